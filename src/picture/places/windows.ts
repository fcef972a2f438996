// The city of lit windows: one great housefront across the way, somebody in every room; then the rooms go
// dark. First seen: at dusk the whole wall, at night the one window left.

import { sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	fillPath,
	line,
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { paintCitySliced } from "../motifs/city.ts";
import { reflections } from "../motifs/floors.ts";
import { housefront } from "../motifs/housefront.ts";
import { rooms, windowOf } from "../motifs/lit-rooms.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight, paintStars, planHouseRow } from "./place-kit.ts";

/** The share of windows with a light, by light. */
const SHARE: Record<string, number> = { dusk: 0.86, "going-out": 0.3, night: 0 };

function layout(light: string, f: Viewport) {
	const p = paletteOf("windows", light);
	const all = rooms(f, SHARE[light] ?? 1);
	const lastRoom = all.find((r) => r.last)!;
	const wall = light === "dusk" ? mix(mix(p.mid, p.high, 0.5), p.deep, 0.34) : mix(p.mid, p.deep, 0.52);
	const far = planHouseRow(f, 171, f.Y(0.42), 0.07, [0.1, 0.34], ["slab", "needle", "stepped", "dome", "slab"]);
	const lastPane = windowOf(lastRoom);
	return {
		f,
		p,
		light,
		...viewportEdges(f),
		all,
		lastRoom,
		wall,
		far,
		lastPane,
		sillY: f.portrait ? f.h - f.u * 0.1 : f.Y(0.965),
	};
}

type Layout = ReturnType<typeof layout>;

function nightStars(g: Brush, { f, p, light }: Layout): void {
	if (light !== "dusk") paintStars(g, f, p.glow, light === "night" ? 160 : 50, f.Y(0.4));
}

/** In portrait the street is water, and the lit windows are broken in it. */
function* streetOfWater(g: Brush, { f, p, left, wide, all, wall, light }: Layout): Generator<void, void> {
	const quay = all.at(-1)!.y + all.at(-1)!.h + f.u * 0.13;
	box(g, left, quay, wide, f.u * 0.03, mix(wall, p.deep, 0.5));
	const water = quay + f.u * 0.03;
	box(
		g,
		left,
		water,
		wide,
		f.h,
		verticalGradient(g, water, f.h, stops`0 ${mix(wall, p.deep, 0.62)}, 0.3 ${mix(wall, p.deep, 0.74)}, 1 ${p.deep}`),
	);
	const points = all
		.filter((r) => r.lit)
		.map((r): Point => [r.x + r.w / 2, r.last && light === "night" ? 2.4 : 0.3 + 0.16 * r.row]);
	const chance = createChance(4);
	for (let i = 0; i < points.length; i += 8) {
		yield;
		reflections(g, f, water, points.slice(i, i + 8), p.spark, chance);
	}
}

function* frontAndWater(g: Brush, at: Layout): Generator<void, void> {
	const { f, p, all, wall, light } = at;
	yield* housefront(g, f, p, all, { wall, share: SHARE[light] ?? 1, night: light === "night" });
	if (f.portrait) yield* streetOfWater(g, at);
}

/** Our own side: a sill and the pot for the tree's shoot. */
function ownSill(g: Brush, { f, p, left, wide, sillY: y }: Layout): void {
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(
			g,
			y,
			f.Y(1.3),
			stops`0 ${mix(p.deep, p.high, 0.16)}, 0.06 ${mix(p.deep, p.high, 0.08)}, 1 ${p.deep}`,
		),
	);
	box(g, left, y, wide, f.u * 0.004, alpha(p.glow, 0.3));
	fillPath(g, f.X(0.14), y, f.u * 0.1, "M-.32 0L-.4-.6L.4-.6L.32 0ZM-.45-.74L.45-.74L.43-.58L-.43-.58Z", p.deep);
}

function treeShoot(g: Brush, { f, p, sillY: y }: Layout): void {
	for (const [a, l] of [
		[-2.2, 0.12],
		[-1.7, 0.16],
		[-1.2, 0.14],
		[-0.8, 0.1],
	] as const) {
		line(
			g,
			pts`${f.X(0.14)},${y - f.u * 0.07}
			${f.X(0.14) + Math.cos(a) * f.u * l},${y - f.u * 0.07 + Math.sin(a) * f.u * l}`,
			f.u * 0.004,
			p.deep,
		);
		oval(
			g,
			f.X(0.14) + Math.cos(a) * f.u * l,
			y - f.u * 0.07 + Math.sin(a) * f.u * l,
			f.u * 0.034,
			f.u * 0.013,
			p.deep,
			a,
		);
	}
}

function curtains(g: Brush, { f, p, left, right }: Layout): void {
	poly(g, pts`${left},0 ${f.X(0.035)},0 ${f.X(0.035)},${f.h} ${left},${f.h}`, p.deep);
	fillPath(
		g,
		right,
		0,
		f.h * 0.5,
		f.portrait ? "M0 0L-.09 0C-.06.6-.1 1.2-.05 2.1L0 2.1Z" : "M0 0L-.3 0C-.2.6-.34 1.2-.22 2.2L0 2.2Z",
		alpha(mix(p.deep, p.high, 0.2), 0.9),
	);
}

/** A few lit windows glow, and the last one most of all. */
function ambient({ p, all, lastPane: q, lastRoom, light }: Layout): AmbientElement[] {
	const night = light === "night";
	const glowing = all
		.filter((r) => r.lit && !r.last && r.seed % 3 === 0)
		.slice(0, 14)
		.map((r) => {
			const pane = windowOf(r);
			return glowLight(pane.x + pane.w / 2, pane.y + pane.h / 2, r.w * 0.62, p.spark, 0.42, 0.34, "window");
		});
	const r = lastRoom.w * (night ? 1.7 : 0.9);
	return [...glowing, glowLight(q.x + q.w / 2, q.y + q.h / 2, r, p.spark, 0.42, night ? 0.5 : 0.36, "breath")];
}

export const windows: Place = {
	words: {
		dusk: "A great housefront across the way under a clear blue evening: nearly every window lit, and in each of them somebody talking.",
		"going-out":
			"The same housefront, later: most of the windows have gone out, and the blue is deeper between those that are left.",
		night: "The housefront at night under many stars: every window is dark but one.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, light }) =>
					sky(g, f, p, {
						horizon: f.Y(0.5),
						sun: [f.X(1.2), f.Y(0.3), light === "dusk" ? 0.8 : 0.3],
						clouds: 0.7,
						seed: 175,
					}),
				draw: nightStars,
			},
			{
				depth: 0.14,
				after: (g, { f, p, far, light }) =>
					paintCitySliced(g, far, p, {
						body: mix(p.haze, p.high, 0.45),
						near: 0.3,
						lit: (SHARE[light] ?? 0) * 0.34,
						pane: f.u * 0.011,
					}),
			},
			{ depth: 0.4, after: frontAndWater },
			{ depth: 0.66, top: ({ f }) => f.Y(0.5), draw: [ownSill, treeShoot] },
			{ depth: 1, blur: 0.016, draw: curtains },
		],
		ambient,
		own: ({ f, lastPane: q }) => ({
			weatherDepth: 0.7,
			presenceAnchor: { x: f.X(0.5), y: f.Y(0.4), size: f.u * 0.42 },
			ground: null,
			afterglowAt: [q.x + q.w / 2, q.y + q.h / 2],
		}),
	}),
};
