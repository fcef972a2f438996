// The stairwell, looking up: flights turning round an empty shaft to one small skylight. First seen: the skylight, then how far it is.

import { vignette } from "../brushes/atmosphere.ts";
import { lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	glow,
	line,
	linearGradient,
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { lightBars, pavingStones } from "../motifs/floors.ts";
import { pendant, railing } from "../motifs/props.ts";
import { type Palette, paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { createPicture, glowLight } from "./place-kit.ts";

/** A corner of the shaft at level k (0 here .. 1 the skylight), i of four; the shaft turns as it rises. */
function corner(f: Viewport, x: number, y: number, k: number, i: number): Point {
	const r = f.u * 0.95 * (1 - k) ** 1.55 + f.u * 0.07;
	const a = Math.PI / 4 + (i * Math.PI) / 2 + k * 0.5;
	return [x + Math.cos(a) * r * 1.06, y + Math.sin(a) * r];
}

/** One storey: four flights as lit undersides, their steps, and the rail on the inner edge. */
function storey(g: Brush, f: Viewport, p: Palette, x: number, y: number, k0: number, k1: number): void {
	const t = (k0 + k1) / 2;
	for (let i = 0; i < 4; i++) {
		const [a, b] = [corner(f, x, y, k0, i), corner(f, x, y, k0, i + 1)];
		const [c, d] = [corner(f, x, y, k1, i + 1), corner(f, x, y, k1, i)];
		const inner = 0.46;
		const [e, h] = [
			[lerp(b[0], c[0], inner), lerp(b[1], c[1], inner)] as Point,
			[lerp(a[0], d[0], inner), lerp(a[1], d[1], inner)] as Point,
		];
		const shade = [0.74, 0.06, 0.36, 0.95][i]!;
		const lit = mix(p.low, p.glow, t * 0.8);
		const face = mix(mix(lit, p.haze, 0.3), p.deep, shade * (1 - t * 0.75));
		// The wall behind, then the underside of the flight, then its edge.
		poly(g, [h, e, c, d], mix(face, p.deep, 0.42 * (1 - t)));
		poly(
			g,
			[a, b, e, h],
			linearGradient(g, a[0], a[1], b[0], b[1], stops`0 ${mix(face, p.deep, 0.3)}, 1 ${mix(face, lit, 0.35)}`),
		);
		const n = 11;
		for (let s = 0; s <= n; s++) {
			const [p0, p1] = [
				[lerp(a[0], b[0], s / n), lerp(a[1], b[1], s / n)] as Point,
				[lerp(h[0], e[0], s / n), lerp(h[1], e[1], s / n)] as Point,
			];
			line(g, [p0, p1], Math.max(0.6, f.u * 0.0034 * (1 - t)), alpha(p.deep, 0.34));
		}
		const up = 0.3;
		const rail = (q: Point, r: Point): Point => [lerp(q[0], r[0], up), lerp(q[1], r[1], up)];
		for (let s = 0; s <= 26; s++) {
			const q: Point = [lerp(h[0], e[0], s / 26), lerp(h[1], e[1], s / 26)];
			const w: Point = [lerp(d[0], c[0], s / 26), lerp(d[1], c[1], s / 26)];
			line(g, [q, rail(q, w)], Math.max(0.5, f.u * 0.0028 * (1 - t)), mix(p.deep, p.haze, t * 0.5));
		}
		line(g, [rail(h, d), rail(e, c)], Math.max(0.8, f.u * 0.01 * (1 - t)), mix(p.deep, p.mid, 0.3 + t * 0.3));
		line(g, [h, e], Math.max(0.8, f.u * 0.008 * (1 - t)), mix(p.deep, p.mid, 0.2));
	}
}

function paint(light: string, f: Viewport) {
	const p = paletteOf("stairwell", light);
	const { left, right, wide } = viewportEdges(f);
	const [x, y] = [f.X(f.portrait ? 0.54 : 0.56), f.Y(0.38)];
	const foot = f.Y(0.9);
	const levels = [0, 0.2, 0.36, 0.5, 0.62, 0.72, 0.81, 0.89, 0.95];
	const life: AmbientElement[] = [
		glowLight(x, y, f.u * 0.34, p.glow, 0.05, 0.6, "breath"),
		{
			kind: "sway",
			x: f.X(0.2),
			y: -f.u * 0.02,
			w: f.u * 0.2,
			h: f.u * 0.5,
			pivot: [0.5, 0],
			angle: 1.6,
			seconds: 6,
			depth: 0.7,
			draw: (g) => pendant(g, f.u * 0.1, f.u * 0.4, f.u * 0.07, 0, p.deep, p.glow),
		},
		glowLight(f.X(0.2), f.u * 0.43, f.u * 0.36, p.spark, 0.72, 0.34, "flicker"),
		glowLight(f.X(0.12), f.Y(0.8), f.u * 0.3, p.spark, 1, 0.3, "breath"),
	];
	const plane = (depth: number, from: number, to: number) => ({
		depth,
		draw: (g: Brush) => {
			for (let i = to - 1; i >= from; i--) storey(g, f, p, x, y, levels[i]!, levels[i + 1]!);
		},
	});
	return createPicture(
		f,
		p,
		[
			{
				depth: 0,
				draw: (g) => {
					box(g, left, 0, wide, f.h, mix(p.haze, p.deep, 0.4));
					glow(g, x, y, f.u * 0.5, p.glow, 1);
					const r = f.u * 0.075;
					oval(g, x, y, r, r, p.glow);
					for (let i = 0; i < 6; i++)
						line(
							g,
							pts`${x},${y} ${x + Math.cos(i * 1.05 + 0.3) * r},${y + Math.sin(i * 1.05 + 0.3) * r}`,
							f.u * 0.003,
							p.haze,
						);
				},
			},
			plane(0.12, 5, 8),
			plane(0.28, 3, 5),
			plane(0.45, 1, 3),
			{
				depth: 0.6,
				draw: (g) => {
					storey(g, f, p, x, y, 0, 0.2);
					// What falls from the skylight, all the way down.
					blended(g, "lighter", () => {
						const s = f.u * 0.07;
						poly(
							g,
							pts`${x - s},${y} ${x + s},${y} ${x + f.u * 0.34},${f.Y(0.95)} ${x - f.u * 0.12},${f.Y(0.95)}`,
							verticalGradient(g, y, f.Y(0.95), stops`0 ${p.glow} 0.42, 0.4 ${p.glow} 0.16, 1 ${p.glow} 0`),
						);
					});
					blended(g, "multiply", () => {
						const dim = g.createRadialGradient(x, y, f.u * 0.2, x, y, Math.hypot(f.w, f.u));
						dim.addColorStop(0, alpha(p.low, 0));
						dim.addColorStop(1, alpha(p.deep, 0.75));
						g.globalCompositeOperation = "source-atop";
						box(g, left, 0, wide, f.h, dim);
					});
					vignette(g, f, p.deep, 0.5, x, y);
				},
			},
			{
				depth: 0.8,
				draw: (g) => {
					// The landing we stand on.
					railing(g, left, right, foot - f.u * 0.05, foot + f.u * 0.05, f.u * 0.05, mix(p.deep, p.mid, 0.08));
					box(
						g,
						left,
						foot + f.u * 0.04,
						wide,
						f.h,
						verticalGradient(
							g,
							foot,
							f.Y(1.3),
							stops`0 ${mix(p.deep, p.mid, 0.35)}, 0.3 ${mix(p.deep, p.mid, 0.1)}, 1 ${p.deep}`,
						),
					);
					if (f.portrait) {
						// Tall, the tiles of the landing, and the balusters' shade laid out over them by the lamp.
						const tiles = { x, y: foot + f.u * 0.04, eye: 0.36, ink: p.deep, lit: mix(p.mid, p.low, 0.4) };
						pavingStones(g, f, tiles, 0.14, false);
						lightBars(
							g,
							f,
							tiles,
							Array.from({ length: 16 }, (_, i) => -0.7 + i * 0.1),
							0.02,
							-0.4,
							(s) => alpha(p.deep, 0.5 * (1 - s)),
						);
					}
				},
			},
			{
				depth: 1,
				blur: 0.015,
				draw: (g) => {
					// The neighbour's door, not quite shut.
					const [dx, dt] = [f.X(0.1), f.Y(0.36)];
					glow(g, dx, f.Y(0.72), f.u * 0.34, p.spark, 0.5, 1.5);
					poly(g, pts`${left},${f.h} ${left},${dt - f.u * 0.06} ${dx},${dt} ${dx},${f.h}`, p.deep);
					poly(
						g,
						pts`${dx},${dt} ${dx + f.u * 0.022},${dt + f.u * 0.008} ${dx + f.u * 0.03},${f.Y(1.02)} ${dx},${f.Y(1.02)}`,
						verticalGradient(g, dt, f.Y(1), stops`0 ${p.glow} 0.9, 0.7 ${p.glow}, 1 ${p.spark} 0.9`),
					);
				},
			},
		],
		life,
		{
			weatherDepth: -1,
			presenceAnchor: { x, y, size: f.u * 0.3 },
			ground: { y: f.Y(1.01), tall: f.u * 0.5, depth: 0.7 },
		},
	);
}

export const stairwell: Place = {
	words: {
		night:
			"A stairwell seen from below at night: flight over flight turns round an empty shaft to a small lit skylight; one bulb hangs by the landing, and a door at the left is not quite shut.",
	},
	paint,
};
