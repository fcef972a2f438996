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

/** The deck's edges at a share of the way out, 0-1, in frame pixels. */
type Deck = (t: number) => { readonly a: Point; readonly b: Point };

const POSTS = 15; // on each side of the pier

/**
 * Paints a pier on its piles with rails, lamps and a few people; `tone` gives its colour for a darkness of
 * 0-1.
 */
export function pierPlanks(
	g: Brush,
	f: Viewport,
	p: Palette,
	deck: Deck,
	tone: (t: number) => string,
	dusk: boolean,
): void {
	const ink = tone(dusk ? 0.92 : 0.82);
	piles(g, f, p, deck, ink);
	planks(g, f, p, deck, ink, dusk);
	for (const side of ["a", "b"] as const) rails(g, f, deck, side, ink, dusk ? p.spark : mix(p.glow, ink, 0.2));
	walkers(g, p, deck, ink);
}

function piles(g: Brush, f: Viewport, p: Palette, deck: Deck, ink: string): void {
	for (let i = POSTS; i >= 0; i--) {
		const { a, b } = deck(i / POSTS);
		const s = (b[0] - a[0]) / f.u;
		const fill = mix(ink, p.haze, 0.5 * (i / POSTS));
		for (const [x, y] of [a, b]) line(g, pts`${x},${y} ${x},${y + f.u * s * 0.7}`, Math.max(1, f.u * s * 0.05), fill);
	}
}

function planks(g: Brush, f: Viewport, p: Palette, deck: Deck, ink: string, dusk: boolean): void {
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
}

/** Two rails and their posts along one edge; on edge b every third post has a lamp. */
function rails(g: Brush, f: Viewport, deck: Deck, side: "a" | "b", ink: string, lamp: string): void {
	const along = (up: number): Point[] =>
		Array.from({ length: 20 }, (_, i) => {
			const d = deck(i / 19);
			return [d[side][0], d[side][1] - (d.b[0] - d.a[0]) * up];
		});
	for (const up of [0.22, 0.12]) curve(g, along(up), Math.max(1, f.u * 0.005), ink);
	for (let i = 0; i < POSTS; i++) {
		const d = deck(i / POSTS);
		const [[x, y], s] = [d[side], d.b[0] - d.a[0]];
		line(g, pts`${x},${y} ${x},${y - s * 0.24}`, Math.max(0.8, s * 0.02), ink);
		if (side === "a" || i % 3 !== 1) continue;
		line(g, pts`${x},${y} ${x},${y - s * 0.95}`, Math.max(0.8, s * 0.018), ink);
		oval(g, x, y - s * 0.98, s * 0.045, s * 0.055, lamp);
	}
}

function walkers(g: Brush, p: Palette, deck: Deck, ink: string): void {
	const chance = createChance(23);
	for (const t of [0.78, 0.6, 0.46, 0.3, 0.24]) {
		const { a, b } = deck(t);
		const coat = mix(ink, p.haze, 0.3 * t);
		const cloths = { coat, dark: coat, hair: coat, accent: mix(coat, p.spark, 0.35) };
		const x = lerp(a[0], b[0], 0.25 + 0.5 * chance());
		person(g, x, a[1], (b[0] - a[0]) * 0.62, randomBuild(chance), cloths);
	}
}
