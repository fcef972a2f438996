// The front room but for its floor and hatch: paper, the window with its nets, the mantelpiece with the clock from the gas, the chair.

import { createChance } from "../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
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
} from "../../../src/picture/brushes/pen.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";

interface Pane {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export const windowOf = (f: Viewport): Pane => ({
	x: f.X(f.portrait ? 0.08 : 0.09),
	y: f.Y(0.12),
	w: f.u * (f.portrait ? 0.29 : 0.36),
	h: f.Y(0.5),
});
export const hatchOf = (f: Viewport): Pane => ({
	x: f.X(f.portrait ? 0.77 : 0.8),
	y: f.Y(0.34),
	w: f.u * (f.portrait ? 0.19 : 0.26),
	h: f.u * 0.19,
});

export function wall(g: Brush, f: Viewport, p: Palette, day: boolean): void {
	const { left, right, wide } = viewportEdges(f);
	const w = windowOf(f);
	box(
		g,
		left,
		0,
		wide,
		f.h,
		linearGradient(
			g,
			left,
			0,
			right,
			f.Y(0.4),
			stops`0 ${mix(p.high, p.deep, 0.1)}, 0.4 ${p.mid}, 1 ${mix(p.high, p.deep, day ? 0.16 : 0.36)}`,
		),
	);
	// Paper: a sprig, and another, forty years of it; fainter where the window gets at it.
	const step = f.u * 0.075;
	for (let j = 0; j * step < f.Y(0.74); j++)
		for (let i = 0; i * step < wide; i++) {
			const [x, y] = [left + (i + (j % 2) * 0.5) * step, j * step + step * 0.4];
			const near = Math.max(0, 1 - Math.hypot(x - w.x - w.w / 2, y - w.y - w.h / 2) / (f.u * 0.9));
			const c = alpha(mix(p.deep, p.high, 0.5), 0.26 - 0.16 * near);
			oval(g, x, y, step * 0.09, step * 0.05, c, 0.6);
			oval(g, x + step * 0.1, y + step * 0.06, step * 0.07, step * 0.04, c, -0.7);
			line(g, pts`${x},${y + step * 0.2} ${x + step * 0.04},${y}`, step * 0.025, c);
		}
	line(g, pts`${left},${f.Y(0.07)} ${right},${f.Y(0.07)}`, f.u * 0.006, mix(p.mid, p.deep, 0.3));
	if (day) glow(g, w.x + w.w / 2, w.y + w.h / 2, f.u * 0.9, p.glow, 0.55);
}

export function nets(g: Brush, f: Viewport, p: Palette, day: boolean): void {
	const w = windowOf(f);
	const frame = mix(p.low, p.glow, day ? 0.5 : 0.06);
	box(g, w.x - f.u * 0.02, w.y - f.u * 0.02, w.w + f.u * 0.04, w.h + f.u * 0.04, frame);
	box(
		g,
		w.x,
		w.y,
		w.w,
		w.h,
		verticalGradient(
			g,
			w.y,
			w.y + w.h,
			stops`0 ${day ? p.glow : mix(p.mid, p.high, 0.3)}, 1 ${day ? mix(p.glow, p.low, 0.4) : mix(p.low, p.mid, 0.5)}`,
		),
	);
	// The houses over the road, and one of their windows.
	const chance = createChance(8);
	for (let i = 0; i < 6; i++) {
		const x = w.x + (w.w * i) / 6;
		const tall = w.h * (0.3 + 0.1 * chance());
		const c = mix(day ? p.low : p.high, p.haze, day ? 0.5 : 0.3);
		g.save();
		g.beginPath();
		g.rect(w.x, w.y, w.w, w.h);
		g.clip();
		poly(
			g,
			pts`${x},${w.y + w.h} ${x},${w.y + w.h - tall} ${x + w.w / 12},${w.y + w.h - tall - w.h * 0.07} ${x + w.w / 6},${w.y + w.h - tall} ${x + w.w / 6},${w.y + w.h}`,
			c,
		);
		if (!day && i === 3) box(g, x + w.w * 0.05, w.y + w.h - tall * 0.8, w.w * 0.05, w.h * 0.07, p.spark);
		g.restore();
	}
	box(g, w.x + w.w * 0.49, w.y, w.w * 0.02, w.h, frame);
	box(g, w.x, w.y + w.h * 0.34, w.w, w.h * 0.016, frame);
	// Nets over the lower two thirds, in folds; curtains to the sides.
	const y0 = w.y + w.h * 0.3;
	for (let i = 0; i < 30; i++) {
		const x = w.x + (w.w * i) / 30;
		box(g, x, y0, w.w / 30 + 0.6, w.h * 0.7, alpha(i % 2 ? p.glow : mix(p.glow, p.low, 0.7), day ? 0.62 : 0.14));
	}
	for (let i = 0; i < 15; i++)
		oval(g, w.x + (w.w * (i + 0.5)) / 15, w.y + w.h, w.w / 30, f.u * 0.008, alpha(p.glow, day ? 0.8 : 0.2));
	line(g, pts`${w.x},${y0} ${w.x + w.w},${y0}`, f.u * 0.005, alpha(p.deep, 0.3));
	const cloth = mix(p.high, p.deep, day ? 0.16 : 0.34);
	for (const side of [-1, 1]) {
		const x = side < 0 ? w.x - f.u * 0.05 : w.x + w.w + f.u * 0.05;
		for (let k = 0; k < 4; k++) {
			const a = x - side * k * f.u * 0.026;
			curve(
				g,
				pts`${a},${w.y - f.u * 0.04} ${a + side * f.u * 0.008},${w.y + w.h * 0.5} ${a + side * f.u * 0.016 * (k + 0.5)},${w.y + w.h * 1.12}`,
				f.u * 0.034,
				mix(cloth, k % 2 ? p.deep : p.low, 0.16),
			);
		}
	}
	box(g, w.x - f.u * 0.1, w.y - f.u * 0.06, w.w + f.u * 0.2, f.u * 0.05, mix(cloth, p.deep, 0.2));
	for (let i = 0; i < 24; i++)
		oval(
			g,
			w.x - f.u * 0.1 + ((w.w + f.u * 0.2) * (i + 0.5)) / 24,
			w.y - f.u * 0.01,
			f.u * 0.012,
			f.u * 0.008,
			mix(cloth, p.deep, 0.2),
		);
}

export function mantel(g: Brush, f: Viewport, p: Palette, day: boolean): void {
	const [x, y] = [f.X(f.portrait ? 0.59 : 0.62), f.Y(0.46)];
	const foot = f.Y(0.75);
	const w = f.u * (f.portrait ? 0.26 : 0.3);
	const ink = mix(p.deep, p.high, day ? 0.35 : 0.2);
	const tile = mix(p.mid, p.deep, day ? 0.24 : 0.4);
	const x0 = x - w * 0.42;
	box(g, x0, y, w * 0.84, foot - y, tile);
	box(g, x0 + w * 0.18, y + f.u * 0.1, w * 0.48, foot - y - f.u * 0.1, mix(p.deep, p.high, 0.12));
	// The gas fire, low.
	for (let i = 0; i < 4; i++)
		round(
			g,
			x0 + w * (0.22 + i * 0.105),
			foot - f.u * 0.1,
			w * 0.085,
			f.u * 0.085,
			w * 0.03,
			mix(p.spark, p.deep, day ? 0.4 : 0.12),
		);
	glow(g, x, foot - f.u * 0.05, f.u * 0.22, p.spark, day ? 0.3 : 0.6);
	box(g, x0 - w * 0.12, y - f.u * 0.02, w * 1.08, f.u * 0.026, ink);
	// The clock from the gas, a jug, two cards, one photograph with its back to us.
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
	// A mirror over it, tipped, holding some of the window.
	poly(
		g,
		pts`${x - w * 0.34},${f.Y(0.14)} ${x + w * 0.34},${f.Y(0.13)} ${x + w * 0.36},${f.Y(0.33)} ${x - w * 0.36},${f.Y(0.34)}`,
		ink,
	);
	poly(
		g,
		pts`${x - w * 0.3},${f.Y(0.155)} ${x + w * 0.3},${f.Y(0.147)} ${x + w * 0.32},${f.Y(0.315)} ${x - w * 0.32},${f.Y(0.322)}`,
		linearGradient(
			g,
			x - w * 0.3,
			0,
			x + w * 0.3,
			0,
			stops`0 ${mix(p.glow, p.mid, day ? 0.2 : 0.8)}, 0.45 ${mix(p.mid, p.low, 0.5)}, 1 ${mix(p.high, p.mid, 0.5)}`,
		),
	);
}

export function chair(g: Brush, f: Viewport, p: Palette, day: boolean): void {
	const [x, y] = [f.X(f.portrait ? 0.26 : 0.26), f.Y(0.92)];
	const s = f.u * 0.44;
	const plush = mix(p.deep, p.high, day ? 0.34 : 0.2);
	oval(g, x + s * 0.06, y + s * 0.01, s * 0.52, s * 0.05, alpha(p.deep, 0.4));
	fillPath(
		g,
		x,
		y,
		s,
		"M-.4-.04C-.46-.3-.46-.44-.4-.52C-.46-.7-.44-.96-.3-1C-.16-1.05.16-1.05.3-1C.44-.96.46-.7.4-.52C.46-.44.46-.3.4-.04L.33-.04L.32 0L.27 0L.26-.04L-.26-.04L-.27 0L-.32 0L-.33-.04Z",
		plush,
	);
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
	const rim = day ? alpha(p.glow, 0.9) : alpha(p.spark, 0.5);
	curve(
		g,
		day
			? pts`${x - s * 0.4},${y - s * 0.56} ${x - s * 0.41},${y - s * 0.84} ${x - s * 0.29},${y - s * 0.985} ${x},${y - s * 1.025} ${x + s * 0.28},${y - s * 0.99}`
			: pts`${x + s * 0.1},${y - s * 1.02} ${x + s * 0.3},${y - s * 0.99} ${x + s * 0.41},${y - s * 0.84} ${x + s * 0.4},${y - s * 0.56}`,
		s * 0.014,
		rim,
	);
}
