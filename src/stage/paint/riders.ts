// Who sits in a tram, and what hangs from its rail.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import type { Life } from "../picture.ts";
import { createChance } from "./chance.ts";
import { mix } from "./colour.ts";
import { type Brush, fade, glyph, line, oval, pts, round, stops } from "./pen.ts";

/** Heads and shoulders over the backs of seats; one seat is empty, by the light. */
export function riders(g: Brush, f: Frame, p: Palette, night: boolean): void {
	const seats = f.portrait ? [0.12, 0.5, 0.88] : [0.1, 0.36, 0.62, 0.9, 1.2, 1.5];
	const empty = f.portrait ? 1 : 2;
	const chance = createChance(31);
	const bodies = [
		"M-.16.2C-.17.02-.13-.03-.05-.06L-.045-.12C-.1-.18-.08-.3 0-.3C.08-.3.1-.18.045-.12L.05-.06C.13-.03.17.02.16.2Z",
		"M-.17.2C-.17.02-.12-.04-.05-.06C-.1-.1-.1-.31 0-.32C.1-.31.1-.1.05-.06C.12-.04.17.02.17.2Z",
		"M-.16.2C-.16.03-.13-.02-.06-.05C-.1-.08-.09-.2-.085-.24L.1-.24C.09-.2.1-.08.06-.05C.13-.02.16.03.16.2ZM-.09-.23C-.08-.33.08-.33.09-.23Z",
	];
	seats.forEach((t, i) => {
		const x = f.X(t);
		const y = f.Y(0.84);
		if (i !== empty) {
			const coat = mix(p.deep, i % 2 ? p.mid : p.high, 0.02 + 0.07 * chance());
			glyph(g, x, y, f.u * 0.86, bodies[i % 3]!, coat, i % 2 ? 1 : -1);
			glyph(
				g,
				x + f.u * 0.004,
				y,
				f.u * 0.86,
				bodies[i % 3]!,
				fade(g, -0.16, 0, 0.16, 0, stops`0 ${p.glow} 0, 0.86 ${p.glow} 0, 1 ${p.glow} ${night ? 0.2 : 0.4}`),
				i % 2 ? 1 : -1,
			);
			oval(g, x + f.u * (i % 2 ? 0.068 : -0.066), y - f.u * 0.185, f.u * 0.007, f.u * 0.009, p.spark);
		}
		const back = mix(p.deep, p.mid, 0.16);
		round(g, x - f.u * 0.165, f.Y(0.86), f.u * 0.33, f.u * 0.3, f.u * 0.05, back);
		round(
			g,
			x - f.u * 0.165,
			f.Y(0.86),
			f.u * 0.33,
			f.u * 0.014,
			f.u * 0.01,
			mix(back, p.glow, i === empty ? 0.55 : 0.22),
		);
	});
}

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
