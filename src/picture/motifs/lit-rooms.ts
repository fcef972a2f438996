// The rooms of a housefront across the way: where each is, its window, which are lit. Paints nothing.

import { createChance } from "../brushes/chance.ts";
import type { Rect } from "../brushes/pen.ts";
import type { Viewport } from "../viewport.ts";

/** One room of the housefront: its cell of the wall, in frame pixels. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly col: number;
	readonly row: number;
	/** Two leaves; a tall one with a balcony; three in an oriel; an arch under the roof. */
	readonly kind: "pair" | "door" | "bay" | "arch";
	readonly lit: boolean;
	readonly last: boolean; // the one whose light stays on
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

/** Plans the rooms floor by floor; `share` of them are lit, 0-1, and the last one always. */
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
			const last = col === 2 && row === 3;
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

/** Finds a room's window in its cell. */
export function windowOf({ x, y, w, h, kind }: Room): Rect {
	if (kind === "door") return { x: x + w * 0.26, y: y + h * 0.1, w: w * 0.48, h: h * 0.8 };
	if (kind === "bay") return { x: x + w * 0.1, y: y + h * 0.14, w: w * 0.8, h: h * 0.62 };
	return { x: x + w * 0.2, y: y + h * 0.16, w: w * 0.6, h: h * 0.58 };
}
