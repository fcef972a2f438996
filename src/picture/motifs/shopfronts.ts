// The shops at the foot of a housefront.

import { createChance } from "../brushes/chance.ts";
import { mix } from "../brushes/colour.ts";
import { type Brush, blended, box, glow, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";

/**
 * Paints shop windows from the ledge at `foot` down: some of them open, doors between, an awning over every
 * other.
 */
export function shopfronts(g: Brush, f: Viewport, p: Palette, foot: number, o: { wall: string; share: number }): void {
	const { left, right, wide } = viewportEdges(f);
	const { wall } = o;
	const low = foot + f.u * 0.13;
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(g, foot, low, stops`0 ${mix(wall, p.deep, 0.3)}, 1 ${mix(wall, p.deep, 0.66)}`),
	);
	box(g, left, foot, wide, f.u * 0.014, mix(wall, p.haze, 0.22));
	const chance = createChance(12);
	for (let i = 0, x = left + f.u * 0.03; x < right; i++, x += f.u * 0.24) {
		const open = chance() < o.share;
		const fill = open ? mix(p.spark, p.low, 0.2 + 0.3 * chance()) : mix(wall, p.deep, 0.72);
		box(
			g,
			x,
			foot + f.u * 0.04,
			f.u * 0.16,
			f.u * 0.08,
			open ? verticalGradient(g, foot, low, stops`0 ${fill}, 1 ${mix(fill, p.deep, 0.4)}`) : fill,
		);
		for (const k of [0.05, 0.11])
			box(g, x + f.u * k, foot + f.u * 0.04, f.u * 0.004, f.u * 0.08, mix(wall, p.deep, 0.66));
		if (open) blended(g, "lighter", () => glow(g, x + f.u * 0.08, low, f.u * 0.14, p.spark, 0.24, 0.4));
		if (i % 2)
			poly(
				g,
				pts`${x - f.u * 0.01},${foot + f.u * 0.03} ${x + f.u * 0.17},${foot + f.u * 0.03} ${x + f.u * 0.19},${foot + f.u * 0.062} ${x - f.u * 0.03},${foot + f.u * 0.062}`,
				mix(wall, p.haze, 0.12),
			);
		box(g, x + f.u * 0.185, foot + f.u * 0.034, f.u * 0.034, f.u * 0.1, mix(p.deep, wall, 0.24));
	}
}
