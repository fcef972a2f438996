// Letters: a hand nobody can read, the one that stands lit on its glass, those put down on our own desk.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, glow, linearGradient, poly, pts, round, stops, strokePath } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { boards, scatter } from "./floors.ts";

// Letters of a hand, joined: each begins and ends on the line, one unit of x-height; y is down.
const LETTERS = [
	"c.2.05.62-.45.4-.84c-.2-.22-.44.72.3.84",
	"c.3-.1.75-1.5.5-1.95c-.26-.3-.44 1.8.2 1.95",
	"c.12-.3.2-.86.3-.84c.1.1-.02.84-.02.84c.04-.5.24-.9.42-.8c.16.16-.1.72.2.8",
	"c.12-.1.28-.6.3-.84c-.04.4-.1.8.16.84c.16-.1.28-.6.3-.84c-.04.4-.1.8.16.84",
	"c-.06-.5.4-.96.52-.6c.06.5-.02 1.3-.26 1.4c-.3 0 .06-.66.52-.8",
	"c-.02-.44.48-.94.56-.4c0 .5-.54.5-.5.1c.1-.3.4-.44.62-.5c.06.2.04.7.2.8",
	"c.2-.3.4-1.2.42-1.6c-.04.6-.16 1.4.04 1.6c.14 0 .24-.1.3-.16l-.6-.9l.6-.1c0 .4-.2 1-.06 1.16",
	"c.14-.2.34-.86.36-.84c.06.06.14.1.26.04c-.06.3-.16.74.12.8",
];

/** Handwriting nobody can read: words of joined letters along a line, leaning a little. */
function handwriting(g: Brush, x: number, y: number, w: number, size: number, stroke: string, seed: number): void {
	const chance = createChance(seed);
	let at = x;
	while (at < x + w - size * 2) {
		const n = 2 + Math.floor(chance() * 6);
		let path = "M0 0";
		for (let i = 0; i < n; i++) path += LETTERS[Math.floor(chance() * LETTERS.length)]!;
		g.save();
		g.transform(1, 0, -0.16, 1, at, y + (chance() - 0.5) * size * 0.16);
		strokePath(g, 0, 0, size * 0.86, path, Math.max(0.8, size * 0.1), stroke);
		g.restore();
		at += n * size * 0.66 + size * 0.9;
	}
}

/** A sheet of lit glass on a stand, as large as a door; the letter is written on it from the other side. */
export function litLetter(
	g: Brush,
	f: Viewport,
	p: Palette,
	glass: { x: number; y: number; w: number; h: number },
): void {
	const post = mix(p.deep, p.high, 0.22);
	const { x, y, w, h } = glass;
	glow(g, x + w / 2, y + h / 2, w * 1.1, p.glow, 0.34);
	round(g, x - f.u * 0.014, y - f.u * 0.014, w + f.u * 0.028, h + f.u * 0.028, f.u * 0.016, post);
	box(g, x + w * 0.46, y + h, w * 0.08, f.Y(1.02), post);
	round(
		g,
		x,
		y,
		w,
		h,
		f.u * 0.006,
		linearGradient(g, x, y, x + w, y + h, stops`0 ${p.glow}, 0.55 ${mix(p.glow, p.low, 0.45)}, 1 ${p.low}`),
	);
	box(g, x + w * 0.13, y + h * 0.03, 1, h * 0.94, alpha(p.spark, 0.5));
	const ink = alpha(mix(p.deep, p.spark, 0.12), 0.86);
	for (let i = 0; i < 10; i++) {
		const [from, wideLine] =
			i === 0 ? [0.18, 0.4] : i === 9 ? [0.5, 0.4] : i === 5 ? [0.26, 0.6] : [0.18, 0.74 + 0.06 * Math.sin(i * 5)];
		const foot = y + h * (0.12 + i * 0.086 + (i === 9 ? 0.02 : 0));
		box(g, x + w * 0.06, foot + h * 0.012, w * 0.88, 1, alpha(p.deep, 0.1));
		handwriting(g, x + w * from, foot, w * wideLine, h * (i === 9 ? 0.03 : 0.022), ink, 40 + i);
	}
	poly(
		g,
		pts`${x + w * 0.62},${y} ${x + w * 0.9},${y} ${x + w * 0.4},${y + h} ${x + w * 0.12},${y + h}`,
		alpha(p.glow, 0.26),
	);
}

/** Our own desk in portrait, from above: its planks and the letters on it. */
export function lettersOnDesk(g: Brush, f: Viewport, p: Palette, vx: number, y: number): void {
	const desk = { x: vx, y: y + f.u * 0.02, eye: 0.7, ink: p.deep, lit: p.low };
	boards(g, f, desk, 0.2);
	scatter(f, desk, 9, 21, (sx, sy, u, chance) => {
		const turn = (chance() - 0.5) * 0.5;
		const paper = alpha(mix(p.glow, p.mid, 0.5), 0.34);
		poly(
			g,
			pts`${sx},${sy} ${sx + u * 0.15},${sy + u * 0.1 * turn} ${sx + u * (0.15 - 0.1 * turn)},${sy + u * 0.14} ${sx - u * 0.1 * turn},${sy + u * 0.13}`,
			paper,
		);
		for (let i = 0; i < 4; i++)
			handwriting(
				g,
				sx + u * 0.02,
				sy + u * (0.035 + 0.025 * i),
				u * 0.1,
				u * 0.007,
				alpha(p.deep, 0.5),
				i + Math.round(sx),
			);
	});
}
