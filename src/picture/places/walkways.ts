// The raised walkways: a street as deep as a canyon, bridges over bridges, light at the end of it.
// First seen: the gap of light, and how high up we are.

import { haze, sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	glow,
	line,
	oval,
	type Point,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { canyonTower, type Tower } from "../motifs/canyon-towers.ts";
import { paintCitySliced } from "../motifs/city.ts";
import { lightBars, pavingStones, reflections } from "../motifs/floors.ts";
import { bridge } from "../motifs/skybridges.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight, planHouseRow } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("walkways", light);
	const night = light === "night";
	const lit = night ? 0.3 : 0.09;
	const gap = f.portrait ? f.X(0.5) : f.X(0.54);
	const sun: [number, number, number] = [gap, f.Y(0.5), night ? 0.45 : 1.25];
	const far = planHouseRow(f, 17, f.Y(0.72), 0.06, [0.06, 0.2], ["slab", "stepped", "needle", "dome", "barrel"]);
	const tramY = f.Y(0.47);
	const tower = (dx: number, top: number, body: string, share: number, size: number, seed: number): Tower => ({
		x: gap + dx * f.u,
		top: f.Y(top),
		side: dx < 0 ? -1 : 1,
		body,
		lit: lit * share,
		size,
		seed,
	});
	return { f, p, ...viewportEdges(f), night, lit, gap, sun, far, tramY, tower };
}

type Layout = ReturnType<typeof layout>;

function sunDisc(g: Brush, { f, p, night, sun }: Layout): void {
	if (!night) oval(g, sun[0], sun[1], f.u * 0.09, f.u * 0.09, mix(p.glow, p.low, 0.1));
}

function* farTowers(g: Brush, { f, p, left, wide, far, lit, sun, tower, night }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, far, p, {
		body: mix(p.haze, p.mid, 0.45),
		near: 0.15,
		lit: lit * 0.6,
		pane: f.u * 0.008,
		sun: sun[0],
	});
	yield* canyonTower(g, f, p, tower(-0.26, 0.2, mix(p.haze, p.mid, 0.55), 0.7, 0.016, 3));
	yield* canyonTower(g, f, p, tower(0.22, 0.29, mix(p.haze, p.mid, 0.5), 0.7, 0.014, 4));
	haze(g, f, f.Y(0.3), f.Y(0.8), mix(p.haze, p.glow, night ? 0.1 : 0.35), 0.92);
	box(g, left, f.Y(0.72), wide, f.h, alpha(mix(p.haze, p.glow, night ? 0.05 : 0.3), 0.9));
}

function* tramBridge(g: Brush, { f, p, left, wide, tower, tramY }: Layout): Generator<void, void> {
	yield* bridge(g, f, p, {
		y0: f.Y(0.36),
		y1: f.Y(0.33),
		thick: 0.008,
		body: mix(p.haze, p.deep, 0.3),
		people: 16,
		seed: 60,
		lamps: false,
	});
	yield;
	yield* canyonTower(g, f, p, tower(-0.4, 0.06, mix(mix(p.mid, p.haze, 0.4), p.deep, 0.22), 1.4, 0.022, 5));
	yield* canyonTower(g, f, p, tower(0.36, 0.13, mix(mix(p.mid, p.haze, 0.4), p.deep, 0.26), 1.4, 0.02, 6));
	haze(g, f, f.Y(0.3), f.Y(0.95), p.haze, 0.72);
	line(g, pts`${left},${tramY} ${left + wide},${tramY}`, f.u * 0.014, mix(mix(p.mid, p.haze, 0.3), p.deep, 0.5));
	for (const x of [0.12, 0.42, 0.86, 1.3, 1.6])
		poly(
			g,
			pts`${f.X(x) - f.u * 0.012},${tramY} ${f.X(x) + f.u * 0.012},${tramY}
			${f.X(x) + f.u * 0.008},${f.Y(1)} ${f.X(x) - f.u * 0.008},${f.Y(1)}`,
			verticalGradient(g, tramY, f.Y(1), stops`0 ${mix(p.mid, p.deep, 0.5)}, 1 ${p.haze} 0.2`),
		);
}

function* nearTowers(g: Brush, { f, p, tower }: Layout): Generator<void, void> {
	yield* canyonTower(g, f, p, tower(-0.62, -0.1, mix(p.mid, p.deep, 0.66), 1.7, 0.036, 7));
	yield* canyonTower(g, f, p, tower(0.64, -0.1, mix(p.mid, p.deep, 0.7), 1.2, 0.034, 8));
	haze(g, f, f.Y(0.5), f.Y(1.15), mix(p.haze, p.mid, 0.4), 0.5);
	yield* bridge(g, f, p, {
		y0: f.Y(0.83),
		y1: f.Y(0.72),
		thick: 0.022,
		body: mix(p.mid, p.deep, 0.66),
		people: 9,
		seed: 80,
		lamps: true,
	});
}

function deckFloor(g: Brush, { f, p, left, wide }: Layout): void {
	const y = f.Y(1.02);
	if (y < f.h)
		box(
			g,
			left,
			y,
			wide,
			f.h,
			verticalGradient(g, y, f.h, stops`0 ${mix(p.deep, p.mid, 0.3)}, 0.4 ${mix(p.deep, p.mid, 0.08)}, 1 ${p.deep}`),
		);
}

/** In portrait: the planks we stand on, the rail's shade across them, the wet places shining. */
function portraitDeck(g: Brush, { f, p, gap, night }: Layout): void {
	const deck = { x: gap, y: f.Y(1.08), eye: 0.34, ink: p.deep, lit: mix(p.mid, p.glow, 0.4) };
	pavingStones(g, f, deck, 0.16, true, 3);
	lightBars(g, f, deck, [-1, -0.78, -0.56, -0.34, -0.12, 0.1, 0.32, 0.54], 0.02, 0.24, (s) =>
		alpha(p.deep, 0.34 * (1 - s)),
	);
	const lamps: Point[] = [
		[f.X(0.34), night ? 0.8 : 0.3],
		[f.X(0.78), night ? 0.6 : 0.24],
	];
	reflections(g, f, f.Y(1.1), lamps, p.spark, createChance(6));
}

function* ownWalkway(g: Brush, at: Layout): Generator<void, void> {
	const { f, p } = at;
	deckFloor(g, at);
	if (f.portrait) portraitDeck(g, at);
	yield* bridge(g, f, p, {
		y0: f.Y(0.97),
		y1: f.Y(1.0),
		thick: 0.05,
		body: mix(p.deep, p.mid, 0.12),
		people: 0,
		seed: 90,
		lamps: false,
	});
}

function wallEdge(g: Brush, { f, p, left }: Layout): void {
	poly(
		g,
		pts`${left},0 ${f.X(f.portrait ? 0.02 : 0.03)},0 ${f.X(f.portrait ? 0.04 : 0.055)},${f.h} ${left},${f.h}`,
		p.deep,
	);
}

function cable(g: Brush, { f, p, left, night }: Layout): void {
	curve(
		g,
		pts`${left},${f.Y(0.06)} ${f.X(0.3)},${f.Y(0.13)} ${f.X(0.8)},${f.Y(0.03)} ${f.X(1.0)},${f.Y(-0.1)}`,
		f.u * 0.007,
		p.deep,
	);
	glow(g, f.X(0.36), f.Y(0.15), f.u * 0.03, p.spark, night ? 0.9 : 0.3);
}

function skyTram({ f, p, left, tramY }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.34,
		h: f.u * 0.06,
		from: [left - f.u * 0.4, tramY - f.u * 0.052],
		to: [f.w + f.u * 0.1, tramY - f.u * 0.052],
		seconds: 22,
		gap: 9,
		depth: 0.32,
		draw: (g) => {
			for (const x of [0, 0.115, 0.23]) {
				round(g, f.u * x, f.u * 0.008, f.u * 0.108, f.u * 0.046, f.u * 0.012, mix(p.deep, p.mid, 0.4));
				for (let i = 0; i < 5; i++)
					box(g, f.u * (x + 0.009 + i * 0.019), f.u * 0.016, f.u * 0.014, f.u * 0.017, mix(p.spark, p.glow, 0.3));
			}
		},
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, gap, night } = at;
	const lamps = pts`0.2,0.73 0.7,0.7 1.15,0.67`;
	return [
		glowLight(gap, f.Y(0.6), f.u * 0.5, p.glow, 0.14, night ? 0.22 : 0.34, "breath"),
		skyTram(at),
		...lamps.map(([x, y]) => glowLight(f.X(x), f.Y(y), f.u * 0.07, p.spark, 0.58, night ? 0.55 : 0.2, "window")),
	];
}

export const walkways: Place = {
	words: {
		dusk: "Walkways over the city at dusk: bridges above bridges in a street as deep as a canyon, small coats crossing them, and a white sun in the gap.",
		night:
			"The walkways at night: lit windows climb on both sides, lamps along the rails, everyone crossing with a small light at the ear.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, sun, night }) =>
					sky(g, f, p, { horizon: f.Y(0.68), sun, clouds: night ? 0.3 : 0.7, seed: 33 }),
				draw: sunDisc,
			},
			{ depth: 0.12, after: farTowers },
			{ depth: 0.3, after: tramBridge },
			{ depth: 0.56, after: nearTowers },
			{ depth: 0.8, after: ownWalkway },
			{ depth: 1, blur: 0.014, draw: wallEdge },
			{ depth: 1, blur: 0.014, draw: cable },
		],
		ambient,
		own: ({ f, gap }) => ({
			presenceAnchor: { x: gap, y: f.Y(0.2), size: f.u * 0.32 },
			ground: { y: f.Y(0.97), tall: f.u * 0.36, depth: 0.7 },
		}),
	}),
};
