// The walls of a street as deep as a canyon: towers with a front in the shade and a lit face toward the gap.
// Each has its own order of bays, ledges and balconies. Who is at home is chance.

import { type Chance, createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, line, linearGradient, type Point, poly, pts, stops } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/** A tower: its inner edge, the one toward the gap, at x; side -1 stands on the left. */
export interface Tower {
	readonly x: number;
	readonly top: number;
	readonly side: -1 | 1;
	readonly body: string;
	readonly lit: number; // share of windows with a light, 0-1
	readonly size: number; // of a window, in units
	readonly seed: number;
}

/** The front of a tower as it is painted, in frame pixels. */
interface TowerFront extends Tower {
	readonly s: number; // the size of a window
	readonly corner: number; // x of the edge between front and face
	readonly outer: number; // x of the frame's edge
	readonly wide: number;
}

/** How a tower's windows are ordered; by its chance. */
interface WindowOrder {
	readonly bay: number; // windows between two piers
	readonly tall: number; // of a window, in its sizes
	readonly broad: number;
	readonly belt: number; // floors between two ledges
	readonly balcony: number; // the window of each bay that has one
	readonly columns: readonly number[]; // x of each window
}

/** Paints one wall of the canyon; yields after every few floors. */
export function* canyonTower(g: Brush, f: Viewport, p: Palette, o: Tower): Generator<void, void> {
	const chance = createChance(o.seed);
	const s = f.u * o.size;
	const outer = o.side < 0 ? -f.overscan : f.w + f.overscan;
	const corner = o.x + o.side * s * 2.2;
	const front: TowerFront = { ...o, s, corner, outer, wide: Math.abs(outer - corner) };
	if ((outer - corner) * o.side > 0) {
		crown(g, p, o, s, corner, chance);
		shadedFront(g, f, p, front);
	}
	face(g, f, p, o, s, corner);
	yield;
	const order = windowOrder(g, f, p, front, chance);
	for (let y = o.top + s * 0.9, row = 0; y < f.h; y += s * 1.55, row++) {
		if (row % 3 === 2) yield;
		floorOfWindows(g, f, p, front, order, y, row, chance);
		if (row % order.belt === 0 && row > 0) ledge(g, p, front, y);
	}
}

function shadedFront(g: Brush, f: Viewport, p: Palette, { body, side, corner, outer, wide, top }: TowerFront): void {
	const shades = stops`0 ${mix(body, p.low, 0.1)}, 0.3 ${mix(body, p.deep, 0.12)}, 1 ${mix(body, p.deep, 0.38)}`;
	const shade = linearGradient(g, corner, 0, corner + side * f.u * 0.5, 0, shades);
	box(g, Math.min(corner, outer), top, wide, f.h - top, shade);
}

/** Orders the windows, and paints the piers between the bays. */
function windowOrder(g: Brush, f: Viewport, p: Palette, front: TowerFront, chance: Chance): WindowOrder {
	const { s, side, corner, top, wide, body } = front;
	const bay = 2 + Math.floor(chance() * 3);
	const tall = 0.62 + 0.3 * chance();
	const broad = 0.56 + 0.2 * chance();
	const columns: number[] = [];
	for (let k = 0, at = s * 0.7; at < wide - s * 0.4; k++, at += s + (k % bay === 0 ? s * 0.5 : 0)) {
		columns.push(corner + side * at - (side < 0 ? s * broad : 0));
		if (k % bay === 0 && k > 0)
			box(g, corner + side * (at - s * 0.42), top, s * 0.2, f.h - top, alpha(mix(body, p.low, 0.24), 0.5));
	}
	const belt = 3 + Math.floor(chance() * 3);
	return { bay, tall, broad, belt, balcony: Math.floor(chance() * bay), columns };
}

function floorOfWindows(
	g: Brush,
	f: Viewport,
	p: Palette,
	{ s, corner, size, lit, body }: TowerFront,
	{ bay, tall, broad, belt, balcony, columns }: WindowOrder,
	y: number,
	row: number,
	chance: Chance,
): void {
	const home = lit * (0.35 + 1.3 * chance()); // a whole floor stays late, another has gone home
	for (const [k, x] of columns.entries()) {
		const away = 1 - 0.62 * Math.min(1, Math.abs(x - corner) / (f.u * 0.7)); // the light is by the street
		pane(g, p, x, y, s * broad, s * tall, chance() < home * away, size, chance);
		if (size > 0.03 && k % bay === balcony && row % belt !== 0) towerBalcony(g, p, x, y + s * tall, s, broad, body);
	}
}

function ledge(g: Brush, p: Palette, { s, corner, outer, wide, body }: TowerFront, y: number): void {
	box(g, Math.min(corner, outer), y - s * 0.42, wide, s * 0.16, mix(body, p.deep, 0.42));
	box(g, Math.min(corner, outer), y - s * 0.46, wide, s * 0.05, alpha(mix(body, p.low, 0.4), 0.7));
}

function pane(
	g: Brush,
	p: Palette,
	x: number,
	y: number,
	w: number,
	h: number,
	on: boolean,
	size: number,
	chance: Chance,
): void {
	if (!on) {
		box(g, x, y, w, h, alpha(p.deep, 0.2));
		if (size > 0.03) box(g, x, y, w, h * 0.24, alpha(p.deep, 0.2));
		return;
	}
	const warm = chance();
	box(g, x, y, w, h, alpha(mix(p.spark, warm < 0.3 ? p.low : p.glow, 0.6 * chance()), 0.5 + 0.45 * chance()));
	if (size < 0.02) return;
	// A blind, a curtain to one side, or somebody.
	const what = chance();
	const dark = alpha(p.deep, 0.42);
	if (what < 0.26) box(g, x, y, w, h * (0.25 + 0.4 * chance()), alpha(p.deep, 0.26));
	else if (what < 0.46) box(g, what < 0.36 ? x : x + w * 0.7, y, w * 0.3, h, alpha(p.deep, 0.26));
	else if (what < 0.6) {
		const at = x + w * (0.25 + 0.4 * chance());
		box(g, at, y + h * 0.52, w * 0.26, h * 0.48, dark);
		box(g, at + w * 0.06, y + h * 0.3, w * 0.14, h * 0.2, dark);
	}
}

function towerBalcony(g: Brush, p: Palette, x: number, y: number, s: number, broad: number, body: string): void {
	const ink = mix(body, p.deep, 0.55);
	const [left, wide] = [x - s * 0.16, s * (broad + 0.32)];
	box(g, left, y, wide, s * 0.11, ink);
	box(g, left, y - s * 0.34, wide, s * 0.05, ink);
	box(g, left, y - s * 0.3, wide, s * 0.3, alpha(ink, 0.4));
}

/** The face toward the gap: it runs away from us, and has the light. */
function face(g: Brush, f: Viewport, p: Palette, o: Tower, s: number, corner: number): void {
	const eye = f.Y(0.62);
	const at = (t: number, y: number): Point => [lerp(corner, o.x, t), lerp(y, eye + (y - eye) * 0.88, t)];
	const foot = f.h + (f.h - eye) * 0.2;
	const chance = createChance(o.seed + 50);
	poly(
		g,
		[at(0, o.top), at(1, o.top), at(1, foot), at(0, foot)],
		linearGradient(
			g,
			corner,
			0,
			o.x,
			0,
			stops`0 ${mix(o.body, p.low, 0.26)}, 1 ${mix(o.body, mix(p.low, p.glow, 0.4), 0.5)}`,
		),
	);
	const ink = alpha(mix(o.body, p.deep, 0.4), 0.5);
	for (let y = o.top + s * 0.9; y < f.h; y += s * 1.55)
		for (const t of [0.14, 0.44, 0.74]) {
			const fill = chance() < o.lit * 0.8 ? alpha(mix(p.spark, p.glow, chance()), 0.85) : ink;
			poly(g, [at(t, y), at(t + 0.18, y), at(t + 0.18, y + s * 0.8), at(t, y + s * 0.8)], fill);
		}
	line(g, [at(0, o.top), at(0, f.h)], Math.max(0.8, s * 0.06), alpha(mix(p.low, p.glow, 0.5), 0.5));
}

/** What stands on the roof, against the sky: a step back, a tank or a mast. */
function crown(g: Brush, p: Palette, { top, side, body }: Tower, s: number, corner: number, chance: Chance): void {
	const ink = mix(body, p.deep, 0.2);
	const a = corner + side * s * 1.2;
	const [w, h] = [s * (4 + 3 * chance()), s * (1.2 + 1.6 * chance())];
	box(g, Math.min(a, a + side * w), top - h, w, h + 1, ink);
	const b = a + side * s * 1.4;
	if (chance() < 0.5) {
		line(g, pts`${b},${top - h} ${b},${top - h - s * 4}`, s * 0.14, ink);
		for (const k of [2.2, 3])
			line(g, pts`${b - s * 0.6},${top - h - s * k} ${b + s * 0.6},${top - h - s * k}`, s * 0.1, ink);
	} else {
		poly(
			g,
			pts`${b - s * 0.7},${top - h - s * 1.1} ${b},${top - h - s * 1.7} ${b + s * 0.7},${top - h - s * 1.1}`,
			ink,
		);
		box(g, b - s * 0.6, top - h - s * 1.12, s * 1.2, s * 1.2, ink);
	}
	box(
		g,
		Math.min(corner - side * s * 0.3, corner + side * 99 * s),
		top - s * 0.16,
		s * 99.3,
		s * 0.34,
		mix(body, p.low, 0.2),
	);
}
