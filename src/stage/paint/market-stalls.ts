// What a market is made of: striped awnings, heaps of fruit, stalls.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { createChance } from "./chance.ts";
import { alpha, mix } from "./colour.ts";
import { type Brush, box, down, fade, line, oval, type Point, poly, pts, stops } from "./pen.ts";
import { leaf } from "./plant.ts";

/** Where an awning hangs, about the point its street runs to: from the wall to its front edge, from near to far. */
export interface Awning {
	readonly x: number; // the vanishing point
	readonly y: number;
	readonly side: -1 | 1;
	readonly near: number; // how near, 1 is the middle of the street's depth
	readonly far: number;
	readonly u: number;
}

/** Paints a striped awning along a street, its valance cut in scallops. */
export function awning(g: Brush, o: Awning, a: string, b: string, shade: string): void {
	const n = Math.max(4, Math.round(9 * Math.log(o.near / o.far)));
	const at = (dx: number, dy: number, k: number): Point => [o.x + o.side * dx * o.u * k, o.y + dy * o.u * k];
	for (let i = 0; i < n; i++) {
		const [k0, k1] = [o.near * (o.far / o.near) ** (i / n), o.near * (o.far / o.near) ** ((i + 1) / n)];
		const cloth = i % 2 ? a : b;
		const [wall0, wall1] = [at(0.62, -0.64, k0), at(0.62, -0.64, k1)];
		const [front0, front1] = [at(0.235, -0.345, k0), at(0.235, -0.345, k1)];
		const slope = fade(g, wall0[0], wall0[1], front0[0], front0[1], stops`0 ${mix(cloth, shade, 0.3)}, 1 ${cloth}`);
		poly(g, [wall0, wall1, front1, front0], slope);
		const [low0, low1] = [at(0.235, -0.285, k0), at(0.235, -0.285, k1)];
		const mid = at(0.235, -0.25, (k0 + k1) / 2);
		g.fillStyle = mix(cloth, shade, 0.16);
		g.beginPath();
		g.moveTo(front0[0], front0[1]);
		g.lineTo(low0[0], low0[1]);
		g.quadraticCurveTo(mid[0], mid[1], low1[0], low1[1]);
		g.lineTo(front1[0], front1[1]);
		g.fill();
	}
	line(g, [at(0.235, -0.345, o.near), at(0.235, -0.345, o.far)], Math.max(1, o.u * 0.006 * o.far), mix(a, shade, 0.5));
}

/** A heap of round fruit with light on their upper side. */
export function heap(
	g: Brush,
	x: number,
	y: number,
	w: number,
	r: number,
	rows: number,
	fruit: string,
	lit: string,
	dark: string,
	seed: number,
): void {
	const chance = createChance(seed);
	for (let j = 0; j < rows; j++) {
		const n = Math.max(1, Math.round((w / (r * 1.8)) * (1 - j / (rows + 1))));
		for (let i = 0; i < n; i++) {
			const fx = x + (i - (n - 1) / 2) * r * 1.82 + (chance() - 0.5) * r * 0.3;
			const fy = y - r * 0.9 - j * r * 1.42;
			oval(g, fx, fy, r, r, mix(fruit, dark, 0.28 * chance() + 0.12));
			oval(g, fx + r * 0.16, fy - r * 0.2, r * 0.74, r * 0.72, mix(fruit, lit, 0.1 + 0.2 * chance()));
			oval(g, fx + r * 0.32, fy - r * 0.42, r * 0.26, r * 0.2, alpha(lit, 0.55));
			if (chance() < 0.16) leaf(g, fx, fy - r * 0.8, r * 1.2, chance() * 6, mix(dark, fruit, 0.2));
		}
	}
}

/** A stall: crates with a heap in each, a skirt of boards. */
export function stall(
	g: Brush,
	f: Frame,
	p: Palette,
	x: number,
	y: number,
	w: number,
	tone: string,
	fruits: readonly string[],
	seed: number,
): void {
	const r = w * 0.042;
	const n = fruits.length;
	for (const [i, fruit] of fruits.entries())
		heap(g, x + (w * (i + 0.5)) / n, y, (w / n) * 0.92, r, 4, fruit, p.glow, p.deep, seed + i);
	box(g, x - w * 0.02, y - r * 0.4, w * 1.04, r * 2.6, mix(tone, p.low, 0.22));
	for (let i = 0; i <= n; i++) box(g, x + (w * i) / n - r * 0.2, y - r * 0.4, r * 0.4, r * 2.6, mix(tone, p.deep, 0.3));
	poly(
		g,
		pts`${x + w * 0.03},${y + r * 2} ${x + w * 0.97},${y + r * 2} ${x + w * 0.93},${y + w * 0.6}
		${x + w * 0.07},${y + w * 0.6}`,
		down(g, y, y + w * 0.55, stops`0 ${tone}, 1 ${mix(tone, p.deep, 0.4)}`),
	);
	for (let i = 1; i < 9; i++)
		line(
			g,
			pts`${x + w * (0.04 + i * 0.1)},${y + r * 2.2} ${x + w * (0.07 + i * 0.095)},${y + w * 0.6}`,
			1,
			alpha(p.deep, 0.16),
		);
	void f;
}
