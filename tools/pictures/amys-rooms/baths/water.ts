// The pool itself: the walk around it, the water with its lamps, and what the hall reflects on its surface.

import { type Chance, createChance, lerp } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	curve,
	glow,
	line,
	oval,
	type Point,
	poly,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import { insidePolygon } from "../clip.ts";
import { END, type Layout, POOL, shrinkAt, WALL } from "./layout.ts";

/** The tiled walk, and the bath's stone rim. */
export function poolWalk(g: Brush, { f, p, left, right, look, rim, day }: Layout): void {
	const middle = mix(p.mid, p.deep, day ? 0.12 : 0.4);
	const near = mix(p.mid, p.deep, day ? 0.42 : 0.82);
	poly(
		g,
		[look(-WALL, 0, END), look(WALL, 0, END), [right + f.u, f.h], [left - f.u, f.h]],
		verticalGradient(g, look(0, 0, END)[1], f.Y(1.1), stops`0 ${mix(p.low, p.haze, 0.5)}, 0.25 ${middle}, 1 ${near}`),
	);
	const stone = rim.map(
		([x, y], i): Point => [
			x + (i === 0 || i === 3 ? -1 : 1) * f.u * (i < 2 ? 0.006 : 0.05),
			y - f.u * (i < 2 ? 0.004 : 0),
		],
	);
	poly(g, stone, mix(p.glow, p.mid, day ? 0.25 : 0.5));
}

export function water(g: Brush, at: Layout): void {
	const { f, p, look, rim, lamp, day } = at;
	const [far, lit] = [mix(p.low, p.glow, 0.4 * lamp), mix(p.low, p.glow, 0.16 * lamp)];
	const middle = mix(p.low, day ? p.deep : p.mid, day ? 0.3 : 0.4);
	poly(
		g,
		rim,
		verticalGradient(
			g,
			look(0, 0, END)[1],
			f.Y(1.02),
			stops`0 ${far}, 0.14 ${lit}, 0.45 ${middle}, 1 ${mix(p.mid, p.deep, 0.5)}`,
		),
	);
	insidePolygon(g, rim, () => {
		lanes(g, at);
		lamps(g, at);
		const chance = createChance(44);
		ripples(g, at, chance);
		windowReflection(g, at, chance);
		ribReflections(g, at);
	});
}

/** Lane lines on the bottom, bent a little by the water. */
function lanes(g: Brush, { f, p, look, day }: Layout): void {
	for (const lane of [-0.54, -0.27, 0, 0.27, 0.54])
		curve(
			g,
			Array.from({ length: 14 }, (_, i) => {
				const z = lerp(-0.6, END - 0.6, (i / 13) ** 1.6);
				return look(lane + Math.sin(i * 1.9 + lane * 7) * 0.008, 0, z);
			}),
			f.u * 0.006,
			alpha(mix(p.mid, p.deep, 0.5), day ? 0.32 : 0.5),
		);
}

/** The lamps under water, along both sides. */
function lamps(g: Brush, { f, p, look, lamp, day }: Layout): void {
	blended(g, "lighter", () => {
		for (const side of [-1, 1])
			for (const z of [0, 0.9, 2, 3.4, 5]) {
				const [x, y] = look(side * POOL * 0.97, -0.02, z);
				glow(g, x, y, (f.u * 0.5) / (1 + z * 0.5), p.glow, (day ? 0.08 : 0.5) * lamp, 0.5);
			}
		glow(g, ...look(0, 0, 1.4), f.u * 0.5, p.glow, day ? 0.06 : 0.26 * lamp, 0.4);
	});
}

function ripples(g: Brush, { f, p, look, lamp, day, dark }: Layout, chance: Chance): void {
	for (let i = 0; i < (dark ? 90 : 150); i++) {
		const z = END * chance() ** 1.8 - 0.5;
		const [x, y] = look((chance() * 2 - 1) * POOL, 0, z);
		const s = 1 / shrinkAt(Math.max(0, z));
		oval(
			g,
			x,
			y,
			f.u * 0.05 * s * (0.3 + chance()),
			f.u * 0.0022 * s,
			alpha(p.glow, (0.1 + 0.3 * chance()) * (day ? 0.9 : lamp)),
		);
	}
}

/** The end window in the water, upside down and broken. */
function windowReflection(g: Brush, { f, p, look, day }: Layout, chance: Chance): void {
	const [wx, wy] = look(0, 0, END - 0.5);
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
}

function ribReflections(g: Brush, { f, p, look, day }: Layout): void {
	const [wx] = look(0, 0, END - 0.5);
	for (let i = 0; i < 7; i++) {
		const z = 0.2 + i * 0.8;
		const [, y] = look(0, 0, z);
		const s = 1 / shrinkAt(z);
		const low = y + f.u * 0.02 * s;
		curve(
			g,
			[look(-POOL, 0, z), [wx - f.u * 0.2 * s, low], [wx + f.u * 0.2 * s, low], look(POOL, 0, z)],
			f.u * 0.01 * s,
			alpha(mix(p.mid, p.deep, day ? 0.35 : 0.6), day ? 0.3 : 0.2),
		);
	}
}

/** The light on the two long edges, and the dashes of the lip that the water runs over. */
export function poolLip(g: Brush, { f, p, look, rim, day }: Layout): void {
	const [farLeft, farRight, nearRight, nearLeft] = rim as [Point, Point, Point, Point];
	for (const edge of [
		[nearLeft, farLeft],
		[farRight, nearRight],
	])
		line(g, edge, f.u * 0.004, alpha(p.glow, day ? 0.9 : 0.55));
	for (const side of [-1, 1])
		for (let i = 0; i < 34; i++) {
			const z = -0.55 + i * 0.2;
			line(
				g,
				[look(side * (POOL + 0.035), 0, z), look(side * (POOL + 0.035), 0, z + 0.1)],
				Math.max(0.6, (f.u * 0.008) / shrinkAt(Math.max(0, z))),
				alpha(p.deep, 0.5),
			);
		}
}
