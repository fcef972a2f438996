// Who sits in a tram, and what hangs from its rail.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import type { Life } from "../picture.ts";
import { createChance } from "./chance.ts";
import { alpha, mix } from "./colour.ts";
import { type Brush, box, fade, glow, glyph, line, oval, pts, round, stops } from "./pen.ts";

const BODIES = [
	"M-.16.2C-.17.02-.13-.03-.05-.06L-.045-.12C-.1-.18-.08-.3 0-.3C.08-.3.1-.18.045-.12L.05-.06C.13-.03.17.02.16.2Z",
	// Long hair; a cap; a bun; a hood.
	"M-.17.2C-.17.02-.12-.04-.05-.06C-.1-.1-.1-.31 0-.32C.1-.31.1-.1.05-.06C.12-.04.17.02.17.2Z",
	"M-.16.2C-.16.03-.13-.02-.06-.05C-.1-.08-.09-.2-.085-.24L.1-.24C.09-.2.1-.08.06-.05C.13-.02.16.03.16.2ZM-.09-.23C-.08-.33.08-.33.09-.23Z",
	"M-.15.2C-.16.04-.12-.02-.045-.05L-.04-.11C-.09-.16-.085-.27-.03-.29C-.06-.35.04-.39.05-.33C.06-.31.05-.3.03-.29C.085-.27.09-.16.04-.11L.045-.05C.12-.02.16.04.15.2Z",
	"M-.2.2C-.2.04-.15-.02-.1-.07C-.14-.2-.07-.33.02-.32C.11-.32.14-.18.1-.07C.15-.02.2.04.2.2Z",
] as const;
const STANDING =
	"M-.15 1.4C-.17.3-.2.05-.06-.02L-.05-.09C-.1-.13-.1-.28 0-.28C.1-.28.1-.13.05-.09L.06-.02C.1 0 .12 0 .13-.05L.165-.34C.17-.38.22-.38.215-.34L.2 0C.19.12.16.2.16.34L.17 1.4Z";

/** How far right of a standing rider the hand is that holds the strap, in units. */
const REACH = 0.116;

/** Where somebody stands, and the strap that is held, as x in frame pixels. */
export const standingAt = (f: Frame) => {
	const x = f.X(f.portrait ? 0.64 : 0.79);
	return { x, strap: x + f.u * REACH };
};

/** Heads and shoulders over the backs of seats, and somebody standing; one seat is empty, by the light. */
export function riders(g: Brush, f: Frame, p: Palette, night: boolean): void {
	const seats = f.portrait ? [0.12, 0.5, 0.94] : [0.09, 0.33, 0.58, 0.94, 1.2, 1.46];
	const empty = f.portrait ? 1 : 2;
	const chance = createChance(31);
	const rim = alpha(mix(p.low, p.glow, 0.5), night ? 0.5 : 0.85);
	const wear = (x: number, y: number, size: number, path: string, i: number) => {
		const coat = mix(p.deep, [p.mid, p.high, p.low][i % 3]!, 0.05 + 0.14 * chance());
		const side = i % 2 ? 1 : -1;
		// The window's light lies along the top of them.
		glyph(g, x, y - f.u * 0.0045, size, path, rim, side);
		glyph(g, x, y, size, path, coat, side);
		glyph(
			g,
			x,
			y,
			size,
			path,
			fade(g, 0, -0.34, 0, 0.2, stops`0 ${p.low} ${night ? 0.1 : 0.26}, 0.5 ${p.low} 0, 1 ${p.deep} 0.5`),
			side,
		);
	};
	seats.forEach((t, i) => {
		const x = f.X(t);
		const tall = f.u * (0.74 + 0.14 * chance());
		const y = f.Y(0.84 + 0.03 * chance());
		if (i !== empty) {
			wear(x, y, tall, BODIES[(i * 3 + 1) % 5]!, i);
			oval(g, x + tall * (i % 2 ? 0.08 : -0.078), y - tall * 0.2, f.u * 0.007, f.u * 0.009, p.spark);
		}
		const back = mix(p.deep, p.mid, 0.16);
		round(g, x - f.u * 0.165, f.Y(0.86), f.u * 0.33, f.u * 0.3, f.u * 0.05, back);
		round(
			g,
			x - f.u * 0.15,
			f.Y(0.86),
			f.u * 0.3,
			f.u * 0.012,
			f.u * 0.01,
			mix(back, p.glow, i === empty ? 0.75 : 0.24),
		);
		// The free seat has the light on it.
		if (i === empty) glow(g, x, f.Y(0.88), f.u * 0.22, p.glow, night ? 0.16 : 0.3, 0.5);
	});
	wear(standingAt(f).x, f.Y(0.54), f.u * 0.62, STANDING, 3);
}

/** Another tram, met on the way: its lit windows with people in them, w by h. */
export function passingTram(g: Brush, w: number, h: number, p: Palette): void {
	const chance = createChance(77);
	round(g, 0, 0, w, h * 1.2, h * 0.22, mix(p.deep, p.mid, 0.34));
	box(g, 0, h * 0.84, w, h * 0.05, mix(p.spark, p.mid, 0.45));
	const n = Math.round(w / (h * 0.9));
	for (let i = 0; i < n; i++) {
		const [x, wide] = [(w * (i + 0.12)) / n, (w * 0.78) / n];
		round(g, x, h * 0.16, wide, h * 0.54, h * 0.06, mix(p.glow, p.spark, 0.25 + 0.4 * chance()));
		for (let k = 0; k < 3; k++)
			if (chance() < 0.62) {
				const [hx, s] = [x + wide * (0.2 + 0.3 * k), h * (0.075 + 0.02 * chance())];
				oval(g, hx, h * 0.47, s, s * 1.25, mix(p.deep, p.mid, 0.5));
				round(g, hx - s * 1.7, h * 0.58, s * 3.4, h * 0.12, s, mix(p.deep, p.mid, 0.5));
			}
	}
}

/** A strap that hangs from the rail at x, y. */
export function strap(f: Frame, p: Palette, x: number, y: number, seed: number): Life {
	const s = f.u * 0.16;
	return {
		kind: "sway",
		x,
		y,
		w: s,
		h: s,
		pivot: [0.5, 0],
		angle: 4,
		seconds: 3.4 + seed,
		depth: 0.5,
		draw: (g) => {
			const fill = mix(p.deep, p.low, 0.24);
			line(g, pts`${s * 0.5},0 ${s * 0.5},${s * 0.5}`, s * 0.07, fill);
			g.beginPath();
			g.ellipse(s * 0.5, s * 0.72, s * 0.2, s * 0.22, 0, 0, Math.PI * 2);
			g.lineWidth = s * 0.06;
			g.strokeStyle = fill;
			g.stroke();
		},
	};
}
