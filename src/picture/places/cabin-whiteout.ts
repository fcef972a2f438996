// The cabin by day, in a whiteout: a roof, a thread of smoke, firs fading one behind another.
// The eye goes first to the open door.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	shape,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { bough, drifts, fir } from "../motifs/snow-landscape.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("cabin", light);
	const { left, right, wide } = viewportEdges(f);
	// The cabin stands at x, y; s is its size.
	const x = f.X(f.portrait ? 0.44 : 0.46);
	const y = f.Y(0.66);
	const s = f.u * 0.26;
	const ink = mix(p.deep, p.haze, 0.12);
	const eave = y - s * 0.46;
	return { f, p, left, right, wide, x, y, s, eave, ink };
}
type Layout = ReturnType<typeof layout>;

function whiteSky(g: Brush, { f, p, left, wide }: Layout): void {
	box(g, left, 0, wide, f.h, verticalGradient(g, 0, f.Y(0.7), stops`0 ${p.high}, 0.5 ${p.mid}, 1 ${p.low}`));
	glow(g, f.X(0.7), f.Y(0.2), f.u * 0.6, p.glow, 0.8);
}

/** A row of `n` firs. `base` is where they stand, `size` in units, `pale` how far snow hides them (0-1). */
function firRow(
	g: Brush,
	{ f, p, left, wide, ink }: Layout,
	row: { seed: number; n: number; base: number; size: number; pale: number },
): void {
	const { seed, n, base, size, pale } = row;
	const chance = createChance(seed);
	for (let i = 0; i < n; i++)
		fir(
			g,
			left + (wide * (i + chance())) / n,
			f.Y(base) + (chance() - 0.5) * f.u * 0.05,
			f.u * size * (0.6 + 0.7 * chance()),
			mix(ink, p.low, pale),
			mix(p.glow, p.low, pale * 0.4),
			seed + i,
		);
}

function palestFirs(g: Brush, at: Layout): void {
	const { f, p } = at;
	firRow(g, at, { seed: 5, n: 22, base: 0.6, size: 0.3, pale: 0.86 });
	drifts(g, f, 0.58, 3, mix(p.low, p.glow, 0.5), p.low);
}

function paleFirs(g: Brush, at: Layout): void {
	const { f, p } = at;
	firRow(g, at, { seed: 40, n: 11, base: 0.66, size: 0.42, pale: 0.7 });
	drifts(g, f, 0.64, 9, p.glow, mix(p.mid, p.low, 0.5));
}

function cabinDrift(g: Brush, { f, p }: Layout): void {
	drifts(g, f, 0.7, 15, p.glow, mix(p.mid, p.high, 0.3));
}

/** The cabin's walls of logs. */
function logs(g: Brush, { p, x, y, s, eave, ink }: Layout): void {
	const side = mix(ink, p.high, 0.14);
	box(
		g,
		x - s * 0.62,
		eave,
		s * 1.24,
		s * 0.5,
		verticalGradient(g, eave, y, stops`0 ${mix(ink, p.deep, 0.6)}, 0.4 ${ink}, 1 ${side}`),
	);
	for (let i = 0; i < 5; i++) {
		const at = eave + s * (0.07 + 0.095 * i);
		line(g, pts`${x - s * 0.62},${at} ${x + s * 0.62},${at}`, s * 0.008, alpha(p.deep, 0.5));
		line(g, pts`${x - s * 0.62},${at + s * 0.014} ${x + s * 0.62},${at + s * 0.014}`, s * 0.006, alpha(p.low, 0.3));
		// The ends of the logs stand out past the corners.
		for (const k of [-0.65, 0.65]) {
			oval(g, x + s * k, at - s * 0.045, s * 0.034, s * 0.042, mix(ink, p.spark, 0.14));
			oval(g, x + s * k, at - s * 0.045, s * 0.018, s * 0.022, mix(ink, p.low, 0.34));
		}
	}
}

function stovepipe(g: Brush, { p, x, y, s, ink }: Layout): void {
	box(
		g,
		x + s * 0.36,
		y - s * 1.06,
		s * 0.09,
		s * 0.4,
		verticalGradient(g, y - s * 1.06, y - s * 0.7, stops`0 ${p.deep}, 1 ${ink}`),
	);
	fillPath(g, x + s * 0.405, y - s * 1.06, s, "M-.07.02C-.07-.03-.03-.05 0-.05C.04-.05.07-.02.07.02Z", p.glow);
}

/** The snow on the roof: its shaded edge first, then the light on it, then the side that is turned away. */
function snowOnRoof(g: Brush, { p, x, s, eave }: Layout): void {
	const load =
		"M-.86.04C-.72-.14-.36-.44-.12-.57C-.04-.61.06-.61.13-.56C.36-.43.72-.14.86.04C.7.1.56.03.4.07C.22.12.06.03-.16.08C-.4.13-.6.04-.86.04Z";
	fillPath(g, x, eave + s * 0.028, s, load, mix(p.high, p.deep, 0.3));
	fillPath(
		g,
		x,
		eave,
		s,
		load,
		linearGradient(
			g,
			-0.8,
			0,
			0.84,
			0,
			stops`0 ${p.glow}, 0.5 ${p.glow}, 0.62 ${mix(p.mid, p.high, 0.4)}, 1 ${mix(p.high, p.deep, 0.08)}`,
		),
	);
	fillPath(
		g,
		x,
		eave,
		s,
		"M.13-.56C.1-.3.02-.1-.02.06C-.1.07-.12.08-.16.08C-.1-.1 0-.4-.02-.6C.04-.6.08-.6.13-.56Z",
		alpha(p.glow, 0.6),
	);
}

function icicles(g: Brush, { p, x, s, eave }: Layout): void {
	for (const [k, l] of [
		[-0.7, 0.05],
		[-0.5, 0.08],
		[-0.26, 0.05],
		[0.26, 0.09],
		[0.46, 0.05],
		[0.7, 0.07],
	] as const)
		poly(
			g,
			pts`${x + s * (k - 0.012)},${eave + s * 0.06} ${x + s * (k + 0.012)},${eave + s * 0.06} ${x + s * k},${eave + s * (0.08 + l)}`,
			alpha(p.glow, 0.9),
		);
}

/** A window of four panes. */
function windowPanes(g: Brush, { p, x, y, s, ink }: Layout): void {
	box(g, x - s * 0.37, y - s * 0.36, s * 0.3, s * 0.26, mix(ink, p.low, 0.4));
	box(
		g,
		x - s * 0.35,
		y - s * 0.34,
		s * 0.26,
		s * 0.22,
		verticalGradient(g, y - s * 0.34, y - s * 0.12, stops`0 ${mix(p.spark, p.glow, 0.45)}, 1 ${p.spark}`),
	);
	line(g, pts`${x - s * 0.22},${y - s * 0.34} ${x - s * 0.22},${y - s * 0.12}`, s * 0.014, ink);
	line(g, pts`${x - s * 0.35},${y - s * 0.24} ${x - s * 0.09},${y - s * 0.24}`, s * 0.014, ink);
}

/** The door stands a little open, and it is warm inside. */
function door(g: Brush, { p, x, y, s, ink }: Layout): void {
	box(g, x + s * 0.09, y - s * 0.38, s * 0.25, s * 0.4, mix(ink, p.low, 0.34));
	box(g, x + s * 0.11, y - s * 0.36, s * 0.21, s * 0.38, mix(p.spark, p.glow, 0.3));
	poly(
		g,
		pts`${x + s * 0.18},${y - s * 0.35} ${x + s * 0.32},${y - s * 0.36} ${x + s * 0.32},${y + s * 0.02} ${x + s * 0.18},${y + s * 0.02}`,
		mix(ink, p.spark, 0.4),
	);
	oval(g, x + s * 0.2, y - s * 0.15, s * 0.012, s * 0.012, p.glow);
}

/** Light falls from the window and the door onto the snow, which has come up to the sill. */
function lightOnSnow(g: Brush, { p, x, y, s }: Layout): void {
	glow(g, x - s * 0.22, y - s * 0.2, s * 0.5, p.spark, 0.5);
	shape(
		g,
		pts`${x - s * 1.1},${y + s * 0.06} ${x - s * 0.66},${y - s * 0.06} ${x - s * 0.3},${y - s * 0.08} ${x},${y - s * 0.02} ${x + s * 0.12},${y + s * 0.01} ${x + s * 0.3},${y} ${x + s * 0.5},${y - s * 0.08} ${x + s * 0.8},${y - s * 0.06} ${x + s * 1.2},${y + s * 0.06} ${x},${y + s * 0.2}`,
		verticalGradient(g, y - s * 0.08, y + s * 0.14, stops`0 ${p.glow}, 1 ${mix(p.low, p.mid, 0.4)}`),
	);
	poly(
		g,
		pts`${x + s * 0.11},${y + s * 0.015} ${x + s * 0.18},${y + s * 0.015} ${x + s * 0.5},${y + s * 0.34} ${x + s * 0.16},${y + s * 0.34}`,
		verticalGradient(g, y, y + s * 0.34, stops`0 ${p.spark} 0.75, 1 ${p.spark} 0`),
	);
	glow(g, x - s * 0.24, y + s * 0.02, s * 0.4, p.spark, 0.4, 0.3);
}

/** Footprints that lead to the door. */
function printsToDoor(g: Brush, { f, p, x, s }: Layout): void {
	for (let i = 0; i < 12; i++)
		oval(
			g,
			x + s * 0.2 + i * i * f.u * 0.0035 + (i % 2) * f.u * 0.01,
			f.Y(0.69) + i * f.u * 0.018 * (1 + i * 0.04),
			f.u * 0.004 * (1 + i * 0.12),
			f.u * 0.002 * (1 + i * 0.12),
			alpha(mix(p.high, p.deep, 0.3), 0.5),
		);
}

function nearDrift(g: Brush, { f, p }: Layout): void {
	drifts(g, f, 0.92, 22, p.glow, mix(p.high, p.mid, 0.3));
}

/** Somebody has come this way, or left: a line of prints, half filled by the wind. */
function printsPastUs(g: Brush, { f, p, x, y }: Layout): void {
	for (let i = 0; i < (f.portrait ? 30 : 15); i++) {
		const t = 1 - i / 30;
		const s = f.u * (0.004 + 0.02 * (1 - t) ** 1.3);
		const [px, py] = [
			x + f.u * (0.02 + 0.2 * Math.sin((1 - t) * 4.4)) * (1 - t * 0.5) + (i % 2 ? s : -s) * 1.2,
			y + (Math.max(f.Y(1.04), f.h * 0.98) - y) * (1 - t) ** 1.25,
		];
		oval(g, px, py, s, s * 0.5, mix(p.high, p.mid, 0.1), 0.3);
		oval(g, px + s * 0.2, py - s * 0.16, s * 0.8, s * 0.32, mix(p.high, p.deep, 0.3), 0.3);
	}
}

function nearFirs(g: Brush, { f, p, ink }: Layout): void {
	for (const [t, k] of [
		[0.03, 0.62],
		[1.02, 0.5],
		[1.28, 0.66],
		[1.56, 0.56],
	] as const)
		if (!f.portrait || t < 1.1) fir(g, f.X(t), f.Y(0.97), f.u * k, mix(ink, p.high, 0.26), p.glow, Math.round(t * 99));
}

/** We stand under a fir: its boughs come into the picture from above. */
function boughsOverUs(g: Brush, { f, p, left, right }: Layout): void {
	drifts(g, f, f.portrait ? 1.56 : 1.04, 30, p.glow, p.mid);
	const needles = mix(p.deep, p.high, 0.16);
	bough(g, left, f.Y(-0.03), f.u * 0.5, 1, needles, p.glow, 4);
	bough(g, left - f.u * 0.06, f.Y(0.15), f.u * 0.3, 1, needles, p.glow, 9);
	bough(g, right, f.Y(-0.02), f.u * (f.portrait ? 0.26 : 0.54), -1, needles, p.glow, 14);
}

const ambient = ({ f, p, x, y, s }: Layout): AmbientElement[] => [
	{
		kind: "plume",
		x: x + s * 0.42,
		y: y - s * 1.02,
		r: f.u * 0.022,
		rise: f.u * 0.34,
		colour: mix(p.high, p.deep, 0.3),
		depth: 0.42,
	},
	glowLight(x - s * 0.22, y - s * 0.22, f.u * 0.16, p.spark, 0.42, 0.45, "flicker"),
];

export const whiteout = composePlanes({
	layout,
	planes: [
		{ depth: 0, draw: whiteSky },
		{ depth: 0.1, draw: palestFirs },
		{ depth: 0.25, draw: paleFirs },
		{
			depth: 0.4,
			draw: [cabinDrift, logs, stovepipe, snowOnRoof, icicles, windowPanes, door, lightOnSnow, printsToDoor],
		},
		{ depth: 0.66, draw: [nearDrift, printsPastUs, nearFirs] },
		{ depth: 1, blur: 0.016, draw: boughsOverUs },
	],
	ambient,
	own: ({ f, p, x, y, s, ink }) => ({
		ground: { y: f.Y(0.86), tall: f.u * 0.3, depth: 0.5 },
		presenceAnchor: { x: f.X(0.5), y: f.Y(0.24), size: f.u * 0.34 },
		figureShading: { dark: ink, rim: p.glow, wash: 0.2 },
		bright: true,
		afterglowAt: [x - s * 0.2, y - s * 0.24],
		grain: 0.4,
	}),
});
