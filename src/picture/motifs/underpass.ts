// The mouth of an underpass: coffered ceiling, columns marching down with the stairs, a board of departures.

import { lerp } from "../brushes/chance.ts";
import { mix } from "../brushes/colour.ts";
import { type Brush, box, linearGradient, round, stops } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/**
 * Paints the mouth of an underpass over stairs that begin at `top`; `grey` gives its stone for a darkness of
 * 0-1.
 */
export function underpass(
	g: Brush,
	f: Viewport,
	p: Palette,
	cx: number,
	top: number,
	grey: (t: number) => string,
): void {
	for (const side of [-1, 1]) columns(g, f, p, cx, side, top, grey);
	coffers(g, f, cx, grey);
	departures(g, f, p, cx, grey(0.7));
}

/** The columns of one side, marching down with the stairs. */
function columns(
	g: Brush,
	f: Viewport,
	p: Palette,
	cx: number,
	side: number,
	top: number,
	grey: (t: number) => string,
): void {
	for (let i = 0; i < 5; i++) {
		const t = (i / 4) ** 1.5;
		const x = cx + side * f.u * lerp(0.34, 1.5, t);
		const w = f.u * lerp(0.03, 0.17, t);
		const stone = stops`0 ${mix(p.low, p.high, 0.25 + 0.5 * t)}, 0.3 ${grey(0.1 + 0.3 * t)}, 1 ${grey(0.35 + 0.4 * t)}`;
		const shaft = linearGradient(g, x - (side * w) / 2, 0, x + (side * w) / 2, 0, stone);
		box(g, x - w / 2, 0, w, lerp(top, f.Y(1.2), t), shaft);
		box(g, x - w * 0.7, lerp(f.Y(0.1), f.Y(-0.2), t), w * 1.4, w * 0.3, grey(0.3 + 0.4 * t));
	}
}

function coffers(g: Brush, f: Viewport, cx: number, grey: (t: number) => string): void {
	for (let i = 0; i < 5; i++) {
		const t = (i / 4) ** 1.6;
		const [w, h] = [f.u * lerp(0.36, 1.8, t), f.u * lerp(0.02, 0.1, t)];
		box(g, cx - w, lerp(f.Y(0.13), f.Y(-0.3), t) - h, w * 2, h, grey(0.2 + 0.4 * t));
	}
}

/** The board of departures. */
function departures(g: Brush, f: Viewport, p: Palette, cx: number, board: string): void {
	round(g, cx - f.u * 0.11, f.Y(0.135), f.u * 0.22, f.u * 0.04, 3, board);
	for (let i = 0; i < 9; i++) {
		const x = cx - f.u * 0.095 + i * f.u * 0.021;
		box(g, x, f.Y(0.135) + f.u * 0.013, f.u * (i % 3 ? 0.013 : 0.007), f.u * 0.014, p.spark);
	}
}
