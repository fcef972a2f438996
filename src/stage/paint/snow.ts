// Snow country: firs under snow, drifts.
import type { Frame } from "../frame.ts";
import { createChance, drift } from "./chance.ts";
import { alpha } from "./colour.ts";
import { type Brush, box, down, glyph, type Point, poly, pts, stops } from "./pen.ts";

/** A fir under snow. */
export function fir(g: Brush, x: number, y: number, s: number, fill: string, snow: string, seed: number): void {
	const chance = createChance(seed);
	box(g, x - s * 0.02, y - s * 0.12, s * 0.04, s * 0.14, fill);
	for (let i = 0; i < 6; i++) {
		const top = y - s * (1 - i * 0.03) + i * s * 0.13;
		const w = s * (0.07 + i * 0.045);
		const h = s * 0.2;
		const lean = (chance() - 0.5) * w * 0.2;
		poly(
			g,
			pts`${x},${top} ${x + w + lean},${top + h} ${x + w * 0.5},${top + h * 0.9} ${x},${top + h * 1.02}
			${x - w * 0.5},${top + h * 0.9} ${x - w + lean},${top + h}`,
			fill,
		);
		glyph(
			g,
			x,
			top,
			1,
			`M0 0L${w * 0.7} ${h * 0.72}L${w * 0.2} ${h * 0.6}L${-w * 0.3} ${h * 0.7}L${-w * 0.5} ${h * 0.52}Z`,
			alpha(snow, 0.85),
		);
	}
}

export function drifts(g: Brush, f: Frame, level: number, seed: number, top: string, foot: string): void {
	const points: Point[] = [[-f.over, f.h]];
	for (let x = -f.over; x <= f.w + f.over; x += f.u * 0.02)
		points.push([x, f.Y(level) + (drift((x / f.u) * 1.2 + seed, seed, 3) - 0.45) * f.u * 0.16]);
	points.push([f.w + f.over, f.h]);
	poly(g, points, down(g, f.Y(level) - f.u * 0.06, f.Y(level) + f.u * 0.34, stops`0 ${top}, 1 ${foot}`));
}
