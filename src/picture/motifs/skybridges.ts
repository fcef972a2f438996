// The walkways across a street as deep as a canyon. The street's walls are canyon-towers.ts's.

import { lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { crowd } from "./person.ts";

/** A walkway over the whole width of the frame. */
interface Bridge {
	readonly y0: number; // of its floor at the left edge
	readonly y1: number; // and at the right edge
	readonly thick: number; // in units
	readonly body: string;
	readonly people: number; // knots of one or two
	readonly seed: number;
	readonly lamps: boolean;
}

/** Where a walkway runs, in frame pixels: its ends, its thickness, its floor's y for x. */
interface Run {
	readonly x0: number;
	readonly x1: number;
	readonly t: number;
	readonly y: (x: number) => number;
}

/** Paints a walkway with its people, its truss, its rails and lamps; yields between the three. */
export function* bridge(g: Brush, f: Viewport, p: Palette, o: Bridge): Generator<void, void> {
	const { left: x0, right: x1 } = viewportEdges(f);
	const run: Run = { x0, x1, t: f.u * o.thick, y: (x) => lerp(o.y0, o.y1, (x - x0) / (x1 - x0)) };
	if (o.people > 0) peopleOnBridge(g, p, o, run);
	yield;
	truss(g, p, o, run);
	yield;
	handrails(g, o, run);
	if (o.lamps) for (let x = x0 + run.t * 5; x < x1; x += run.t * 13) bridgeLamp(g, p, o, run, x);
}

function peopleOnBridge(g: Brush, p: Palette, o: Bridge, { x0, x1, t, y }: Run): void {
	const dark = mix(o.body, p.deep, 0.35);
	const cloths = [mix(dark, p.mid, 0.25), dark, mix(dark, p.high, 0.3)].map((coat) => ({
		coat,
		dark,
		hair: mix(dark, p.deep, 0.4),
		accent: mix(coat, p.low, 0.3),
	}));
	const parts = Math.max(1, Math.round(o.people));
	for (let i = 0; i < parts; i++) {
		const [a, b] = [lerp(x0, x1, i / parts), lerp(x0, x1, (i + 1) / parts)];
		const foot = y((a + b) / 2) + t * 0.1;
		const n = i % 3 === 0 ? 2 : 1;
		crowd(g, { seed: o.seed + i, from: a, to: b, y: foot, h: t * 2.5, n, ragged: t * 0.1, cloths });
	}
}

function truss(g: Brush, p: Palette, { y0, y1, body }: Bridge, { x0, x1, t, y }: Run): void {
	poly(
		g,
		pts`${x0},${y0} ${x1},${y1} ${x1},${y1 + t} ${x0},${y0 + t}`,
		verticalGradient(g, Math.min(y0, y1), Math.max(y0, y1) + t, stops`0 ${mix(body, p.low, 0.2)}, 1 ${body}`),
	);
	for (let x = x0; x < x1; x += t * 1.6)
		line(g, pts`${x},${y(x) + t} ${x + t * 0.8},${y(x) + t * 2.1} ${x + t * 1.6},${y(x) + t}`, t * 0.12, body);
	line(g, pts`${x0},${y0 + t * 2.1} ${x1},${y1 + t * 2.1}`, t * 0.16, body);
}

function handrails(g: Brush, { y0, y1, body }: Bridge, { x0, x1, t, y }: Run): void {
	const ink = alpha(body, 0.9);
	for (const up of [0.55, 1.05]) line(g, pts`${x0},${y0 - t * up} ${x1},${y1 - t * up}`, t * 0.07, ink);
	for (let x = x0; x < x1; x += t * 1.6) line(g, pts`${x},${y(x)} ${x},${y(x) - t * 1.05}`, t * 0.06, ink);
}

function bridgeLamp(g: Brush, p: Palette, { body }: Bridge, { t, y }: Run, x: number): void {
	curve(
		g,
		pts`${x},${y(x)} ${x},${y(x) - t * 3.6} ${x + t * 0.5},${y(x) - t * 4.1} ${x + t},${y(x) - t * 3.9}`,
		t * 0.12,
		body,
	);
	oval(g, x + t, y(x) - t * 3.8, t * 0.3, t * 0.18, p.spark);
}
