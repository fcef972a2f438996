// What piles up on a table that nobody clears: cups, a bottle, unopened post, plates.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, fillPath, line, oval, pts, round, strokePath } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { bottle, cup } from "./props.ts";

/** Paints what has piled up on a table whose top is at ty. */
export function tableClutter(g: Brush, f: Viewport, p: Palette, ty: number, ink: string): void {
	const chance = createChance(12);
	for (const [x, s] of [
		[0.1, 1],
		[0.16, 0.8],
		[0.86, 1.1],
	] as const)
		cup(g, f.X(x), ty + f.u * 0.006, f.u * 0.06 * s, mix(ink, p.mid, 0.12 + 0.2 * chance()));
	bottle(g, f.X(0.03), ty + f.u * 0.01, f.u * 0.22, ink);
	for (let i = 0; i < 7; i++)
		round(
			g,
			f.X(0.24) + (chance() - 0.5) * f.u * 0.03,
			ty - f.u * (0.008 + i * 0.011),
			f.u * (0.19 - 0.008 * i),
			f.u * 0.01,
			2,
			mix(i % 3 ? p.low : p.mid, ink, 0.22 + 0.3 * chance()),
		);
	for (let i = 0; i < 4; i++)
		oval(g, f.X(0.72), ty - f.u * (0.004 + i * 0.011), f.u * 0.06, f.u * 0.008, mix(p.low, ink, 0.25 + 0.12 * i));
	line(g, pts`${f.X(0.7)},${ty - f.u * 0.05} ${f.X(0.78)},${ty - f.u * 0.09}`, f.u * 0.005, ink);
}

/** Boxes and post in a tower that has begun to lean, w wide, its foot at y. */
export function tower(g: Brush, x: number, y: number, w: number, wall: string, dark: string, lit: string): void {
	const chance = createChance(31);
	let top = y;
	for (let i = 0; i < 4; i++) {
		const [wide, tall] = [w * (1 - 0.13 * i), w * (0.3 + 0.16 * chance())];
		const at = x + (w - wide) * chance() + w * 0.03 * i;
		box(g, at, top - tall, wide, tall, mix(wall, dark, 0.46 + 0.1 * (i % 2)));
		box(g, at, top - tall, wide, w * 0.02, mix(wall, lit, 0.16));
		box(g, at + wide * 0.42, top - tall, wide * 0.12, tall, alpha(lit, 0.07));
		top -= tall;
	}
	for (let i = 0; i < 6; i++)
		box(
			g,
			x + w * (0.2 + 0.06 * chance()),
			top - w * 0.022 * (i + 1),
			w * 0.5,
			w * 0.016,
			mix(wall, i % 2 ? lit : dark, 0.3),
		);
}

/** A plant nobody has watered, s high. */
export function withered(g: Brush, x: number, y: number, s: number, ink: string): void {
	fillPath(g, x, y, s * 0.3, "M-.4 0L-.5-.8L.5-.8L.4 0ZM-.56-.96L.56-.96L.54-.76L-.54-.76Z", ink);
	for (const [a, b] of [
		[-0.5, 0.66],
		[-0.2, 0.9],
		[0.24, 0.8],
		[0.54, 0.56],
	] as const) {
		strokePath(g, x, y - s * 0.26, s, `M0 0C${a * 0.1}-.3 ${a * 0.4}-${b} ${a}-${b * 0.62}`, s * 0.014, ink);
		fillPath(g, x + a * s, y - s * (0.26 + b * 0.62), s * 0.17, "M0 0C.2.1.24.5.1 1C-.14.7-.2.3 0 0Z", ink);
	}
}
