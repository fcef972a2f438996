// A street of stalls in one perspective: awnings that lean over it, counters with goods, shopfronts, lamps.
// Depth k is 1 where the street is as wide as it is drawn, and less toward the vanishing point.

import { type Chance, createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, linearGradient, oval, type Point, poly } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { heap } from "./market-stalls.ts";
import { pendant } from "./props.ts";

/** A street: its vanishing point and its unit, in frame pixels. */
export interface Street {
	readonly x: number;
	readonly y: number;
	readonly u: number;
}

/** One stall's length of a street. */
export interface Bay {
	readonly side: -1 | 1;
	readonly near: number; // depth
	readonly far: number;
	readonly cloth: readonly [string, string]; // the stripes of its awning
	readonly goods: readonly string[]; // colours
	readonly haze: number; // 0-1: how far it fades into haze
	readonly seed: number;
}

/** A point of the street in frame pixels: `across` and `down` are in units from the vanishing point. */
export const streetPoint = (o: Street, across: number, down: number, k: number): Point => [
	o.x + across * o.u * k,
	o.y + down * o.u * k,
];

/** A bay as it is painted: points and faces in its perspective, colours faded by its haze. */
interface BayView extends Bay {
	readonly u: number; // the street's unit
	readonly span: number; // how many times wider its near end is drawn than its far end
	readonly at: (across: number, down: number, k: number) => Point;
	/** An upright face along the street, from depth k0 to k1. */
	readonly face: (across: number, top: number, foot: number, k0: number, k1: number) => Point[];
	/** The depth at a share of the way to the far end. */
	readonly along: (share: number) => number;
	readonly fade: (colour: string) => string;
	/** From one colour at the near end of the bay to another at its far end, both faded. */
	readonly shade: (g: Brush, across: number, near: string, far: string) => CanvasGradient;
}

function viewOf(p: Palette, o: Street, b: Bay): BayView {
	const span = b.near / b.far;
	const fade = (c: string) => mix(c, p.haze, b.haze);
	const at = (across: number, down: number, k: number) => streetPoint(o, b.side * across, down, k);
	return {
		...b,
		u: o.u,
		span,
		at,
		face: (a, top, foot, k0, k1) => [at(a, top, k0), at(a, top, k1), at(a, foot, k1), at(a, foot, k0)],
		along: (share) => b.near / span ** share,
		fade,
		shade: (g, across, near, far) =>
			linearGradient(g, at(across, 0, b.near)[0], 0, at(across, 0, b.far)[0], 0, [
				[0, fade(near)],
				[1, fade(far)],
			]),
	};
}

/** Paints one bay: wall and shop, counter with heaps, lamp, awning. */
export function bay(g: Brush, p: Palette, o: Street, b: Bay): void {
	const chance = createChance(b.seed);
	const v = viewOf(p, o, b);
	wallAndShop(g, p, v, mix(p.high, p.deep, 0.14 + 0.16 * chance()));
	hangingGoods(g, p, v, chance);
	const front = mix(p.deep, p.high, 0.4 + 0.25 * chance());
	counter(g, p, v, front);
	heaps(g, p, v);
	poly(g, v.face(0.4, 0.06, 0.12, b.near, b.far), v.shade(g, 0.4, mix(front, p.deep, 0.15), mix(front, p.glow, 0.34)));
	const mid = v.along(0.5);
	const [x, y] = v.at(0.32, -0.2, mid);
	pendant(g, x, y, o.u * 0.036 * mid, v.at(0.32, -0.42, mid)[1], v.fade(mix(p.deep, p.high, 0.16)), p.glow);
	awning(g, p, v);
}

/** The wall with upper windows and their shutters; the shop below is dark. */
function wallAndShop(g: Brush, p: Palette, { near, far, face, along, fade, shade }: BayView, wall: string): void {
	poly(g, face(0.8, -1.5, 0.3, near * 1.01, far), shade(g, 0.8, mix(wall, p.deep, 0.2), wall));
	for (const t of [0.2, 0.58]) {
		const [n, m] = [along(t), along(t + 0.24)];
		const shutter = fade(mix(p.spark, p.deep, 0.35));
		poly(g, face(0.79, -1.02, -0.72, n, m), fade(mix(wall, p.deep, 0.5)));
		poly(g, face(0.785, -1.02, -0.72, n, n * 0.982), shutter);
		poly(g, face(0.785, -1.02, -0.72, m * 1.018, m), shutter);
		poly(g, face(0.77, -0.72, -0.7, n * 1.01, m), fade(mix(wall, p.glow, 0.35)));
	}
	poly(
		g,
		face(0.79, -0.42, 0.3, along(0.06), along(0.94)),
		shade(g, 0.79, mix(p.deep, p.high, 0.1), mix(p.deep, p.spark, 0.3)),
	);
}

/** What hangs in the shop, on a rail. */
function hangingGoods(g: Brush, p: Palette, { u, at, along, fade }: BayView, chance: Chance): void {
	for (let i = 0; i < 7; i++) {
		const k = along(0.1 + 0.12 * i);
		const [x, y] = at(0.66, -0.22, k);
		line(g, [at(0.66, -0.3, k), [x, y]], 1, fade(mix(p.deep, p.mid, 0.3)));
		const tall = u * (0.022 + 0.024 * chance()) * k;
		oval(g, x, y, u * 0.014 * k, tall, fade(mix(p.spark, p.deep, 0.2 + 0.5 * chance())));
	}
}

/** The counter's top, its front, and the boards of that. */
function counter(g: Brush, p: Palette, v: BayView, front: string): void {
	const { near, far, u, at, face, along, fade, shade } = v;
	poly(
		g,
		[at(0.8, 0.09, near), at(0.8, 0.09, far), at(0.4, 0.09, far), at(0.4, 0.09, near)],
		fade(mix(front, p.deep, 0.4)),
	);
	poly(g, face(0.4, 0.09, 0.3, near, far), shade(g, 0.4, mix(front, p.deep, 0.35), mix(front, p.glow, 0.18)));
	for (let i = 1; i < 6; i++) {
		const k = along(i / 6);
		line(g, [at(0.4, 0.1, k), at(0.4, 0.3, k)], Math.max(1, u * 0.004 * k), alpha(p.deep, 0.24 * (1 - v.haze)));
	}
}

/** Heaps on the counter, from far to near. */
function heaps(g: Brush, p: Palette, { goods, seed, span, u, at, along, fade }: BayView): void {
	const n = Math.max(2, Math.round(4 * Math.log2(span)) + 2);
	for (let i = n - 1; i >= 0; i--) {
		const k = along((i + 0.4) / n);
		const [x, y] = at(0.56, 0.1, k);
		const fruit = goods[i % goods.length]!;
		const lit = fade(mix(p.glow, fruit, 0.2));
		heap(g, x, y, u * 0.26 * k, u * 0.024 * k, 3, fade(fruit), lit, fade(p.deep), seed + i);
	}
}

/** The awning: stripes from the wall to the front edge, an underside in shade, a valance of scallops. */
function awning(g: Brush, p: Palette, { near, far, cloth, u, at, fade }: BayView): void {
	const n = Math.max(4, Math.round(9 * Math.log(near / far)) * 2);
	const step = (i: number) => near * (far / near) ** (i / n);
	for (let i = 0; i < n; i++) stripe(g, p, at, step(i), step(i + 1), fade(cloth[i % 2]!));
	curve(
		g,
		[at(0.24, -0.4, near), at(0.24, -0.4, far)],
		Math.max(1, u * 0.005 * near),
		fade(mix(p.glow, cloth[0], 0.4)),
	);
	const post = near * 0.96;
	line(g, [at(0.3, -0.38, post), at(0.3, 0.3, post)], u * 0.009 * near, fade(mix(p.deep, p.high, 0.2)));
}

/** One stripe of an awning, between depths k0 and k1, and its scallop. */
function stripe(g: Brush, p: Palette, at: BayView["at"], k0: number, k1: number, cloth: string): void {
	const [wall0, wall1] = [at(0.82, -0.62, k0), at(0.82, -0.62, k1)];
	const [front0, front1] = [at(0.24, -0.4, k0), at(0.24, -0.4, k1)];
	poly(
		g,
		[wall0, wall1, front1, front0],
		linearGradient(g, wall0[0], wall0[1], front0[0], front0[1], [
			[0, mix(cloth, p.deep, 0.42)],
			[0.55, mix(cloth, p.deep, 0.12)],
			[1, mix(cloth, p.glow, 0.2)],
		]),
	);
	const [low0, low1, mid] = [at(0.24, -0.34, k0), at(0.24, -0.34, k1), at(0.24, -0.315, (k0 + k1) / 2)];
	g.fillStyle = mix(cloth, p.deep, 0.1);
	g.beginPath();
	g.moveTo(front0[0], front0[1]);
	g.lineTo(low0[0], low0[1]);
	g.quadraticCurveTo(mid[0], mid[1], low1[0], low1[1]);
	g.lineTo(front1[0], front1[1]);
	g.fill();
}
