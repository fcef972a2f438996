// The hatch to the kitchen. In the evening it is the only light, and Amy's mother stands in it at the sink.

import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import type { Layout } from "./layout.ts";

/** The opening, with the kitchen's light in it. */
export function hatchOpening(g: Brush, { f, p, hatch: h, day }: Layout): void {
	if (!day) glow(g, h.x + h.w / 2, h.y + h.h / 2, f.u * 0.62, p.glow, 0.6);
	const edge = f.u * 0.018;
	const frame = mix(p.low, p.glow, day ? 0.3 : 0.1);
	box(g, h.x - edge, h.y - edge, h.w + f.u * 0.036, h.h + f.u * 0.036, frame);
	const light = day ? mix(p.high, p.deep, 0.22) : verticalGradient(g, h.y, h.y + h.h, stops`0 ${p.glow}, 1 ${p.spark}`);
	box(g, h.x, h.y, h.w, h.h, light);
}

/** A shelf with cups on hooks, and a tap. */
export function kitchen(g: Brush, { f, p, hatch: h, day }: Layout): void {
	const dim = day ? mix(p.high, p.deep, 0.5) : mix(p.deep, p.spark, 0.24);
	for (let i = 0; i < 4; i++) round(g, h.x + h.w * (0.1 + i * 0.14), h.y + h.h * 0.12, h.w * 0.08, h.h * 0.18, 3, dim);
	line(g, pts`${h.x},${h.y + h.h * 0.1} ${h.x + h.w},${h.y + h.h * 0.1}`, f.u * 0.004, dim);
	const tap = h.x + h.w * 0.86;
	curve(
		g,
		pts`${tap},${h.y + h.h} ${tap},${h.y + h.h * 0.6} ${h.x + h.w * 0.8},${h.y + h.h * 0.52} ${h.x + h.w * 0.72},${h.y + h.h * 0.6}`,
		f.u * 0.008,
		dim,
	);
}

/** Amy's mother from behind: a cardigan, the tie of an apron, hair set on Fridays. Evenings only. */
export function motherAtSink(g: Brush, { p, hatch: h, day }: Layout): void {
	if (day) return;
	const [x, y, s] = [h.x + h.w * 0.42, h.y + h.h, h.h * 0.9];
	const wool = mix(p.deep, p.spark, 0.34);
	fillPath(g, x, y, s, "M-.38 0C-.38-.22-.3-.36-.14-.4C-.06-.42.06-.42.14-.4C.3-.36.38-.22.38 0Z", wool);
	for (const [dx, dy] of [
		[-0.09, -0.5],
		[0, -0.48],
		[0.09, -0.5],
		[-0.11, -0.58],
		[0.11, -0.58],
		[-0.06, -0.65],
		[0.06, -0.65],
		[0, -0.57],
	] as const)
		oval(g, x + dx * s, y + dy * s, s * 0.075, s * 0.075, mix(p.glow, p.deep, 0.4));
	line(
		g,
		pts`${x - s * 0.16},${y - s * 0.38} ${x},${y - s * 0.06} ${x + s * 0.16},${y - s * 0.38}`,
		s * 0.03,
		mix(p.glow, wool, 0.4),
	);
	blended(g, "lighter", () =>
		curve(
			g,
			pts`${x - s * 0.37},${y - s * 0.06} ${x - s * 0.3},${y - s * 0.3} ${x - s * 0.14},${y - s * 0.4}`,
			s * 0.02,
			alpha(p.glow, 0.5),
		),
	);
}

/** The sill with two plates on it, and the hatch's door, which is slid up. */
export function sillAndDoor(g: Brush, { f, p, hatch: h, day }: Layout): void {
	const ink = mix(p.deep, p.high, day ? 0.4 : 0.2);
	const sill = h.y + h.h;
	box(g, h.x - f.u * 0.03, sill, h.w + f.u * 0.06, f.u * 0.016, ink);
	for (const k of [0.26, 0.72]) {
		const x = h.x + h.w * k;
		oval(g, x, sill - f.u * 0.004, h.w * 0.16, f.u * 0.009, mix(p.glow, p.low, day ? 0.1 : 0.3));
		oval(g, x, sill - f.u * 0.006, h.w * 0.1, f.u * 0.005, mix(p.low, p.mid, 0.4));
	}
	box(g, h.x, h.y - f.u * 0.018, h.w, f.u * 0.03, ink);
}
