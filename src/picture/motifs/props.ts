// Small things in several pictures: tanks, aerials, railings, lamps, chairs, cups.
// Silhouettes in the colours given.
import type { Chance } from "../brushes/chance.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	type Fill,
	fillPath,
	glow,
	line,
	oval,
	type Point,
	poly,
	pts,
	round,
	strokePath,
} from "../brushes/pen.ts";

/** A water tank on legs; r is half its width. */
export function tank(g: Brush, x: number, y: number, r: number, fill: Fill): void {
	for (const at of [-0.8, -0.28, 0.28, 0.8]) box(g, x + at * r - r * 0.06, y - r * 1.2, r * 0.12, r * 1.25, fill);
	line(g, pts`${x - r * 0.8},${y - r * 0.1} ${x + r * 0.28},${y - r * 1.1}`, r * 0.06, fill);
	poly(
		g,
		pts`${x - r},${y - r * 1.1} ${x - r * 0.95},${y - r * 2.7} ${x},${y - r * 3.4} ${x + r * 0.95},${y - r * 2.7}
		${x + r},${y - r * 1.1}`,
		fill,
	);
}

/** A roof aerial of that height. */
export function aerial(g: Brush, x: number, y: number, tall: number, fill: Fill, chance: Chance): void {
	const w = Math.max(0.7, tall * 0.03);
	line(g, pts`${x},${y} ${x},${y - tall}`, w, fill);
	const n = 3 + Math.floor(chance() * 3);
	for (let i = 0; i < n; i++) {
		const at = y - tall * (1 - i * 0.1);
		const half = tall * (0.1 + 0.06 * i);
		line(g, pts`${x - half},${at} ${x + half},${at}`, w * 0.8, fill);
	}
}

/** A railing from x to x. */
export function railing(g: Brush, x0: number, x1: number, top: number, foot: number, step: number, fill: Fill): void {
	const w = Math.max(1, step * 0.12);
	for (let x = x0; x <= x1; x += step) box(g, x - w / 2, top, w, foot - top, fill);
	for (let x = x0; x <= x1; x += step * 10) box(g, x - w * 1.6, top - w * 2, w * 3.2, foot - top + w * 2, fill);
	box(g, x0, top - w, x1 - x0, w * 2.6, fill);
	box(g, x0, foot - w * 3, x1 - x0, w * 1.4, fill);
}

/** A chair seen a little from the front; it faces right, or left with a negative size. */
export function chair(g: Brush, x: number, y: number, size: number, fill: Fill): void {
	const t = Math.abs(size);
	const sx = Math.sign(size);
	const seat = "M-.3-.47L.2-.5L.38-.46L-.12-.42ZM-.3-.47L-.12-.42L-.12-.39L-.3-.44ZM-.12-.42L.38-.46L.38-.42L-.12-.38Z";
	strokePath(g, x, y, t, "M-.28-.45L-.31 0M.2-.48L.22-.05", t * 0.04, fill, sx);
	strokePath(g, x, y, t, "M-.1-.4L-.12 .03M.34-.43L.37-.02", t * 0.045, fill, sx);
	strokePath(g, x, y, t, "M-.29-.16L-.11-.13L.35-.17", t * 0.022, fill, sx);
	fillPath(g, x, y, t, seat, fill, sx);
	strokePath(g, x, y, t, "M-.29-.46C-.3-.7-.33-.9-.37-1.08M-.1-.42C-.11-.66-.14-.86-.18-1.03", t * 0.042, fill, sx);
	strokePath(g, x, y, t, "M-.37-1.05C-.3-1.03-.25-1.01-.18-1M-.33-.84C-.27-.82-.22-.8-.15-.79", t * 0.065, fill, sx);
}

/** A table from the side. */
export function table(g: Brush, x: number, y: number, w: number, h: number, fill: Fill): void {
	box(g, x, y - h, w, h * 0.08, fill);
	poly(g, pts`${x + w * 0.06},${y - h} ${x + w * 0.1},${y - h} ${x + w * 0.09},${y} ${x + w * 0.06},${y}`, fill);
	poly(g, pts`${x + w * 0.9},${y - h} ${x + w * 0.94},${y - h} ${x + w * 0.94},${y} ${x + w * 0.91},${y}`, fill);
	box(g, x + w * 0.07, y - h * 0.94, w * 0.86, h * 0.1, fill);
}

/** A standing lamp with a cone shade; the shade is lit with `lit`. */
export function lamp(g: Brush, x: number, y: number, tall: number, fill: Fill, lit: Fill): void {
	line(g, pts`${x},${y} ${x},${y - tall * 0.86}`, tall * 0.014, fill);
	box(g, x - tall * 0.08, y - tall * 0.012, tall * 0.16, tall * 0.016, fill);
	poly(
		g,
		pts`${x - tall * 0.13},${y - tall * 0.8} ${x - tall * 0.075},${y - tall} ${x + tall * 0.075},${y - tall}
		${x + tall * 0.13},${y - tall * 0.8}`,
		lit,
	);
}

/** A lamp hanging from above: cord, shade, a lit rim. */
export function pendant(g: Brush, x: number, y: number, r: number, from: number, fill: Fill, lit: Fill): void {
	line(g, pts`${x},${from} ${x},${y}`, Math.max(0.8, r * 0.05), fill);
	poly(
		g,
		pts`${x - r * 0.2},${y - r * 0.1} ${x + r * 0.2},${y - r * 0.1} ${x + r},${y + r * 0.6} ${x - r},${y + r * 0.6}`,
		fill,
	);
	oval(g, x, y + r * 0.6, r * 0.92, r * 0.14, lit);
}

/** A cup; h is its height. */
export function cup(g: Brush, x: number, y: number, h: number, fill: Fill): void {
	poly(g, pts`${x - h * 0.45},${y - h} ${x + h * 0.45},${y - h} ${x + h * 0.34},${y} ${x - h * 0.34},${y}`, fill);
	curve(
		g,
		pts`${x + h * 0.4},${y - h * 0.8} ${x + h * 0.72},${y - h * 0.6} ${x + h * 0.36},${y - h * 0.3}`,
		h * 0.1,
		fill,
	);
}

/** A bottle. */
export function bottle(g: Brush, x: number, y: number, h: number, fill: Fill): void {
	poly(
		g,
		pts`${x - h * 0.13},${y} ${x - h * 0.13},${y - h * 0.55} ${x - h * 0.05},${y - h * 0.72}
		${x - h * 0.05},${y - h} ${x + h * 0.05},${y - h} ${x + h * 0.05},${y - h * 0.72}
		${x + h * 0.13},${y - h * 0.55} ${x + h * 0.13},${y}`,
		fill,
	);
}

/** A row of book backs standing on y, from x for w. */
export function books(
	g: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	fills: readonly string[],
	chance: Chance,
): void {
	let at = x;
	while (at < x + w) {
		const wide = h * (0.1 + 0.16 * chance());
		const tall = h * (0.66 + 0.34 * chance());
		if (chance() < 0.92) box(g, at, y - tall, wide * 0.9, tall, fills[Math.floor(chance() * fills.length)]!);
		at += wide;
	}
}

/** Birds far off: small open wings about x and y. */
export function flock(g: Brush, w: number, h: number, n: number, size: number, fill: Fill, chance: Chance): void {
	for (let i = 0; i < n; i++) {
		const x = w * (0.1 + 0.8 * chance());
		const y = h * (0.2 + 0.6 * chance());
		const s = size * (0.7 + 0.6 * chance());
		const wing: Point[] = [
			[x - s, y - s * (0.1 + 0.4 * chance())],
			[x - s * 0.4, y - s * 0.3],
			[x, y],
			[x + s * 0.4, y - s * 0.32],
			[x + s, y - s * (0.1 + 0.3 * chance())],
		];
		curve(g, wing, s * 0.16, fill);
	}
}

/** A phone on its face, w wide, its foot at y: a line of light under it, and the glow of that around it. */
export function phone(g: Brush, x: number, y: number, w: number, fill: Fill, lit: string): void {
	const mid = x + w / 2;
	blended(g, "lighter", () => {
		glow(g, mid, y, w * 3, lit, 0.34, 0.42);
		glow(g, mid, y + w * 0.2, w * 2.1, lit, 0.4, 0.16);
	});
	round(g, x, y - w * 0.1, w, w * 0.1, w * 0.035, fill);
	box(g, x - w * 0.03, y - w * 0.008, w * 1.06, w * 0.04, lit);
	glow(g, mid, y + w * 0.015, w * 0.66, lit, 0.9, 0.07);
}
