// The Mercer Street Baths: a vaulted bath of green tile looked at along the water, lit from below; an office window, a lifeguard's
// ladder, two microphones over the deep end. In the dark there are sixty people round it.

import { vignette } from "../../../src/picture/brushes/atmosphere.ts";
import { createChance, lerp } from "../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	curve,
	glow,
	line,
	oval,
	type Point,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../src/picture/brushes/pen.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import type { Place } from "../../../src/picture/picture.ts";
import { createPicture } from "../../../src/picture/places/place-kit.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";
import { END, type Look, looking, vault, WALL, walls } from "./bath-hall.ts";
import { audience, ladder, walk } from "./bath-round.ts";
import { GRAIN, roomPalette } from "./palettes.ts";

const POOL = 0.72;

function water(g: Brush, f: Viewport, p: Palette, at: Look, light: string): void {
	const { left, right } = viewportEdges(f);
	const day = light === "day";
	const edge = at(0, 0, END)[1];
	// The tiled walk, then the bath let into it.
	poly(
		g,
		[at(-WALL, 0, END), at(WALL, 0, END), [right + f.u, f.h], [left - f.u, f.h]],
		verticalGradient(
			g,
			edge,
			f.Y(1.1),
			stops`0 ${mix(p.low, p.haze, 0.5)}, 0.25 ${mix(p.mid, p.deep, day ? 0.12 : 0.4)}, 1 ${mix(p.mid, p.deep, day ? 0.42 : 0.82)}`,
		),
	);
	const rim: Point[] = [at(-POOL, 0, END - 0.5), at(POOL, 0, END - 0.5), at(POOL, 0, -0.62), at(-POOL, 0, -0.62)];
	poly(
		g,
		rim.map(
			([x, y], i): Point => [
				x + (i === 0 || i === 3 ? -1 : 1) * f.u * (i < 2 ? 0.006 : 0.05),
				y - f.u * (i < 2 ? 0.004 : 0),
			],
		),
		mix(p.glow, p.mid, day ? 0.25 : 0.5),
	);
	const lamp = light === "dark" ? 0.34 : day ? 0.3 : 1;
	poly(
		g,
		rim,
		verticalGradient(
			g,
			edge,
			f.Y(1.02),
			stops`0 ${mix(p.low, p.glow, 0.4 * lamp)}, 0.14 ${mix(p.low, p.glow, 0.16 * lamp)}, 0.45 ${mix(p.low, day ? p.deep : p.mid, day ? 0.3 : 0.4)}, 1 ${mix(p.mid, p.deep, 0.5)}`,
		),
	);
	g.save();
	g.beginPath();
	for (const [x, y] of rim) g.lineTo(x, y);
	g.clip();
	// Lane lines at the bottom, a little bent; then the lamps under water, and what the ceiling leaves on top.
	for (const lane of [-0.54, -0.27, 0, 0.27, 0.54])
		curve(
			g,
			Array.from({ length: 14 }, (_, i) => {
				const z = lerp(-0.6, END - 0.6, (i / 13) ** 1.6);
				return at(lane + Math.sin(i * 1.9 + lane * 7) * 0.008, 0, z);
			}),
			f.u * 0.006,
			alpha(mix(p.mid, p.deep, 0.5), day ? 0.32 : 0.5),
		);
	blended(g, "lighter", () => {
		for (const side of [-1, 1])
			for (const z of [0, 0.9, 2, 3.4, 5]) {
				const [x, y] = at(side * POOL * 0.97, -0.02, z);
				glow(g, x, y, (f.u * 0.5) / (1 + z * 0.5), p.glow, (day ? 0.08 : 0.5) * lamp, 0.5);
			}
		glow(g, ...at(0, 0, 1.4), f.u * 0.5, p.glow, day ? 0.06 : 0.26 * lamp, 0.4);
	});
	const chance = createChance(44);
	for (let i = 0; i < (light === "dark" ? 90 : 150); i++) {
		const z = END * chance() ** 1.8 - 0.5;
		const [x, y] = at((chance() * 2 - 1) * POOL, 0, z);
		const s = 1 / (1 + Math.max(0, z) * 0.62);
		oval(
			g,
			x,
			y,
			f.u * 0.05 * s * (0.3 + chance()),
			f.u * 0.0022 * s,
			alpha(p.glow, (0.1 + 0.3 * chance()) * (day ? 0.9 : lamp)),
		);
	}
	// The end window and the ribs lie in it, upside down and broken.
	const [wx, wy] = at(0, 0, END - 0.5);
	for (let i = 0; i < 26; i++) {
		const t = (i / 26) ** 1.4;
		const y = lerp(wy, f.Y(0.88), t);
		const half = f.u * lerp(0.07, 0.2, t) * (0.7 + 0.5 * chance());
		oval(
			g,
			wx + (chance() - 0.5) * f.u * 0.03 * t,
			y,
			half,
			f.u * lerp(0.003, 0.011, t),
			alpha(p.glow, (day ? 0.5 : 0.16) * (1 - t)),
		);
	}
	for (let i = 0; i < 7; i++) {
		const [, y] = at(0, 0, 0.2 + i * 0.8);
		const s = 1 / (1 + (0.2 + i * 0.8) * 0.62);
		curve(
			g,
			[
				at(-POOL, 0, 0.2 + i * 0.8),
				[wx - f.u * 0.2 * s, y + f.u * 0.02 * s],
				[wx + f.u * 0.2 * s, y + f.u * 0.02 * s],
				at(POOL, 0, 0.2 + i * 0.8),
			],
			f.u * 0.01 * s,
			alpha(mix(p.mid, p.deep, day ? 0.35 : 0.6), day ? 0.3 : 0.2),
		);
	}
	g.restore();
	for (let i = 0; i < 2; i++)
		line(g, [rim[i * 3 === 0 ? 3 : 1]!, rim[i === 0 ? 0 : 2]!], f.u * 0.004, alpha(p.glow, day ? 0.9 : 0.55));
	// The lip the overflow runs under: dashes of dark all along.
	for (const side of [-1, 1])
		for (let i = 0; i < 34; i++) {
			const z = -0.55 + i * 0.2;
			line(
				g,
				[at(side * (POOL + 0.035), 0, z), at(side * (POOL + 0.035), 0, z + 0.1)],
				Math.max(0.6, (f.u * 0.008) / (1 + Math.max(0, z) * 0.62)),
				alpha(p.deep, 0.5),
			);
		}
}

function paint(light: string, f: Viewport) {
	const p = roomPalette("baths", light);
	const { left } = viewportEdges(f);
	const at = looking(f);
	const day = light === "day";
	const ink = mix(p.deep, p.mid, 0.06);
	return createPicture(
		f,
		p,
		[
			{ depth: 0, draw: (g) => vault(g, f, p, at, light) },
			{ depth: 0.16, draw: (g) => walls(g, f, p, at, light) },
			{ depth: 0.34, draw: (g) => water(g, f, p, at, light) },
			{
				depth: 0.55,
				draw: (g) => {
					if (light === "dark") audience(g, f, p, at);
					ladder(g, f, p, at, day);
				},
			},
			{
				depth: 0.8,
				draw: (g) => {
					// A bar across, and on it two microphones looking down.
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
				},
			},
			{ depth: 0.9, draw: (g) => walk(g, f, p, day) },
			{
				depth: 1,
				blur: 0.012,
				draw: (g) => {
					// The float with its key, near enough to be out of focus.
					const [kx, ky] = [f.X(f.portrait ? 0.1 : 0.05), f.Y(0.97)];
					round(g, kx, ky - f.u * 0.052, f.u * 0.13, f.u * 0.06, f.u * 0.02, mix(p.spark, p.deep, day ? 0.15 : 0.45));
					line(
						g,
						pts`${kx + f.u * 0.13},${ky - f.u * 0.02} ${kx + f.u * 0.17},${ky + f.u * 0.004} ${kx + f.u * 0.2},${ky}`,
						f.u * 0.005,
						mix(p.spark, p.deep, 0.3),
					);
					vignette(g, f, p.deep, day ? 0.34 : 0.66, f.X(0.5), f.Y(0.5));
				},
			},
		],
		[],
		{ grain: GRAIN },
	);
}

/** The baths. */
export const baths: Place = {
	words: {
		night:
			"A public bath at night, all green tile under an iron vault; the water lit from below and quite flat, a lifeguard's ladder, one office window with a clock in it, and two microphones over the deep end.",
		dark: "The bath with its lamps nearly out: sixty people in coats on benches down both sides of the dark water, and nobody on it.",
		day: "The bath by daylight, grey and cream from the roof; the water lies level with its stone lip, and nobody has been in.",
	},
	paint,
};
