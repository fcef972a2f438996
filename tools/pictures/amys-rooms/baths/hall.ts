// The hall the bath lies in: its vault of roof lights, the end window, tiled walls with cabins and a gallery,
// iron ribs and the office. Knows neither the water nor who sits round it.

import { lerp } from "../../../../src/picture/brushes/chance.ts";
import { mix } from "../../../../src/picture/brushes/colour.ts";
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
} from "../../../../src/picture/brushes/pen.ts";
import { arch, END, type Layout, SPRING, shrinkAt, WALL } from "./layout.ts";

export function ceiling(g: Brush, { f, p, left, wide, day }: Layout): void {
	box(g, left, 0, wide, f.h, mix(p.high, p.deep, day ? 0.06 : 0.2));
}

/** Panes between the ribs, brighter toward the end. */
export function roofLights(g: Brush, { p, look, day }: Layout): void {
	for (let i = 13; i >= 0; i--) {
		const [z0, z1] = [(i / 14) * END, ((i + 0.84) / 14) * END];
		const far = i / 13;
		const pane = day ? mix(p.glow, p.mid, 0.62 - 0.5 * far) : mix(p.high, p.mid, 0.2 + 0.5 * far);
		for (let k = 0; k < 7; k++) {
			const [a0, a1] = [0.62 + k * 0.28, 0.62 + (k + 0.9) * 0.28];
			poly(g, [...arch(look, WALL, z0, a0, a1), ...arch(look, WALL, z1, a0, a1).reverse()], pane);
		}
	}
}

/** The end wall: tile, and a great half-round window. */
export function endWall(g: Brush, { f, p, look, day }: Layout): void {
	const tile = mix(p.mid, p.low, day ? 0.5 : 0.24);
	poly(g, [look(-WALL, 0, END), ...arch(look, WALL, END), look(WALL, 0, END)], mix(tile, p.haze, 0.35));
	const [cx, cy] = look(0, SPRING * 0.98, END);
	const r = look(0.74, 0, END)[0] - look(0, 0, END)[0];
	glow(g, cx, cy - r * 0.3, r * 2.4, p.glow, day ? 0.7 : 0.16);
	poly(g, [...arch(look, 0.74, END)], day ? p.glow : mix(p.high, p.low, 0.35));
	for (let k = 1; k < 8; k++) {
		const a = (k / 8) * Math.PI;
		line(
			g,
			pts`${cx},${cy} ${cx - Math.cos(a) * r},${cy - Math.sin(a) * r * 0.66}`,
			f.u * 0.003,
			mix(p.deep, p.mid, 0.5),
		);
	}
	for (const k of [0.36, 0.7, 1]) curve(g, arch(look, 0.74 * k, END), f.u * 0.004, mix(p.deep, p.mid, 0.4));
}

export function sideWalls(g: Brush, at: Layout): void {
	for (const side of [-1, 1]) {
		tiles(g, at, side);
		cabins(g, at, side);
		mouldings(g, at, side);
	}
}

const wallTile = ({ p, day }: Layout): string => mix(p.mid, p.low, day ? 0.42 : 0.2);

function tiles(g: Brush, at: Layout, side: number): void {
	const { p, look, day } = at;
	const x = side * WALL;
	const tile = wallTile(at);
	const near = mix(tile, p.deep, day ? 0.4 : 0.72);
	const middle = mix(tile, p.deep, day ? 0.2 : 0.45);
	poly(
		g,
		[look(x, -0.06, -0.9), look(x, SPRING, -0.9), look(x, SPRING, END), look(x, -0.02, END)],
		linearGradient(
			g,
			look(x, 0, 0)[0],
			0,
			look(x, 0, END)[0],
			0,
			stops`0 ${near}, 0.5 ${middle}, 1 ${mix(tile, p.haze, 0.3)}`,
		),
	);
}

/** Changing cabins below, their doors with a gap under them; arches of a gallery above. */
function cabins(g: Brush, at: Layout, side: number): void {
	const { p, look, day } = at;
	const x = side * WALL;
	for (let i = 11; i >= 0; i--) {
		const [z0, z1] = [-0.5 + i * 0.62, -0.5 + i * 0.62 + 0.44];
		const far = i / 11;
		const dark = mix(mix(p.deep, wallTile(at), day ? 0.34 : 0.12), p.haze, 0.4 * far);
		poly(g, [look(x, 0.03, z0), look(x, 0.27, z0), look(x, 0.27, z1), look(x, 0.03, z1)], dark);
		const lit = mix(dark, p.spark, i === 6 && side > 0 && !day ? 0.8 : 0);
		const top: Point[] = Array.from({ length: 9 }, (_, k) => {
			const t = k / 8;
			return look(x, 0.52 + Math.sin(t * Math.PI) * 0.1, lerp(z0, z1, t));
		});
		poly(g, [look(x, 0.38, z0), ...top, look(x, 0.38, z1)], lit);
	}
}

function mouldings(g: Brush, at: Layout, side: number): void {
	const { f, p, look, day } = at;
	const colour = mix(p.deep, wallTile(at), day ? 0.5 : 0.3);
	for (const [h, w] of [
		[0.34, 0.006],
		[0.72, 0.01],
		[0.3, 0.003],
	] as const)
		line(g, [look(side * WALL, h, -0.9), look(side * WALL, h, END)], f.u * w, colour);
}

/** Iron ribs over the whole hall, and the beam they hang from. */
export function ribs(g: Brush, { f, p, look, day }: Layout): void {
	for (let i = 7; i >= 0; i--) {
		const z = (i / 7) * END - 0.25;
		const iron = mix(mix(p.deep, p.mid, day ? 0.3 : 0.12), p.haze, i / 12);
		curve(g, arch(look, WALL, z), f.u * (0.016 / shrinkAt(z)) + 0.8, iron);
	}
	const top = SPRING + WALL * 0.62;
	line(g, [look(0, top, -0.2), look(0, top, END)], f.u * 0.005, mix(p.deep, p.mid, 0.3));
}

/** The office, lit, with its clock. */
export function office(g: Brush, { f, p, look, day }: Layout): void {
	const [x, y] = look(0.62, 0.32, END);
	const s = f.u * 0.05;
	glow(g, x, y - s * 0.4, s * 3, p.spark, day ? 0.12 : 0.5);
	box(g, x - s * 0.62, y - s, s * 1.24, s * 0.94, mix(p.deep, p.mid, 0.3));
	box(g, x - s * 0.54, y - s * 0.92, s * 1.08, s * 0.78, day ? mix(p.glow, p.spark, 0.25) : p.spark);
	oval(g, x + s * 0.2, y - s * 0.58, s * 0.19, s * 0.19, mix(p.glow, p.spark, 0.1));
	line(g, pts`${x + s * 0.2},${y - s * 0.58} ${x + s * 0.2},${y - s * 0.72}`, s * 0.035, p.deep);
	line(g, pts`${x + s * 0.2},${y - s * 0.58} ${x + s * 0.29},${y - s * 0.53}`, s * 0.035, p.deep);
}
