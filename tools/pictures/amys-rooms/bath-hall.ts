// The hall the bath lies in: the look along it, its vault of roof lights, its tiled walls with cabins and gallery, the office.

import { lerp } from "../../../src/picture/brushes/chance.ts";
import { mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	glow,
	line,
	linearGradient,
	oval,
	type Point,
	poly,
	pts,
	stops,
} from "../../../src/picture/brushes/pen.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";

/** A room looked along: x across, h up from the water, z away; gives frame pixels and the scale there. */
export type Look = (x: number, h: number, z: number) => Point;

export const END = 7; // how long the bath is

export const looking = (f: Viewport): Look => {
	const [vx, vy] = [f.X(f.portrait ? 0.5 : 0.52), f.Y(0.44)];
	return (x, h, z) => {
		const s = 1 / (1 + z * 0.62);
		return [vx + x * s * f.u * 0.94, vy + (0.46 - h) * s * f.u];
	};
};

const arc = (at: Look, r: number, spring: number, z: number, from = 0, to = Math.PI): Point[] =>
	Array.from({ length: 25 }, (_, i) => {
		const a = lerp(from, to, i / 24);
		return at(-Math.cos(a) * r, spring + Math.sin(a) * r * 0.62, z);
	});

export const WALL = 1.06;
const SPRING = 0.74;

export function vault(g: Brush, f: Viewport, p: Palette, at: Look, light: string): void {
	const { left, wide } = viewportEdges(f);
	const day = light === "day";
	box(g, left, 0, wide, f.h, mix(p.high, p.deep, day ? 0.06 : 0.2));
	// The roof lights, between the ribs, brighter toward the end.
	for (let i = 13; i >= 0; i--) {
		const [z0, z1] = [(i / 14) * END, ((i + 0.84) / 14) * END];
		const far = i / 13;
		const pane = day ? mix(p.glow, p.mid, 0.62 - 0.5 * far) : mix(p.high, p.mid, 0.2 + 0.5 * far);
		for (let k = 0; k < 7; k++) {
			const [a0, a1] = [0.62 + k * 0.28, 0.62 + (k + 0.9) * 0.28];
			poly(g, [...arc(at, WALL, SPRING, z0, a0, a1), ...arc(at, WALL, SPRING, z1, a0, a1).reverse()], pane);
		}
	}
	// The end wall: tile, a great half-round window, and the office.
	const tile = mix(p.mid, p.low, day ? 0.5 : 0.24);
	poly(g, [at(-WALL, 0, END), ...arc(at, WALL, SPRING, END), at(WALL, 0, END)], mix(tile, p.haze, 0.35));
	const [cx, cy] = at(0, SPRING * 0.98, END);
	const r = at(0.74, 0, END)[0] - at(0, 0, END)[0];
	glow(g, cx, cy - r * 0.3, r * 2.4, p.glow, day ? 0.7 : 0.16);
	poly(g, [...arc(at, 0.74, SPRING, END)], day ? p.glow : mix(p.high, p.low, 0.35));
	for (let k = 1; k < 8; k++) {
		const a = (k / 8) * Math.PI;
		line(
			g,
			pts`${cx},${cy} ${cx - Math.cos(a) * r},${cy - Math.sin(a) * r * 0.66}`,
			f.u * 0.003,
			mix(p.deep, p.mid, 0.5),
		);
	}
	for (const k of [0.36, 0.7, 1]) curve(g, arc(at, 0.74 * k, SPRING, END), f.u * 0.004, mix(p.deep, p.mid, 0.4));
}

export function walls(g: Brush, f: Viewport, p: Palette, at: Look, light: string): void {
	const day = light === "day";
	const tile = mix(p.mid, p.low, day ? 0.42 : 0.2);
	for (const side of [-1, 1]) {
		const a = at(side * WALL, 0, 0);
		poly(
			g,
			[
				at(side * WALL, -0.06, -0.9),
				at(side * WALL, SPRING, -0.9),
				at(side * WALL, SPRING, END),
				at(side * WALL, -0.02, END),
			],
			linearGradient(
				g,
				a[0],
				0,
				at(side * WALL, 0, END)[0],
				0,
				stops`0 ${mix(tile, p.deep, day ? 0.4 : 0.72)}, 0.5 ${mix(tile, p.deep, day ? 0.2 : 0.45)}, 1 ${mix(tile, p.haze, 0.3)}`,
			),
		);
		// Changing cabins under, a gallery over: doors with a gap below, then arches.
		for (let i = 11; i >= 0; i--) {
			const [z0, z1] = [-0.5 + i * 0.62, -0.5 + i * 0.62 + 0.44];
			const far = i / 11;
			const dark = mix(mix(p.deep, tile, day ? 0.34 : 0.12), p.haze, 0.4 * far);
			poly(
				g,
				[at(side * WALL, 0.03, z0), at(side * WALL, 0.27, z0), at(side * WALL, 0.27, z1), at(side * WALL, 0.03, z1)],
				dark,
			);
			const lit = mix(dark, p.spark, i === 6 && side > 0 && !day ? 0.8 : 0);
			const top: Point[] = Array.from({ length: 9 }, (_, k) => {
				const t = k / 8;
				return at(side * WALL, 0.52 + Math.sin(t * Math.PI) * 0.1, lerp(z0, z1, t));
			});
			poly(g, [at(side * WALL, 0.38, z0), ...top, at(side * WALL, 0.38, z1)], lit);
		}
		for (const [h, w] of [
			[0.34, 0.006],
			[0.72, 0.01],
			[0.3, 0.003],
		] as const)
			line(g, [at(side * WALL, h, -0.9), at(side * WALL, h, END)], f.u * w, mix(p.deep, tile, day ? 0.5 : 0.3));
	}
	// Iron ribs over all of it.
	for (let i = 7; i >= 0; i--) {
		const z = (i / 7) * END - 0.25;
		curve(
			g,
			arc(at, WALL, SPRING, z),
			f.u * (0.016 / (1 + z * 0.62)) + 0.8,
			mix(mix(p.deep, p.mid, day ? 0.3 : 0.12), p.haze, i / 12),
		);
	}
	line(g, [at(0, SPRING + WALL * 0.62, -0.2), at(0, SPRING + WALL * 0.62, END)], f.u * 0.005, mix(p.deep, p.mid, 0.3));
	// The office, lit, with the clock in it.
	const [ox, oy] = at(0.62, 0.32, END);
	const s = f.u * 0.05;
	glow(g, ox, oy - s * 0.4, s * 3, p.spark, day ? 0.12 : 0.5);
	box(g, ox - s * 0.62, oy - s, s * 1.24, s * 0.94, mix(p.deep, p.mid, 0.3));
	box(g, ox - s * 0.54, oy - s * 0.92, s * 1.08, s * 0.78, day ? mix(p.glow, p.spark, 0.25) : p.spark);
	oval(g, ox + s * 0.2, oy - s * 0.58, s * 0.19, s * 0.19, mix(p.glow, p.spark, 0.1));
	line(g, pts`${ox + s * 0.2},${oy - s * 0.58} ${ox + s * 0.2},${oy - s * 0.72}`, s * 0.035, p.deep);
	line(g, pts`${ox + s * 0.2},${oy - s * 0.58} ${ox + s * 0.29},${oy - s * 0.53}`, s * 0.035, p.deep);
}
