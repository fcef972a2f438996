// Snow country: firs under snow, boughs that hang into the picture, drifts.

import { type Chance, createChance, fractalNoise, lerp } from "../brushes/chance.ts";
import { mix } from "../brushes/colour.ts";
import { type Brush, type Point, poly, pts, shape, stops, verticalGradient } from "../brushes/pen.ts";
import type { Viewport } from "../viewport.ts";

const TIERS = 7;

/** A fir under snow: tiers that droop, each with its load, the side away from the light in shade. */
export function fir(g: Brush, x: number, y: number, s: number, fill: string, snow: string, seed: number): void {
	const chance = createChance(seed);
	const shade = mix(snow, fill, 0.2);
	poly(
		g,
		pts`${x - s * 0.022},${y - s * 0.04} ${x - s * 0.012},${y - s * 0.2} ${x + s * 0.012},${y - s * 0.2} ${x + s * 0.022},${y - s * 0.04}`,
		fill,
	);
	// It stands in a drift of its own.
	shape(
		g,
		pts`${x - s * 0.3},${y + s * 0.03} ${x - s * 0.12},${y - s * 0.03} ${x},${y - s * 0.06} ${x + s * 0.1},${y - s * 0.034} ${x + s * 0.3},${y + s * 0.03} ${x},${y + s * 0.05}`,
		verticalGradient(g, y - s * 0.06, y + s * 0.045, stops`0 ${snow}, 0.5 ${snow} 0.8, 1 ${snow} 0`),
	);
	// From below upward: each tier lies on the one under it.
	for (let i = TIERS - 1; i >= 0; i--) {
		const t = i / (TIERS - 1);
		const top = y - s * (1 - 0.74 * t ** 0.9);
		const w = s * lerp(0.055, 0.25, t ** 0.85) * (0.9 + 0.2 * chance());
		const h = s * lerp(0.14, 0.23, t);
		const lean = (chance() - 0.5) * w * 0.24;
		tier(g, x, top, w, h, lean, 0.2, fill, chance);
		tier(g, x, top - s * 0.008, w * 1.02, h * 0.8, lean, 0.12, shade, chance);
		tier(g, x + w * 0.1, top - s * 0.008, w * 0.84, h * 0.7, lean + w * 0.06, 0.12, snow, chance);
	}
}

/** One tier of a fir: sides that bend outward, a hem in lobes `deep` of its height. */
function tier(
	g: Brush,
	x: number,
	top: number,
	w: number,
	h: number,
	lean: number,
	deep: number,
	fill: string,
	chance: Chance,
): void {
	const n = 5;
	const at = (k: number): Point => {
		const a = 1 - (2 * k) / n;
		// The tips hang lowest: the weight is out there.
		return [x + a * w + lean * Math.abs(a), top + h * (0.8 + 0.2 * Math.abs(a) ** 1.5)];
	};
	const right = at(0);
	g.fillStyle = fill;
	g.beginPath();
	g.moveTo(x, top);
	g.quadraticCurveTo(x + w * 0.3, top + h * 0.66, right[0], right[1]);
	for (let k = 1; k <= n; k++) {
		const [from, to] = [at(k - 1), at(k)];
		const low = Math.max(from[1], to[1]) + h * deep * (0.6 + 0.8 * chance());
		g.quadraticCurveTo((from[0] + to[0]) / 2 + w * 0.04, low, to[0], to[1]);
	}
	g.quadraticCurveTo(x - w * 0.3, top + h * 0.66, x, top);
	g.closePath();
	g.fill();
}

/** A bough under snow that hangs into the picture from x, y, to the right or (`way` -1) to the left. */
export function bough(
	g: Brush,
	x: number,
	y: number,
	long: number,
	way: 1 | -1,
	ink: string,
	snow: string,
	seed: number,
): void {
	const chance = createChance(seed);
	// It bends under what lies on it.
	const at = (t: number, off: number): Point => [
		x + way * long * t,
		y + long * (0.1 * t + 0.26 * t * t + off * (1 - 0.72 * t)),
	];
	for (const [fill, up, low] of [
		[ink, -0.02, 0.16],
		[mix(snow, ink, 0.14), -0.08, 0.04],
		[snow, -0.085, -0.005],
	] as const) {
		const points: Point[] = [at(0, up), at(0.3, up - 0.01), at(0.6, up), at(0.86, up * 0.6), at(1, 0)];
		for (let i = 7; i >= 0; i--) {
			points.push(at((i + 0.62) / 8, low + 0.07 * chance()));
			points.push(at((i + 0.2 * chance()) / 8, low - 0.03));
		}
		shape(g, points, fill);
	}
}

/** A drift of snow over the whole width, down to the foot of the frame. */
export function drifts(g: Brush, f: Viewport, level: number, seed: number, top: string, foot: string): void {
	const points: Point[] = [[-f.overscan, f.h]];
	for (let x = -f.overscan; x <= f.w + f.overscan; x += f.u * 0.02)
		points.push([x, f.Y(level) + (fractalNoise((x / f.u) * 1.2 + seed, seed, 3) - 0.45) * f.u * 0.16]);
	points.push([f.w + f.overscan, f.h]);
	poly(g, points, verticalGradient(g, f.Y(level) - f.u * 0.06, f.Y(level) + f.u * 0.34, stops`0 ${top}, 1 ${foot}`));
}
