// The stairwell, looking up: flights turn round an empty shaft to one small skylight.
// First seen: the skylight, then how far it is.

import { vignette } from "../brushes/atmosphere.ts";
import { lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	glow,
	line,
	linearGradient,
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { lightBars, pavingStones } from "../motifs/floors.ts";
import { pendant, railing } from "../motifs/props.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

/** The storeys' floors, from 0, here, to 1, the skylight. */
const LEVELS = [0, 0.2, 0.36, 0.5, 0.62, 0.72, 0.81, 0.89, 0.95] as const;

function layout(light: string, f: Viewport) {
	const p = paletteOf("stairwell", light);
	const [x, y] = [f.X(f.portrait ? 0.54 : 0.56), f.Y(0.38)];
	const foot = f.Y(0.9);
	return { f, p, ...viewportEdges(f), x, y, foot };
}

type Layout = ReturnType<typeof layout>;

const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];

/** Corner i of the shaft's four at level k; the shaft turns as it rises. */
function corner({ f, x, y }: Layout, k: number, i: number): Point {
	const r = f.u * 0.95 * (1 - k) ** 1.55 + f.u * 0.07;
	const a = Math.PI / 4 + (i * Math.PI) / 2 + k * 0.5;
	return [x + Math.cos(a) * r * 1.06, y + Math.sin(a) * r];
}

/** The underside of a flight from edge a-b to its inner edge h-e, with its steps; t is how high up, 0-1. */
function flight(
	g: Brush,
	{ f, p }: Layout,
	[a, b, e, h]: readonly [Point, Point, Point, Point],
	t: number,
	face: string,
) {
	const lit = mix(p.low, p.glow, t * 0.8);
	poly(
		g,
		[a, b, e, h],
		linearGradient(g, a[0], a[1], b[0], b[1], stops`0 ${mix(face, p.deep, 0.3)}, 1 ${mix(face, lit, 0.35)}`),
	);
	const width = Math.max(0.6, f.u * 0.0034 * (1 - t));
	for (let s = 0; s <= 11; s++) line(g, [between(a, b, s / 11), between(h, e, s / 11)], width, alpha(p.deep, 0.34));
}

/** The balustrade on the inner edge h-e of a flight, under the next storey's edge d-c. */
function balustrade(g: Brush, { f, p }: Layout, [h, e, c, d]: readonly [Point, Point, Point, Point], t: number) {
	const rail = (q: Point, above: Point): Point => between(q, above, 0.3);
	const width = Math.max(0.5, f.u * 0.0028 * (1 - t));
	for (let s = 0; s <= 26; s++) {
		const q = between(h, e, s / 26);
		line(g, [q, rail(q, between(d, c, s / 26))], width, mix(p.deep, p.haze, t * 0.5));
	}
	line(g, [rail(h, d), rail(e, c)], Math.max(0.8, f.u * 0.01 * (1 - t)), mix(p.deep, p.mid, 0.3 + t * 0.3));
	line(g, [h, e], Math.max(0.8, f.u * 0.008 * (1 - t)), mix(p.deep, p.mid, 0.2));
}

/**
 * One storey, from level k0 to k1: on each side of the shaft a wall, the underside of a flight, a balustrade.
 */
function storey(g: Brush, at: Layout, k0: number, k1: number): void {
	const { p } = at;
	const t = (k0 + k1) / 2;
	for (const [i, shade] of [0.74, 0.06, 0.36, 0.95].entries()) {
		const [a, b] = [corner(at, k0, i), corner(at, k0, i + 1)];
		const [c, d] = [corner(at, k1, i + 1), corner(at, k1, i)];
		const [e, h] = [between(b, c, 0.46), between(a, d, 0.46)];
		const face = mix(mix(mix(p.low, p.glow, t * 0.8), p.haze, 0.3), p.deep, shade * (1 - t * 0.75));
		poly(g, [h, e, c, d], mix(face, p.deep, 0.42 * (1 - t)));
		flight(g, at, [a, b, e, h], t, face);
		balustrade(g, at, [h, e, c, d], t);
	}
}

/** The storeys between two floors, the highest first. */
function storeys(g: Brush, at: Layout, from: number, to: number): void {
	for (let i = to - 1; i >= from; i--) storey(g, at, LEVELS[i]!, LEVELS[i + 1]!);
}

function skylight(g: Brush, { f, p, left, wide, x, y }: Layout): void {
	box(g, left, 0, wide, f.h, mix(p.haze, p.deep, 0.4));
	glow(g, x, y, f.u * 0.5, p.glow, 1);
	const r = f.u * 0.075;
	oval(g, x, y, r, r, p.glow);
	for (let i = 0; i < 6; i++)
		line(
			g,
			pts`${x},${y} ${x + Math.cos(i * 1.05 + 0.3) * r},${y + Math.sin(i * 1.05 + 0.3) * r}`,
			f.u * 0.003,
			p.haze,
		);
}

/** What falls from the skylight, all the way down. */
function fallingLight(g: Brush, { f, p, x, y }: Layout): void {
	blended(g, "lighter", () => {
		const s = f.u * 0.07;
		poly(
			g,
			pts`${x - s},${y} ${x + s},${y} ${x + f.u * 0.34},${f.Y(0.95)} ${x - f.u * 0.12},${f.Y(0.95)}`,
			verticalGradient(g, y, f.Y(0.95), stops`0 ${p.glow} 0.42, 0.4 ${p.glow} 0.16, 1 ${p.glow} 0`),
		);
	});
}

/** Darkens what is painted, the more the further it is from the skylight. */
function gloom(g: Brush, { f, p, left, wide, x, y }: Layout): void {
	blended(g, "multiply", () => {
		const dim = g.createRadialGradient(x, y, f.u * 0.2, x, y, Math.hypot(f.w, f.u));
		dim.addColorStop(0, alpha(p.low, 0));
		dim.addColorStop(1, alpha(p.deep, 0.75));
		g.globalCompositeOperation = "source-atop";
		box(g, left, 0, wide, f.h, dim);
	});
	vignette(g, f, p.deep, 0.5, x, y);
}

/** In portrait: the tiles of the landing, and the balusters' shade that the lamp lays over them. */
function landingTiles(g: Brush, { f, p, foot, x }: Layout): void {
	const tiles = { x, y: foot + f.u * 0.04, eye: 0.36, ink: p.deep, lit: mix(p.mid, p.low, 0.4) };
	pavingStones(g, f, tiles, 0.14, false);
	lightBars(
		g,
		f,
		tiles,
		Array.from({ length: 16 }, (_, i) => -0.7 + i * 0.1),
		0.02,
		-0.4,
		(s) => alpha(p.deep, 0.5 * (1 - s)),
	);
}

/** The landing we stand on. */
function landing(g: Brush, at: Layout): void {
	const { f, p, left, right, wide, foot } = at;
	railing(g, left, right, foot - f.u * 0.05, foot + f.u * 0.05, f.u * 0.05, mix(p.deep, p.mid, 0.08));
	box(
		g,
		left,
		foot + f.u * 0.04,
		wide,
		f.h,
		verticalGradient(
			g,
			foot,
			f.Y(1.3),
			stops`0 ${mix(p.deep, p.mid, 0.35)}, 0.3 ${mix(p.deep, p.mid, 0.1)}, 1 ${p.deep}`,
		),
	);
	if (f.portrait) landingTiles(g, at);
}

/** The neighbour's door, not quite shut. */
function neighboursDoor(g: Brush, { f, p, left }: Layout): void {
	const [dx, dt] = [f.X(0.1), f.Y(0.36)];
	glow(g, dx, f.Y(0.72), f.u * 0.34, p.spark, 0.5, 1.5);
	poly(g, pts`${left},${f.h} ${left},${dt - f.u * 0.06} ${dx},${dt} ${dx},${f.h}`, p.deep);
	poly(
		g,
		pts`${dx},${dt} ${dx + f.u * 0.022},${dt + f.u * 0.008} ${dx + f.u * 0.03},${f.Y(1.02)} ${dx},${f.Y(1.02)}`,
		verticalGradient(g, dt, f.Y(1), stops`0 ${p.glow} 0.9, 0.7 ${p.glow}, 1 ${p.spark} 0.9`),
	);
}

function hangingBulb({ f, p }: Layout): AmbientElement {
	return {
		kind: "sway",
		x: f.X(0.2),
		y: -f.u * 0.02,
		w: f.u * 0.2,
		h: f.u * 0.5,
		pivot: [0.5, 0],
		angle: 1.6,
		seconds: 6,
		depth: 0.7,
		draw: (g) => pendant(g, f.u * 0.1, f.u * 0.4, f.u * 0.07, 0, p.deep, p.glow),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, x, y } = at;
	return [
		glowLight(x, y, f.u * 0.34, p.glow, 0.05, 0.6, "breath"),
		hangingBulb(at),
		glowLight(f.X(0.2), f.u * 0.43, f.u * 0.36, p.spark, 0.72, 0.34, "flicker"),
		glowLight(f.X(0.12), f.Y(0.8), f.u * 0.3, p.spark, 1, 0.3, "breath"),
	];
}

export const stairwell: Place = {
	words: {
		night:
			"A stairwell seen from below at night: flight over flight turns round an empty shaft to a small lit skylight; one bulb hangs by the landing, and a door at the left is not quite shut.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: skylight },
			{ depth: 0.12, draw: (g, at) => storeys(g, at, 5, 8) },
			{ depth: 0.28, draw: (g, at) => storeys(g, at, 3, 5) },
			{ depth: 0.45, draw: (g, at) => storeys(g, at, 1, 3) },
			{ depth: 0.6, draw: [(g, at) => storeys(g, at, 0, 1), fallingLight, gloom] },
			{ depth: 0.8, draw: landing },
			{ depth: 1, blur: 0.015, draw: neighboursDoor },
		],
		ambient,
		own: ({ f, x, y }) => ({
			weatherDepth: -1,
			presenceAnchor: { x, y, size: f.u * 0.3 },
			ground: { y: f.Y(1.01), tall: f.u * 0.5, depth: 0.7 },
		}),
	}),
};
