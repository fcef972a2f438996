// A lane over a slope: white dust, cypresses along it with their shadows, swathes of lighter grass beside.

import { lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { atop, type Brush, curve, type Point, poly, pts, shape } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { cypress } from "./plant.ts";

/** Paints a lane on the slope whose y for x is h3. */
export function lane(g: Brush, f: Viewport, p: Palette, h3: (x: number) => number, green: string, ochre: string): void {
	const { left, right } = viewportEdges(f);
	// The road, white with dust, from under the tree to the farm.
	const road = (wide: number, fill: string) => {
		const at = (t: number): Point => [
			f.X(0.5 + 0.42 * t + 0.16 * Math.sin(t * 7)),
			lerp(f.Y(1), h3(f.X(0.9)) + f.u * 0.004, t ** 0.7),
		];
		const side = (s: number) =>
			Array.from(
				{ length: 24 },
				(_, i): Point => [at(i / 23)[0] + s * f.u * wide * (1 - i / 23) ** 1.5 + s * 0.8, at(i / 23)[1]],
			);
		shape(g, [...side(-1), ...side(1).reverse()], fill);
	};
	road(0.075, alpha(mix(ochre, p.deep, 0.3), 0.4));
	road(0.06, mix(p.low, p.glow, 0.4));
	// A hedge of cypresses along the road, each with its shadow to the left.
	for (let i = 0; i < 9; i++) {
		const t = i / 8;
		const x = f.X(0.86 + 0.8 * t ** 1.3);
		const tall = f.u * (0.09 + 0.17 * t);
		const y = h3(x) + f.u * (0.01 + 0.05 * t);
		poly(
			g,
			pts`${x},${y} ${x - tall * 0.9},${y + tall * 0.16} ${x - tall * 0.5},${y + tall * 0.02}`,
			alpha(p.deep, 0.26),
		);
		cypress(g, x, y, tall, mix(green, p.deep, 0.42 + 0.2 * t));
		cypress(g, x + tall * 0.025, y - tall * 0.02, tall * 0.9, mix(mix(green, p.deep, 0.2), p.low, 0.12));
	}
	atop(g, () => {
		for (let i = 0; i < 5; i++) {
			const points: Point[] = [];
			for (let x = left; x < right; x += f.u * 0.08) points.push([x, h3(x) + f.u * (0.03 + i * 0.035 * (1 + 0.3 * i))]);
			curve(g, points, f.u * (0.006 + 0.004 * i), alpha(i % 2 ? p.glow : mix(green, p.deep, 0.3), 0.13));
		}
	});
}
