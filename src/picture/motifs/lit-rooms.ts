// The rooms of a housefront across the way: which are lit, how its windows are made, and what is to be seen in one.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	fillPath,
	line,
	linearGradient,
	oval,
	pts,
	stops,
	strokePath,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { person, randomBuild } from "./person.ts";
import { books, lamp, pendant } from "./props.ts";

/** One room of the housefront: its cell of the wall, and its window in that. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly col: number;
	readonly row: number;
	readonly kind: "pair" | "door" | "bay" | "arch"; // two leaves; a tall one with a balcony; three in an oriel; under the roof
	readonly lit: boolean;
	readonly last: boolean; // the one that stays
	readonly seed: number;
}

/** The columns of the housefront in turn: how wide, and what its windows are. */
const COLUMNS: readonly (readonly [wide: number, kind: "pair" | "door" | "bay"])[] = [
	[1, "pair"],
	[0.86, "door"],
	[1.36, "bay"],
	[0.86, "door"],
	[1, "pair"],
	[1, "pair"],
	[0.86, "door"],
	[1.36, "bay"],
	[0.86, "door"],
	[1, "pair"],
	[1, "pair"],
];

/** The rooms of the housefront, floor by floor, and which of them are lit. */
export function rooms(f: Viewport, share: number): Room[] {
	const columns = f.portrait ? COLUMNS.slice(0, 5) : COLUMNS;
	const module = f.portrait ? f.w / 4.7 : f.u * 0.17;
	const h = f.u * 0.146;
	const wide = columns.map(([w]) => w * module).reduce((a, b) => a + b);
	const x0 = f.portrait ? f.X(0.5) - wide / 2 : f.X(-0.05);
	const chance = createChance(404);
	return [0, 1, 2, 3, 4].flatMap((row) => {
		let x = x0;
		return columns.map(([w, kind], col): Room => {
			const last = col === (f.portrait ? 2 : 2) && row === 3;
			const cell = { x, y: f.Y(0.1) + row * h, w: w * module, h, col, row, last };
			x += cell.w;
			return {
				...cell,
				kind: row === 0 && kind === "pair" ? "arch" : kind,
				lit: chance() < share || last,
				seed: (row * 11 + col) * 13 + 5,
			};
		});
	});
}

/** Where a room's window is in its cell. */
export function windowOf({ x, y, w, h, kind }: Room): { x: number; y: number; w: number; h: number } {
	if (kind === "door") return { x: x + w * 0.26, y: y + h * 0.1, w: w * 0.48, h: h * 0.8 };
	if (kind === "bay") return { x: x + w * 0.1, y: y + h * 0.14, w: w * 0.8, h: h * 0.62 };
	return { x: x + w * 0.2, y: y + h * 0.16, w: w * 0.6, h: h * 0.58 };
}

/** What stands in a room, by turns: nobody's evening is anybody else's. */
const INTERIORS: readonly ((
	g: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	dark: string,
	warm: string,
) => void)[] = [
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

/** What is in a lit window: a light, something of a life, somebody, a curtain. */
export function roomInterior(
	g: Brush,
	p: Palette,
	x: number,
	y: number,
	w: number,
	h: number,
	seed: number,
	hush: number,
): void {
	const chance = createChance(seed);
	const hue = mix(mix(p.spark, p.low, chance() * 0.6), p.glow, chance() * 0.5);
	g.save();
	g.beginPath();
	g.rect(x, y, w, h);
	g.clip();
	box(
		g,
		x,
		y,
		w,
		h,
		verticalGradient(g, y, y + h, stops`0 ${mix(hue, p.glow, 0.35)}, 1 ${mix(hue, p.deep, 0.2 + hush)}`),
	);
	// The back wall, and a door in it to another room.
	box(g, x, y + h * 0.86, w, h * 0.14, mix(hue, p.deep, 0.4));
	if (chance() < 0.4) box(g, x + w * 0.7, y + h * 0.26, w * 0.2, h * 0.62, mix(hue, p.deep, 0.34));
	const dark = mix(hue, p.deep, 0.72);
	INTERIORS[Math.floor(chance() * INTERIORS.length)]!(g, x, y, w, h, dark, p.glow);
	if (chance() < 0.55) pendant(g, x + w * (0.4 + 0.3 * chance()), y + h * 0.2, h * 0.12, y, dark, p.glow);
	else lamp(g, x + w * (chance() < 0.5 ? 0.18 : 0.82), y + h * 1.02, h * 0.74, dark, p.glow);
	// Somebody, alone, turned to whoever it is.
	if (chance() < 0.8)
		person(
			g,
			x + w * (0.4 + 0.3 * chance()),
			y + h * (chance() < 0.5 ? 1.36 : 1.08),
			h * (0.9 + 0.24 * chance()),
			{ ...randomBuild(chance), holds: "" },
			{ coat: dark, dark, hair: mix(dark, p.deep, 0.3), accent: dark },
		);
	const drawn = chance();
	const cloth = chance() < 0.5 ? p.mid : p.low;
	if (drawn < 0.7)
		for (const s of drawn < 0.4 ? [0, 1] : [drawn < 0.55 ? 0 : 1]) {
			const wide = w * (0.14 + 0.16 * chance());
			const at = s ? x + w - wide : x;
			box(
				g,
				at,
				y,
				wide,
				h,
				linearGradient(
					g,
					at,
					0,
					at + wide,
					0,
					stops`0 ${mix(hue, cloth, 0.5)}, 0.3 ${mix(hue, p.deep, 0.34)}, 0.6 ${mix(hue, cloth, 0.4)}, 1 ${mix(hue, p.deep, 0.3)}`,
				),
			);
		}
	else if (drawn > 0.88) box(g, x, y, w, h * (0.2 + 0.3 * chance()), mix(hue, p.mid, 0.35));
	g.restore();
}
