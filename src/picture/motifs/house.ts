// The outline of a house above its walls: eleven kinds of roof. The walls and windows are city.ts's.
import type { Chance } from "../brushes/chance.ts";
import { type Brush, box, line, oval, type Point, poly, pts } from "../brushes/pen.ts";
import { aerial, tank } from "./props.ts";

/** A planned house, in frame pixels. */
export interface House {
	readonly kind:
		| "slab"
		| "stepped"
		| "gable"
		| "dome"
		| "mansard"
		| "needle"
		| "saw"
		| "spire"
		| "barrel"
		| "garden"
		| "stack";
	readonly x: number;
	readonly y: number; // of the eaves
	readonly w: number;
	readonly h: number;
	readonly seed: number;
}

type Roof = (g: Brush, house: House, fill: string, chance: Chance) => void;

const ROOFS: Record<House["kind"], Roof> = {
	slab(g, { x, y, w }, fill, chance) {
		box(g, x - w * 0.015, y, w * 1.03, w * 0.03, fill);
		const n = Math.floor(chance() * 3.3);
		for (let i = 0; i < n; i++) {
			const at = x + w * (0.15 + 0.7 * chance());
			const what = chance();
			if (what < 0.34) box(g, at - w * 0.09, y - w * 0.1, w * 0.2, w * 0.11, fill);
			else if (what < 0.6) tank(g, at, y, w * 0.07, fill);
			else if (what < 0.85) aerial(g, at, y, w * (0.25 + 0.2 * chance()), fill, chance);
			else box(g, at, y - w * 0.16, w * 0.05, w * 0.17, fill);
		}
	},
	stepped(g, { x, y, w }, fill, chance) {
		let width = w;
		let top = y;
		const n = 2 + Math.floor(chance() * 2);
		for (let i = 0; i < n; i++) {
			const next = width * (0.58 + 0.2 * chance());
			const tall = w * (0.18 + 0.3 * chance());
			box(g, x + w / 2 - next / 2, top - tall, next, tall + 1, fill);
			width = next;
			top -= tall;
		}
		if (chance() < 0.7)
			line(
				g,
				pts`${x + w / 2},${top} ${x + w / 2},${top - w * (0.3 + 0.5 * chance())}`,
				Math.max(0.8, w * 0.018),
				fill,
			);
	},
	gable(g, { x, y, w }, fill, chance) {
		const rise = w * (0.26 + 0.24 * chance());
		const ridge = x + w * (0.35 + 0.3 * chance());
		poly(g, pts`${x - w * 0.03},${y + 1} ${ridge},${y - rise} ${x + w * 1.03},${y + 1}`, fill);
		box(g, x + w * 0.16, y - rise * 0.95, w * 0.1, rise, fill);
	},
	dome(g, { x, y, w }, fill) {
		box(g, x + w * 0.1, y - w * 0.1, w * 0.8, w * 0.11, fill);
		oval(g, x + w / 2, y - w * 0.08, w * 0.36, w * 0.36, fill);
		box(g, x + w * 0.46, y - w * 0.52, w * 0.08, w * 0.14, fill);
		line(g, pts`${x + w / 2},${y - w * 0.5} ${x + w / 2},${y - w * 0.76}`, Math.max(0.8, w * 0.016), fill);
	},
	mansard(g, { x, y, w }, fill, chance) {
		poly(g, pts`${x},${y + 1} ${x + w * 0.1},${y - w * 0.24} ${x + w * 0.9},${y - w * 0.24} ${x + w},${y + 1}`, fill);
		for (const at of [0.2, 0.44, 0.68])
			poly(
				g,
				pts`${x + w * at},${y} ${x + w * at},${y - w * 0.16} ${x + w * (at + 0.06)},${y - w * 0.22}
				${x + w * (at + 0.12)},${y - w * 0.16} ${x + w * (at + 0.12)},${y}`,
				fill,
			);
		box(g, x + w * (chance() < 0.5 ? 0.16 : 0.74), y - w * 0.4, w * 0.1, w * 0.2, fill);
	},
	needle(g, { x, y, w }, fill) {
		poly(
			g,
			pts`${x + w * 0.08},${y + 1} ${x + w * 0.3},${y - w * 0.7} ${x + w * 0.7},${y - w * 0.7}
			${x + w * 0.92},${y + 1}`,
			fill,
		);
		poly(g, pts`${x + w * 0.36},${y - w * 0.68} ${x + w / 2},${y - w * 2} ${x + w * 0.64},${y - w * 0.68}`, fill);
	},
	saw(g, { x, y, w }, fill, chance) {
		const n = 3 + Math.floor(chance() * 2);
		for (let i = 0; i < n; i++)
			poly(
				g,
				pts`${x + (w * i) / n},${y + 1} ${x + (w * i) / n},${y - w * 0.14} ${x + (w * (i + 1)) / n},${y + 1}`,
				fill,
			);
		poly(
			g,
			pts`${x + w * 0.76},${y} ${x + w * 0.78},${y - w * 0.8} ${x + w * 0.86},${y - w * 0.8} ${x + w * 0.88},${y}`,
			fill,
		);
	},
	spire(g, { x, y, w }, fill) {
		poly(g, pts`${x},${y + 1} ${x + w / 2},${y - w * 0.3} ${x + w},${y + 1}`, fill);
		const [left, wide] = [x + w * 0.34, w * 0.32];
		box(g, left, y - w * 0.7, wide, w * 0.8, fill);
		poly(
			g,
			pts`${left - wide * 0.08},${y - w * 0.69} ${left + wide / 2},${y - w * 1.75}
			${left + wide * 1.08},${y - w * 0.69}`,
			fill,
		);
	},
	barrel(g, { x, y, w }, fill) {
		g.fillStyle = fill;
		g.beginPath();
		g.ellipse(x + w / 2, y + 1, w / 2, w * 0.3, 0, Math.PI, 0);
		g.fill();
		line(g, pts`${x + w * 0.5},${y - w * 0.3} ${x + w * 0.5},${y - w * 0.4}`, Math.max(0.8, w * 0.05), fill);
	},
	garden(g, { x, y, w }, fill, chance) {
		box(g, x - w * 0.02, y - w * 0.02, w * 1.04, w * 0.05, fill);
		for (let i = 0; i < 7; i++)
			oval(
				g,
				x + w * (0.08 + 0.84 * chance()),
				y - w * 0.06,
				w * (0.06 + 0.09 * chance()),
				w * (0.06 + 0.1 * chance()),
				fill,
			);
		const at = x + w * (0.25 + 0.5 * chance());
		line(g, pts`${at},${y} ${at},${y - w * 0.24}`, w * 0.02, fill);
		oval(g, at, y - w * 0.3, w * 0.1, w * 0.15, fill);
	},
	stack(g, { x, y, w }, fill, chance) {
		let top = y;
		for (let i = 0; i < 3; i++) {
			const wide = w * (0.5 + 0.35 * chance());
			const tall = w * (0.16 + 0.12 * chance());
			box(g, x + (w - wide) * chance(), top - tall, wide, tall + 1, fill);
			top -= tall;
		}
		aerial(g, x + w * 0.5, top + w * 0.02, w * 0.3, fill, chance);
	},
};

/** Paints what is above the eaves of a house. */
export function roofOf(g: Brush, house: House, fill: string, chance: Chance): void {
	ROOFS[house.kind](g, house, fill, chance);
}

/** A crane over the roofs: the city is not finished. */
export function crane(g: Brush, x: number, base: number, tall: number, fill: string): void {
	const y = base - tall;
	const w = Math.max(0.9, tall * 0.012);
	const joints: Point[][] = [
		[
			[x, base],
			[x, y - tall * 0.1],
		],
		[
			[x - tall * 0.22, y],
			[x + tall * 0.62, y],
		],
		[
			[x, y - tall * 0.1],
			[x + tall * 0.58, y],
		],
		[
			[x, y - tall * 0.1],
			[x - tall * 0.2, y],
		],
		[
			[x + tall * 0.46, y],
			[x + tall * 0.46, y + tall * 0.34],
		],
	];
	for (const joint of joints) line(g, joint, w, fill);
	box(g, x - tall * 0.23, y, tall * 0.07, tall * 0.07, fill);
}
