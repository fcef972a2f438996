// What stands on a square: a fountain, a tram and its wires, lamp posts, pigeons. Silhouettes in the colours
// given.

import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	type Point,
	poly,
	pts,
	round,
	strokePath,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { pavingStonesSliced } from "./floors.ts";

/** A fountain of two basins, s high from its foot at y; its water in the colour of the light. */
export function fountain(g: Brush, x: number, y: number, s: number, stone: string, lit: string, water: string): void {
	oval(g, x, y + s * 0.02, s * 0.9, s * 0.13, alpha(stone, 0.5));
	fillPath(g, x, y, s, "M-.7 0C-.74-.1-.74-.16-.7-.2L.7-.2C.74-.16.74-.1.7 0Z", stone);
	oval(g, x, y - s * 0.2, s * 0.7, s * 0.09, mix(stone, lit, 0.3));
	oval(g, x, y - s * 0.195, s * 0.63, s * 0.066, water);
	fillPath(
		g,
		x,
		y - s * 0.18,
		s,
		"M-.1 0C-.04-.14-.05-.3-.07-.4L.07-.4C.05-.3.04-.14.1 0ZM-.32-.44C-.2-.36.2-.36.32-.44L.3-.47L-.3-.47ZM-.035-.47L-.03-.74C-.06-.8 .06-.8.03-.74L.035-.47Z",
		stone,
	);
	oval(g, x, y - s * 0.65, s * 0.31, s * 0.035, mix(stone, lit, 0.4));
	for (const k of [-1, 1])
		for (const [w, h, top] of [
			[0.26, 0.42, -0.64],
			[0.2, 0.4, -0.63],
			[0.08, 0.16, -0.96],
			[0.14, 0.24, -0.95],
		] as const)
			strokePath(
				g,
				x + (top < -0.9 ? 0 : k * s * 0.06),
				y + s * top,
				s,
				`M0 0C${k * w * 0.7}-.06 ${k * w} .06 ${k * (w + 0.03)} ${h}`,
				s * 0.012,
				alpha(lit, 0.62),
			);
	for (let i = 0; i < 26; i++)
		oval(
			g,
			x + s * (((i * 0.618) % 1) - 0.5) * 1.1,
			y - s * (0.18 + 0.03 * ((i * 0.38) % 1)),
			s * 0.02,
			s * 0.004,
			alpha(lit, 0.6),
		);
}

/** A tram of two cars seen from the side, lit, its foot at y; w long. */
export function tramcar(g: Brush, w: number, h: number, body: string, lit: string, dark: string): void {
	for (const x of [0.01, 0.51]) {
		round(g, w * x, h * 0.2, w * 0.48, h * 0.74, h * 0.1, body);
		for (let i = 0; i < 6; i++) {
			box(g, w * (x + 0.02 + i * 0.076), h * 0.32, w * 0.062, h * 0.3, lit);
			if (i % 2)
				fillPath(
					g,
					w * (x + 0.05 + i * 0.076),
					h * 0.62,
					h * 0.2,
					"M-.4 0C-.4-.5-.2-.6-.14-.64C-.3-.9-.2-1.1 0-1.1C.2-1.1.3-.9.14-.64C.2-.6.4-.5.4 0Z",
					mix(body, dark, 0.4),
				);
		}
		box(g, w * x, h * 0.7, w * 0.48, h * 0.03, mix(body, lit, 0.4));
		for (const k of [0.09, 0.36]) oval(g, w * (x + k), h * 0.95, h * 0.08, h * 0.07, dark);
	}
	line(
		g,
		pts`${w * 0.2},${h * 0.2} ${w * 0.24},${h * 0.08} ${w * 0.2},${h * 0.01} ${w * 0.3},${h * 0.01}`,
		h * 0.02,
		dark,
	);
}

/** Wires over a square from one point to another, sagging, with their hangers to the next. */
export function wires(
	g: Brush,
	from: readonly Point[],
	to: readonly Point[],
	sag: number,
	width: number,
	ink: string,
): void {
	for (const [i, a] of from.entries()) {
		const b = to[i]!;
		curve(g, [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag], b], width, ink);
	}
}

/** A lamp post with two globes, and what they light. */
export function lampPost(g: Brush, x: number, y: number, tall: number, ink: string, lit: string): void {
	fillPath(g, x, y, tall, "M-.04 0L-.03-.05L-.012-.08L-.01-.86L.01-.86L.012-.08L.03-.05L.04 0Z", ink);
	strokePath(g, x, y, tall, "M-.12-.84C-.1-.9 0-.8 0-.86C0-.8.1-.9.12-.84", tall * 0.014, ink);
	for (const k of [-0.12, 0.12]) {
		blended(g, "lighter", () => glow(g, x + k * tall, y - tall * 0.88, tall * 0.24, lit, 0.5));
		oval(g, x + k * tall, y - tall * 0.88, tall * 0.034, tall * 0.034, lit);
	}
}

/** Pigeons on the ground between x and x, about y: some walk, some peck, one has had enough. */
export function pigeons(
	g: Brush,
	x0: number,
	x1: number,
	y: number,
	size: number,
	n: number,
	ink: string,
	seed: number,
): void {
	const chance = createChance(seed);
	for (let i = 0; i < n; i++) {
		const [x, at] = [lerp(x0, x1, chance()), y + size * 3 * (chance() - 0.5)];
		const s = size * (0.8 + 0.4 * chance());
		const way = chance() < 0.5 ? -1 : 1;
		oval(g, x, at + s * 0.04, s * 0.5, s * 0.08, alpha(ink, 0.3));
		const path =
			i % 5 === 4
				? "M-.4-.6C-.2-.7 0-.7.2-.62L.4-.9L.34-.6C.5-.6.5-.56.34-.5C.1-.4-.2-.44-.4-.4L-.6-.8Z"
				: i % 2
					? "M-.5-.3C-.3-.4-.1-.5.1-.48C.16-.66.34-.66.36-.54L.44-.5L.34-.48C.3-.3.14-.14 0-.12L0 0L-.04 0L-.06-.12C-.3-.14-.4-.2-.5-.3Z"
					: "M-.5-.36C-.2-.5.1-.42.2-.28L.4-.08L.3-.06L.14-.16C.06-.1 0-.1-.02-.1L-.02 0L-.06 0L-.08-.12C-.3-.14-.4-.24-.5-.36Z";
		fillPath(g, x, at, s, path, ink, way);
	}
}

/**
 * The ground of a square about its empty column: stones, a pale ring, the column. Yields after every course.
 */
export function* pavement(
	g: Brush,
	f: Viewport,
	p: Palette,
	cx: number,
	floor: number,
	stone: string,
): Generator<void, void> {
	const ground = { x: cx, y: floor, eye: 0.14, ink: p.deep, lit: p.low };
	yield* pavingStonesSliced(g, f, ground, 0.05);
	// A ring of pale stone about the column, and its shadow toward us.
	for (const k of [0.5, 0.34]) {
		g.beginPath();
		g.ellipse(cx, floor + f.u * 0.075, f.u * k, f.u * k * 0.16, 0, 0, 7);
		g.lineWidth = f.u * 0.008;
		g.strokeStyle = alpha(p.glow, 0.24);
		g.stroke();
	}
	poly(
		g,
		pts`${cx - f.u * 0.03},${floor + f.u * 0.02} ${cx + f.u * 0.03},${floor + f.u * 0.02} ${cx + f.u * 0.2},${f.Y(1.2)} ${cx + f.u * 0.02},${f.Y(1.2)}`,
		alpha(p.deep, 0.2),
	);
	// The empty column.
	const ink = mix(stone, p.deep, 0.5);
	fillPath(
		g,
		cx,
		floor + f.u * 0.02,
		f.u * 0.5,
		"M-.16 0L-.16-.04L-.12-.04L-.12-.1L-.07-.12L-.055-.16L-.045-.86L-.07-.88L-.07-.92L.07-.92L.07-.88L.045-.86L.055-.16L.07-.12L.12-.1L.12-.04L.16-.04L.16 0Z",
		ink,
	);
	poly(
		g,
		pts`${cx + f.u * 0.022},${floor - f.u * 0.06} ${cx + f.u * 0.016},${floor - f.u * 0.4}
						${cx + f.u * 0.022},${floor - f.u * 0.4} ${cx + f.u * 0.03},${floor - f.u * 0.06}`,
		alpha(p.glow, 0.4),
	);
}
