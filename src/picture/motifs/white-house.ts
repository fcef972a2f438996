// White houses in hard light: a lit face, a blue face, a few openings.

import { mix } from "../brushes/colour.ts";
import { type Brush, box, line, linearGradient, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";

/** Its lit face and its face in the shade. */
interface Faces {
	readonly lit: string;
	readonly blue: string;
}

/**
 * Paints a white house from its upper left corner x, y down to `foot`, its openings within the upper `h`.
 * `far`, 0-1, fades it into haze.
 */
export function whiteHouse(
	g: Brush,
	p: Palette,
	x: number,
	y: number,
	w: number,
	h: number,
	foot: number,
	far: number,
	what: "flat" | "dome" | "steps" | "arch",
): void {
	const lit = mix(p.glow, p.haze, 0.16 + far * 0.4);
	const blue = mix(mix(p.mid, p.high, 0.4), p.haze, far * 0.75);
	const hole = mix(blue, p.deep, 0.35 * (1 - far));
	if (what === "dome") dome(g, x, y, w, { lit, blue });
	walls(g, p, x, y, w, foot, { lit, blue });
	if (what === "arch") arches(g, x, y, w, h, hole);
	else openings(g, x, y, w, h, hole);
	if (what === "steps")
		for (let i = 0; i < 7; i++)
			box(g, x - w * 0.08 * (i + 1), y + h * (0.12 + i * 0.12), w * 0.1, foot, i % 2 ? mix(lit, blue, 0.16) : lit);
	box(g, x - w * 0.01, y - w * 0.012, w * 0.72, w * 0.024, p.glow);
}

function dome(g: Brush, x: number, y: number, w: number, { lit, blue }: Faces): void {
	g.beginPath();
	g.ellipse(x + w * 0.36, y + 1, w * 0.3, w * 0.3, 0, Math.PI, 0);
	g.fillStyle = linearGradient(g, x + w * 0.06, 0, x + w * 0.66, 0, stops`0 ${lit}, 0.5 ${lit}, 1 ${blue}`);
	g.fill();
	line(g, pts`${x + w * 0.36},${y - w * 0.28} ${x + w * 0.36},${y - w * 0.4}`, w * 0.014, blue);
}

function walls(g: Brush, p: Palette, x: number, y: number, w: number, foot: number, { lit, blue }: Faces): void {
	box(g, x, y, w * 0.7, foot - y, verticalGradient(g, y, foot, stops`0 ${lit}, 1 ${mix(lit, p.haze, 0.4)}`));
	poly(
		g,
		pts`${x + w * 0.7},${y} ${x + w},${y + w * 0.05} ${x + w},${foot} ${x + w * 0.7},${foot}`,
		verticalGradient(g, y, foot, stops`0 ${blue}, 1 ${mix(blue, p.haze, 0.4)}`),
	);
}

function arches(g: Brush, x: number, y: number, w: number, h: number, hole: string): void {
	for (const k of [0.1, 0.38]) {
		g.beginPath();
		g.moveTo(x + w * k, y + h);
		g.lineTo(x + w * k, y + h * 0.5);
		g.arc(x + w * (k + 0.1), y + h * 0.5, w * 0.1, Math.PI, 0);
		g.lineTo(x + w * (k + 0.2), y + h);
		g.fillStyle = hole;
		g.fill();
	}
}

function openings(g: Brush, x: number, y: number, w: number, h: number, hole: string): void {
	for (const [a, b] of [
		[0.14, 0.25],
		[0.44, 0.25],
		[0.14, 0.6],
	] as const)
		box(g, x + w * a, y + h * b, w * 0.1, h * 0.16, hole);
}
