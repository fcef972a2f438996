// What a market sells: fruit in heaps, the light on their upper side.
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, oval } from "../brushes/pen.ts";
import { leaf } from "./plant.ts";

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
