// Amy's mother's front room: a window with nets, a winged chair with its back to the light, a clock on the mantelpiece, and a hatch
// through to the kitchen. By evening the hatch is the only light.

import { vignette } from "../../../src/picture/brushes/atmosphere.ts";
import { lerp } from "../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../src/picture/brushes/pen.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import type { Place } from "../../../src/picture/picture.ts";
import { createPicture } from "../../../src/picture/places/place-kit.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";
import { chair, hatchOf, mantel, nets, wall, windowOf } from "./front-wall.ts";
import { GRAIN, roomPalette } from "./palettes.ts";

function hatch(g: Brush, f: Viewport, p: Palette, day: boolean): void {
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
		day ? mix(p.high, p.deep, 0.22) : verticalGradient(g, h.y, h.y + h.h, stops`0 ${p.glow}, 1 ${p.spark}`),
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
		fillPath(g, mx, my, ms, "M-.38 0C-.38-.22-.3-.36-.14-.4C-.06-.42.06-.42.14-.4C.3-.36.38-.22.38 0Z", wool);
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

function floor(g: Brush, f: Viewport, p: Palette, day: boolean): void {
	const { left, right, wide } = viewportEdges(f);
	const w = windowOf(f);
	const y = f.Y(0.75);
	box(g, left, y - f.u * 0.03, wide, f.u * 0.03, mix(p.low, p.glow, day ? 0.2 : 0.02));
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(
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
				verticalGradient(g, y, f.Y(1.04), stops`0 ${p.low} 0.42, 1 ${p.low} 0.06`),
			),
		);
	else
		blended(g, "lighter", () =>
			glow(g, hatchOf(f).x + hatchOf(f).w * 0.3, y + f.u * 0.08, f.u * 0.4, p.spark, 0.4, 0.24),
		);
}

function paint(light: string, f: Viewport) {
	const p = roomPalette("front-room", light);
	const day = light === "afternoon";
	const { left } = viewportEdges(f);
	return createPicture(
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
				blur: 0.013,
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
