// The pit, Studio B: doors with no walls, a floor of eleven floors, forty pair of shoes in order of size, and the screen. Behind a
// pane of glass at the side, Graham and his flask.

import { vignette } from "../../../src/picture/brushes/atmosphere.ts";
import { createChance, lerp } from "../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
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
import { pendant } from "../../../src/picture/motifs/props.ts";
import { boom } from "../../../src/picture/motifs/recording-gear.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import type { Place } from "../../../src/picture/picture.ts";
import { createPicture } from "../../../src/picture/places/place-kit.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";
import { GRAIN, roomPalette } from "./palettes.ts";
import { door, glass, reel, type Screen, screenOf, wall } from "./pit-things.ts";

function floor(g: Brush, f: Viewport, p: Palette, s: Screen, on: boolean): void {
	const { left, right, wide } = viewportEdges(f);
	const top = f.Y(0.66);
	box(
		g,
		left,
		top,
		wide,
		f.h,
		verticalGradient(
			g,
			top,
			f.Y(1.15),
			stops`0 ${mix(p.mid, p.low, on ? 0.2 : 0.45)}, 0.35 ${mix(p.mid, p.deep, 0.3)}, 1 ${p.deep}`,
		),
	);
	if (on) blended(g, "lighter", () => glow(g, s.x + s.w / 2, top, f.u * 0.75, p.glow, 0.5, 0.3));
	// Eleven surfaces let in, in two rows.
	const chance = createChance(11);
	const vx = s.x + s.w / 2;
	const at = (u: number, t: number): Point => [vx + u * f.u * lerp(0.5, 1.05, t), lerp(f.Y(0.74), f.Y(0.93), t)];
	for (let r = 0; r < 2; r++)
		for (let i = 0; i < (r ? 5 : 6); i++) {
			const n = r ? 5 : 6;
			const [u0, u1] = [-0.82 + (i / n) * 1.64, -0.82 + ((i + 0.86) / n) * 1.64];
			const [t0, t1] = [r * 0.52, r * 0.52 + 0.42];
			const quad = [at(u0, t0), at(u1, t0), at(u1, t1), at(u0, t1)];
			const tone = [
				p.low,
				mix(p.low, p.deep, 0.5),
				mix(p.spark, p.deep, 0.4),
				mix(p.glow, p.mid, 0.5),
				mix(p.mid, p.deep, 0.5),
				mix(p.low, p.spark, 0.4),
			][(i + r * 2) % 6]!;
			poly(g, quad, mix(tone, p.deep, on ? 0.42 : 0.2));
			g.save();
			g.beginPath();
			for (const [x, y] of quad) g.lineTo(x, y);
			g.clip();
			const kind = (i + r * 3) % 4;
			for (let k = 0; k < (kind === 1 ? 8 : 120); k++) {
				const [u, t] = [lerp(u0, u1, kind === 1 ? k / 8 : chance()), lerp(t0, t1, chance())];
				const [x, y] = at(u, t);
				if (kind === 1) line(g, [at(u, t0), at(u, t1)], f.u * 0.003, alpha(p.deep, 0.5));
				else if (kind === 3)
					oval(g, x, y, f.u * 0.008 * (0.5 + chance()), f.u * 0.004, alpha(mix(tone, p.glow, chance() * 0.7), 0.7));
				else oval(g, x, y, f.u * 0.0024, f.u * 0.0014, alpha(chance() < 0.5 ? p.glow : p.deep, 0.5));
			}
			g.restore();
			line(g, [quad[3]!, quad[2]!], f.u * 0.004, alpha(p.deep, 0.8));
			line(g, [quad[0]!, quad[1]!], f.u * 0.002, alpha(p.glow, 0.3));
		}
	// The queue of shoes along the wall, in order of size, toes away.
	for (let i = 0; i < 20; i++) {
		const x = lerp(f.X(0.02), f.portrait ? right - f.u * 0.02 : f.X(1.1), i / 19);
		const k = f.u * lerp(0.019, 0.034, i / 19);
		for (const d of [-0.5, 0.5])
			round(
				g,
				x + d * k * 0.95 - k * 0.4,
				top + f.u * 0.012 - k,
				k * 0.78,
				k * (1.1 + 0.5 * ((i * 7) % 3 === 0 ? 1 : 0)),
				k * 0.36,
				mix(p.deep, i % 4 === 1 ? p.spark : p.low, 0.12 + 0.08 * (i % 3)),
			);
	}
}

function paint(light: string, f: Viewport) {
	const p = roomPalette("pit", light);
	const s = screenOf(f);
	const on = light === "picture";
	const lit = on ? p.glow : p.spark;
	const ink = mix(p.deep, p.mid, 0.06);
	const foot = f.Y(0.75);
	const d = (g: Brush, x: number, y: number, tall: number, o: Parameters<typeof door>[5]) =>
		door(g, p, f.X(x), f.Y(y), f.u * tall, o, lit);
	return createPicture(
		f,
		p,
		[
			{
				depth: 0,
				draw: (g) => {
					wall(g, f, p, s, on);
					if (on) reel(g, p, s);
					glass(g, f, p, on);
				},
			},
			{ depth: 0.2, draw: (g) => floor(g, f, p, s, on) },
			{
				depth: 0.4,
				draw: (g) => {
					d(g, 0.05, 0.74, 0.5, { turn: 0.9, ajar: 0.35, kind: "cell" });
					d(g, f.portrait ? 0.95 : 0.81, 0.74, 0.5, { turn: 0.86, kind: "front" });
					if (!f.portrait) d(g, 1.0, 0.73, 0.48, { turn: 0.74, kind: "hatch" });
				},
			},
			{
				depth: 0.58,
				draw: (g) => {
					if (!on) {
						pendant(g, f.X(0.5), f.Y(0.3), f.u * 0.08, 0, ink, p.glow);
						blended(g, "lighter", () => {
							poly(
								g,
								pts`${f.X(0.5) - f.u * 0.07},${f.Y(0.3) + f.u * 0.05} ${f.X(0.5) + f.u * 0.07},${f.Y(0.3) + f.u * 0.05} ${f.X(0.5) + f.u * 0.52},${f.Y(0.95)} ${f.X(0.5) - f.u * 0.52},${f.Y(0.95)}`,
								verticalGradient(g, f.Y(0.34), f.Y(0.95), stops`0 ${p.glow} 0.3, 1 ${p.glow} 0`),
							);
							glow(g, f.X(0.5), foot + f.u * 0.08, f.u * 0.55, p.spark, 0.5, 0.24);
						});
					}
					d(g, f.portrait ? 0.24 : 0.22, 0.8, 0.34, { turn: 1, kind: "cupboard" });
				},
			},
			{
				depth: 0.78,
				draw: (g) => {
					boom(g, f.X(f.portrait ? 0.66 : 0.62), f.Y(1), f.u * 0.5, -0.4, ink, p.glow);
				},
			},
			{
				depth: 1,
				blur: 0.013,
				draw: (g) => {
					// The near pair, left where they were stepped out of; a sock in one.
					const [x, y] = [f.X(f.portrait ? 0.2 : 0.2), f.Y(1.0)];
					for (const k of [0, 1])
						fillPath(
							g,
							x + k * f.u * 0.1,
							y + k * f.u * 0.012,
							f.u * 0.14,
							"M-.3 0C-.34-.2-.2-.26-.16-.52L.14-.52C.16-.36.22-.24.46-.18C.62-.14.62 0 .58 0Z",
							mix(p.deep, p.mid, 0.05),
						);
					vignette(g, f, p.deep, on ? 0.7 : 0.6, s.x + s.w / 2, f.Y(0.45));
				},
			},
		],
		[],
		{ grain: GRAIN },
	);
}

/** The pit. */
export const pit: Place = {
	words: {
		picture:
			"A sound studio with the picture on: four men under a ladder, huge and pale on the screen, and before it doors that stand in no walls, a floor of many floors, shoes in a row by size, a man behind glass.",
		work: "The same studio with the picture off: one lamp over the squares of sand and gravel, the doors standing about it, and a microphone looking down at nobody's feet.",
	},
	paint,
};
