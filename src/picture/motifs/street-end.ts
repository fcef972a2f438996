// The far end of a street and the light in it: roofs about a bell tower, shafts between two awnings.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, oval, poly, pts, round, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { type Street, streetPoint } from "./market-street.ts";

/** The end of the street: roofs, a bell tower, the light beyond its arch. */
export function bellTower(g: Brush, f: Viewport, p: Palette, vx: number, vy: number): void {
	const t = mix(p.haze, p.high, 0.75);
	const [w, foot] = [f.u * 0.062, vy + f.u * 0.08];
	poly(
		g,
		pts`${vx - w},${foot} ${vx - w},${f.Y(0.25)} ${vx - w * 1.2},${f.Y(0.235)} ${vx},${f.Y(0.13)} ${vx + w * 1.2},${f.Y(0.235)} ${vx + w},${f.Y(0.25)} ${vx + w},${foot}`,
		verticalGradient(g, f.Y(0.13), foot, stops`0 ${mix(t, p.deep, 0.12)}, 0.6 ${mix(t, p.glow, 0.4)}, 1 ${p.glow}`),
	);
	round(g, vx - w * 0.4, f.Y(0.275), w * 0.8, f.u * 0.085, w * 0.4, mix(p.glow, p.low, 0.4));
	poly(
		g,
		pts`${vx - w * 0.28},${f.Y(0.275) + f.u * 0.06} ${vx - w * 0.14},${f.Y(0.275) + f.u * 0.03} ${vx + w * 0.14},${f.Y(0.275) + f.u * 0.03} ${vx + w * 0.28},${f.Y(0.275) + f.u * 0.06}`,
		mix(t, p.deep, 0.4),
	);
	round(g, vx - w * 0.62, f.Y(0.47), w * 1.24, f.u * 0.2, w * 0.62, p.glow);
	for (const [s, x, h] of [
		[-1, 0.062, 0.2],
		[-1, 0.13, 0.27],
		[1, 0.062, 0.24],
		[1, 0.14, 0.3],
	] as const)
		box(
			g,
			vx + (s > 0 ? x : -x - 0.09) * f.u,
			foot - h * f.u,
			f.u * 0.09,
			h * f.u,
			mix(mix(t, p.glow, 0.3), p.deep, x * 0.9),
		);
}

/** A shaft of sun between two awnings at depth k: from the gap down to the setts. */
export function shaft(
	g: Brush,
	p: Palette,
	street: Street,
	side: -1 | 1,
	k: number,
	wideness: number,
	strength: number,
): void {
	const [x0, y0] = streetPoint(street, side * 0.34, -0.5, k);
	const [x1, y1] = streetPoint(street, -side * 0.2, 0.3, k);
	const w = street.u * wideness * k;
	poly(
		g,
		pts`${x0 - w * 0.6},${y0 - street.u * 0.3 * k} ${x0 + w * 0.6},${y0 - street.u * 0.3 * k} ${x1 + w},${y1} ${x1 - w},${y1}`,
		verticalGradient(
			g,
			y0 - street.u * 0.3 * k,
			y1,
			stops`0 ${p.glow} ${strength}, 0.7 ${p.glow} ${strength * 0.5}, 1 ${p.glow} ${strength * 0.2}`,
		),
	);
	oval(g, x1, y1, w * 1.5, w * 0.22, alpha(p.glow, strength * 0.9));
}
