// What is round the water: the lifeguard's ladder, sixty people in coats, the microphones and the near walk.

import { createChance, lerp } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	glow,
	line,
	oval,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import { person, randomBuild } from "../../../../src/picture/motifs/person.ts";
import { insideBox } from "../clip.ts";
import { type Layout, shrinkAt } from "./layout.ts";

export function ladder(g: Brush, { f, p, look, day }: Layout): void {
	const [x, y] = look(0.9, 0, 1.05);
	const s = f.u * 0.34;
	const ink = mix(p.deep, p.mid, day ? 0.2 : 0.08);
	for (const k of [-0.2, 0.2]) line(g, pts`${x + k * s * 1.35},${y} ${x + k * s * 0.7},${y - s}`, s * 0.04, ink);
	for (let i = 1; i < 6; i++) {
		const t = i / 6;
		const half = s * lerp(0.27, 0.14, t);
		line(g, pts`${x - half},${y - s * t} ${x + half},${y - s * t}`, s * 0.026, ink);
	}
	round(g, x - s * 0.22, y - s * 1.06, s * 0.44, s * 0.08, s * 0.03, ink);
	line(g, pts`${x + s * 0.18},${y - s} ${x + s * 0.22},${y - s * 1.5}`, s * 0.04, ink);
	line(g, pts`${x - s * 0.2},${y - s * 1.22} ${x + s * 0.2},${y - s * 1.24}`, s * 0.03, ink);
	curve(
		g,
		pts`${x - s * 0.16},${y - s * 0.98} ${x - s * 0.2},${y - s * 0.6} ${x - s * 0.15},${y - s * 0.5}`,
		s * 0.03,
		mix(p.spark, ink, 0.35),
	);
	blended(g, "lighter", () =>
		line(
			g,
			pts`${x - s * 0.27},${y - s * 0.02} ${x - s * 0.14},${y - s * 0.98}`,
			s * 0.012,
			alpha(p.glow, day ? 0.5 : 0.4),
		),
	);
}

/** Sixty people in coats on benches, down both sides, in the dark only. No umbrella is up. */
export function audience(g: Brush, { f, p, look, dark }: Layout): void {
	if (!dark) return;
	const chance = createChance(60);
	for (let i = 29; i >= 0; i--)
		for (const side of [-1, 1]) {
			const z = 0.1 + i * 0.21 + chance() * 0.06;
			const [x, y] = look(side * (0.85 + chance() * 0.06), 0, z);
			const s = (f.u * 0.36) / shrinkAt(z);
			const coat = mix(
				mix(p.mid, i % 5 === 2 ? p.spark : p.low, 0.2 + 0.3 * chance()),
				p.deep,
				Math.max(0.12, 0.5 - z * 0.08),
			);
			// The clip hides what would be below the bench.
			insideBox(g, x - s, y - s * 2, s * 2, s * 2, () => {
				const own = i === 8 && side < 0; // one of them has a scarf and a hat
				const build = {
					...randomBuild(chance),
					holds: own ? ("scarf" as const) : ("" as const),
					hair: own ? ("hat" as const) : randomBuild(chance).hair,
				};
				const colours = { coat, dark: coat, hair: mix(coat, p.deep, 0.55), accent: mix(coat, p.glow, 0.3) };
				person(g, x, y + s * 0.42, s, build, colours);
				blended(g, "lighter", () => oval(g, x - side * s * 0.1, y - s * 0.3, s * 0.012, s * 0.14, alpha(p.glow, 0.22)));
			});
			box(g, x - s * 0.22, y - s * 0.02, s * 0.44, s * 0.05, mix(p.deep, p.mid, 0.3));
		}
}

/** A bar across the hall with two microphones that look down. */
export function microphones(g: Brush, { f, p, left, ink }: Layout): void {
	const y = f.Y(0.3);
	const [x0, x1] = [f.X(f.portrait ? 0.2 : 0.26), f.X(f.portrait ? 0.52 : 0.5)];
	curve(g, pts`${left},${f.Y(0.24)} ${x0},${y - f.u * 0.004} ${x1 + f.u * 0.05},${y}`, f.u * 0.009, ink);
	for (const x of [x0, x1]) {
		line(g, pts`${x},${y} ${x},${y + f.u * 0.05}`, f.u * 0.006, ink);
		round(g, x - f.u * 0.013, y + f.u * 0.045, f.u * 0.026, f.u * 0.085, f.u * 0.012, ink);
		line(
			g,
			pts`${x - f.u * 0.008},${y + f.u * 0.12} ${x + f.u * 0.008},${y + f.u * 0.12}`,
			f.u * 0.004,
			alpha(p.glow, 0.7),
		);
		curve(
			g,
			pts`${x},${y + f.u * 0.03} ${x - f.u * 0.04},${y + f.u * 0.01} ${x - f.u * 0.09},${y - f.u * 0.002}`,
			f.u * 0.004,
			ink,
		);
	}
}

/** The near walk, on which people stand: the stone lip, its slot, and wet tile. */
export function nearWalk(g: Brush, { f, p, left, right, wide, day }: Layout): void {
	const y = f.Y(0.85);
	const tile = mix(p.mid, p.deep, day ? 0.28 : 0.66);
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(g, y, f.Y(1.2), stops`0 ${tile}, 0.4 ${mix(tile, p.deep, 0.3)}, 1 ${mix(tile, p.deep, 0.75)}`),
	);
	for (const [row, tall] of [
		[0.09, 0.003],
		[0.2, 0.004],
		[0.36, 0.005],
	] as const)
		box(g, left, y + f.u * row, wide, f.u * tall, alpha(p.deep, 0.28));
	for (let i = -9; i < 22; i++) {
		const x = f.X(0.52) + i * f.u * 0.17;
		const near = f.X(0.52) + (x - f.X(0.52)) * 1.9;
		line(g, pts`${x},${y + f.u * 0.036} ${near},${y + f.u * 0.6}`, f.u * 0.003, alpha(p.deep, 0.26));
	}
	box(g, left, y - f.u * 0.014, wide, f.u * 0.036, mix(p.low, p.glow, day ? 0.5 : 0.2));
	box(g, left, y + f.u * 0.022, wide, f.u * 0.012, mix(p.deep, p.mid, 0.1));
	for (let x = left; x < right; x += f.u * 0.05) box(g, x, y + f.u * 0.022, f.u * 0.008, f.u * 0.012, tile);
	blended(g, "lighter", () => glow(g, f.X(0.5), y + f.u * 0.03, f.u * 0.6, p.glow, day ? 0.1 : 0.22, 0.12));
}
