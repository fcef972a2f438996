// The cabin by night, from inside: a stove, a chair, a window full of blue snow.
// The eye goes first to the fire.

import { vignette } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
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
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { boards, lightBars } from "../motifs/floors.ts";
import { books, chair, cup } from "../motifs/props.ts";
import { fir } from "../motifs/snow-landscape.ts";
import { stove } from "../motifs/stove.ts";
import { type Palette, paletteOf } from "../palettes.ts";
import type { AmbientElement } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("cabin", light);
	const { left, right, wide } = viewportEdges(f);
	const foot = f.Y(0.8);
	const sx = f.X(f.portrait ? 0.66 : 0.68); // the middle of the stove
	const [wx, wy, ww, wh] = [f.X(0.08), f.Y(0.14), f.u * 0.42, f.u * 0.4]; // the window
	const wood = mix(p.spark, p.deep, 0.72);
	const ink = p.deep;
	return { f, p, left, right, wide, foot, sx, wx, wy, ww, wh, wood, ink };
}
type Layout = ReturnType<typeof layout>;

function snowOutside(g: Brush, { f, p, left, wide, wx, wy, ww, wh }: Layout): void {
	box(g, left, 0, wide, f.h, verticalGradient(g, 0, f.Y(0.7), stops`0 ${p.high}, 0.5 ${p.mid}, 1 ${p.low}`));
	const chance = createChance(3);
	for (let i = 0; i < 7; i++)
		fir(
			g,
			wx + (ww * (i + chance())) / 7,
			wy + wh * 0.82,
			wh * (0.4 + 0.5 * chance()),
			mix(p.mid, p.deep, 0.5),
			mix(p.low, p.mid, 0.3),
			i,
		);
	box(g, wx, wy + wh * 0.78, ww, wh * 0.3, mix(p.low, p.glow, 0.06));
	for (let i = 0; i < 90; i++)
		oval(
			g,
			wx + ww * chance(),
			wy + wh * chance(),
			f.u * 0.0022,
			f.u * 0.0022,
			alpha(mix(p.low, p.haze, 0.2), 0.5 + 0.5 * chance()),
		);
}

function logWall(g: Brush, { f, p, left, right, wide, wood, ink }: Layout): void {
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
			0,
			stops`0 ${mix(wood, p.deep, 0.6)}, 0.34 ${wood}, 0.5 ${mix(wood, p.spark, 0.14)}, 0.75 ${wood},
			1 ${mix(wood, p.deep, 0.7)}`,
		),
	);
	for (let i = 0; i < 15; i++) {
		box(g, left, f.Y(0.055 * i), wide, f.u * 0.005, alpha(ink, 0.55));
		box(g, left, f.Y(0.055 * i) + f.u * 0.006, wide, f.u * 0.004, alpha(p.spark, 0.05));
	}
}

/** The window, cut through the wall to the plane behind; snow has banked on the sill outside. */
function windowBars(g: Brush, { f, p, wx, wy, ww, wh, ink }: Layout): void {
	blended(g, "destination-out", () => box(g, wx, wy, ww, wh, ink));
	for (const k of [0, 0.5, 1]) box(g, wx + ww * k - f.u * 0.009, wy, f.u * 0.018, wh, ink);
	for (const k of [0, 0.5, 1]) box(g, wx - f.u * 0.014, wy + wh * k - f.u * 0.009, ww + f.u * 0.028, f.u * 0.018, ink);
	for (const k of [0, 0.5])
		fillPath(g, wx + ww * k, wy + wh * 0.5, ww * 0.5, "M.02 0C.1-.1.3-.13.5-.05C.7-.1.9-.03.98 0Z", p.low);
	for (const k of [0, 0.5])
		fillPath(
			g,
			wx + ww * k,
			wy + wh,
			ww * 0.5,
			"M.02 0C.2-.2.4-.12.6-.16C.8-.16.9-.06.98 0Z",
			mix(p.low, p.glow, 0.05),
		);
}

/** The ends of three beams under the roof, and the dark that gathers in the corners. */
function beamsAndShade(g: Brush, { f, sx, ink }: Layout): void {
	for (const k of [0.02, 0.3, 0.58])
		poly(
			g,
			pts`${f.X(k) - f.u * 0.3},0 ${f.X(k) - f.u * 0.25},0 ${f.X(k) - f.u * 0.28},${f.u * 0.04}
			${f.X(k) - f.u * 0.33},${f.u * 0.04}`,
			ink,
		);
	vignette(g, f, ink, 0.6, sx, f.Y(0.6));
}

function stoveGlow(g: Brush, { f, p, foot, sx }: Layout): void {
	blended(g, "source-over", () => glow(g, sx, foot - f.u * 0.2, f.u * 0.75, p.spark, 0.5));
}

/** A shelf with books and a cup, in landscape alone. */
function bookShelf(g: Brush, { f, p, sx, wood, ink }: Layout): void {
	if (f.portrait) return;
	const y = f.Y(0.36);
	const bx = sx + f.u * 0.24;
	box(g, bx, y, f.u * 0.5, f.u * 0.014, ink);
	books(
		g,
		bx + f.u * 0.03,
		y,
		f.u * 0.3,
		f.u * 0.1,
		[mix(wood, p.spark, 0.3), mix(wood, p.mid, 0.4), mix(wood, ink, 0.4)],
		createChance(4),
	);
	cup(g, bx + f.u * 0.42, y, f.u * 0.05, mix(wood, p.spark, 0.4));
}

function floor(g: Brush, { f, p, left, wide, foot, sx, wood, ink }: Layout): void {
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(g, foot, f.Y(1.25), stops`0 ${mix(wood, p.spark, 0.22)}, 0.4 ${mix(wood, ink, 0.5)}, 1 ${ink}`),
	);
	for (let i = -9; i < 14; i++)
		line(g, pts`${sx + i * f.u * 0.1},${foot} ${sx + i * f.u * 0.34},${f.Y(1.25)}`, f.u * 0.0025, alpha(ink, 0.6));
	glow(g, sx, foot + f.u * 0.06, f.u * 0.62, p.glow, 0.55, 0.26);
}

/** In portrait the boards come to us out of the stove's light, and the bars of its door lie on them. */
function boardsToUs(g: Brush, { f, p, sx, wood, ink }: Layout): void {
	if (!f.portrait) return;
	const ground = { x: sx, y: f.Y(1.02), eye: 0.4, ink, lit: mix(p.spark, wood, 0.4) };
	boards(g, f, ground, 0.13);
	lightBars(g, f, ground, [-0.16, -0.06, 0.04, 0.14], 0.06, 0, (s) => alpha(p.spark, 0.2 * (1 - s) ** 2));
}

/** A stack of logs, seen from their ends. */
function logStack(g: Brush, { f, p, foot, sx, wood, ink }: Layout): void {
	for (let i = 0; i < 3; i++)
		for (let j = 0; j < 4 - i; j++) {
			const [lx, ly] = [sx + f.u * (0.36 + j * 0.062 + i * 0.031), foot - f.u * (0.01 + i * 0.054)];
			oval(g, lx, ly, f.u * 0.031, f.u * 0.031, mix(wood, ink, 0.3));
			oval(g, lx, ly, f.u * 0.025, f.u * 0.025, mix(wood, p.spark, 0.35));
			oval(g, lx, ly, f.u * 0.012, f.u * 0.012, mix(wood, p.spark, 0.15));
		}
}

function litStove(g: Brush, { f, p, foot, sx }: Layout): void {
	stove(g, f, p, sx, foot + f.u * 0.03);
}

function chairByStove(g: Brush, { f, p, ink }: Layout): void {
	const y = f.Y(0.98);
	const x = f.X(f.portrait ? 0.24 : 0.32);
	poly(
		g,
		pts`${x - f.u * 0.2},${y} ${x + f.u * 0.14},${y} ${x - f.u * 0.2},${f.Y(1.2)}
			${x - f.u * 0.7},${f.Y(1.2)}`,
		alpha(ink, 0.5),
	);
	chair(g, x, y, f.u * 0.42, ink);
	blanket(g, x, y, f, p);
}

/** A blanket over the back of the chair that stands at x, y; one edge is lit. */
function blanket(g: Brush, x: number, y: number, f: Viewport, p: Palette): void {
	fillPath(
		g,
		x - f.u * 0.145,
		y - f.u * 0.46,
		f.u * 0.3,
		"M-.16.02C-.06-.06.08-.04.14.02C.12.3.22.6.16.92C.04.86-.1.98-.24.9C-.16.6-.22.3-.16.02Z",
		mix(p.mid, p.deep, 0.4),
	);
	fillPath(
		g,
		x - f.u * 0.145,
		y - f.u * 0.46,
		f.u * 0.3,
		"M.1.02L.14.02C.12.3.22.6.16.92L.13.91C.18.6.08.3.1.02Z",
		p.spark,
	);
	curve(
		g,
		pts`${x - f.u * 0.125},${y - f.u * 0.2} ${x + f.u * 0.14},${y - f.u * 0.21}`,
		f.u * 0.005,
		alpha(p.spark, 0.8),
	);
}

function doorPost(g: Brush, { f, left, ink }: Layout): void {
	poly(g, pts`${left},0 ${f.X(0.04)},0 ${f.X(0.05)},${f.h} ${left},${f.h}`, ink);
}

const ambient = ({ f, p, foot, sx }: Layout): AmbientElement[] => [
	glowLight(sx, foot - f.u * 0.2, f.u * 0.7, p.spark, 0.4, 0.5, "flicker"),
	glowLight(sx, foot - f.u * 0.19, f.u * 0.13, p.glow, 0.7, 0.9, "flicker"),
	{ kind: "plume", x: f.X(0.4), y: foot - f.u * 0.24, r: f.u * 0.012, rise: f.u * 0.12, colour: p.low, depth: 0.66 },
];

export const hearth = composePlanes({
	layout,
	planes: [
		{ depth: 0, draw: snowOutside },
		{ depth: 0.18, draw: [logWall, windowBars, beamsAndShade] },
		{ depth: 0.36, draw: [stoveGlow, bookShelf, floor, boardsToUs, logStack] },
		{ depth: 0.58, draw: litStove },
		{ depth: 0.74, draw: chairByStove },
		{ depth: 1, blur: 0.016, draw: doorPost },
	],
	ambient,
	own: ({ f }) => ({
		weatherDepth: 0.1,
		ground: { y: f.Y(1), tall: f.u * 0.6, depth: 0.64 },
		presenceAnchor: { x: f.X(0.42), y: f.Y(0.4), size: f.u * 0.32 },
		afterglowAt: [f.X(0.36), f.Y(0.74)],
	}),
});
