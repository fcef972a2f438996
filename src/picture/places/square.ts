// The square at dusk: a ring of arcades and hundreds of people, each with a small light at the ear.
// First seen: the lights, together, like a field.

import { haze, sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	glow,
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { arcades } from "../motifs/arcade.ts";
import { paintCity } from "../motifs/city.ts";
import { person, randomBuild } from "../motifs/person.ts";
import { flock } from "../motifs/props.ts";
import { fountain, lampPost, pavement, pigeons, tramcar, wires } from "../motifs/square-furniture.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight, planHouseRow } from "./place-kit.ts";

/** The rows of people from far to near; `tall` in units, `depth` that of their lights. */
const ROWS = [
	{ level: 0.62, tall: 0.05, density: 1.3, depth: 0.2 },
	{ level: 0.645, tall: 0.075, density: 1.05, depth: 0.2 },
	{ level: 0.68, tall: 0.11, density: 0.8, depth: 0.36 },
	{ level: 0.73, tall: 0.17, density: 0.62, depth: 0.5 },
	{ level: 0.8, tall: 0.26, density: 0.46, depth: 0.62 },
] as const;

/** Where everybody stands, and the light at each ear. */
function planCrowd(f: Viewport) {
	const { left, wide } = viewportEdges(f);
	const lights: { x: number; y: number; r: number; depth: number }[] = [];
	const chance = createChance(166);
	const rows = ROWS.map(({ level, tall, density, depth }, i) => {
		const h = f.u * tall;
		const n = Math.round((wide / h) * density);
		const people = Array.from({ length: n }, (_, k) => {
			const x = left + (wide * (k + chance())) / n;
			const y = f.Y(level) + h * (0.7 + 0.3 * chance());
			const b = { ...randomBuild(chance), holds: "" as const };
			const ear = x + h * 0.045 * (chance() < 0.5 ? -1 : 1);
			lights.push({ x: ear, y: y - h * 0.92 * b.tall, r: h * 0.045, depth });
			return { x, y, b, c: chance() };
		});
		return { h, people, depth, tone: 0.2 + i * 0.18 };
	});
	return { rows, lights };
}

function layout(light: string, f: Viewport) {
	const p = paletteOf("square", light);
	const floor = f.Y(0.6);
	const cx = f.X(f.portrait ? 0.5 : 0.54);
	const sun: [number, number, number] = [cx - f.u * 0.1, f.Y(0.46), 1];
	const far = planHouseRow(
		f,
		161,
		f.Y(0.58),
		0.05,
		[0.05, 0.14],
		["dome", "spire", "slab", "gable", "mansard", "needle"],
	);
	return { f, p, ...viewportEdges(f), floor, cx, sun, far, ...planCrowd(f) };
}

type Layout = ReturnType<typeof layout>;

/** Paints row i, then the lights of its depth; comes up for breath after every twenty people. */
function* paintRow(g: Brush, { p, sun, rows, lights }: Layout, i: number): Generator<void, void> {
	const { h, people, depth, tone } = rows[i]!;
	for (const [k, { x, y, b, c }] of people.entries()) {
		if (k % 20 === 19) yield;
		const hue = c < 0.2 ? p.low : c < 0.35 ? p.high : p.deep;
		const coat = mix(mix(mix(p.haze, p.mid, 0.6), p.deep, tone), hue, 0.16);
		const lean = (x - sun[0]) * 0.14;
		poly(
			g,
			pts`${x - h * 0.1},${y} ${x + h * 0.1},${y} ${x + h * 0.16 + lean},${y + h * 0.5} ${x - h * 0.04 + lean},${y + h * 0.5}`,
			alpha(p.deep, 0.16),
		);
		person(g, x, y, h, b, {
			coat,
			dark: mix(coat, p.deep, 0.4),
			hair: mix(coat, p.deep, 0.5),
			accent: mix(coat, p.low, 0.3),
		});
	}
	for (const spot of lights) {
		if (spot.depth !== depth) continue;
		blended(g, "lighter", () => glow(g, spot.x, spot.y, spot.r * 4, p.spark, 0.4));
		oval(g, spot.x, spot.y, spot.r * 0.75, spot.r * 0.75, p.glow);
	}
}

function skyline(g: Brush, { f, p, left, wide, far, sun }: Layout): void {
	paintCity(g, far, p, {
		body: mix(p.haze, p.high, 0.3),
		near: 0.2,
		lit: 0.12,
		pane: f.u * 0.009,
		sun: sun[0],
	});
	haze(g, f, f.Y(0.4), f.Y(0.6), mix(p.haze, p.low, 0.5), 0.7);
	box(g, left, f.Y(0.57), wide, f.h, mix(p.low, p.haze, 0.4));
}

function tramWires(g: Brush, { f, p, left, right }: Layout): void {
	wires(
		g,
		[0.06, 0.1, 0.15].map((y): Point => [left, f.Y(y)]),
		[0.2, 0.24, 0.3].map((y): Point => [right, f.Y(y)]),
		f.u * 0.05,
		f.u * 0.0024,
		alpha(p.deep, 0.5),
	);
}

function lampPosts(g: Brush, { f, p, floor, cx }: Layout, stone: string): void {
	for (const [x, t] of [
		[-0.42, 0.26],
		[0.5, 0.24],
		[-0.22, 0.16],
		[0.3, 0.16],
	] as const)
		lampPost(g, cx + x * f.u, floor + f.u * t * 0.2, f.u * t, mix(stone, p.deep, 0.6), p.spark);
}

function* arcadesAndFarCrowd(g: Brush, at: Layout): Generator<void, void> {
	const { f, p, left, wide, floor, cx } = at;
	const stone = mix(mix(p.haze, p.mid, 0.5), p.deep, 0.25);
	box(
		g,
		left,
		floor,
		wide,
		f.h,
		verticalGradient(
			g,
			floor,
			f.Y(1.1),
			stops`0 ${mix(p.low, p.glow, 0.4)}, 0.3 ${mix(p.low, p.mid, 0.55)}, 1 ${mix(p.mid, p.deep, 0.6)}`,
		),
	);
	arcades(g, f, p, cx, floor, stone);
	yield* pavement(g, f, p, cx, floor, stone);
	tramWires(g, at);
	yield;
	yield* paintRow(g, at, 0);
	yield;
	lampPosts(g, at, stone);
	yield* paintRow(g, at, 1);
}

function* fountainAndCrowd(g: Brush, at: Layout): Generator<void, void> {
	const { f, p, cx } = at;
	const stone = mix(mix(p.haze, p.mid, 0.5), p.deep, 0.5);
	fountain(g, cx - f.u * (f.portrait ? 0.2 : 0.3), f.Y(0.735), f.u * 0.2, stone, p.glow, mix(p.low, p.high, 0.4));
	yield* paintRow(g, at, 2);
}

function* nearCrowd(g: Brush, at: Layout): Generator<void, void> {
	const { f, p, left, right, wide } = at;
	yield* paintRow(g, at, 4);
	pigeons(g, f.X(0.1), f.X(0.9), f.Y(0.93), f.u * 0.034, 15, mix(p.deep, p.high, 0.24), 8);
	if (f.portrait) {
		// In portrait there is a long way of stones between the crowd and our feet.
		for (const [i, y] of [1.06, 1.2, 1.36].entries())
			pigeons(g, left, right, f.Y(y), f.u * (0.05 + 0.02 * i), 5, mix(p.deep, p.high, 0.14), 20 + i);
	}
	const y = f.Y(f.portrait ? 1.1 : 0.98);
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(g, y, f.portrait ? f.h : f.Y(1.3), stops`0 ${p.deep} 0, 0.5 ${p.deep} 0.5, 1 ${p.deep} 0.92`),
	);
}

function nearestPeople(g: Brush, { f, p }: Layout): void {
	const c = { coat: p.deep, dark: p.deep, hair: p.deep, accent: p.deep };
	const big = f.u * (f.portrait ? 0.9 : 1.05);
	for (const [x, hair] of f.portrait
		? ([[-0.04, "hat"]] as const)
		: ([
				[0.02, "curls"],
				[1.1, "bun"],
				[1.42, "short"],
			] as const)) {
		person(g, f.X(x), f.Y(1.62), big, { tall: 1, wide: 1.1, hem: 0.6, flare: 1, hair, holds: "", lean: 0 }, c);
		oval(g, f.X(x) + big * 0.062, f.Y(1.62) - big * 0.925, big * 0.012, big * 0.017, p.glow);
		glow(g, f.X(x) + big * 0.064, f.Y(1.62) - big * 0.925, big * 0.05, p.spark, 0.8);
	}
}

function passingTram({ f, p, left, right, floor }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.5,
		h: f.u * 0.085,
		from: [right, floor - f.u * 0.058],
		to: [left - f.u * 0.5, floor - f.u * 0.05],
		seconds: 34,
		gap: 9,
		depth: 0.225,
		draw: (g) => tramcar(g, f.u * 0.5, f.u * 0.085, mix(p.high, p.deep, 0.4), mix(p.spark, p.glow, 0.3), p.deep),
	};
}

function birds({ f, p, left, right }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.4,
		h: f.u * 0.2,
		from: [right, f.Y(0.2)],
		to: [left - f.u * 0.5, f.Y(0.1)],
		seconds: 26,
		gap: 14,
		depth: 0.24,
		draw: (g) => flock(g, f.u * 0.4, f.u * 0.2, 20, f.u * 0.01, mix(p.deep, p.high, 0.3), createChance(3)),
	};
}

/** A few of the lights at the ears breathe; the tram and the birds go by. */
function ambient(at: Layout): AmbientElement[] {
	const breathing = at.lights
		.filter((_, i) => i % 9 === 4)
		.slice(0, 22)
		.map((s) => glowLight(s.x, s.y, s.r * 6, at.p.spark, s.depth + 0.005, 0.5, "window"));
	return [...breathing, passingTram(at), birds(at)];
}

export const square: Place = {
	words: {
		dusk: "A wide square at dusk, arcades around it, an empty column, and people in their hundreds, each alone, each with one small light at the ear.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, sun }) => sky(g, f, p, { horizon: f.Y(0.56), sun, clouds: 0.85, grainy: 0.6, seed: 162 }),
			},
			{ depth: 0.12, top: ({ f }) => f.Y(0.1), draw: skyline },
			{ depth: 0.22, after: arcadesAndFarCrowd },
			{ depth: 0.38, top: ({ f }) => f.Y(0.42), after: fountainAndCrowd },
			{ depth: 0.52, top: ({ f }) => f.Y(0.45), after: (g, at) => paintRow(g, at, 3) },
			{ depth: 0.66, top: ({ f }) => f.Y(0.4), after: nearCrowd },
			{ depth: 1, blur: 0.016, draw: nearestPeople },
		],
		ambient,
		own: ({ f, cx }) => ({
			presenceAnchor: { x: cx, y: f.Y(0.24), size: f.u * 0.4 },
			ground: { y: f.Y(0.965), tall: f.u * 0.34, depth: 0.64 },
			afterglowAt: [f.X(0.42), f.Y(0.74)],
		}),
	}),
};
