// A street of stalls in one perspective: awnings that lean over it, counters with what is sold, shopfronts, lamps; the same at any depth.
// Depth k is 1 where the street is as wide as it is drawn, less toward the vanishing point.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, linearGradient, oval, type Point, poly } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { heap } from "./market-stalls.ts";
import { pendant } from "./props.ts";

/** A street: where it runs to. */
export interface Street {
	readonly x: number;
	readonly y: number;
	readonly u: number;
}

/** One stall's length of it: on which side, from near to far, its cloth and goods. */
export interface Bay {
	readonly side: -1 | 1;
	readonly near: number;
	readonly far: number;
	readonly cloth: readonly [string, string];
	readonly goods: readonly string[];
	readonly haze: number; // 0-1: how much it is turned to haze
	readonly seed: number;
	readonly awning?: boolean;
}

/** A point of the street: across and down in units at depth k. */
export const streetPoint = (o: Street, across: number, down: number, k: number): Point => [
	o.x + across * o.u * k,
	o.y + down * o.u * k,
];

/** Paints one bay: wall and shop, counter with heaps, lamp, awning. */
export function bay(g: Brush, f: Viewport, p: Palette, o: Street, b: Bay): void {
	const chance = createChance(b.seed);
	const far = (c: string) => mix(c, p.haze, b.haze);
	const at = (across: number, down: number, k: number) => streetPoint(o, b.side * across, down, k);
	const quad = (a: number, top: number, foot: number, near: number, to: number): Point[] => [
		at(a, top, near),
		at(a, top, to),
		at(a, foot, to),
		at(a, foot, near),
	];
	const edge = (a: number, near: string, back: string) => {
		const [x0, x1] = [at(a, 0, b.near)[0], at(a, 0, b.far)[0]];
		return linearGradient(g, x0, 0, x1, 0, [
			[0, near],
			[1, back],
		]);
	};
	const wall = mix(p.high, p.deep, 0.14 + 0.16 * chance());
	poly(g, quad(0.8, -1.5, 0.3, b.near * 1.01, b.far), edge(0.8, far(mix(wall, p.deep, 0.2)), far(wall)));
	// Upper windows with their shutters; the shop below is dark.
	const span = b.near / b.far;
	for (const t of [0.2, 0.58]) {
		const [n, m] = [b.near / span ** t, b.near / span ** (t + 0.24)];
		poly(g, quad(0.79, -1.02, -0.72, n, m), far(mix(wall, p.deep, 0.5)));
		poly(g, quad(0.785, -1.02, -0.72, n, n * 0.982), far(mix(p.spark, p.deep, 0.35)));
		poly(g, quad(0.785, -1.02, -0.72, m * 1.018, m), far(mix(p.spark, p.deep, 0.35)));
		poly(g, quad(0.77, -0.72, -0.7, n * 1.01, m), far(mix(wall, p.glow, 0.35)));
	}
	poly(
		g,
		quad(0.79, -0.42, 0.3, b.near / span ** 0.06, b.near / span ** 0.94),
		edge(0.79, far(mix(p.deep, p.high, 0.1)), far(mix(p.deep, p.spark, 0.3))),
	);
	// What hangs in the shop, on a rail.
	for (let i = 0; i < 7; i++) {
		const k = b.near / span ** (0.1 + 0.12 * i);
		const [x, y] = at(0.66, -0.22, k);
		line(g, [at(0.66, -0.3, k), [x, y]], 1, far(mix(p.deep, p.mid, 0.3)));
		oval(
			g,
			x,
			y,
			o.u * 0.014 * k,
			o.u * (0.022 + 0.024 * chance()) * k,
			far(mix(p.spark, p.deep, 0.2 + 0.5 * chance())),
		);
	}
	// The counter: its front, its top, and heaps from far to near.
	const front = mix(p.deep, p.high, 0.4 + 0.25 * chance());
	poly(
		g,
		[at(0.8, 0.09, b.near), at(0.8, 0.09, b.far), at(0.4, 0.09, b.far), at(0.4, 0.09, b.near)],
		far(mix(front, p.deep, 0.4)),
	);
	poly(g, quad(0.4, 0.09, 0.3, b.near, b.far), edge(0.4, far(mix(front, p.deep, 0.35)), far(mix(front, p.glow, 0.18))));
	for (let i = 1; i < 6; i++) {
		const k = b.near / span ** (i / 6);
		line(g, [at(0.4, 0.1, k), at(0.4, 0.3, k)], Math.max(1, o.u * 0.004 * k), alpha(p.deep, 0.24 * (1 - b.haze)));
	}
	const n = Math.max(2, Math.round(4 * Math.log2(span)) + 2);
	for (let i = n - 1; i >= 0; i--) {
		const k = b.near / span ** ((i + 0.4) / n);
		const [x, y] = at(0.56, 0.1, k);
		const fruit = b.goods[i % b.goods.length]!;
		heap(
			g,
			x,
			y,
			o.u * 0.26 * k,
			o.u * 0.024 * k,
			3,
			far(fruit),
			far(mix(p.glow, fruit, 0.2)),
			far(p.deep),
			b.seed + i,
		);
	}
	poly(
		g,
		quad(0.4, 0.06, 0.12, b.near, b.far),
		edge(0.4, far(mix(front, p.deep, 0.15)), far(mix(front, p.glow, 0.34))),
	);
	const mid = b.near / span ** 0.5;
	const [px, py] = at(0.32, -0.2, mid);
	pendant(g, px, py, o.u * 0.036 * mid, at(0.32, -0.42, mid)[1], far(mix(p.deep, p.high, 0.16)), p.glow);
	if (b.awning !== false) cloths(g, p, o, b, far);
	void f;
}

/** The awning over a bay: stripes from the wall to the front edge, its underside in shade, its valance cut in scallops. */
function cloths(g: Brush, p: Palette, o: Street, b: Bay, far: (c: string) => string): void {
	const at = (across: number, down: number, k: number) => streetPoint(o, b.side * across, down, k);
	const n = Math.max(4, Math.round(9 * Math.log(b.near / b.far)) * 2);
	const step = (i: number) => b.near * (b.far / b.near) ** (i / n);
	for (let i = 0; i < n; i++) {
		const [k0, k1] = [step(i), step(i + 1)];
		const cloth = far(b.cloth[i % 2]!);
		const [wall0, wall1, front0, front1] = [
			at(0.82, -0.62, k0),
			at(0.82, -0.62, k1),
			at(0.24, -0.4, k0),
			at(0.24, -0.4, k1),
		];
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
	curve(
		g,
		[at(0.24, -0.4, b.near), at(0.24, -0.4, b.far)],
		Math.max(1, o.u * 0.005 * b.near),
		far(mix(p.glow, b.cloth[0], 0.4)),
	);
	line(
		g,
		[at(0.3, -0.38, b.near * 0.96), at(0.3, 0.3, b.near * 0.96)],
		o.u * 0.009 * b.near,
		far(mix(p.deep, p.high, 0.2)),
	);
}
