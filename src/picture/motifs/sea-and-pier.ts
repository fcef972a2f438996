// The sea side: light in flakes on water, and the planks going out over it.

import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, oval, type Point, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { person, randomBuild } from "./person.ts";

/** Dashes of light on water under the sun, thinning to the sides and coarser toward us. */
export function glitter(
	g: Brush,
	f: Viewport,
	x: number,
	top: number,
	foot: number,
	spread: number,
	colour: string,
	n: number,
	seed: number,
): void {
	const chance = createChance(seed);
	for (let i = 0; i < n; i++) {
		const t = chance() ** 1.5;
		const y = lerp(top, foot, t);
		const off = (chance() + chance() + chance() - 1.5) * spread * f.u * (0.35 + 1.5 * t);
		const long = f.u * (0.006 + 0.05 * t) * (0.4 + chance());
		oval(
			g,
			x + off,
			y,
			long,
			f.u * (0.0008 + 0.0035 * t),
			alpha(colour, (0.25 + 0.7 * chance()) * (1 - Math.min(0.9, Math.abs(off) / (spread * f.u * 2.4)))),
		);
	}
}

export function pierPlanks(
	g: Brush,
	f: Viewport,
	p: Palette,
	deck: (t: number) => { a: Point; b: Point },
	tone: (t: number) => string,
	dusk: boolean,
): void {
	const ink = tone(dusk ? 0.92 : 0.82);
	const n = 15;
	for (let i = n; i >= 0; i--) {
		const { a, b } = deck(i / n);
		const s = (b[0] - a[0]) / f.u;
		for (const [x, y] of [a, b])
			line(g, pts`${x},${y} ${x},${y + f.u * s * 0.7}`, Math.max(1, f.u * s * 0.05), mix(ink, p.haze, 0.5 * (i / n)));
	}
	const [near, far] = [deck(0), deck(1)];
	poly(
		g,
		[near.a, near.b, far.b, far.a],
		verticalGradient(
			g,
			far.a[1],
			near.a[1],
			stops`0 ${mix(p.low, p.glow, 0.4)}, 0.3 ${mix(p.mid, ink, 0.36)}, 1 ${mix(p.mid, ink, dusk ? 0.75 : 0.55)}`,
		),
	);
	for (let i = 0; i < 60; i++) {
		const { a, b } = deck((i / 60) ** 1.3);
		line(g, [a, b], Math.max(0.5, f.u * 0.004 * (1 - i / 60)), alpha(ink, 0.4 * (1 - i / 70)));
	}
	for (const side of ["a", "b"] as const) {
		const along = (up: number): Point[] =>
			Array.from({ length: 20 }, (_, i) => {
				const d = deck(i / 19);
				return [d[side][0], d[side][1] - (d.b[0] - d.a[0]) * up];
			});
		for (const up of [0.22, 0.12]) curve(g, along(up), Math.max(1, f.u * 0.005), ink);
		for (let i = 0; i < n; i++) {
			const d = deck(i / n);
			const s = d.b[0] - d.a[0];
			line(g, [d[side], [d[side][0], d[side][1] - s * 0.24]], Math.max(0.8, s * 0.02), ink);
			if (side === "b" && i % 3 === 1) {
				line(g, [d[side], [d[side][0], d[side][1] - s * 0.95]], Math.max(0.8, s * 0.018), ink);
				oval(g, d[side][0], d[side][1] - s * 0.98, s * 0.045, s * 0.055, dusk ? p.spark : mix(p.glow, ink, 0.2));
			}
		}
	}
	const chance = createChance(23);
	for (const t of [0.78, 0.6, 0.46, 0.3, 0.24]) {
		const d = deck(t);
		const s = d.b[0] - d.a[0];
		const c = mix(ink, p.haze, 0.3 * t);
		person(g, lerp(d.a[0], d.b[0], 0.25 + 0.5 * chance()), d.a[1], s * 0.62, randomBuild(chance), {
			coat: c,
			dark: c,
			hair: c,
			accent: mix(c, p.spark, 0.35),
		});
	}
}
