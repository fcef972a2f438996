// What stands in the front room: the carpet, the mantelpiece, the winged chair, the low table.

import { lerp } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import type { Layout } from "./layout.ts";

/** The carpet: ferns in rows that close up toward the wall. */
export function carpet(g: Brush, { f, p, left, right, wide, day }: Layout): void {
	const y = f.Y(0.75);
	box(g, left, y - f.u * 0.03, wide, f.u * 0.03, mix(p.low, p.glow, day ? 0.2 : 0.02));
	const [far, middle] = [mix(p.mid, p.deep, day ? 0.3 : 0.5), mix(p.high, p.deep, day ? 0.42 : 0.66)];
	const near = mix(p.high, p.deep, day ? 0.66 : 0.9);
	box(g, left, y, wide, f.h, verticalGradient(g, y, f.Y(1.2), stops`0 ${far}, 0.4 ${middle}, 1 ${near}`));
	for (let j = 0; j < 9; j++) {
		const t = j / 8;
		const row = lerp(y + f.u * 0.02, f.Y(1.06), t ** 1.3);
		const step = f.u * lerp(0.07, 0.14, t);
		for (let x = left - ((j % 2) * step) / 2; x < right; x += step)
			oval(g, x, row, step * 0.2, step * 0.07, alpha(mix(p.low, p.deep, 0.4), 0.3));
	}
}

/** What the window or, by evening, the hatch throws on the carpet. */
export function lightOnCarpet(g: Brush, { f, p, window: w, hatch: h, day }: Layout): void {
	const y = f.Y(0.75);
	const low = f.Y(1.04);
	blended(g, "lighter", () => {
		if (day)
			poly(
				g,
				pts`${w.x + w.w * 0.1},${y + f.u * 0.01} ${w.x + w.w},${y + f.u * 0.01} ${w.x + w.w * 1.7},${low} ${w.x + w.w * 0.5},${low}`,
				verticalGradient(g, y, low, stops`0 ${p.low} 0.42, 1 ${p.low} 0.06`),
			);
		else glow(g, h.x + h.w * 0.3, y + f.u * 0.08, f.u * 0.4, p.spark, 0.4, 0.24);
	});
}

/** Where the chimney breast is, in frame pixels: its middle, the shelf's height, its width, its left edge. */
function mantelIn({ f }: Layout) {
	const x = f.X(f.portrait ? 0.59 : 0.62);
	const w = f.u * (f.portrait ? 0.26 : 0.3);
	return { x, y: f.Y(0.46), w, x0: x - w * 0.42 };
}

const shelfColour = ({ p, day }: Layout): string => mix(p.deep, p.high, day ? 0.35 : 0.2);

/** The hearth with its gas fire, low, and the shelf over it. */
export function hearth(g: Brush, at: Layout): void {
	const { f, p, day } = at;
	const { x, y, w, x0 } = mantelIn(at);
	const foot = f.Y(0.75);
	box(g, x0, y, w * 0.84, foot - y, mix(p.mid, p.deep, day ? 0.24 : 0.4));
	box(g, x0 + w * 0.18, y + f.u * 0.1, w * 0.48, foot - y - f.u * 0.1, mix(p.deep, p.high, 0.12));
	const fire = mix(p.spark, p.deep, day ? 0.4 : 0.12);
	for (let i = 0; i < 4; i++)
		round(g, x0 + w * (0.22 + i * 0.105), foot - f.u * 0.1, w * 0.085, f.u * 0.085, w * 0.03, fire);
	glow(g, x, foot - f.u * 0.05, f.u * 0.22, p.spark, day ? 0.3 : 0.6);
	box(g, x0 - w * 0.12, y - f.u * 0.02, w * 1.08, f.u * 0.026, shelfColour(at));
}

/** On the shelf: the clock from the gas company, a jug, a photograph that leans. */
export function mantelThings(g: Brush, at: Layout): void {
	const { f, p, day } = at;
	const { x, y, w, x0 } = mantelIn(at);
	fillPath(
		g,
		x,
		y - f.u * 0.02,
		f.u * 0.1,
		"M-.62 0L-.62-.14C-.4-.16-.42-.5-.4-.62C-.36-.94.36-.94.4-.62C.42-.5.4-.16.62-.14L.62 0Z",
		mix(p.deep, p.spark, 0.3),
	);
	oval(g, x, y - f.u * 0.072, f.u * 0.027, f.u * 0.027, mix(p.glow, p.low, 0.2));
	line(g, pts`${x},${y - f.u * 0.072} ${x},${y - f.u * 0.092}`, f.u * 0.003, p.deep);
	line(g, pts`${x},${y - f.u * 0.072} ${x + f.u * 0.013},${y - f.u * 0.066}`, f.u * 0.003, p.deep);
	poly(
		g,
		pts`${x0 - w * 0.02},${y - f.u * 0.02} ${x0},${y - f.u * 0.09} ${x0 + w * 0.12},${y - f.u * 0.085} ${x0 + w * 0.13},${y - f.u * 0.02}`,
		mix(p.low, p.glow, day ? 0.5 : 0.1),
	);
	round(g, x0 + w * 0.72, y - f.u * 0.075, w * 0.13, f.u * 0.055, f.u * 0.012, mix(p.spark, p.mid, 0.5));
}

/** A mirror over the mantelpiece, tipped, with some of the window in it. */
export function mirror(g: Brush, at: Layout): void {
	const { f, p, day } = at;
	const { x, w } = mantelIn(at);
	poly(
		g,
		pts`${x - w * 0.34},${f.Y(0.14)} ${x + w * 0.34},${f.Y(0.13)} ${x + w * 0.36},${f.Y(0.33)} ${x - w * 0.36},${f.Y(0.34)}`,
		shelfColour(at),
	);
	const [bright, middle] = [mix(p.glow, p.mid, day ? 0.2 : 0.8), mix(p.mid, p.low, 0.5)];
	poly(
		g,
		pts`${x - w * 0.3},${f.Y(0.155)} ${x + w * 0.3},${f.Y(0.147)} ${x + w * 0.32},${f.Y(0.315)} ${x - w * 0.32},${f.Y(0.322)}`,
		linearGradient(g, x - w * 0.3, 0, x + w * 0.3, 0, stops`0 ${bright}, 0.45 ${middle}, 1 ${mix(p.high, p.mid, 0.5)}`),
	);
}

/** The winged chair with its back to the light. */
export function chair(g: Brush, { f, p, day }: Layout): void {
	const [x, y] = [f.X(0.26), f.Y(0.92)];
	const s = f.u * 0.44;
	const plush = mix(p.deep, p.high, day ? 0.34 : 0.2);
	oval(g, x + s * 0.06, y + s * 0.01, s * 0.52, s * 0.05, alpha(p.deep, 0.4));
	fillPath(g, x, y, s, CHAIR, plush);
	fillPath(
		g,
		x,
		y,
		s,
		"M-.27-.46C-.33-.66-.31-.88-.22-.91C-.12-.94.12-.94.22-.91C.31-.88.33-.66.27-.46Z",
		mix(plush, p.low, 0.12),
	);
	// Two darker places, high up, from a head that turned.
	for (const k of [-0.17, 0.17]) glow(g, x + k * s, y - s * 0.77, s * 0.12, mix(plush, p.deep, 0.8), 0.42, 1.5);
	fillPath(g, x, y, s, "M-.34-.42C-.2-.48.2-.48.34-.42L.34-.3L-.34-.3Z", mix(plush, p.deep, 0.28));
	for (const k of [-1, 1])
		round(g, x + k * s * 0.37 - s * 0.08, y - s * 0.5, s * 0.16, s * 0.4, s * 0.07, mix(plush, p.deep, 0.14));
	// The edge toward the light: the window by day, the hatch by evening.
	const edge = day
		? pts`${x - s * 0.4},${y - s * 0.56} ${x - s * 0.41},${y - s * 0.84} ${x - s * 0.29},${y - s * 0.985} ${x},${y - s * 1.025} ${x + s * 0.28},${y - s * 0.99}`
		: pts`${x + s * 0.1},${y - s * 1.02} ${x + s * 0.3},${y - s * 0.99} ${x + s * 0.41},${y - s * 0.84} ${x + s * 0.4},${y - s * 0.56}`;
	curve(g, edge, s * 0.014, day ? alpha(p.glow, 0.9) : alpha(p.spark, 0.5));
}

const CHAIR =
	"M-.4-.04C-.46-.3-.46-.44-.4-.52C-.46-.7-.44-.96-.3-1C-.16-1.05.16-1.05.3-1C.44-.96.46-.7.4-.52C.46-.44.46-.3.4-.04L.33-.04L.32 0L.27 0L.26-.04L-.26-.04L-.27 0L-.32 0L-.33-.04Z";

/** The low table with its mats, and a hat box on it. */
export function lowTable(g: Brush, { f, p, day }: Layout): void {
	const [x, y] = [f.X(f.portrait ? 0.62 : 0.6), f.Y(0.97)];
	const w = f.u * 0.42;
	const ink = mix(p.deep, p.high, day ? 0.16 : 0.06);
	poly(
		g,
		pts`${x},${y - f.u * 0.14} ${x + w},${y - f.u * 0.14} ${x + w * 1.06},${y - f.u * 0.11} ${x - w * 0.06},${y - f.u * 0.11}`,
		mix(ink, p.low, 0.22),
	);
	box(g, x - w * 0.06, y - f.u * 0.11, w * 1.12, f.u * 0.02, ink);
	for (const k of [0, 1.02])
		line(g, pts`${x + w * k},${y - f.u * 0.1} ${x + w * (k - 0.02 + 0.04 * k)},${y + f.u * 0.05}`, f.u * 0.014, ink);
	for (const k of [0.16, 0.5]) oval(g, x + w * k, y - f.u * 0.125, w * 0.12, f.u * 0.008, mix(p.low, p.spark, 0.4));
	const hatBox = mix(p.high, p.deep, day ? 0.5 : 0.7);
	round(g, x + w * 0.66, y - f.u * 0.22, w * 0.3, f.u * 0.09, f.u * 0.008, hatBox);
	box(g, x + w * 0.64, y - f.u * 0.228, w * 0.34, f.u * 0.026, mix(p.high, p.deep, day ? 0.62 : 0.8));
	line(
		g,
		pts`${x + w * 0.81},${y - f.u * 0.226} ${x + w * 0.81},${y - f.u * 0.132}`,
		f.u * 0.007,
		mix(p.spark, p.mid, 0.3),
	);
}
