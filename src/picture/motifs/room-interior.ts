// A room seen through a lit window across the way: a lamp, furniture, somebody, a curtain.
// All of it is drawn from one seed.

import { type Chance, createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	fillPath,
	line,
	linearGradient,
	oval,
	pts,
	type Rect,
	stops,
	strokePath,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { person, randomBuild } from "./person.ts";
import { books, lamp, pendant } from "./props.ts";

/** Paints what stands in the window x, y, w, h: a silhouette in `dark`, small lights in `warm`. */
type Furnish = (g: Brush, x: number, y: number, w: number, h: number, dark: string, warm: string) => void;

/** What may stand in a room. */
const FURNISHINGS: readonly Furnish[] = [
	// Shelves to the ceiling.
	(g, x, y, w, h, dark) => {
		const chance = createChance(Math.round(x));
		for (let i = 1; i < 4; i++) {
			books(g, x + w * 0.06, y + h * 0.27 * i, w * 0.34, h * 0.2, [dark], chance);
			box(g, x + w * 0.04, y + h * 0.27 * i, w * 0.38, h * 0.02, dark);
		}
	},
	// A plant that has got out of hand.
	(g, x, y, w, h, dark) =>
		fillPath(
			g,
			x + w * 0.22,
			y + h,
			h * 0.6,
			"M-.12 0L-.16-.3L.16-.3L.12 0ZM0-.3C-.3-.5-.34-.8-.2-.9C-.1-.7-.06-.5 0-.4C.04-.7.2-.9.34-.86C.3-.6.16-.4 0-.3Z",
			dark,
		),
	// A cello and its bow.
	(g, x, y, w, h, dark) => {
		fillPath(
			g,
			x + w * 0.32,
			y + h,
			h * 0.62,
			"M0-.02C-.2-.02-.24-.22-.14-.34C-.2-.44-.16-.6-.03-.6L-.03-1.1L.03-1.1L.03-.6C.16-.6.2-.44.14-.34C.24-.22.2-.02 0-.02Z",
			dark,
		);
		line(g, pts`${x + w * 0.16},${y + h * 0.66} ${x + w * 0.5},${y + h * 0.58}`, h * 0.016, dark);
	},
	// A picture and a chair under it.
	(g, x, y, w, h, dark) => {
		box(g, x + w * 0.12, y + h * 0.18, w * 0.24, h * 0.24, dark);
		box(g, x + w * 0.14, y + h * 0.21, w * 0.2, h * 0.18, alpha(dark, 0.4));
		fillPath(
			g,
			x + w * 0.24,
			y + h,
			h * 0.4,
			"M-.3 0L-.3-1L-.22-1L-.22-.5L.3-.5L.3 0L.22 0L.22-.4L-.22-.4L-.22 0Z",
			dark,
		);
	},
	// A cat on the sill.
	(g, x, y, w, h, dark) =>
		fillPath(
			g,
			x + w * 0.72,
			y + h,
			h * 0.34,
			"M-.3 0C-.36-.3-.2-.44-.06-.5L-.1-.66L0-.58L.1-.66L.12-.5C.2-.4.16-.3.1-.26C.2-.16.2-.06.18 0ZM-.28-.04C-.5-.04-.5-.3-.44-.4L-.4-.38C-.44-.26-.4-.12-.26-.12Z",
			dark,
		),
	// A table with a cloth, a bottle, two glasses.
	(g, x, y, w, h, dark, warm) => {
		box(g, x + w * 0.5, y + h * 0.74, w * 0.44, h * 0.03, dark);
		box(g, x + w * 0.53, y + h * 0.77, w * 0.38, h * 0.12, alpha(dark, 0.5));
		fillPath(
			g,
			x + w * 0.66,
			y + h * 0.74,
			h * 0.26,
			"M-.14 0L-.14-.6L-.05-.76L-.05-1L.05-1L.05-.76L.14-.6L.14 0Z",
			dark,
		);
		oval(g, x + w * 0.82, y + h * 0.71, h * 0.02, h * 0.03, warm);
	},
	// Steam over a stove, and its hood.
	(g, x, y, w, h, dark, warm) => {
		fillPath(g, x + w * 0.24, y + h * 0.36, w * 0.36, "M-.5 0L-.16-.34L-.16-1L.16-1L.16-.34L.5 0Z", dark);
		strokePath(
			g,
			x + w * 0.24,
			y + h * 0.74,
			h * 0.3,
			"M-.1 0C-.2-.3 0-.4-.1-.8M.14 0C.04-.3.24-.4.14-.7",
			h * 0.02,
			warm,
		);
		box(g, x, y + h * 0.76, w * 0.48, h * 0.24, dark);
	},
	// Paper garlands.
	(g, x, y, w, h, dark) => {
		strokePath(g, x, y, w, "M0 .1Q.25.3.5.12Q.75.3 1 .1", h * 0.012, dark);
		for (let i = 0; i < 7; i++)
			fillPath(g, x + w * (0.08 + i * 0.14), y + h * (0.18 + 0.06 * (i % 2)), h * 0.09, "M-.5 0L.5 0L0 1Z", dark);
	},
];

/** Paints the room in a window; `dim` takes light from its floor, 0-1. */
export function roomInterior(g: Brush, p: Palette, q: Rect, seed: number, dim: number): void {
	const chance = createChance(seed);
	const hue = mix(mix(p.spark, p.low, chance() * 0.6), p.glow, chance() * 0.5);
	const dark = mix(hue, p.deep, 0.72);
	g.save();
	g.beginPath();
	g.rect(q.x, q.y, q.w, q.h);
	g.clip();
	backWall(g, p, q, hue, dim, chance);
	FURNISHINGS[Math.floor(chance() * FURNISHINGS.length)]!(g, q.x, q.y, q.w, q.h, dark, p.glow);
	lampAndPerson(g, p, q, dark, chance);
	curtains(g, p, q, hue, chance);
	g.restore();
}

/** The back wall, the floor, and sometimes a door to another room. */
function backWall(g: Brush, p: Palette, { x, y, w, h }: Rect, hue: string, dim: number, chance: Chance): void {
	box(
		g,
		x,
		y,
		w,
		h,
		verticalGradient(g, y, y + h, stops`0 ${mix(hue, p.glow, 0.35)}, 1 ${mix(hue, p.deep, 0.2 + dim)}`),
	);
	box(g, x, y + h * 0.86, w, h * 0.14, mix(hue, p.deep, 0.4));
	if (chance() < 0.4) box(g, x + w * 0.7, y + h * 0.26, w * 0.2, h * 0.62, mix(hue, p.deep, 0.34));
}

/** A lamp that hangs or stands, and mostly somebody, alone. */
function lampAndPerson(g: Brush, p: Palette, { x, y, w, h }: Rect, dark: string, chance: Chance): void {
	if (chance() < 0.55) pendant(g, x + w * (0.4 + 0.3 * chance()), y + h * 0.2, h * 0.12, y, dark, p.glow);
	else lamp(g, x + w * (chance() < 0.5 ? 0.18 : 0.82), y + h * 1.02, h * 0.74, dark, p.glow);
	if (chance() >= 0.8) return;
	const px = x + w * (0.4 + 0.3 * chance());
	const foot = y + h * (chance() < 0.5 ? 1.36 : 1.08);
	const tall = h * (0.9 + 0.24 * chance());
	const cloths = { coat: dark, dark, hair: mix(dark, p.deep, 0.3), accent: dark };
	person(g, px, foot, tall, { ...randomBuild(chance), holds: "" }, cloths);
}

/** Curtains at both sides or one, a blind half down, or nothing. */
function curtains(g: Brush, p: Palette, { x, y, w, h }: Rect, hue: string, chance: Chance): void {
	const drawn = chance();
	const cloth = chance() < 0.5 ? p.mid : p.low;
	if (drawn > 0.88) box(g, x, y, w, h * (0.2 + 0.3 * chance()), mix(hue, p.mid, 0.35));
	if (drawn >= 0.7) return;
	for (const s of drawn < 0.4 ? [0, 1] : [drawn < 0.55 ? 0 : 1]) {
		const wide = w * (0.14 + 0.16 * chance());
		const at = s ? x + w - wide : x;
		const folds = stops`0 ${mix(hue, cloth, 0.5)}, 0.3 ${mix(hue, p.deep, 0.34)}, 0.6 ${mix(hue, cloth, 0.4)}, 1 ${mix(hue, p.deep, 0.3)}`;
		box(g, at, y, wide, h, linearGradient(g, at, 0, at + wide, 0, folds));
	}
}
