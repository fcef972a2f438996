// A water tank large enough to be the picture. A silhouette in the colours given.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, curve, type Fill, line, linearGradient, poly, pts, stops } from "../brushes/pen.ts";

/**
 * A tank in frame pixels: its middle x and foot y, its height s, half its width r, the ends of its barrel.
 */
interface Tank {
	readonly x: number;
	readonly y: number;
	readonly s: number;
	readonly r: number;
	readonly top: number;
	readonly floor: number;
	readonly ink: string;
}

/** Paints a tank `s` high, its foot at x, y; `rim` is the light, to its left (`side` -1) or right (1). */
export function bigTank(g: Brush, x: number, y: number, s: number, ink: string, rim: string, side: number): void {
	const tank: Tank = { x, y, s, r: s * 0.25, top: y - s * 0.8, floor: y - s * 0.36, ink };
	legs(g, tank);
	barrel(g, tank, staves(g, tank, rim, side));
	hat(g, tank, rim, side);
	ladder(g, tank);
}

function legs(g: Brush, { x, y, s, r, floor, ink }: Tank): void {
	for (const k of [-0.86, -0.3, 0.3, 0.86]) line(g, pts`${x + k * r},${floor} ${x + k * r * 1.1},${y}`, s * 0.018, ink);
	line(g, pts`${x - r * 0.86},${floor} ${x + r * 0.34},${y - s * 0.02}`, s * 0.01, ink);
	line(g, pts`${x + r * 0.86},${floor} ${x - r * 0.34},${y - s * 0.02}`, s * 0.01, ink);
	line(g, pts`${x - r * 0.95},${y - s * 0.18} ${x + r * 0.95},${y - s * 0.18}`, s * 0.012, ink);
	box(g, x - r * 1.12, floor - s * 0.006, r * 2.24, s * 0.022, ink);
}

/** The wood, rounded by the light on one side. */
function staves(g: Brush, { x, r, ink }: Tank, rim: string, side: number): Fill {
	const [faint, some, strong] = [mix(ink, rim, 0.1), mix(ink, rim, 0.3), mix(ink, rim, 0.75)];
	const shades =
		side > 0
			? stops`0 ${ink}, 0.7 ${faint}, 0.94 ${some}, 1 ${strong}`
			: stops`0 ${strong}, 0.06 ${some}, 0.3 ${faint}, 1 ${ink}`;
	return linearGradient(g, x - r, 0, x + r, 0, shades);
}

function barrel(g: Brush, { x, s, r, top, floor, ink }: Tank, wood: Fill): void {
	poly(g, pts`${x - r},${floor} ${x - r * 0.96},${top} ${x + r * 0.96},${top} ${x + r},${floor}`, wood);
	for (let i = 1; i < 12; i++)
		line(g, pts`${x - r + (r * 2 * i) / 12},${floor} ${x - r * 0.96 + (r * 1.92 * i) / 12},${top}`, 1, alpha(ink, 0.6));
	for (let i = 0; i < 5; i++)
		curve(
			g,
			pts`${x - r},${floor - (floor - top) * (0.08 + 0.2 * i)} ${x},${floor - (floor - top) * (0.05 + 0.2 * i)}
			${x + r},${floor - (floor - top) * (0.08 + 0.2 * i)}`,
			s * 0.006,
			ink,
		);
}

function hat(g: Brush, { x, s, r, top, ink }: Tank, rim: string, side: number): void {
	poly(g, pts`${x - r * 1.1},${top + s * 0.012} ${x},${top - s * 0.2} ${x + r * 1.1},${top + s * 0.012}`, ink);
	line(g, pts`${x},${top - s * 0.19} ${x + side * r * 1.08},${top + s * 0.01}`, s * 0.007, alpha(rim, 0.65));
}

function ladder(g: Brush, { x, y, s, r, top, ink }: Tank): void {
	for (const k of [0, 0.09])
		line(g, pts`${x + r * (1.02 + k * 2)},${top} ${x + r * (1.1 + k * 2)},${y}`, s * 0.006, ink);
	for (let i = 0; i < 22; i++) {
		const rung = top + ((y - top) * i) / 22;
		line(g, pts`${x + r * 1.03},${rung} ${x + r * 1.26},${rung}`, s * 0.005, ink);
	}
}
