// The stairs below the office at rush hour: a flight as wide as a street, grey coats, one brown.
// First seen: the brown coat, standing still.

import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, glow, line, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import { crowd, person, randomBuild } from "../motifs/person.ts";
import { underpass } from "../motifs/underpass.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("stairs", light);
	const cx = f.X(0.5);
	const top = f.Y(0.36);
	const n = 15;
	// Steps come down toward us: each is wider, lower, taller than the one behind.
	const stepY = (i: number) => lerp(top, f.Y(1.06), (i / n) ** 1.5);
	const half = (i: number) => f.u * lerp(0.3, 1.7, (i / n) ** 1.4);
	const tall = (i: number) => f.u * lerp(0.1, 0.62, (i / n) ** 1.35);
	const grey = (t: number) => mix(p.high, p.deep, t);
	const cloths = (t: number) =>
		[0.25, 0.5, 0.7, 0.4].map((d) => {
			const coat = mix(mix(p.mid, p.deep, d), p.haze, t);
			return { coat, dark: mix(coat, p.deep, 0.4), hair: mix(coat, p.deep, 0.5), accent: mix(coat, p.low, 0.3) };
		});
	return { f, p, ...viewportEdges(f), cx, top, n, stepY, half, tall, grey, cloths };
}

type Layout = ReturnType<typeof layout>;

function steps(g: Brush, { f, p, cx, n, stepY, half, grey }: Layout): void {
	for (let i = 0; i < n; i++) {
		const [y0, y1] = [stepY(i), stepY(i + 1)];
		poly(
			g,
			pts`${cx - half(i)},${y0} ${cx + half(i)},${y0} ${cx + half(i + 1)},${y1} ${cx - half(i + 1)},${y1}`,
			verticalGradient(
				g,
				y0,
				y1,
				stops`0 ${mix(p.low, p.mid, 0.2 + 0.5 * (i / n))}, 0.42 ${mix(p.mid, p.high, 0.3 + 0.5 * (i / n))},
				0.44 ${grey(0.15 + 0.3 * (i / n))}, 1 ${grey(0.3 + 0.35 * (i / n))}`,
			),
		);
		line(
			g,
			pts`${cx - half(i)},${y0} ${cx + half(i)},${y0}`,
			Math.max(0.6, f.u * 0.003),
			alpha(p.glow, 0.5 * (1 - i / n)),
		);
	}
}

/** A row of backs on each of these steps; `pale` fades them into haze, `share` is of the step's width. */
function people(
	g: Brush,
	{ f, cx, stepY, half, tall, cloths }: Layout,
	from: number,
	to: number,
	pale: number,
	seed: number,
	share: number,
): void {
	for (let i = from; i < to; i++) {
		const w = half(i) * share;
		crowd(g, {
			seed: seed + i,
			from: cx - w,
			to: cx + w,
			y: stepY(i) + f.u * 0.01,
			h: tall(i),
			n: Math.max(2, Math.round((w * 2) / (tall(i) * 0.62))),
			ragged: f.u * 0.012,
			cloths: cloths(pale),
		});
	}
}

function exit(g: Brush, { f, p, left, wide, grey, cx, top }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, f.Y(1), stops`0 ${grey(0.2)}, 0.2 ${p.mid}, 0.4 ${p.low}, 1 ${p.mid}`),
	);
	glow(g, cx, f.Y(0.3), f.u * 0.66, p.glow, 1);
	// Towers in the white above the exit.
	const chance = createChance(18);
	for (let i = 0; i < 12; i++)
		box(
			g,
			cx + f.u * (i - 6) * 0.075,
			f.Y(0.04 + 0.2 * chance()),
			f.u * (0.04 + 0.03 * chance()),
			f.u,
			alpha(mix(p.low, p.mid, 0.5), 0.5),
		);
	underpass(g, f, p, cx, top, grey);
}

/** The flight of stairs and its handrails. */
function flight(g: Brush, at: Layout): void {
	const { f, left, wide, stepY, grey, n, cx, half, tall } = at;
	box(g, left, stepY(0), wide, f.h, grey(0.55));
	steps(g, at);
	for (const s of [-1, 1])
		for (const k of [0.02, 0.5])
			line(
				g,
				pts`${cx + s * (half(0) * (1 - k))},${stepY(0) - tall(0) * 0.5}
				${cx + s * (half(n) * (1 - k))},${stepY(n) - tall(n) * 0.5}`,
				f.u * 0.008,
				grey(0.75),
			);
}

/** The man in the brown coat: he stands where he is, and the crowd goes by. */
function standingMan(g: Brush, { f, p, stepY, tall }: Layout): void {
	const i = 9;
	const x = f.X(f.portrait ? 0.42 : 0.4);
	const brown = mix(p.spark, p.deep, 0.42);
	glow(g, x, stepY(i) - tall(i) * 0.5, f.u * 0.24, p.glow, 0.5);
	person(
		g,
		x,
		stepY(i) + f.u * 0.02,
		tall(i) * 1.02,
		{ tall: 1, wide: 1, hem: 0.4, flare: 1, hair: "short", holds: "bag", lean: 0 },
		{
			coat: brown,
			dark: mix(brown, p.deep, 0.6),
			hair: mix(p.deep, brown, 0.25),
			accent: mix(brown, p.spark, 0.4),
		},
	);
}

function* flightOfStairs(g: Brush, at: Layout): Generator<void, void> {
	flight(g, at);
	yield;
	people(g, at, 0, 4, 0.42, 20, 0.94);
	yield;
	people(g, at, 4, 6, 0.42, 20, 0.94);
	people(g, at, 6, 9, 0.16, 50, 0.96);
	yield;
	standingMan(g, at);
}

function nearBacks(g: Brush, { f, p, cloths }: Layout): void {
	const chance = createChance(91);
	for (const x of f.portrait ? [-0.02, 0.98, 0.8] : [-0.02, 0.8, 0.98, 1.2, 1.44]) {
		const c = cloths(0)[Math.floor(chance() * 4)]!;
		person(g, f.X(x), f.Y(1.16) + chance() * f.u * 0.04, f.u * 0.68, randomBuild(chance), {
			...c,
			coat: mix(c.coat, p.deep, 0.3),
		});
	}
}

function lowestStep(g: Brush, { f, p, left, wide }: Layout): void {
	const y = f.Y(1.1);
	if (y < f.h)
		box(g, left, y, wide, f.h, verticalGradient(g, y, f.Y(1.5), stops`0 ${p.deep} 0, 0.3 ${p.deep} 0.8, 1 ${p.deep}`));
}

/** In portrait the stairs go on down to us, each with its worn edge and the wet on it. */
function wetSteps(g: Brush, { f, p, left, wide }: Layout): void {
	if (!f.portrait) return;
	for (let i = 0; i < 6; i++) {
		const edge = f.Y(1.16 + 0.09 * i * (1 + 0.12 * i));
		box(
			g,
			left,
			edge,
			wide,
			f.u * 0.03 * (1 + 0.3 * i),
			verticalGradient(
				g,
				edge,
				edge + f.u * 0.03 * (1 + 0.3 * i),
				stops`0 ${mix(p.mid, p.low, 0.4)} 0.3, 0.2 ${p.mid} 0.12, 1 ${p.mid} 0`,
			),
		);
		for (let k = 0; k < 9; k++)
			oval(
				g,
				left + wide * ((k * 0.618 + i * 0.27) % 1),
				edge + f.u * 0.012,
				f.u * 0.05,
				f.u * 0.004,
				alpha(k % 4 ? p.low : p.spark, 0.2),
			);
	}
}

function manInHat(g: Brush, { f, p, right }: Layout): void {
	const c = { coat: p.deep, dark: p.deep, hair: p.deep, accent: p.deep };
	person(
		g,
		right - f.u * (f.portrait ? 0.02 : 0.1),
		f.Y(1.7),
		f.u * 1.2,
		{ tall: 1, wide: 1.2, hem: 0.6, flare: 1, hair: "hat", holds: "", lean: 0 },
		c,
	);
}

function womanWithBob(g: Brush, { f, p, left }: Layout): void {
	const c = { coat: p.deep, dark: p.deep, hair: p.deep, accent: p.deep };
	if (!f.portrait)
		person(
			g,
			left + f.u * 0.02,
			f.Y(1.74),
			f.u * 1.1,
			{ tall: 1, wide: 1.1, hem: 0.6, flare: 1, hair: "bob", holds: "", lean: 0 },
			c,
		);
}

/** One knot of coats that drifts by in the crowd: k 0-2, from far to near. */
function driftingCoats({ f, left, right, cloths }: Layout, k: number): AmbientElement {
	const [w, h] = [f.u * 0.9, f.u * 0.36];
	return {
		kind: "mover",
		w,
		h,
		from: k % 2 ? [left - w, f.Y(0.52 + k * 0.05)] : [right, f.Y(0.52 + k * 0.05)],
		to: k % 2 ? [right, f.Y(0.47 + k * 0.05)] : [left - w, f.Y(0.47 + k * 0.05)],
		seconds: 44 + k * 13,
		gap: 3,
		depth: 0.3 + k * 0.06,
		draw: (g) =>
			crowd(g, {
				seed: 300 + k,
				from: w * 0.05,
				to: w * 0.95,
				y: h * 0.96,
				h: h * (0.7 + k * 0.1),
				n: 6,
				ragged: 6,
				cloths: cloths(0.3 - k * 0.1),
			}),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, cx } = at;
	return [
		glowLight(cx, f.Y(0.26), f.u * 0.6, p.glow, 0.08, 0.36, "breath"),
		glowLight(f.X(0.4), f.Y(0.66), f.u * 0.22, p.spark, 0.46, 0.2, "breath"),
		...[0, 1, 2].map((k) => driftingCoats(at, k)),
	];
}

export const stairs: Place = {
	words: {
		rush: "A wide flight of stairs at rush hour, seen from below: grey coats by the hundred, all from behind, and one brown coat among them, standing still.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: exit },
			{ depth: 0.28, after: flightOfStairs },
			{ depth: 0.66, draw: [nearBacks, lowestStep, wetSteps] },
			{ depth: 1, blur: 0.018, draw: manInHat },
			{ depth: 1, blur: 0.018, draw: womanWithBob },
		],
		ambient,
		own: ({ f, p }) => ({
			weatherDepth: 0.2,
			presenceAnchor: { x: f.X(0.5), y: f.Y(0.3), size: f.u * 0.34 },
			ground: { y: f.Y(0.99), tall: f.u * 0.6, depth: 0.5 },
			figureShading: { dark: p.deep, rim: p.glow, wash: 0.25 },
			afterglowAt: [f.X(0.4), f.Y(0.56)],
		}),
	}),
};
