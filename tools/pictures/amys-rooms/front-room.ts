// Amy's mother's front room: a window with nets, a winged chair with its back to the light, a clock on the mantelpiece, and a hatch
// through to the kitchen. By evening the hatch is the only light.
import { edges, type Frame } from "../../../src/stage/frame.ts";
import { vignette } from "../../../src/stage/paint/air.ts";
import { createChance, lerp } from "../../../src/stage/paint/chance.ts";
import { alpha, mix } from "../../../src/stage/paint/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	down,
	fade,
	glow,
	glyph,
	line,
	oval,
	poly,
	pts,
	round,
	stops,
} from "../../../src/stage/paint/pen.ts";
import type { Palette } from "../../../src/stage/palettes.ts";
import type { Place } from "../../../src/stage/picture.ts";
import { picture } from "../../../src/stage/places/kit.ts";
import { GRAIN, roomPalette } from "./palettes.ts";

interface Pane {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

const windowOf = (f: Frame): Pane => ({
	x: f.X(f.portrait ? 0.08 : 0.09),
	y: f.Y(0.12),
	w: f.u * (f.portrait ? 0.29 : 0.36),
	h: f.Y(0.5),
});
const hatchOf = (f: Frame): Pane => ({
	x: f.X(f.portrait ? 0.77 : 0.8),
	y: f.Y(0.34),
	w: f.u * (f.portrait ? 0.19 : 0.26),
	h: f.u * 0.19,
});

function wall(g: Brush, f: Frame, p: Palette, day: boolean): void {
	const { left, right, wide } = edges(f);
	const w = windowOf(f);
	box(
		g,
		left,
		0,
		wide,
		f.h,
		fade(
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

function nets(g: Brush, f: Frame, p: Palette, day: boolean): void {
	const w = windowOf(f);
	const frame = mix(p.low, p.glow, day ? 0.5 : 0.06);
	box(g, w.x - f.u * 0.02, w.y - f.u * 0.02, w.w + f.u * 0.04, w.h + f.u * 0.04, frame);
	box(
		g,
		w.x,
		w.y,
		w.w,
		w.h,
		down(
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

function mantel(g: Brush, f: Frame, p: Palette, day: boolean): void {
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
	glyph(
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
		fade(
			g,
			x - w * 0.3,
			0,
			x + w * 0.3,
			0,
			stops`0 ${mix(p.glow, p.mid, day ? 0.2 : 0.8)}, 0.45 ${mix(p.mid, p.low, 0.5)}, 1 ${mix(p.high, p.mid, 0.5)}`,
		),
	);
}

function hatch(g: Brush, f: Frame, p: Palette, day: boolean): void {
	const h = hatchOf(f);
	const ink = mix(p.deep, p.high, day ? 0.4 : 0.2);
	if (!day) glow(g, h.x + h.w / 2, h.y + h.h / 2, f.u * 0.62, p.glow, 0.6);
	box(
		g,
		h.x - f.u * 0.018,
		h.y - f.u * 0.018,
		h.w + f.u * 0.036,
		h.h + f.u * 0.036,
		mix(p.low, p.glow, day ? 0.3 : 0.1),
	);
	box(
		g,
		h.x,
		h.y,
		h.w,
		h.h,
		day ? mix(p.high, p.deep, 0.22) : down(g, h.y, h.y + h.h, stops`0 ${p.glow}, 1 ${p.spark}`),
	);
	// In there: the shelf with cups on hooks, a tap, and steam; at night a head and shoulders at the bowl.
	const dim = day ? mix(p.high, p.deep, 0.5) : mix(p.deep, p.spark, 0.24);
	for (let i = 0; i < 4; i++) round(g, h.x + h.w * (0.1 + i * 0.14), h.y + h.h * 0.12, h.w * 0.08, h.h * 0.18, 3, dim);
	line(g, pts`${h.x},${h.y + h.h * 0.1} ${h.x + h.w},${h.y + h.h * 0.1}`, f.u * 0.004, dim);
	curve(
		g,
		pts`${h.x + h.w * 0.86},${h.y + h.h} ${h.x + h.w * 0.86},${h.y + h.h * 0.6} ${h.x + h.w * 0.8},${h.y + h.h * 0.52} ${h.x + h.w * 0.72},${h.y + h.h * 0.6}`,
		f.u * 0.008,
		dim,
	);
	if (!day) {
		// Her back, at the bowl: a cardigan, the tie of an apron, hair set on Fridays.
		const [mx, my, ms] = [h.x + h.w * 0.42, h.y + h.h, h.h * 0.9];
		const wool = mix(p.deep, p.spark, 0.34);
		glyph(g, mx, my, ms, "M-.38 0C-.38-.22-.3-.36-.14-.4C-.06-.42.06-.42.14-.4C.3-.36.38-.22.38 0Z", wool);
		for (const [hx, hy] of [
			[-0.09, -0.5],
			[0, -0.48],
			[0.09, -0.5],
			[-0.11, -0.58],
			[0.11, -0.58],
			[-0.06, -0.65],
			[0.06, -0.65],
			[0, -0.57],
		] as const)
			oval(g, mx + hx * ms, my + hy * ms, ms * 0.075, ms * 0.075, mix(p.glow, p.deep, 0.4));
		line(
			g,
			pts`${mx - ms * 0.16},${my - ms * 0.38} ${mx},${my - ms * 0.06} ${mx + ms * 0.16},${my - ms * 0.38}`,
			ms * 0.03,
			mix(p.glow, wool, 0.4),
		);
		blended(g, "lighter", () =>
			curve(
				g,
				pts`${mx - ms * 0.37},${my - ms * 0.06} ${mx - ms * 0.3},${my - ms * 0.3} ${mx - ms * 0.14},${my - ms * 0.4}`,
				ms * 0.02,
				alpha(p.glow, 0.5),
			),
		);
	}
	// Two plates on the sill.
	box(g, h.x - f.u * 0.03, h.y + h.h, h.w + f.u * 0.06, f.u * 0.016, ink);
	for (const k of [0.26, 0.72]) {
		oval(g, h.x + h.w * k, h.y + h.h - f.u * 0.004, h.w * 0.16, f.u * 0.009, mix(p.glow, p.low, day ? 0.1 : 0.3));
		oval(g, h.x + h.w * k, h.y + h.h - f.u * 0.006, h.w * 0.1, f.u * 0.005, mix(p.low, p.mid, 0.4));
	}
	// Its door, slid up.
	box(g, h.x, h.y - f.u * 0.018, h.w, f.u * 0.03, ink);
}

function floor(g: Brush, f: Frame, p: Palette, day: boolean): void {
	const { left, right, wide } = edges(f);
	const w = windowOf(f);
	const y = f.Y(0.75);
	box(g, left, y - f.u * 0.03, wide, f.u * 0.03, mix(p.low, p.glow, day ? 0.2 : 0.02));
	box(
		g,
		left,
		y,
		wide,
		f.h,
		down(
			g,
			y,
			f.Y(1.2),
			stops`0 ${mix(p.mid, p.deep, day ? 0.3 : 0.5)}, 0.4 ${mix(p.high, p.deep, day ? 0.42 : 0.66)}, 1 ${mix(p.high, p.deep, day ? 0.66 : 0.9)}`,
		),
	);
	// Carpet: a fern, in rows that close up toward the wall.
	for (let j = 0; j < 9; j++) {
		const t = j / 8;
		const yy = lerp(y + f.u * 0.02, f.Y(1.06), t ** 1.3);
		const step = f.u * lerp(0.07, 0.14, t);
		for (let x = left - ((j % 2) * step) / 2; x < right; x += step)
			oval(g, x, yy, step * 0.2, step * 0.07, alpha(mix(p.low, p.deep, 0.4), 0.3));
	}
	if (day)
		blended(g, "lighter", () =>
			poly(
				g,
				pts`${w.x + w.w * 0.1},${y + f.u * 0.01} ${w.x + w.w},${y + f.u * 0.01} ${w.x + w.w * 1.7},${f.Y(1.04)} ${w.x + w.w * 0.5},${f.Y(1.04)}`,
				down(g, y, f.Y(1.04), stops`0 ${p.low} 0.42, 1 ${p.low} 0.06`),
			),
		);
	else
		blended(g, "lighter", () =>
			glow(g, hatchOf(f).x + hatchOf(f).w * 0.3, y + f.u * 0.08, f.u * 0.4, p.spark, 0.4, 0.24),
		);
}

function chair(g: Brush, f: Frame, p: Palette, day: boolean): void {
	const [x, y] = [f.X(f.portrait ? 0.26 : 0.26), f.Y(0.92)];
	const s = f.u * 0.44;
	const plush = mix(p.deep, p.high, day ? 0.34 : 0.2);
	oval(g, x + s * 0.06, y + s * 0.01, s * 0.52, s * 0.05, alpha(p.deep, 0.4));
	glyph(
		g,
		x,
		y,
		s,
		"M-.4-.04C-.46-.3-.46-.44-.4-.52C-.46-.7-.44-.96-.3-1C-.16-1.05.16-1.05.3-1C.44-.96.46-.7.4-.52C.46-.44.46-.3.4-.04L.33-.04L.32 0L.27 0L.26-.04L-.26-.04L-.27 0L-.32 0L-.33-.04Z",
		plush,
	);
	glyph(
		g,
		x,
		y,
		s,
		"M-.27-.46C-.33-.66-.31-.88-.22-.91C-.12-.94.12-.94.22-.91C.31-.88.33-.66.27-.46Z",
		mix(plush, p.low, 0.12),
	);
	// Two darker places, high up, from a head that turned.
	for (const k of [-0.17, 0.17]) glow(g, x + k * s, y - s * 0.77, s * 0.12, mix(plush, p.deep, 0.8), 0.42, 1.5);
	glyph(g, x, y, s, "M-.34-.42C-.2-.48.2-.48.34-.42L.34-.3L-.34-.3Z", mix(plush, p.deep, 0.28));
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

function paint(light: string, f: Frame) {
	const p = roomPalette("front-room", light);
	const day = light === "afternoon";
	const { left } = edges(f);
	return picture(
		f,
		p,
		[
			{ depth: 0, draw: (g) => wall(g, f, p, day) },
			{
				depth: 0.16,
				draw: (g) => {
					nets(g, f, p, day);
					hatch(g, f, p, day);
				},
			},
			{
				depth: 0.34,
				draw: (g) => {
					floor(g, f, p, day);
					mantel(g, f, p, day);
				},
			},
			{ depth: 0.56, draw: (g) => chair(g, f, p, day) },
			{
				depth: 0.8,
				draw: (g) => {
					// The low table with its mats, and a hat box.
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
						line(
							g,
							pts`${x + w * k},${y - f.u * 0.1} ${x + w * (k - 0.02 + 0.04 * k)},${y + f.u * 0.05}`,
							f.u * 0.014,
							ink,
						);
					for (const k of [0.16, 0.5])
						oval(g, x + w * k, y - f.u * 0.125, w * 0.12, f.u * 0.008, mix(p.low, p.spark, 0.4));
					round(
						g,
						x + w * 0.66,
						y - f.u * 0.22,
						w * 0.3,
						f.u * 0.09,
						f.u * 0.008,
						mix(p.high, p.deep, day ? 0.5 : 0.7),
					);
					box(g, x + w * 0.64, y - f.u * 0.228, w * 0.34, f.u * 0.026, mix(p.high, p.deep, day ? 0.62 : 0.8));
					line(
						g,
						pts`${x + w * 0.81},${y - f.u * 0.226} ${x + w * 0.81},${y - f.u * 0.132}`,
						f.u * 0.007,
						mix(p.spark, p.mid, 0.3),
					);
				},
			},
			{
				depth: 1,
				soft: 0.013,
				draw: (g) => {
					// The near curtain, where she always stands.
					for (let k = 0; k < 5; k++)
						curve(
							g,
							pts`${left + k * f.u * 0.03},${-f.u * 0.02} ${left + k * f.u * 0.034},${f.Y(0.5)} ${left + k * f.u * 0.022},${f.h}`,
							f.u * 0.05,
							mix(p.deep, p.high, 0.14 + (k % 2) * 0.08),
						);
					vignette(g, f, p.deep, day ? 0.4 : 0.62, f.X(day ? 0.36 : 0.7), f.Y(0.45));
				},
			},
		],
		[],
		{ grain: GRAIN },
	);
}

/** The front room. */
export const frontRoom: Place = {
	words: {
		afternoon:
			"A front room on a Sunday afternoon: nets across a bright window, a winged chair with its back to the light and two worn places for a head, a clock on the mantelpiece, a hatch to the kitchen with two plates on its sill.",
		evening:
			"The front room with no lamp lit: the window is violet, the gas fire low, and through the hatch somebody stands at the sink in the only light there is.",
	},
	paint,
};
