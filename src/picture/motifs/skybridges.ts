// The walkways across a street as deep as a canyon. Its walls are cliff.ts's.

import { lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { crowd } from "./person.ts";

/** One walkway across the street, bowed, with its truss, its people and its lamps; yields twice. */
export function* bridge(
	g: Brush,
	f: Viewport,
	p: Palette,
	o: { y0: number; y1: number; thick: number; body: string; people: number; seed: number; lamps: boolean },
): Generator<void, void> {
	const [x0, x1] = [-f.overscan, f.w + f.overscan];
	const t = f.u * o.thick;
	const y = (x: number) => lerp(o.y0, o.y1, (x - x0) / (x1 - x0));
	if (o.people > 0) {
		const pale = mix(o.body, p.deep, 0.35);
		const cloths = [mix(pale, p.mid, 0.25), pale, mix(pale, p.high, 0.3)].map((c) => ({
			coat: c,
			dark: pale,
			hair: mix(pale, p.deep, 0.4),
			accent: mix(c, p.low, 0.3),
		}));
		const parts = Math.max(1, Math.round(o.people));
		for (let i = 0; i < parts; i++) {
			const [a, b] = [lerp(x0, x1, i / parts), lerp(x0, x1, (i + 1) / parts)];
			crowd(g, {
				seed: o.seed + i,
				from: a,
				to: b,
				y: y((a + b) / 2) + t * 0.1,
				h: t * 2.5,
				n: i % 3 === 0 ? 2 : 1,
				ragged: t * 0.1,
				cloths,
			});
		}
	}
	yield;
	poly(
		g,
		pts`${x0},${o.y0} ${x1},${o.y1} ${x1},${o.y1 + t} ${x0},${o.y0 + t}`,
		verticalGradient(
			g,
			Math.min(o.y0, o.y1),
			Math.max(o.y0, o.y1) + t,
			stops`0 ${mix(o.body, p.low, 0.2)}, 1 ${o.body}`,
		),
	);
	for (let x = x0; x < x1; x += t * 1.6)
		line(g, pts`${x},${y(x) + t} ${x + t * 0.8},${y(x) + t * 2.1} ${x + t * 1.6},${y(x) + t}`, t * 0.12, o.body);
	line(g, pts`${x0},${o.y0 + t * 2.1} ${x1},${o.y1 + t * 2.1}`, t * 0.16, o.body);
	yield;
	for (const up of [0.55, 1.05])
		line(g, pts`${x0},${o.y0 - t * up} ${x1},${o.y1 - t * up}`, t * 0.07, alpha(o.body, 0.9));
	for (let x = x0; x < x1; x += t * 1.6)
		line(g, pts`${x},${y(x)} ${x},${y(x) - t * 1.05}`, t * 0.06, alpha(o.body, 0.9));
	if (o.lamps)
		for (let x = x0 + t * 5; x < x1; x += t * 13) {
			curve(
				g,
				pts`${x},${y(x)} ${x},${y(x) - t * 3.6} ${x + t * 0.5},${y(x) - t * 4.1} ${x + t},${y(x) - t * 3.9}`,
				t * 0.12,
				o.body,
			);
			oval(g, x + t, y(x) - t * 3.8, t * 0.3, t * 0.18, p.spark);
		}
}
