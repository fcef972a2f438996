// A white parasol, blue underneath.

import { mix } from "../brushes/colour.ts";
import { type Brush, line, type Point, poly, pts } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/** Paints a parasol over a table at x, y, its pole and its shaded side. */
export function parasol(g: Brush, f: Viewport, p: Palette, tx: number, ty: number, shade: string): void {
	line(g, pts`${tx},${ty + f.u * 0.2} ${tx},${f.Y(0.14)}`, f.u * 0.009, mix(p.low, p.high, 0.5));
	const top = f.Y(0.12);
	const rib: Point[] = [
		[-0.5, 0.2],
		[-0.3, 0.235],
		[-0.1, 0.25],
		[0.1, 0.25],
		[0.3, 0.235],
		[0.5, 0.2],
	];
	for (let i = 0; i < 5; i++) {
		const [a, b] = [rib[i]!, rib[i + 1]!];
		poly(
			g,
			pts`${tx},${top} ${tx + a[0] * f.u * 0.8},${top + a[1] * f.u * 0.72}
			${tx + b[0] * f.u * 0.8},${top + b[1] * f.u * 0.72}`,
			mix(p.glow, shade, [0, 0.06, 0.14, 0.4, 0.7][i]!),
		);
	}
	poly(
		g,
		[
			[tx - f.u * 0.4, top + f.u * 0.144],
			...rib.map(([a, b]): Point => [tx + a * f.u * 0.8, top + b * f.u * 0.72]),
			...[...rib].reverse().map(([a, b]): Point => [tx + a * f.u * 0.8, top + b * f.u * 0.72 + f.u * 0.022]),
		],
		mix(shade, p.high, 0.3),
	);
}
