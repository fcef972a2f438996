// Who sits in a tram, and what hangs from its rail.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	type Point,
	pts,
	round,
	stops,
	strokePath,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { AmbientElement } from "../picture.ts";
import type { Viewport } from "../viewport.ts";

const BODIES = [
	"M-.16.2C-.17.02-.13-.03-.05-.06L-.045-.12C-.1-.18-.08-.3 0-.3C.08-.3.1-.18.045-.12L.05-.06C.13-.03.17.02.16.2Z",
	// Long hair; a cap; a bun; a hood.
	"M-.17.2C-.17.02-.12-.04-.05-.06C-.1-.1-.1-.31 0-.32C.1-.31.1-.1.05-.06C.12-.04.17.02.17.2Z",
	"M-.16.2C-.16.03-.13-.02-.06-.05C-.1-.08-.09-.2-.085-.24L.1-.24C.09-.2.1-.08.06-.05C.13-.02.16.03.16.2ZM-.09-.23C-.08-.33.08-.33.09-.23Z",
	"M-.15.2C-.16.04-.12-.02-.045-.05L-.04-.11C-.09-.16-.085-.27-.03-.29C-.06-.35.04-.39.05-.33C.06-.31.05-.3.03-.29C.085-.27.09-.16.04-.11L.045-.05C.12-.02.16.04.15.2Z",
	"M-.2.2C-.2.04-.15-.02-.1-.07C-.14-.2-.07-.33.02-.32C.11-.32.14-.18.1-.07C.15-.02.2.04.2.2Z",
] as const;
/** Who sits where, as indexes of BODIES; no two alike side by side. */
const SITS = [1, 4, 0, 0, 3, 2] as const;

/** Somebody standing, from behind, in parts; HANGS is the arm that hangs, HOLDS the arm that holds on. */
const COAT =
	"M-.05-.07C-.12-.045-.185-.02-.2.07C-.215.2-.2.4-.19.56C-.19.75-.205.95-.22 1.12C-.08 1.15.1 1.15.225 1.11C.205.9.185.7.178.5C.19.3.19.12.17.03C.15-.03.1-.05.05-.07Z";
const HANGS = "M-.2.05C-.245.14-.258.4-.248.53C-.246.59-.2.6-.192.55C-.18.42-.165.25-.14.1Z";
const HOLDS = "M.07-.05C.14-.07.18-.1.208-.17L.168-.4L.214-.42C.245-.33.275-.22.284-.15C.28-.04.24.06.165.13Z";
const HAIR =
	"M-.09-.19C-.1-.345.1-.345.09-.19C.086-.15.064-.12.05-.105C.02-.118-.02-.118-.05-.105C-.064-.12-.086-.15-.09-.19Z";
const LEGS = "M-.14 1.05L-.015 1.05L-.04 1.62L-.115 1.62ZM.02 1.05L.15 1.05L.13 1.64L.055 1.64Z";

/** Somebody who stands: where, in frame pixels; the hand that holds the strap; the colours. */
interface Standing {
	readonly x: number;
	readonly y: number;
	readonly s: number;
	readonly hand: Point;
	readonly rim: string;
	readonly coat: string;
	readonly dark: string;
	readonly leather: string;
}

const standing = (f: Viewport, p: Palette, night: boolean): Standing => {
	const [x, y, s] = [f.X(f.portrait ? 0.64 : 0.79), f.Y(0.54), f.u * 0.62];
	const coat = mix(p.deep, p.mid, 0.14);
	return {
		x,
		y,
		s,
		hand: [x + s * 0.19, y - s * 0.42],
		rim: rimOf(p, night),
		coat,
		dark: mix(coat, p.deep, 0.6),
		leather: mix(p.deep, p.low, 0.24),
	};
};

/** The light that a window lays along an edge. */
const rimOf = (p: Palette, night: boolean): string => alpha(mix(p.low, p.glow, 0.5), night ? 0.5 : 0.85);

/**
 * Paints somebody who stands and holds on to a strap that hangs from the rail at y = `rail` and does not
 * sway.
 */
export function standingPassenger(g: Brush, f: Viewport, p: Palette, night: boolean, rail: number): void {
	const who = standing(f, p, night);
	heldStrap(g, f, who, rail);
	coatFromBehind(g, f, p, who, night);
	shoulderBag(g, f, p, who);
	headFromBehind(g, f, p, who);
}

function heldStrap(g: Brush, f: Viewport, { s, hand: [x, y], leather }: Standing, rail: number): void {
	line(g, pts`${x},${rail} ${x},${y - s * 0.06}`, f.u * 0.011, leather);
	g.beginPath();
	g.ellipse(x, y - s * 0.01, f.u * 0.03, f.u * 0.034, 0, 0, Math.PI * 2);
	g.lineWidth = f.u * 0.0095;
	g.strokeStyle = leather;
	g.stroke();
}

/** The legs, the coat and its arms, each with the window's light along it, and the hand. */
function coatFromBehind(g: Brush, f: Viewport, p: Palette, who: Standing, night: boolean): void {
	const { x, y, s, hand, rim, coat, dark } = who;
	fillPath(g, x, y, s, LEGS, dark);
	for (const k of [-0.08, 0.094]) oval(g, x + k * s, y + s * 1.635, s * 0.062, s * 0.024, dark);
	for (const [path, fill] of [
		[HANGS, mix(coat, p.deep, 0.25)],
		[COAT, coat],
		[HOLDS, mix(coat, p.mid, 0.12)],
	] as const) {
		const light = stops`0 ${p.low} ${night ? 0.12 : 0.3}, 0.6 ${p.low} 0, 1 ${p.deep} 0.3`;
		fillPath(g, x, y - f.u * 0.004, s, path, rim);
		fillPath(g, x, y, s, path, fill);
		fillPath(g, x, y, s, path, linearGradient(g, 0, -0.4, 0, 0.5, light));
	}
	oval(g, hand[0], hand[1] + s * 0.012, s * 0.036, s * 0.042, mix(coat, p.low, 0.34));
	line(g, pts`${x},${y + s * 0.6} ${x + s * 0.004},${y + s * 1.12}`, f.u * 0.003, dark);
}

function shoulderBag(g: Brush, f: Viewport, p: Palette, { x, y, s, leather, dark }: Standing): void {
	line(
		g,
		pts`${x + s * 0.12},${y - s * 0.05} ${x - s * 0.05},${y + s * 0.24} ${x - s * 0.2},${y + s * 0.46}`,
		f.u * 0.008,
		mix(leather, p.spark, 0.14),
	);
	round(g, x - s * 0.31, y + s * 0.44, s * 0.2, s * 0.17, s * 0.02, mix(leather, p.spark, 0.2));
	box(g, x - s * 0.31, y + s * 0.5, s * 0.2, f.u * 0.003, dark);
}

/** Neck, collar, hair, and the small light at the ear. */
function headFromBehind(g: Brush, f: Viewport, p: Palette, { x, y, s, rim, coat, dark }: Standing): void {
	const skin = mix(coat, p.low, 0.3);
	fillPath(g, x, y, s, "M-.044-.16L.044-.16L.056-.04L-.056-.04Z", skin);
	for (const k of [-0.088, 0.088]) oval(g, x + k * s, y - s * 0.19, s * 0.015, s * 0.026, skin);
	fillPath(g, x, y, s, "M-.075-.05C-.03-.085.03-.085.075-.05L.066.0C.03-.03-.03-.03-.066.0Z", mix(coat, p.low, 0.16));
	fillPath(g, x, y - f.u * 0.004, s, HAIR, rim);
	fillPath(g, x, y, s, HAIR, dark);
	oval(g, x + s * 0.096, y - s * 0.178, f.u * 0.0056, f.u * 0.0075, p.spark);
}

/** Paints heads and shoulders over the backs of seats; one seat is empty, by the light. */
export function seatedPassengers(g: Brush, f: Viewport, p: Palette, night: boolean): void {
	const seats = f.portrait ? [0.12, 0.5, 0.94] : [0.09, 0.33, 0.58, 0.94, 1.2, 1.46];
	const empty = f.portrait ? 1 : 2;
	const chance = createChance(31);
	for (const [i, t] of seats.entries()) {
		const x = f.X(t);
		const s = f.u * (0.74 + 0.14 * chance());
		const y = f.Y(0.84 + 0.03 * chance());
		if (i !== empty) seated(g, f, p, { x, y, s, i, night }, 0.05 + 0.14 * chance());
		seatBack(g, f, p, x, i === empty);
		// The light lies on the free seat.
		if (i === empty) glow(g, x, f.Y(0.88), f.u * 0.22, p.glow, night ? 0.16 : 0.3, 0.5);
	}
}

/** Paints passenger i, `s` large; `hue` is how far the coat takes on a colour. */
function seated(
	g: Brush,
	f: Viewport,
	p: Palette,
	{ x, y, s, i, night }: { x: number; y: number; s: number; i: number; night: boolean },
	hue: number,
): void {
	const side = i % 2 ? 1 : -1;
	const body = BODIES[SITS[i]!]!;
	const light = stops`0 ${p.low} ${night ? 0.1 : 0.26}, 0.5 ${p.low} 0, 1 ${p.deep} 0.5`;
	fillPath(g, x, y - f.u * 0.0045, s, body, rimOf(p, night), side);
	fillPath(g, x, y, s, body, mix(p.deep, [p.mid, p.high, p.low][i % 3]!, hue), side);
	fillPath(g, x, y, s, body, linearGradient(g, 0, -0.34, 0, 0.2, light), side);
	parts(g, p, x, y, s, SITS[i]!, side);
	oval(g, x + s * (side > 0 ? 0.08 : -0.078), y - s * 0.2, f.u * 0.007, f.u * 0.009, p.spark);
}

function seatBack(g: Brush, f: Viewport, p: Palette, x: number, lit: boolean): void {
	const back = mix(p.deep, p.mid, 0.16);
	round(g, x - f.u * 0.165, f.Y(0.86), f.u * 0.33, f.u * 0.3, f.u * 0.05, back);
	round(g, x - f.u * 0.15, f.Y(0.86), f.u * 0.3, f.u * 0.012, f.u * 0.01, mix(back, p.glow, lit ? 0.75 : 0.24));
}

/**
 * What makes one back of a head unlike another: strands, a nape and collar, the fold of a hood, a cap's band.
 */
function parts(g: Brush, p: Palette, x: number, y: number, s: number, who: number, side: number): void {
	const soft = alpha(p.low, 0.13);
	if (who === 1)
		for (const k of [-0.05, 0, 0.045])
			strokePath(g, x, y, s, `M${k * 0.4}-.29C${k * 1.6}-.24 ${k * 1.7}-.16 ${k * 1.3}-.1`, s * 0.008, soft, side);
	if (who === 0 || who === 3)
		fillPath(
			g,
			x,
			y,
			s,
			"M-.04-.125C-.02-.11.02-.11.04-.125L.05-.06C.02-.05-.02-.05-.05-.06Z",
			alpha(p.low, 0.26),
			side,
		);
	if (who === 4)
		strokePath(g, x, y, s, "M-.1-.08C-.06-.03.06-.03.1-.08M0-.3C.012-.24.012-.18 0-.1", s * 0.01, soft, side);
	if (who === 2) strokePath(g, x, y, s, "M-.088-.225C-.03-.205.04-.205.095-.225", s * 0.012, alpha(p.low, 0.4), side);
	if (who !== 1 && who !== 4)
		strokePath(g, x, y, s, "M-.09-.035C-.04-.065.04-.065.09-.035", s * 0.014, alpha(p.low, 0.3), side);
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
export function strap(f: Viewport, p: Palette, x: number, y: number, seed: number): AmbientElement {
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
