// What the Letter Office is furnished with: handwriting nobody can read, the half-round window, rows of desks.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { createChance } from "./chance.ts";
import { anyBuild, person } from "./coat.ts";
import { alpha, mix } from "./colour.ts";
import { type Brush, box, curve, down, glow, line, type Point, pts, round, stops } from "./pen.ts";

/** Handwriting nobody can read: loops along a line. */
export function script(g: Brush, x: number, y: number, w: number, size: number, stroke: string, seed: number): void {
	const chance = createChance(seed);
	let at = x;
	while (at < x + w) {
		const long = size * (1.2 + 3 * chance());
		const points: Point[] = [];
		for (let k = 0; k <= long / (size * 0.34); k++) {
			const tall = chance() < 0.22 ? 1.5 : 0.55;
			const low = chance() < 0.12 ? 0.8 : 0;
			points.push([at + k * size * 0.34, y - size * tall * (k % 2) + size * low * ((k + 1) % 2)]);
		}
		if (at + long < x + w * 1.04) curve(g, points, Math.max(0.8, size * 0.085), stroke);
		at += long + size * 0.7;
	}
}

export function window_(g: Brush, f: Frame, p: Palette, x: number, y: number, r: number): void {
	g.save();
	g.beginPath();
	g.ellipse(x, y, r, r, 0, Math.PI, 0);
	g.clip();
	box(
		g,
		x - r,
		y - r,
		r * 2,
		r,
		down(g, y - r, y, stops`0 ${mix(p.low, p.mid, 0.3)}, 0.6 ${mix(p.low, p.glow, 0.6)}, 1 ${p.glow}`),
	);
	glow(g, x - r * 0.2, y - r * 0.3, r * 0.8, p.glow, 1);
	const chance = createChance(5);
	for (let i = -8; i < 9; i++)
		box(
			g,
			x + (i * r) / 8,
			y - r * (0.1 + 0.2 * chance()),
			r * (0.08 + 0.06 * chance()),
			r,
			alpha(mix(p.low, p.mid, 0.55), 0.55),
		);
	g.restore();
	const bar = mix(p.high, p.deep, 0.35);
	for (let i = 1; i < 8; i++)
		line(
			g,
			pts`${x},${y} ${x - Math.cos((i * Math.PI) / 8) * r},${y - Math.sin((i * Math.PI) / 8) * r}`,
			f.u * 0.004,
			bar,
		);
	for (const k of [0.36, 0.7, 1]) {
		g.beginPath();
		g.ellipse(x, y, r * k, r * k, 0, Math.PI, 0);
		g.lineWidth = f.u * (k === 1 ? 0.014 : 0.004);
		g.strokeStyle = bar;
		g.stroke();
	}
	box(g, x - r * 1.03, y - f.u * 0.006, r * 2.06, f.u * 0.012, bar);
}

export function desks(
	g: Brush,
	f: Frame,
	p: Palette,
	vx: number,
	vy: number,
	t: number,
	side: number,
	chance: () => number,
): void {
	const u = f.u * t;
	const tone = mix(p.deep, p.mid, 0.62 - t);
	const y = vy + u * 0.62;
	for (let k = 0; k < 3; k++) {
		const x = vx + side * u * (0.55 + k * 0.95);
		const cloth = { coat: mix(tone, p.high, 0.14 * chance()), dark: tone, hair: mix(tone, p.deep, 0.4), accent: tone };
		if (chance() < 0.8)
			person(g, x + u * 0.04, y + u * 0.42, u * 0.66, { ...anyBuild(chance), hem: 0.4, holds: "" }, cloth);
		round(g, x - u * 0.2, y - u * 0.36, u * 0.4, u * 0.28, u * 0.02, alpha(mix(p.glow, p.low, 0.3), 0.62));
		for (let i = 0; i < 4; i++)
			line(
				g,
				pts`${x - u * 0.15},${y - u * (0.3 - i * 0.055)}
				${x + u * (0.02 + 0.13 * chance())},${y - u * (0.3 - i * 0.055)}`,
				Math.max(0.6, u * 0.008),
				alpha(tone, 0.7),
			);
		// The desk has a front: people at desks have no legs.
		box(g, x - u * 0.3, y, u * 0.6, u * 0.42, mix(tone, p.mid, 0.3));
		box(g, x - u * 0.34, y, u * 0.68, u * 0.05, tone);
		box(g, x - u * 0.3, y, u * 0.03, u * 0.4, tone);
		box(g, x + u * 0.27, y, u * 0.03, u * 0.4, tone);
	}
}
