// What the coat shop is furnished with: its street side, a glass with three wings, the stand, a counter.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	glow,
	line,
	linearGradient,
	oval,
	type Point,
	poly,
	pts,
	type Rect,
	round,
	stops,
	strokePath,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type CoatCut, coatBack } from "./hanging-coat.ts";

// Capitals in a box one high, for a sign-writer's brush.
const LETTERS: Readonly<Record<string, string>> = {
	A: "M0 1L.36 0L.72 1M.13.66L.59.66",
	D: "M0 0L0 1L.28 1C.8 1 .8 0 .28 0Z",
	H: "M0 0L0 1M.64 0L.64 1M0 .5L.64.5",
	N: "M0 1L0 0L.66 1L.66 0",
	O: "M.38 0C-.13 0-.13 1 .38 1C.89 1 .89 0 .38 0Z",
	S: "M.58.16C.46-.06.04-.06.04.26C.04.56.6.44.6.75C.6 1.08.1 1.06 0 .84",
	W: "M0 0L.24 1L.46.2L.68 1L.92 0",
};
const WIDE: Readonly<Record<string, number>> = { A: 0.72, D: 0.68, H: 0.64, N: 0.66, O: 0.76, S: 0.62, W: 0.92 };

/** Paints a word as it is seen from behind its glass, from x to the left; `h` is its height. */
export function signFromBehind(g: Brush, x: number, y: number, h: number, word: string, fill: string): void {
	let at = x;
	for (const letter of word) {
		strokePath(g, at, y, h, LETTERS[letter] ?? "", h * 0.13, fill, -1);
		at -= h * ((WIDE[letter] ?? 0.7) + 0.34);
	}
}

/** Paints the street beyond the window: an arcade in the rain, its lamps, the wet pavement. */
export function arcadeInRain(g: Brush, u: number, p: Palette, q: Rect, dusk: boolean): void {
	const stone = mix(p.haze, dusk ? p.mid : p.low, dusk ? 0.2 : 0.5);
	const foot = q.y + q.h * 0.7;
	const air = mix(p.haze, p.glow, dusk ? 0.08 : 0.86);
	box(g, q.x, q.y, q.w, q.h, verticalGradient(g, q.y, foot, stops`0 ${air}, 1 ${mix(air, stone, 0.5)}`));
	box(
		g,
		q.x,
		q.y + q.h * 0.2,
		q.w,
		foot - q.y - q.h * 0.2,
		verticalGradient(g, q.y, foot, stops`0 ${mix(stone, air, 0.4)}, 1 ${stone}`),
	);
	box(g, q.x, q.y + q.h * 0.2, q.w, u * 0.01, mix(stone, p.glow, 0.34));
	const step = u * 0.17;
	for (let x = q.x - step * 0.3, i = 0; x < q.x + q.w; x += step, i++) {
		const within = dusk ? mix(p.spark, p.low, 0.3 + 0.2 * (i % 3)) : mix(stone, p.mid, 0.5 + 0.12 * (i % 2));
		round(g, x, q.y + q.h * 0.29, step * 0.7, q.h, step * 0.35, within);
		round(
			g,
			x + step * 0.14,
			q.y + q.h * 0.4,
			step * 0.42,
			q.h,
			step * 0.05,
			mix(within, dusk ? p.glow : p.low, dusk ? 0.5 : 0.4),
		);
		glow(g, x + step * 0.35, q.y + q.h * 0.37, step * 0.3, dusk ? p.glow : p.low, dusk ? 0.9 : 0.8);
	}
	box(
		g,
		q.x,
		foot,
		q.w,
		q.h,
		verticalGradient(g, foot, q.y + q.h, stops`0 ${mix(stone, p.glow, 0.3)}, 1 ${mix(stone, p.high, 0.5)}`),
	);
	const chance = createChance(44);
	for (let i = 0; i < 40; i++)
		oval(
			g,
			q.x + q.w * chance(),
			foot + q.h * 0.3 * chance(),
			u * (0.012 + 0.03 * chance()),
			u * 0.0022,
			alpha(dusk ? p.spark : p.glow, 0.2 + 0.5 * chance()),
		);
	// The rain itself, all of it slanting one way.
	for (let i = 0; i < 120; i++) {
		const [x, y, long] = [q.x + q.w * chance(), q.y + q.h * 0.9 * chance(), u * (0.02 + 0.04 * chance())];
		line(g, pts`${x},${y} ${x - long * 0.16},${y + long}`, u * 0.0014, alpha(p.glow, 0.16 + 0.34 * chance()));
	}
}

/** Paints rain on a window, in slices: beads that stand, and runs that have gone down it. */
export function* rainOnGlass(g: Brush, u: number, p: Palette, q: Rect, strength: number): Generator<void, void> {
	const chance = createChance(31);
	for (let i = 0; i < 34; i++) {
		const [x, y] = [q.x + q.w * chance(), q.y + q.h * chance() * 0.7];
		const long = q.h * (0.08 + 0.3 * chance() ** 2);
		const [b, c] = [(chance() - 0.5) * u * 0.012, (chance() - 0.5) * u * 0.012];
		curve(
			g,
			pts`${x},${y} ${x + b},${y + long * 0.4} ${x + c},${y + long * 0.7} ${x},${y + long}`,
			u * 0.003,
			alpha(p.glow, 0.42 * strength),
		);
		oval(g, x, y + long, u * 0.003, u * 0.0052, alpha(p.glow, 0.8 * strength));
	}
	yield;
	for (let i = 0; i < 170; i++) {
		const r = u * (0.0008 + 0.0026 * chance() ** 2);
		const [x, y] = [q.x + q.w * chance(), q.y + q.h * chance()];
		oval(g, x, y, r, r * 1.25, alpha(p.glow, (0.2 + 0.5 * chance()) * strength));
		oval(g, x, y + r * 0.6, r * 0.8, r * 0.5, alpha(p.mid, 0.3 * strength));
	}
}

/** A glass with three wings: its middle, foot and height in frame pixels, and what stands before it. */
export interface ThreeWings {
	readonly x: number;
	readonly foot: number;
	readonly tall: number;
	readonly p: Palette;
	readonly wood: string;
	readonly coat: CoatCut;
	readonly cloth: string;
}

/** Paints the glass: each wing holds the coat again, turned a little further. */
export function threeWingedGlass(g: Brush, o: ThreeWings): void {
	const { x, foot, tall, wood, p } = o;
	const [w, side] = [tall * 0.27, tall * 0.17];
	oval(g, x, foot + tall * 0.01, w * 1.35, tall * 0.022, alpha(p.deep, 0.4));
	const wings = [
		pts`${x - w / 2 - side},${foot - tall * 0.9} ${x - w / 2},${foot - tall * 0.97} ${x - w / 2},${foot - tall * 0.05} ${x - w / 2 - side},${foot + tall * 0.015}`,
		pts`${x + w / 2},${foot - tall * 0.97} ${x + w / 2 + side * 0.82},${foot - tall * 0.91} ${x + w / 2 + side * 0.82},${foot + tall * 0.005} ${x + w / 2},${foot - tall * 0.05}`,
		pts`${x - w / 2},${foot - tall} ${x + w / 2},${foot - tall} ${x + w / 2},${foot - tall * 0.04} ${x - w / 2},${foot - tall * 0.04}`,
	];
	for (const [i, wing] of wings.entries()) wingOf(g, o, wing, i);
	for (const s of [-1, 1]) {
		box(g, x + s * w * 0.42 - tall * 0.012, foot - tall * 0.05, tall * 0.024, tall * 0.05, wood);
		oval(g, x + s * w * 0.5, foot - tall * 1.012, tall * 0.014, tall * 0.018, wood);
	}
}

function wingOf(g: Brush, o: ThreeWings, wing: readonly Point[], i: number): void {
	const { p, wood, tall } = o;
	const [[x0, y0], [x1, y1], [, y2], [, y3]] = wing as [Point, Point, Point, Point];
	const w = x1 - x0;
	poly(g, wing, wood);
	const k = tall * 0.018;
	const glass = pts`${x0 + k},${y0 + k} ${x1 - k},${y1 + k} ${x1 - k},${y2 - k} ${x0 + k},${y3 - k}`;
	g.save();
	g.beginPath();
	for (const [x, y] of glass) g.lineTo(x, y);
	g.closePath();
	g.clip();
	const lit = mix(p.mid, p.glow, [0.6, 0.46, 0.54][i]!);
	const sheen = stops`0 ${lit}, 0.5 ${mix(p.mid, p.high, 0.3)}, 1 ${mix(p.high, p.deep, 0.3)}`;
	poly(g, glass, linearGradient(g, x0, y0, x1, y2, sheen));
	const floor = y0 + tall * 0.74;
	const boards = stops`0 ${mix(p.mid, p.low, 0.3)}, 1 ${mix(p.high, p.deep, 0.2)}`;
	box(g, x0, floor, w, tall, verticalGradient(g, floor, y2, boards));
	railsInGlass(g, o, x0, y0, w);
	standInGlass(g, o, x0 + w * [0.56, 0.42, 0.52][i]!, y0 + tall * 0.24, i);
	const streak = pts`${x0 + w * 0.1},${y0} ${x0 + w * 0.42},${y0} ${x0 + w * 0.1},${y2} ${x0 - w * 0.22},${y2}`;
	poly(g, streak, alpha(p.glow, 0.12));
	g.restore();
	line(g, [glass[0]!, glass[3]!], Math.max(1, tall * 0.004), alpha(p.glow, 0.5));
	line(g, [wing[0]!, wing[1]!], Math.max(1, tall * 0.005), alpha(p.glow, 0.4));
}

/** The rails come again at the sides of the glass, as far as it reaches: sleeves, small and dim. */
function railsInGlass(g: Brush, { p, tall }: ThreeWings, x: number, y: number, w: number): void {
	const rail = y + tall * 0.19;
	for (const [at, k] of [
		[-0.06, 0.5],
		[0.05, 0.3],
		[0.82, 0.36],
		[0.92, 0.54],
	] as const) {
		const low = tall * (0.3 + 0.1 * k);
		round(g, x + w * at, rail, tall * 0.05, low, tall * 0.022, mix(mix(p.mid, p.high, k), p.deep, 0.12 + 0.2 * k));
		line(
			g,
			pts`${x + w * at + tall * 0.046},${rail + tall * 0.02} ${x + w * at + tall * 0.046},${rail + low}`,
			1,
			alpha(p.glow, 0.16),
		);
	}
}

/** The coat on its stand as wing i has it: from the front, narrower in the wings at the sides. */
function standInGlass(g: Brush, { p, wood, coat, cloth, tall }: ThreeWings, x: number, y: number, i: number): void {
	g.save();
	g.translate(x, y);
	g.scale([0.72, 0.66, 1][i]!, 1);
	line(g, pts`0,${tall * 0.4} 0,${tall * 0.66}`, tall * 0.02, wood);
	oval(g, 0, -tall * 0.05, tall * 0.018, tall * 0.02, wood);
	box(g, -tall * 0.02, -tall * 0.034, tall * 0.04, tall * 0.04, wood);
	const light = { cloth, dark: p.deep, rim: p.glow, side: i === 1 ? 1 : -1, strength: 0.7 };
	coatBack(g, 0, 0, tall * 0.52, { ...coat, front: true }, light);
	g.restore();
}

/** A tailor's stand under a coat: its knob above the collar, and three feet. */
export function tailorsStand(
	g: Brush,
	x: number,
	collar: number,
	foot: number,
	h: number,
	fill: string,
	lit: string,
): void {
	line(g, pts`${x},${collar + h * 0.6} ${x},${foot - h * 0.06}`, h * 0.034, fill);
	for (const [s, k] of [
		[-1, 0.2],
		[1, 0.2],
		[0.25, 0.1],
	] as const)
		curve(
			g,
			pts`${x},${foot - h * 0.09} ${x + s * h * k * 0.7},${foot - h * 0.06} ${x + s * h * k},${foot + (k < 0.2 ? h * 0.03 : 0)}`,
			h * 0.024,
			fill,
		);
	box(g, x - h * 0.035, collar - h * 0.075, h * 0.07, h * 0.06, fill);
	oval(g, x, collar - h * 0.12, h * 0.026, h * 0.034, fill);
	curve(
		g,
		pts`${x + h * 0.024},${collar - h * 0.13} ${x + h * 0.02},${collar - h * 0.105}`,
		h * 0.006,
		alpha(lit, 0.8),
	);
}

/** The hem, turned up for two thirds of the way and pinned; the rest still hangs as it came. */
export function pinnedHem(
	g: Brush,
	x: number,
	hem: number,
	half: number,
	h: number,
	lining: string,
	lit: string,
): void {
	const at = (t: number): Point => [x - half + 2 * half * t, hem + Math.sin(t * Math.PI) * h * 0.018 - h * 0.004];
	const turned = Array.from({ length: 15 }, (_, i) => at((i / 14) * 0.66));
	poly(
		g,
		[
			...turned,
			...turned.map(([a, b], i): Point => [a + h * 0.002, b - h * (0.058 - (i === 14 ? 0.02 : 0))]).reverse(),
		],
		lining,
	);
	for (let i = 0; i < 8; i++) {
		const [a, b] = at(0.035 + i * 0.085);
		line(g, pts`${a},${b - h * 0.066} ${a + h * 0.005},${b - h * 0.028}`, Math.max(0.8, h * 0.004), lit);
		oval(g, a, b - h * 0.068, h * 0.0065, h * 0.0065, lit);
	}
}

/** A tape round the shoulders of a stand, its two ends hanging. */
export function tapeRound(g: Brush, x: number, y: number, h: number, fill: string, ink: string): void {
	for (const [s, low] of [
		[-1, 0.42],
		[1, 0.3],
	] as const) {
		const end: Point = [x + s * h * 0.1, y + h * low];
		curve(
			g,
			[[x, y - h * 0.03], [x + s * h * 0.07, y + h * 0.01], [x + s * h * 0.095, y + h * 0.12], end],
			h * 0.02,
			fill,
		);
		for (let i = 0; i < 9; i++) {
			const t = y + h * (0.06 + ((low - 0.06) * i) / 9);
			line(g, pts`${x + s * h * 0.088},${t} ${x + s * h * 0.1},${t}`, Math.max(0.5, h * 0.003), ink);
		}
	}
}

/** The counter at the side: the till on it, the paper on its roller, a lamp not lit by day. */
export function counterWithTill(g: Brush, u: number, p: Palette, x: number, y: number, wood: string): void {
	const top = y - u * 0.3;
	box(
		g,
		x,
		top,
		u * 0.62,
		u * 0.6,
		linearGradient(g, x, 0, x + u * 0.6, 0, stops`0 ${mix(wood, p.low, 0.18)}, 1 ${mix(wood, p.deep, 0.5)}`),
	);
	box(g, x - u * 0.015, top - u * 0.016, u * 0.66, u * 0.02, mix(wood, p.low, 0.34));
	for (const k of [0.04, 0.25, 0.46])
		round(g, x + u * k, top + u * 0.04, u * 0.17, u * 0.2, u * 0.006, mix(wood, p.deep, 0.34));
	const tin = mix(mix(wood, p.spark, 0.12), p.deep, 0.3);
	poly(
		g,
		pts`${x + u * 0.06},${top - u * 0.016} ${x + u * 0.08},${top - u * 0.1} ${x + u * 0.11},${top - u * 0.17} ${x + u * 0.23},${top - u * 0.17} ${x + u * 0.25},${top - u * 0.1} ${x + u * 0.27},${top - u * 0.016}`,
		tin,
	);
	round(g, x + u * 0.12, top - u * 0.16, u * 0.1, u * 0.036, u * 0.004, mix(p.glow, tin, 0.35));
	for (let i = 0; i < 12; i++)
		oval(
			g,
			x + u * (0.105 + 0.026 * (i % 6)),
			top - u * (0.085 - 0.03 * Math.floor(i / 6)),
			u * 0.007,
			u * 0.005,
			mix(tin, p.glow, 0.55),
		);
	round(g, x + u * 0.36, top - u * 0.075, u * 0.24, u * 0.058, u * 0.028, mix(p.low, p.mid, 0.3));
	poly(
		g,
		pts`${x + u * 0.37},${top - u * 0.04} ${x + u * 0.59},${top - u * 0.04} ${x + u * 0.6},${top} ${x + u * 0.36},${top}`,
		mix(p.low, p.glow, 0.3),
	);
}
