// What open country is made of: slopes, a wide crown, soft clouds, a kite, a picnic.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { createChance, drift } from "./chance.ts";
import { alpha, mix } from "./colour.ts";
import { type Brush, box, curve, down, glow, glyph, line, oval, type Point, poly, pts, stops } from "./pen.ts";
import { bottle } from "./things.ts";

/** A slope: y for x, by noise about a level. */
export const slope =
	(f: Frame, level: number, swing: number, seed: number, wide: number, tilt = 0) =>
	(x: number): number =>
		f.Y(level) +
		(drift((x / f.u) * wide + seed, seed * 1.7, 3) - 0.45) * swing * f.u +
		((x - f.X(0.5)) / f.u) * tilt * f.u;

export function land(g: Brush, f: Frame, y: (x: number) => number, top: string, foot: string, deep: number): void {
	const points: Point[] = [[-f.over, f.h]];
	for (let x = -f.over; x <= f.w + f.over; x += f.u * 0.012) points.push([x, y(x)]);
	points.push([f.w + f.over, f.h]);
	const high = Math.min(...points.slice(1, -1).map((q) => q[1]));
	poly(g, points, down(g, high, high + deep * f.u, stops`0 ${top}, 1 ${foot}`));
}

/** A broad crown: clumps of leaves, dark below, each lit a little on the side of the sun. */
export function crown(g: Brush, x: number, y: number, r: number, dark: string, mid: string, lit: string): void {
	const chance = createChance(55);
	const clumps = Array.from({ length: 17 }, (_, i) => {
		const a = i * 2.39996;
		const d = Math.sqrt((i + 0.5) / 17);
		return { x: x + Math.cos(a) * d * r * 1.15, y: y + Math.sin(a) * d * r * 0.56, s: r * (0.24 + 0.12 * chance()) };
	}).sort((one, other) => one.y - other.y);
	const dots = (
		c: { x: number; y: number; s: number },
		n: number,
		aside: number,
		wide: number,
		size: number,
		fill: string,
	) => {
		for (let i = 0; i < n; i++) {
			const [a, d] = [chance() * Math.PI * 2, Math.sqrt(chance()) * wide];
			const k = c.s * size * (0.6 + 0.8 * chance());
			oval(
				g,
				c.x + c.s * (aside + Math.cos(a) * d),
				c.y + c.s * (-aside * 1.1 + Math.sin(a) * d * 0.8),
				k,
				k * 0.8,
				fill,
			);
		}
	};
	// From the back of the crown to its front, so that each clump throws its shade on the one behind.
	for (const c of clumps) {
		dots(c, 26, 0, 1, 0.3, mix(dark, mid, 0.25));
		dots(c, 26, 0.12, 0.82, 0.2, mix(dark, mid, 0.72));
		dots(c, 20, 0.26, 0.6, 0.14, mid);
		if (c.x > x - r * 0.7) dots(c, 16, 0.42, 0.42, 0.1, mix(mid, lit, c.y < y ? 0.75 : 0.4));
	}
}

export function cloud(g: Brush, w: number, h: number, white: string): void {
	const chance = createChance(Math.round(w));
	for (let i = 0; i < 16; i++) {
		const t = chance();
		glow(
			g,
			w * (0.12 + 0.76 * t),
			h * (0.75 - 0.5 * Math.sin(t * Math.PI) * chance()),
			h * (0.3 + 0.4 * Math.sin(t * Math.PI)),
			white,
			0.42,
			0.62,
		);
	}
}

export function kite(g: Brush, s: number, a: string, b: string, string_: string): void {
	poly(g, pts`${s * 0.5},0 ${s * 0.8},${s * 0.4} ${s * 0.5},${s} ${s * 0.2},${s * 0.4}`, a);
	poly(g, pts`${s * 0.5},0 ${s * 0.8},${s * 0.4} ${s * 0.5},${s}`, b);
	curve(g, pts`${s * 0.5},${s} ${s * 0.6},${s * 1.3} ${s * 0.45},${s * 1.6} ${s * 0.56},${s * 2}`, s * 0.02, string_);
}

export function picnic(g: Brush, f: Frame, p: Palette, x: number, y: number): void {
	const s = f.u * 0.3;
	poly(
		g,
		pts`${x - s * 0.5},${y - s * 0.05} ${x + s * 0.4},${y - s * 0.1} ${x + s * 0.62},${y + s * 0.05}
		${x - s * 0.36},${y + s * 0.12}`,
		mix(p.spark, p.glow, 0.2),
	);
	for (let i = 1; i < 5; i++)
		line(
			g,
			pts`${x - s * (0.5 - i * 0.18)},${y - s * (0.05 + i * 0.01)}
			${x - s * (0.36 - i * 0.196)},${y + s * (0.12 - i * 0.014)}`,
			1.4,
			alpha(p.glow, 0.7),
		);
	for (let i = 1; i < 3; i++)
		line(
			g,
			pts`${x - s * (0.5 - i * 0.05)},${y - s * (0.05 - i * 0.057)}
			${x + s * (0.4 + i * 0.073)},${y - s * (0.1 - i * 0.05)}`,
			1.4,
			alpha(p.glow, 0.7),
		);
	glyph(
		g,
		x + s * 0.22,
		y,
		s * 0.2,
		"M-.5 0L-.56-.5L.56-.5L.5 0ZM-.4-.5C-.36-1.1.36-1.1.4-.5L.33-.5C.3-.95-.3-.95-.33-.5Z",
		mix(p.deep, p.spark, 0.45),
	);
	bottle(g, x - s * 0.06, y - s * 0.01, s * 0.24, mix(p.deep, p.high, 0.3));
	oval(g, x - s * 0.22, y + s * 0.02, s * 0.07, s * 0.018, p.glow);
	box(g, x - s * 0.26, y - s * 0.01, s * 0.08, s * 0.025, p.spark);
}
