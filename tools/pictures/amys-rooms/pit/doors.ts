// The doors of the pit, each in its frame on two feet, with no wall round it.

import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import { type Brush, blended, box, line, oval, poly, pts } from "../../../../src/picture/brushes/pen.ts";
import type { Layout } from "./layout.ts";

/** A door and where it stands. */
interface Door {
	readonly x: number; // across the heart, 0-1
	readonly y: number; // its foot, down the heart, 0-1
	readonly tall: number; // in units
	readonly turn: number; // how much of its width is seen: 1 from the front
	readonly ajar?: number; // 0-1; shut without it
	readonly kind: keyof typeof LEAVES;
}

/** A door's frame in pixels, its leaf and its colours. */
interface Frame {
	readonly x: number; // the middle
	readonly foot: number;
	readonly tall: number;
	readonly w: number;
	readonly leaf: number; // the leaf's width: less when it is ajar
	readonly wood: string;
	readonly ink: string;
}

/** Paints a door. */
export function door(g: Brush, at: Layout, of: Door): void {
	const { f, p, lit } = at;
	const [x, foot, tall] = [f.X(of.x), f.Y(of.y), f.u * of.tall];
	const w = tall * 0.44 * of.turn;
	const frame: Frame = {
		x,
		foot,
		tall,
		w,
		leaf: w * 0.96 * (1 - (of.ajar ?? 0)),
		wood: mix(p.deep, p.mid, of.kind === "cell" ? 0.3 : 0.5),
		ink: mix(p.deep, p.mid, 0.12),
	};
	doorFrame(g, at, frame, Boolean(of.ajar));
	LEAVES[of.kind](g, at, frame);
	blended(g, "lighter", () =>
		line(
			g,
			pts`${x - w * 0.56},${foot - tall * 1.03} ${x + w * 0.56},${foot - tall * 1.03}`,
			tall * 0.008,
			alpha(lit, 0.5),
		),
	);
}

/** The feet, the frame, and the leaf when it is open. */
function doorFrame(g: Brush, { p }: Layout, { x, foot, tall, w, leaf, wood, ink }: Frame, open: boolean): void {
	poly(
		g,
		pts`${x - w * 0.8},${foot + tall * 0.03} ${x - w * 0.5},${foot - tall * 0.02} ${x - w * 0.5},${foot + tall * 0.01}`,
		ink,
	);
	poly(
		g,
		pts`${x + w * 0.8},${foot + tall * 0.03} ${x + w * 0.5},${foot - tall * 0.02} ${x + w * 0.5},${foot + tall * 0.01}`,
		ink,
	);
	box(g, x - w * 0.58, foot - tall * 1.04, w * 1.16, tall * 1.04, ink);
	box(g, x - w * 0.48, foot - tall * 0.99, w * 0.96, tall * 0.99, open ? mix(p.deep, p.mid, 0.3) : wood);
	if (!open) return;
	const edge = x - w * 0.48;
	poly(
		g,
		pts`${edge},${foot - tall * 0.99} ${edge + leaf},${foot - tall * 0.93} ${edge + leaf},${foot + tall * 0.05} ${edge},${foot}`,
		wood,
	);
}

/**
 * Fills a part of the leaf. `left` and `wide` are shares of its width, `up` and `high` of the door's height.
 */
const panel = (
	g: Brush,
	{ x, foot, tall, w, leaf }: Frame,
	[left, up, wide, high]: readonly [left: number, up: number, wide: number, high: number],
	fill: string,
): void => box(g, x - w * 0.48 + leaf * left, foot - tall * up, leaf * wide, tall * high, fill);

/** What stands on the leaf, by the door's kind. */
const LEAVES = {
	front(g: Brush, { p }: Layout, frame: Frame): void {
		for (const [left, up] of [
			[0.14, 0.9],
			[0.56, 0.9],
			[0.14, 0.42],
			[0.56, 0.42],
		] as const)
			panel(g, frame, [left, up, 0.3, 0.34], mix(frame.wood, p.deep, 0.34));
		panel(g, frame, [0.36, 0.5, 0.28, 0.025], p.spark);
	},
	cell(g: Brush, { lit }: Layout, frame: Frame): void {
		const { x, foot, tall, w, leaf, wood, ink } = frame;
		panel(g, frame, [0.26, 0.84, 0.48, 0.2], mix(lit, wood, 0.35));
		for (let i = 1; i < 5; i++) {
			const bar = x - w * 0.48 + leaf * (0.26 + i * 0.096);
			line(g, pts`${bar},${foot - tall * 0.84} ${bar},${foot - tall * 0.64}`, tall * 0.012, ink);
		}
		panel(g, frame, [0.3, 0.36, 0.4, 0.06], ink);
	},
	cupboard(g: Brush, { p }: Layout, frame: Frame): void {
		const { x, foot, tall, w, leaf, ink } = frame;
		panel(g, frame, [0.48, 0.97, 0.03, 0.95], ink);
		for (const k of [0.4, 0.57])
			oval(g, x - w * 0.48 + leaf * k, foot - tall * 0.5, tall * 0.014, tall * 0.014, p.spark);
	},
	/** The submarine's, which is round. */
	hatch(g: Brush, { p }: Layout, { x, foot, tall, w, wood, ink }: Frame): void {
		const y = foot - tall * 0.5;
		oval(g, x, y, w * 0.4, tall * 0.4, mix(wood, p.deep, 0.4));
		oval(g, x, y, w * 0.34, tall * 0.34, mix(wood, p.low, 0.2));
		for (let i = 0; i < 6; i++) {
			const a = i * 1.05;
			line(g, pts`${x},${y} ${x + Math.cos(a) * w * 0.22},${y + Math.sin(a) * tall * 0.14}`, tall * 0.016, ink);
		}
		oval(g, x, y, w * 0.06, tall * 0.04, p.spark);
	},
};
