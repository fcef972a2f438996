// The hills on a Sunday: slope behind slope, one wide tree with its pool of shade, a blanket, a far city.
// The eye goes first to the tree.

import { haze, sky } from "../brushes/atmosphere.ts";
import { createChance, fractalNoise } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { atop, type Brush, fillPath, glow, line, oval, pts } from "../brushes/pen.ts";
import { paintCity } from "../motifs/city.ts";
import { lane } from "../motifs/country-lane.ts";
import { cloud, crown, farm, field, kite, land, picnic, slope } from "../motifs/countryside.ts";
import { cypress, grass, tree } from "../motifs/plant.ts";
import { flock } from "../motifs/props.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, planHouseRow } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("hills", light);
	const { left, right } = viewportEdges(f);
	const green = mix(p.deep, p.mid, 0.3);
	const ochre = mix(p.spark, p.low, 0.62);
	// The skylines of the three near slopes: y for an x, in frame pixels.
	const laneLine = slope(f, 0.7, 0.16, 14, 0.9, -0.1);
	const treeLine = (x: number) =>
		f.Y(0.8) + ((x - f.X(0.3)) / f.u) ** 2 * f.u * 0.07 + (fractalNoise((x / f.u) * 2, 4, 2) - 0.4) * f.u * 0.02;
	const meadowLine = (x: number) => (f.portrait ? f.Y(1.1) : f.Y(0.985)) + Math.sin(x / f.u) * f.u * 0.02;
	const dark = mix(p.deep, green, 0.35);
	const tx = f.X(f.portrait ? 0.38 : 0.4); // the tree
	const city = planHouseRow(f, 91, f.Y(0.53), 0.03, [0.02, 0.1], ["slab", "slab", "needle", "stepped", "dome"], (t) =>
		Math.exp(-(((t - (f.portrait ? 0.8 : 0.52)) / 0.09) ** 2)),
	);
	return { f, p, left, right, green, ochre, laneLine, treeLine, meadowLine, tx, dark, city };
}
type Layout = ReturnType<typeof layout>;

function cloudedSky(g: Brush, { f, p }: Layout): Iterable<number> {
	const sun: [number, number, number] = [f.X(0.86), f.Y(0.16), 0.9];
	return sky(g, f, p, { horizon: f.Y(0.54), sun, clouds: 0.85, grainy: 0.25, seed: 61 });
}

function whiteClouds(g: Brush, { f, p }: Layout): void {
	for (const [x, y, s] of [
		[0.1, 0.1, 0.7],
		[0.62, 0.2, 0.5],
		[1.3, 0.08, 0.8],
	] as const) {
		g.save();
		g.translate(f.X(x), f.Y(y));
		cloud(g, f.u * s, f.u * s * 0.3, p.glow);
		g.restore();
	}
}

function cityAndFarSlope(g: Brush, { f, p, city }: Layout): void {
	const skyline = slope(f, 0.5, 0.14, 3, 1.1, -0.02);
	paintCity(g, city, p, {
		body: mix(p.haze, mix(p.high, p.deep, 0.3), 0.5),
		near: 0.05,
		lit: 0,
		pane: f.u * 0.01,
	});
	land(g, f, skyline, mix(p.haze, p.high, 0.6), mix(p.haze, p.low, 0.6), 0.3);
	haze(g, f, f.Y(0.36), f.Y(0.62), p.haze, 0.5);
}

function farmSlope(g: Brush, { f, p, green, ochre }: Layout): void {
	const skyline = slope(f, 0.6, 0.2, 8, 1.3, 0.06);
	const farmAt = f.portrait ? 0.84 : 0.94;
	const far = mix(mix(green, p.haze, 0.45), ochre, 0.2);
	for (let i = 0; i < 12; i++) {
		const x = f.X(0.05 + i * 0.14 + 0.05 * Math.sin(i * 7));
		if (i % 3) cypress(g, x, skyline(x) + 4, f.u * (0.06 + 0.03 * Math.sin(i * 3)), mix(far, p.deep, 0.34));
		else tree(g, x, skyline(x) + 3, f.u * 0.09, mix(far, p.deep, 0.3), null, i + 3);
	}
	land(g, f, skyline, mix(far, p.glow, 0.3), far, 0.34);
	atop(g, () => field(g, f, skyline, f.X(0.5), f.X(1.7), mix(ochre, p.glow, 0.4), mix(ochre, p.deep, 0.3)));
	farm(
		g,
		f.X(farmAt),
		skyline(f.X(farmAt)) + f.u * 0.012,
		f.u * 0.1,
		mix(p.glow, p.haze, 0.4),
		mix(p.spark, p.haze, 0.3),
		mix(far, p.deep, 0.5),
	);
	for (const k of [0.07, 0.1, 0.12])
		cypress(g, f.X(farmAt) + f.u * k, skyline(f.X(0.94)) + f.u * 0.015, f.u * (0.1 + k), mix(far, p.deep, 0.5));
}

function laneSlope(g: Brush, { f, p, green, ochre, laneLine }: Layout): void {
	const near = mix(mix(green, ochre, 0.5), p.low, 0.2);
	land(g, f, laneLine, mix(near, p.glow, 0.32), mix(near, green, 0.6), 0.5);
	lane(g, f, p, laneLine, green, ochre);
}

function* treeAndBlanket(g: Brush, at: Layout): Iterable<void> {
	const { f, p } = at;
	treeSlope(g, at);
	yield;
	yield* treeCrown(g, at);
	picnic(g, f, p, f.X(f.portrait ? 0.58 : 0.62), f.Y(0.865));
}

/** The slope on which the tree stands: its grass, the tree's shade, the trunk. */
function treeSlope(g: Brush, at: Layout): void {
	const { f, p, left, right, green, ochre, treeLine } = at;
	const grassy = mix(green, ochre, 0.3);
	land(g, f, treeLine, mix(grassy, p.low, 0.36), mix(green, p.deep, 0.5), 0.34);
	atop(g, () => poolOfShade(g, at));
	grass(g, left, right, treeLine, f.u * 0.03, f.u * 0.006, mix(grassy, p.deep, 0.1), 5);
	trunk(g, at);
}

/** The tree's shade on the grass, and the coins of sun that have come through. */
function poolOfShade(g: Brush, { f, p, tx }: Layout): void {
	oval(g, tx - f.u * 0.14, f.Y(0.845), f.u * 0.5, f.u * 0.062, alpha(p.deep, 0.6));
	const chance = createChance(19);
	for (let i = 0; i < 46; i++) {
		const [a, d] = [chance() * 6.3, Math.sqrt(chance())];
		oval(
			g,
			tx - f.u * 0.14 + Math.cos(a) * d * f.u * 0.46,
			f.Y(0.845) + Math.sin(a) * d * f.u * 0.054,
			f.u * (0.004 + 0.014 * chance()),
			f.u * 0.004,
			alpha(p.glow, 0.34),
		);
	}
}

function trunk(g: Brush, { f, p, ochre, treeLine, tx }: Layout): void {
	fillPath(
		g,
		tx,
		treeLine(tx) + f.u * 0.014,
		f.u * 0.5,
		"M-.09 0C-.04-.04-.04-.2-.06-.34C-.1-.46-.2-.54-.26-.6L-.24-.62C-.16-.56-.08-.5-.03-.44L-.01-.7L.02-.7L.03-.42C.1-.5.2-.58.28-.66L.3-.63C.22-.54.12-.44.07-.32C.05-.18.05-.04.1 0Z",
		mix(p.deep, ochre, 0.14),
	);
}

const treeCrown = (g: Brush, { f, p, green, treeLine, tx }: Layout): Iterable<void> =>
	crown(
		g,
		tx,
		treeLine(tx) - f.u * 0.44,
		f.u * 0.36,
		p.deep,
		mix(green, p.deep, 0.35),
		mix(mix(green, p.low, 0.3), p.mid, 0.3),
	);

function nearMeadow(g: Brush, { f, p, left, right, green, dark, meadowLine }: Layout): void {
	land(g, f, meadowLine, dark, p.deep, 0.6);
	grass(g, left, right, meadowLine, f.u * 0.11, f.u * 0.022, dark, 9);
	// In portrait the meadow comes down to us in rows.
	if (f.portrait)
		for (let i = 1; i < 7; i++) {
			const y = (x: number) => meadowLine(x) + f.u * (0.04 + 0.13 * i) + Math.sin((x / f.u) * (2 + i)) * f.u * 0.02;
			grass(g, left, right, y, f.u * (0.13 + 0.03 * i), f.u * 0.03, mix(dark, i % 2 ? p.deep : green, 0.3), 9 + i);
		}
}

function poppies(g: Brush, { f, p, dark, meadowLine }: Layout): void {
	for (const [x, s] of [
		[1, 0.9],
		[1.14, 1.2],
		[0.03, 1],
		[1.4, 1],
	] as const) {
		line(
			g,
			pts`${f.X(x)},${meadowLine(f.X(x))} ${f.X(x) + f.u * 0.02},${meadowLine(0) - f.u * 0.14 * s}`,
			f.u * 0.006,
			dark,
		);
		oval(g, f.X(x) + f.u * 0.02, meadowLine(0) - f.u * 0.14 * s, f.u * 0.02, f.u * 0.017, p.spark);
	}
}

const ambient = (at: Layout): AmbientElement[] => [driftingCloud(at), cloudShadow(at), birds(at), flyingKite(at)];

const driftingCloud = ({ f, p, left, right }: Layout): AmbientElement => ({
	kind: "mover",
	w: f.u * 0.6,
	h: f.u * 0.2,
	from: [left - f.u * 0.7, f.Y(0.1)],
	to: [right, f.Y(0.06)],
	seconds: 170,
	gap: 4,
	depth: 0.05,
	draw: (g) => cloud(g, f.u * 0.6, f.u * 0.2, p.glow),
});

const cloudShadow = ({ f, p, left, right }: Layout): AmbientElement => ({
	kind: "mover",
	w: f.u * 1.2,
	h: f.u * 0.2,
	from: [left - f.u * 1.3, f.Y(0.56)],
	to: [right, f.Y(0.62)],
	seconds: 60,
	gap: 10,
	depth: 0.3,
	draw: (g) => glow(g, f.u * 0.6, f.u * 0.1, f.u * 0.6, p.deep, 0.12, 0.16),
});

const birds = ({ f, p, left, right }: Layout): AmbientElement => ({
	kind: "mover",
	w: f.u * 0.24,
	h: f.u * 0.1,
	from: [right, f.Y(0.3)],
	to: [left - f.u * 0.3, f.Y(0.2)],
	seconds: 38,
	gap: 22,
	depth: 0.4,
	draw: (g) => flock(g, f.u * 0.24, f.u * 0.1, 6, f.u * 0.01, mix(p.deep, p.mid, 0.3), createChance(6)),
});

const flyingKite = ({ f, p, laneLine }: Layout): AmbientElement => ({
	kind: "sway",
	x: f.X(0.86),
	y: laneLine(f.X(0.86)) - f.u * 0.5,
	w: f.u * 0.14,
	h: f.u * 0.3,
	pivot: [0.5, 0.3],
	angle: 9,
	seconds: 5,
	depth: 0.5,
	draw: (g) => kite(g, f.u * 0.14, p.spark, mix(p.glow, p.spark, 0.4), alpha(p.deep, 0.5)),
});

export const hills: Place = {
	words: {
		noon: "Hills at noon: olive and straw slopes one behind another, a wide tree, a blanket with a basket on it, a kite, and the city no larger than a comb.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, behind: cloudedSky, draw: whiteClouds },
			{ depth: 0.1, top: ({ f }) => f.Y(0.3), draw: cityAndFarSlope },
			{ depth: 0.25, top: ({ f }) => f.Y(0.36), draw: farmSlope },
			{ depth: 0.45, top: ({ f }) => f.Y(0.2), draw: laneSlope },
			{ depth: 0.62, top: () => 0, after: treeAndBlanket },
			{ depth: 1, blur: 0.012, draw: [nearMeadow, poppies] },
		],
		ambient,
		own: ({ f, p, green }) => ({
			presenceAnchor: { x: f.X(0.72), y: f.Y(0.3), size: f.u * 0.32 },
			ground: { y: f.Y(0.9), tall: f.u * 0.3, depth: 0.66 },
			figureShading: { dark: mix(p.deep, green, 0.2), rim: p.glow, wash: 0.1 },
		}),
	}),
};
