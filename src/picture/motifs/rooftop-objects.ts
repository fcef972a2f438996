// What stands on a flat roof: a glasshouse with its lamps on, chimneys, a dish, a dovecot, pools of rain.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
	glow,
	line,
	oval,
	poly,
	pts,
	round,
	stops,
	strokePath,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { pavingStones } from "./floors.ts";

/** A glasshouse w wide, its foot at y: lit from within when `lit`, with what grows in it. */
export function glasshouse(g: Brush, p: Palette, x: number, y: number, w: number, ink: string, lit: number): void {
	const [h, ridge] = [w * 0.44, w * 0.2];
	const light = mix(mix(p.spark, p.glow, 0.3), p.haze, 0.3);
	blended(g, "lighter", () => glow(g, x + w / 2, y - h * 0.5, w * 0.8, p.spark, 0.3 * lit));
	poly(
		g,
		pts`${x},${y} ${x},${y - h} ${x + w * 0.5},${y - h - ridge} ${x + w},${y - h} ${x + w},${y}`,
		verticalGradient(
			g,
			y - h - ridge,
			y,
			stops`0 ${mix(light, p.haze, 0.3)} ${0.24 + 0.5 * lit}, 1 ${light} ${0.34 + 0.6 * lit}`,
		),
	);
	const chance = createChance(6);
	for (let i = 0; i < 16; i++) {
		const at = x + w * (0.05 + 0.06 * i);
		const tall = h * (0.3 + 0.6 * chance());
		line(g, pts`${at},${y} ${at + w * 0.02 * (chance() - 0.5)},${y - tall}`, w * 0.006, mix(ink, p.mid, 0.14));
		for (let k = 0; k < 5; k++)
			oval(
				g,
				at + w * 0.03 * (chance() - 0.5),
				y - tall * (0.4 + 0.14 * k),
				w * 0.016,
				w * 0.011,
				mix(ink, p.mid, 0.1 + 0.16 * chance()),
				chance() * 3,
			);
	}
	for (let i = 0; i <= 8; i++) {
		const k = i / 8;
		const top = y - h - ridge * (1 - Math.abs(k - 0.5) * 2);
		line(g, pts`${x + w * k},${y} ${x + w * k},${top}`, w * (i % 4 ? 0.006 : 0.011), ink);
	}
	for (const k of [0, 0.5, 1]) line(g, pts`${x},${y - h * k} ${x + w},${y - h * k}`, w * 0.009, ink);
	line(g, pts`${x - w * 0.02},${y - h} ${x + w * 0.5},${y - h - ridge} ${x + w * 1.02},${y - h}`, w * 0.014, ink);
	box(g, x - w * 0.01, y - h * 0.14, w * 1.02, h * 0.14, ink);
}

/** A stack of brick with its pots and cowls; h high. */
export function stack(g: Brush, x: number, y: number, w: number, h: number, ink: string, rim: string): void {
	box(g, x, y - h, w, h, ink);
	for (let i = 1; i < 9; i++) box(g, x, y - (h * i) / 9, w, 1, alpha(rim, 0.14));
	box(g, x - w * 0.06, y - h, w * 1.12, h * 0.07, mix(ink, rim, 0.16));
	for (const [i, k] of [0.08, 0.38, 0.68].entries()) {
		poly(
			g,
			pts`${x + w * k},${y - h} ${x + w * (k + 0.03)},${y - h * 1.24} ${x + w * (k + 0.21)},${y - h * 1.24} ${x + w * (k + 0.24)},${y - h}`,
			ink,
		);
		if (i === 1) fillPath(g, x + w * (k + 0.12), y - h * 1.3, w * 0.3, "M-.5.1L-.4-.3L.5-.2L.4.1Z", ink);
	}
	box(g, x + w * 0.94, y - h, w * 0.06, h, alpha(rim, 0.4));
}

/** A dish turned up to what it hears. */
export function dish(g: Brush, x: number, y: number, s: number, ink: string, rim: string): void {
	line(g, pts`${x},${y} ${x},${y - s * 0.7}`, s * 0.07, ink);
	line(g, pts`${x},${y - s * 0.4} ${x + s * 0.2},${y - s * 0.02} ${x - s * 0.2},${y - s * 0.02}`, s * 0.04, ink);
	oval(g, x, y - s * 0.8, s * 0.44, s * 0.28, ink, -0.7);
	oval(g, x + s * 0.05, y - s * 0.84, s * 0.38, s * 0.2, mix(ink, rim, 0.2), -0.7);
	strokePath(g, x, y, s, "M.05-.84L.3-1.14", s * 0.03, ink);
	oval(g, x + s * 0.3, y - s * 1.14, s * 0.04, s * 0.04, rim);
}

/** A pool of rain on the roof: the sky again, and what is in it. */
function pool(g: Brush, f: Viewport, x: number, y: number, w: number, sky: string, rim: string): void {
	const tall = w * 0.13;
	oval(g, x, y, w, tall, alpha(sky, 0.4));
	oval(g, x + w * 0.5, y + tall * 0.6, w * 0.5, tall * 0.6, alpha(sky, 0.34));
	oval(g, x - w * 0.1, y - tall * 0.2, w * 0.7, tall * 0.5, alpha(rim, 0.12));
	round(g, x - w * 0.5, y - 1, w * 0.7, Math.max(1, f.u * 0.0022), 2, alpha(rim, 0.3));
}

/** The floor of the roof: in portrait sheets of felt with pools of rain on them, in landscape one pool. */
export function wetRoofFloor(g: Brush, f: Viewport, p: Palette, floor: number, night: boolean): void {
	if (f.portrait) {
		pavingStones(
			g,
			f,
			{
				x: f.X(0.5),
				y: floor + f.u * 0.012,
				eye: 0.4,
				ink: p.deep,
				lit: mix(p.mid, p.low, 0.5),
				strength: 0.6,
			},
			0.26,
			true,
			5,
		);
		const sheen = night ? mix(p.mid, p.low, 0.6) : p.low;
		for (const [x, y, w] of [
			[0.64, 1.1, 0.2],
			[0.2, 1.3, 0.3],
			[0.8, 1.54, 0.38],
		] as const)
			pool(g, f, f.X(x), f.Y(y), f.u * w, sheen, p.glow);
		if (night)
			fillPath(g, f.X(0.72), f.Y(1.54), f.u * 0.04, "M.3-.4A1 .4 0 1 0 .9.2A.82.32 0 1 1 .3-.4Z", alpha(p.glow, 0.4));
		else oval(g, f.X(0.62), f.Y(1.1), f.u * 0.06, f.u * 0.014, alpha(p.glow, 0.6));
	} else pool(g, f, f.X(0.56), f.Y(0.965), f.u * 0.13, night ? mix(p.mid, p.low, 0.5) : p.low, p.glow);
}
