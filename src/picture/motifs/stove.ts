// An iron stove: its pipe, its legs, a grin of fire, a kettle.

import { mix } from "../brushes/colour.ts";
import { type Brush, box, fillPath, line, linearGradient, poly, pts, round, stops } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/** Paints an iron stove standing at x, y. */
export function stove(g: Brush, f: Viewport, p: Palette, sx: number, y: number): void {
	const ink = p.deep;
	box(
		g,
		sx - f.u * 0.03,
		0,
		f.u * 0.06,
		y - f.u * 0.3,
		linearGradient(g, sx - f.u * 0.03, 0, sx + f.u * 0.03, 0, stops`0 ${ink}, 0.7 ${ink}, 1 ${mix(ink, p.spark, 0.3)}`),
	);
	for (const k of [0.12, 0.34]) box(g, sx - f.u * 0.035, f.Y(k), f.u * 0.07, f.u * 0.012, mix(ink, p.spark, 0.12));
	for (const s of [-1, 1])
		poly(
			g,
			pts`${sx + s * f.u * 0.1},${y - f.u * 0.07} ${sx + s * f.u * 0.15},${y - f.u * 0.07}
			${sx + s * f.u * 0.17},${y} ${sx + s * f.u * 0.14},${y}`,
			ink,
		);
	round(g, sx - f.u * 0.17, y - f.u * 0.35, f.u * 0.34, f.u * 0.29, f.u * 0.04, ink);
	box(g, sx - f.u * 0.19, y - f.u * 0.37, f.u * 0.38, f.u * 0.024, mix(ink, p.spark, 0.1));
	round(g, sx - f.u * 0.115, y - f.u * 0.29, f.u * 0.23, f.u * 0.17, f.u * 0.02, mix(p.spark, p.deep, 0.35));
	for (const [k, h, c] of [
		[-0.06, 0.1, p.spark],
		[0.02, 0.14, p.spark],
		[0.07, 0.09, p.spark],
		[-0.03, 0.08, p.glow],
		[0.03, 0.1, p.glow],
	] as const)
		fillPath(
			g,
			sx + k * f.u,
			y - f.u * 0.125,
			f.u * h,
			"M0 0C-.5-.1-.4-.5-.1-.7C-.1-.85 0-1 .06-1.05C.05-.8.4-.6.3-.25C.26-.08.1 0 0 0Z",
			c,
		);
	for (const k of [-0.05, 0.05])
		line(g, pts`${sx + k * f.u},${y - f.u * 0.29} ${sx + k * f.u},${y - f.u * 0.12}`, f.u * 0.007, ink);
	line(g, pts`${sx - f.u * 0.115},${y - f.u * 0.205} ${sx + f.u * 0.115},${y - f.u * 0.205}`, f.u * 0.006, ink);
	fillPath(
		g,
		sx - f.u * 0.08,
		y - f.u * 0.37,
		f.u * 0.1,
		"M-.5 0C-.56-.4-.4-.6 0-.6C.4-.6.56-.4.5 0ZM.44-.4L.84-.62L.88-.56L.5-.24ZM-.1-.6L-.06-.72L.06-.72L.1-.6Z",
		ink,
	);
}
