// What open country is made of: slopes, a wide crown, soft clouds, a kite, a picnic.

import { createChance, fractalNoise } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { leaf } from "./plant.ts";
import { bottle } from "./props.ts";

/** Makes a slope: y for x in frame pixels, by noise about a level. */
export const slope =
	(f: Viewport, level: number, swing: number, seed: number, wide: number, tilt = 0) =>
	(x: number): number =>
		f.Y(level) +
		(fractalNoise((x / f.u) * wide + seed, seed * 1.7, 3) - 0.45) * swing * f.u +
		((x - f.X(0.5)) / f.u) * tilt * f.u;

export function land(g: Brush, f: Viewport, y: (x: number) => number, top: string, foot: string, deep: number): void {
	const points: Point[] = [[-f.overscan, f.h]];
	for (let x = -f.overscan; x <= f.w + f.overscan; x += f.u * 0.012) points.push([x, y(x)]);
	points.push([f.w + f.overscan, f.h]);
	const high = Math.min(...points.slice(1, -1).map((q) => q[1]));
	poly(g, points, verticalGradient(g, high, high + deep * f.u, stops`0 ${top}, 1 ${foot}`));
}

/**
 * Paints a broad crown of leaves in masses, each in shade below and lit toward the sun, with sky between
 * them. Yields after every mass.
 */
export function* crown(
	g: Brush,
	x: number,
	y: number,
	r: number,
	dark: string,
	mid: string,
	lit: string,
): Generator<void, void> {
	const chance = createChance(55);
	const masses = Array.from({ length: 21 }, (_, i) => {
		const a = i * 2.39996;
		const d = Math.sqrt((i + 0.5) / 21);
		return { x: x + Math.cos(a) * d * r * 1.2, y: y + Math.sin(a) * d * r * 0.6, s: r * (0.2 + 0.13 * chance()) };
	}).sort((one, other) => one.y - other.y);
	// From back to front, so that each mass throws its shade on the one behind.
	for (const m of masses) {
		oval(g, m.x, m.y + m.s * 0.12, m.s * 0.8, m.s * 0.62, mix(dark, mid, 0.14));
		for (let i = 0; i < 150; i++) {
			const [a, d] = [chance() * Math.PI * 2, Math.sqrt(chance())];
			const [dx, dy] = [Math.cos(a) * d, Math.sin(a) * d * 0.8];
			// How much of the sun a leaf has: high and to the right on its mass, high and right on the tree.
			const sun = 0.42 * (dx - dy) + 0.3 * ((m.x - x) / r) - 0.36 * ((m.y - y) / r) + 0.3 * (chance() - 0.5);
			const tone = sun > 0.34 ? mix(mid, lit, Math.min(1, 0.3 + sun)) : sun > 0 ? mid : mix(dark, mid, 0.45 + sun);
			leaf(g, m.x + dx * m.s * 1.2, m.y + dy * m.s * 1.06, r * (0.042 + 0.036 * chance()), chance() * 6.3, tone, 0.36);
		}
		yield;
	}
}

/** Paints a field in rows that follow a slope, and the bales in it. */
export function field(
	g: Brush,
	f: Viewport,
	y: (x: number) => number,
	x0: number,
	x1: number,
	straw: string,
	ink: string,
): void {
	for (let i = 0; i < 16; i++) {
		const t = i / 15;
		const points: Point[] = [];
		for (let k = 0; k <= 12; k++) {
			const x = x0 + (x1 - x0) * (k / 12) - f.u * 0.3 * t * (k / 12 - 0.4);
			points.push([x, y(x) + f.u * (0.008 + 0.15 * t ** 1.7)]);
		}
		curve(g, points, f.u * (0.0016 + 0.003 * t), alpha(i % 2 ? ink : straw, 0.5));
	}
	for (const [t, k, s] of [
		[0.2, 0.02, 0.6],
		[0.46, 0.04, 0.8],
		[0.7, 0.03, 0.7],
		[0.88, 0.09, 1.2],
		[0.34, 0.1, 1.3],
	] as const) {
		const x = x0 + (x1 - x0) * t;
		const at = y(x) + f.u * k;
		const r = f.u * 0.014 * s;
		oval(g, x - r * 1.2, at + r * 0.9, r * 2, r * 0.3, alpha(ink, 0.5));
		box(g, x - r * 0.9, at - r, r * 1.6, r * 2, mix(straw, ink, 0.3));
		oval(g, x + r * 0.7, at, r * 0.55, r, mix(straw, ink, 0.02));
		oval(g, x + r * 0.7, at, r * 0.28, r * 0.5, alpha(ink, 0.24));
	}
}

/** A farmhouse with its barn and two poplars, small on a slope. */
export function farm(g: Brush, x: number, y: number, s: number, wall: string, roof: string, ink: string): void {
	poly(
		g,
		pts`${x - s * 0.8},${y} ${x - s * 0.8},${y - s * 0.3} ${x - s * 0.5},${y - s * 0.5} ${x + s * 0.1},${y - s * 0.5} ${x + s * 0.1},${y}`,
		mix(wall, ink, 0.2),
	);
	poly(
		g,
		pts`${x - s * 0.86},${y - s * 0.28} ${x - s * 0.55},${y - s * 0.56} ${x + s * 0.1},${y - s * 0.56} ${x + s * 0.1},${y - s * 0.28}`,
		roof,
	);
	box(g, x, y - s * 0.46, s * 0.56, s * 0.46, wall);
	poly(
		g,
		pts`${x - s * 0.06},${y - s * 0.44} ${x + s * 0.28},${y - s * 0.8} ${x + s * 0.62},${y - s * 0.44}`,
		mix(roof, wall, 0.2),
	);
	for (const k of [0.1, 0.34]) box(g, x + s * k, y - s * 0.3, s * 0.1, s * 0.13, ink);
	box(g, x + s * 0.42, y - s * 0.86, s * 0.07, s * 0.24, mix(roof, ink, 0.3));
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

export function picnic(g: Brush, f: Viewport, p: Palette, x: number, y: number): void {
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
	fillPath(
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
