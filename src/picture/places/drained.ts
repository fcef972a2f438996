// The drained days: the apartment with the blinds down, seen from too close, and what has piled up on its
// table. The eye goes by day to one bent slat with the light in it, and by night to the light under a phone.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	shape,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { slats } from "../motifs/blinds.ts";
import { neglectedRoom, wornTableTop } from "../motifs/neglected-room.ts";
import { phone } from "../motifs/props.ts";
import { tableClutter } from "../motifs/table-clutter.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("drained", light);
	const night = light === "night";
	const { left, right, wide } = viewportEdges(f);
	// The window, and the slats of its blind: one is bent, at bx.
	const [wx, wy, ww, wh] = [f.X(f.portrait ? 0.1 : 0.12), f.Y(0.06), f.X(f.portrait ? 0.8 : 0.76), f.Y(0.62)];
	const n = 19;
	const bentAt = 8;
	const bx = wx + ww * 0.62;
	const ty = f.Y(0.83); // the edge of the table
	const foot = f.Y(0.76); // where the wall meets the floor
	const wall = mix(p.high, p.deep, 0.42);
	const ink = mix(p.deep, p.high, night ? 0.1 : 0.16);
	const [px, pw] = [f.X(f.portrait ? 0.6 : 0.57), f.u * 0.14]; // the phone
	return { f, p, night, left, right, wide, wx, wy, ww, wh, n, bentAt, bx, ty, foot, wall, ink, px, pw };
}
type Layout = ReturnType<typeof layout>;

/** The houses across the way are only shapes; by night some of their windows are lit. */
function outside(g: Brush, { f, p, night, left, wide, wx, ww }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, f.Y(0.8), stops`0 ${night ? p.mid : p.low}, 0.6 ${night ? p.low : p.glow}, 1 ${p.haze}`),
	);
	const chance = createChance(9);
	for (let i = 0; i < 13; i++)
		box(
			g,
			wx + (ww * i) / 12,
			f.Y(0.3 + 0.22 * chance()),
			ww * (0.05 + 0.06 * chance()),
			f.Y(0.5),
			alpha(mix(p.haze, p.deep, night ? 0.5 : 0.2), 0.55),
		);
	if (night)
		for (let i = 0; i < 26; i++)
			box(g, wx + ww * chance(), f.Y(0.36 + 0.3 * chance()), f.u * 0.008, f.u * 0.012, alpha(p.spark, 0.5));
}

function wallWithWindow(g: Brush, { f, p, left, right, wide, wx, wy, ww, wh, wall, ink }: Layout): void {
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
			stops`0 ${mix(wall, p.deep, 0.2)}, 0.4 ${wall}, 0.7 ${mix(wall, p.deep, 0.12)},
			1 ${mix(wall, p.deep, 0.4)}`,
		),
	);
	blended(g, "destination-out", () => box(g, wx, wy, ww, wh, ink));
	for (const [x, y, w, h] of [
		[wx - f.u * 0.02, wy - f.u * 0.02, ww + f.u * 0.04, f.u * 0.02],
		[wx - f.u * 0.02, wy, f.u * 0.02, wh],
		[wx + ww, wy, f.u * 0.02, wh],
		[wx - f.u * 0.04, wy + wh, ww + f.u * 0.08, f.u * 0.026],
	] as const)
		box(g, x, y, w, h, mix(wall, p.low, 0.4));
	box(g, wx + ww * 0.5, wy, f.u * 0.012, wh, alpha(ink, 0.6));
}

function blinds(g: Brush, { f, p, night, wx, wy, ww, wh, n, bentAt, bx, ink }: Layout): void {
	slats(g, f, p, { x: wx, y: wy, w: ww, h: wh, n, bentAt, bx, night, ink });
}

function floor(g: Brush, { f, p, left, wide, foot, wall }: Layout): void {
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(
			g,
			foot,
			f.Y(1.2),
			stops`0 ${mix(wall, p.deep, 0.16)}, 0.4 ${mix(wall, p.deep, 0.45)}, 1 ${mix(wall, p.deep, 0.85)}`,
		),
	);
	box(g, left, foot - f.u * 0.014, wide, f.u * 0.014, mix(wall, p.deep, 0.35));
}

/** The daylight lies in strips across everything. */
function stripsOfLight(g: Brush, { f, p, night, wx, ww, foot }: Layout): void {
	for (let i = 0; i < 9; i++) {
		const y = foot + f.u * (0.016 + i * 0.024 * (1 + i * 0.09));
		poly(
			g,
			pts`${wx + f.u * 0.04 * i},${y} ${wx + ww * 0.94 + f.u * 0.07 * i},${y}
			${wx + ww * 0.95 + f.u * 0.072 * i},${y + f.u * 0.009} ${wx + f.u * 0.042 * i},${y + f.u * 0.009}`,
			alpha(p.glow, (night ? 0.09 : 0.4) * (1 - i / 11)),
		);
	}
}

function pilesInRoom(g: Brush, { f, p, night, wx, ww, foot, wall, ink }: Layout): void {
	neglectedRoom(g, f, p, { wx, ww, wall, ink, foot, night });
}

function tableTop(g: Brush, { f, p, night, left, wide, ty, ink }: Layout): void {
	box(
		g,
		left,
		ty,
		wide,
		f.h,
		verticalGradient(g, ty, f.Y(1.2), stops`0 ${mix(ink, p.mid, 0.35)}, 0.06 ${mix(ink, p.mid, 0.2)}, 1 ${p.deep}`),
	);
	box(g, left, ty, wide, f.u * 0.004, alpha(p.glow, night ? 0.2 : 0.6));
	if (f.portrait) wornTableTop(g, f, p, ty, night);
}

function thingsOnTable(g: Brush, { f, p, night, ty, ink, px, pw }: Layout): void {
	tableClutter(g, f, p, ty, ink);
	if (night) phone(g, px, ty, pw, mix(p.deep, p.mid, 0.2), p.spark);
	// The earpiece, where he put it down.
	fillPath(g, f.X(0.5), ty, f.u * 0.03, "M-.5 0C-.7-.5-.3-.95.1-.8C.5-.66.5-.2.2-.08L.6.02L.5.16L-.1.1Z", p.glow);
	oval(g, f.X(0.5) + f.u * 0.006, ty + f.u * 0.012, f.u * 0.05, f.u * 0.006, alpha(p.deep, 0.4));
}

/** The back of the chair he sits in. */
function nearChair(g: Brush, { f, p, left, right }: Layout): void {
	const x = right - f.u * (f.portrait ? 0.34 : 0.26);
	const low = f.portrait ? 1.52 : 0.79;
	shape(
		g,
		pts`${x},${f.h + f.u} ${x - f.u * 0.02},${f.Y(low + 0.26)} ${x + f.u * 0.03},${f.Y(low + 0.05)} ${x + f.u * 0.2},${f.Y(low)} ${right + f.u * 0.3},${f.Y(low + 0.01)} ${right + f.u * 0.3},${f.h + f.u}`,
		p.deep,
	);
	if (!f.portrait)
		poly(g, pts`${left},${f.h} ${left},${f.Y(0.98)} ${f.X(0.2)},${f.Y(1.02)} ${f.X(0.3)},${f.h}`, p.deep);
}

/** Headlamps, or a cloud's edge, cross behind the blind. */
const passingLight = ({ f, p, night, wx, wy, ww, wh }: Layout): AmbientElement => ({
	kind: "mover",
	w: f.u * 0.5,
	h: wh,
	from: [wx - f.u * 0.5, wy],
	to: [wx + ww, wy],
	seconds: 9,
	gap: night ? 5 : 14,
	depth: 0.08,
	light: true,
	draw: (g) => {
		const beam = stops`0 ${p.glow} 0, 0.5 ${p.glow} ${night ? 0.5 : 0.24}, 1 ${p.glow} 0`;
		box(g, 0, 0, f.u * 0.5, wh, linearGradient(g, 0, 0, f.u * 0.5, 0, beam));
	},
});

/** The cord of the blind. */
const cord = ({ f, wx, wy, ww, ink }: Layout): AmbientElement => ({
	kind: "sway",
	x: wx + ww * 0.9,
	y: wy,
	w: f.u * 0.04,
	h: f.Y(0.5),
	pivot: [0.5, 0],
	angle: 0.7,
	seconds: 6,
	depth: 0.4,
	draw: (g) => {
		line(g, pts`${f.u * 0.02},0 ${f.u * 0.02},${f.Y(0.46)}`, f.u * 0.003, ink);
		oval(g, f.u * 0.02, f.Y(0.47), f.u * 0.008, f.u * 0.016, ink);
	},
});

function ambient(at: Layout): AmbientElement[] {
	const { f, p, night, wy, wh, n, bentAt, bx, ty, px, pw } = at;
	const slatGlow = glowLight(bx, wy + (wh / n) * (bentAt + 0.6), f.u * 0.3, p.glow, 0.3, night ? 0.2 : 0.32, "breath");
	const earpieceGlow = glowLight(f.X(0.5), ty - f.u * 0.012, f.u * 0.05, p.glow, 0.7, night ? 0.3 : 0.16, "breath");
	const phoneGlow = glowLight(px + pw / 2, ty, f.u * 0.3, p.spark, 0.7, 0.34, "breath");
	return [slatGlow, earpieceGlow, ...(night ? [phoneGlow] : []), passingLight(at), cord(at)];
}

export const drained: Place = {
	words: {
		day: "The drained days: blinds down in thin grey-blue light, one bent slat, cups and unopened post along the table, and the earpiece where he put it down.",
		night:
			"A drained night: a phone on its face with a line of light under it; headlamps cross the closed blinds; cups, post, the earpiece on the table.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: outside },
			{ depth: 0.16, draw: wallWithWindow },
			{ depth: 0.28, draw: blinds },
			{ depth: 0.4, draw: [floor, stripsOfLight, pilesInRoom] },
			{ depth: 0.66, draw: [tableTop, thingsOnTable] },
			{ depth: 1, blur: 0.02, draw: nearChair },
		],
		ambient,
		own: ({ f, p, ty }) => ({
			weatherDepth: 0.1,
			presenceAnchor: { x: f.X(0.5), y: ty - f.u * 0.02, size: f.u * 0.3 },
			ground: { y: f.Y(1.02), tall: f.u * 0.66, depth: 0.6 },
			figureShading: { dark: p.deep, rim: p.low, wash: 0.3 },
			afterglowAt: [f.X(0.5), ty - f.u * 0.015],
			grain: 0.95,
		}),
	}),
};
