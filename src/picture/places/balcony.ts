// The balcony: Catherine's lemon tree in its cracked pot, and the city falling away to the light.
// The eye goes first to the tree.

import { haze, sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, blended, box, glow, oval, stops, verticalGradient } from "../brushes/pen.ts";
import { paintCitySliced, someLights } from "../motifs/city.ts";
import { boards, lightBars, scatter } from "../motifs/floors.ts";
import { crane } from "../motifs/house.ts";
import { fronds, leaf, lemonTree } from "../motifs/plant.ts";
import { flock, railing } from "../motifs/props.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, paintStars, planHouseRow, windowGlows } from "./place-kit.ts";

/** The share of windows that are lit. */
const LIT: Record<string, number> = { dusk: 0.14, night: 0.3, morning: 0.01 };

/** Where the sun is in this light, in frame pixels, and how strong. */
function sunAt(light: string, f: Viewport, horizon: number): [x: number, y: number, strength: number] {
	if (light === "night") return [f.X(0.86), horizon, 0.35];
	if (light === "morning") return [f.X(0.74), f.Y(0.26), 1.1];
	return [f.X(0.78), f.Y(0.53), 1];
}

function layout(light: string, f: Viewport) {
	const p = paletteOf("balcony", light);
	const lit = LIT[light] ?? 0.1;
	const { left, right, wide } = viewportEdges(f);
	const horizon = f.Y(0.62);
	const sun = sunAt(light, f, horizon);
	// The roofs are lowest along a valley, through which the light comes.
	const valley = (deep: number) => (t: number) =>
		1.15 - deep * Math.exp(-(((t - (f.portrait ? 0.72 : 0.44)) / 0.2) ** 2));
	const far = planHouseRow(
		f,
		11,
		f.Y(0.65),
		0.05,
		[0.04, 0.16],
		["slab", "slab", "stepped", "needle", "barrel"],
		(t) => 1.4 - valley(0.8)(t) / 1.2,
	);
	const mid = planHouseRow(
		f,
		23,
		f.Y(0.78),
		0.1,
		[0.05, 0.17],
		["slab", "gable", "mansard", "spire", "dome", "garden"],
		valley(0.4),
	);
	const close = planHouseRow(
		f,
		38,
		f.Y(0.98),
		0.19,
		[0.1, 0.24],
		["gable", "mansard", "garden", "gable", "saw"],
		valley(0.5),
	);
	const tree = { x: f.X(f.portrait ? 0.33 : 0.32), size: f.u * 0.7 };
	const floor = f.Y(0.985);
	return { f, p, light, lit, left, right, wide, horizon, sun, far, mid, close, tree, floor };
}
type Layout = ReturnType<typeof layout>;

function cloudedSky(g: Brush, { f, p, horizon, sun, light }: Layout): Iterable<number> {
	return sky(g, f, p, { horizon, sun, clouds: light === "night" ? 0.45 : 0.8, seed: light === "morning" ? 9 : 5 });
}

function sunOrStars(g: Brush, { f, p, sun, light }: Layout): void {
	if (light === "dusk") oval(g, sun[0], sun[1], f.u * 0.066, f.u * 0.066, mix(p.glow, p.low, 0.08));
	if (light === "night") paintStars(g, f, p.glow, 60, f.Y(0.42));
}

function* farRoofs(g: Brush, { f, p, lit, left, wide, sun, far }: Layout): Iterable<void> {
	yield* paintCitySliced(g, far, p, {
		body: mix(p.haze, p.mid, 0.42),
		near: 0.12,
		lit,
		pane: f.u * 0.006,
		sun: sun[0],
	});
	box(g, left, f.Y(0.65), wide, f.h, mix(p.haze, p.mid, 0.3));
	haze(g, f, f.Y(0.48), f.Y(0.68), mix(p.haze, p.low, 0.3), 0.8);
}

function* craneAndRoofs(g: Brush, { f, p, lit, left, wide, sun, mid }: Layout): Iterable<void> {
	crane(g, f.X(0.9), f.Y(0.78), f.u * 0.27, mix(p.haze, p.deep, 0.45));
	yield* paintCitySliced(g, mid, p, {
		body: mix(mix(p.mid, p.haze, 0.3), p.deep, 0.4),
		near: 0.45,
		lit,
		pane: f.u * 0.012,
		sun: sun[0],
	});
	box(g, left, f.Y(0.78), wide, f.h, mix(mix(p.mid, p.haze, 0.3), p.deep, 0.4));
	haze(g, f, f.Y(0.6), f.Y(0.84), mix(p.haze, p.mid, 0.2), 0.7);
}

function* closeRoofs(g: Brush, { f, p, lit, left, wide, sun, close }: Layout): Iterable<void> {
	yield* paintCitySliced(g, close, p, {
		body: mix(p.mid, p.deep, 0.72),
		near: 0.8,
		lit,
		pane: f.u * 0.019,
		sun: sun[0],
	});
	box(g, left, f.Y(0.98), wide, f.h, mix(p.mid, p.deep, 0.8));
	haze(g, f, f.Y(0.74), f.Y(1.02), mix(p.haze, p.mid, 0.5), 0.36);
}

function* deckAndTree(g: Brush, at: Layout): Iterable<void> {
	railingAndFloor(g, at);
	if (at.f.portrait) yield* deckBoards(g, at);
	yield;
	treeInItsPot(g, at);
}

function railingAndFloor(g: Brush, { f, p, light, left, right, wide, tree, floor }: Layout): void {
	blended(g, "lighter", () =>
		glow(g, tree.x, floor - tree.size * 0.6, tree.size * 0.7, p.glow, light === "night" ? 0.04 : 0.12),
	);
	railing(g, left, right, f.Y(0.86), floor + f.u * 0.01, f.u * 0.032, mix(p.deep, p.high, 0.08));
	const ground = verticalGradient(
		g,
		floor,
		Math.max(f.h, floor + 1),
		stops`0 ${mix(p.deep, p.mid, 0.34)}, 0.1 ${mix(p.deep, p.mid, 0.12)}, 1 ${p.deep}`,
	);
	box(g, left, floor, wide, f.h, ground);
}

/** In portrait: the boards we stand on, the railing's shade over them, and what the tree has let fall. */
function* deckBoards(g: Brush, { f, p, light, floor }: Layout): Iterable<void> {
	const deck = { x: f.X(0.6), y: floor, eye: 0.4, ink: p.deep, lit: mix(p.mid, p.low, 0.6) };
	boards(g, f, deck, 0.11);
	yield;
	const bar = light === "night" ? 0.16 : 0.3;
	lightBars(
		g,
		f,
		deck,
		Array.from({ length: 18 }, (_, i) => -0.85 + i * 0.085),
		0.014,
		-0.3,
		(s) => alpha(p.deep, bar * (1 - s)),
	);
	scatter(f, deck, 26, 9, (x, y, u, chance) =>
		leaf(g, x, y, Math.min(u, f.u * 1.7) * 0.045, chance() * 6, alpha(mix(p.deep, p.low, 0.24), 0.8), 0.3),
	);
}

function treeInItsPot(g: Brush, { f, p, light, tree, floor }: Layout): void {
	lemonTree(g, tree.x, floor + f.u * 0.012, tree.size, {
		wood: mix(p.deep, p.mid, 0.1),
		leaf: p.deep,
		lit: mix(p.deep, p.low, light === "night" ? 0.2 : 0.4),
		pot: mix(p.deep, light === "morning" ? p.spark : p.mid, light === "night" ? 0.3 : 0.62),
		band: p.deep,
		lemon: mix(p.spark, p.glow, 0.25),
	});
}

function nearFronds(g: Brush, { f, p, left, right }: Layout): void {
	fronds(g, right - f.u * 0.02, f.portrait ? f.Y(1.16) : f.Y(1.02), f.u * 0.4, -2.6, -1.2, p.deep, 3);
	fronds(g, left, f.Y(1.1), f.u * 0.24, -1.7, -0.3, p.deep, 8);
}

function ambient({ f, p, lit, mid, close, light }: Layout): AmbientElement[] {
	const elements: AmbientElement[] = [
		...windowGlows(someLights(mid, lit, f.u * 0.012, 8), f.u * 0.024, p.spark, 0.3),
		...windowGlows(someLights(close, lit, f.u * 0.018, 7), f.u * 0.036, p.spark, 0.5, 0.55),
	];
	if (light !== "night")
		elements.push({
			kind: "mover",
			w: f.u * 0.3,
			h: f.u * 0.14,
			from: [f.X(-0.3), f.Y(0.3)],
			to: [f.w, f.Y(0.14)],
			seconds: 46,
			gap: 18,
			depth: 0.2,
			draw: (g) =>
				flock(g, f.u * 0.3, f.u * 0.14, 7, f.u * 0.012, alpha(mix(p.deep, p.mid, 0.3), 0.8), createChance(4)),
		});
	return elements;
}

export const balcony: Place = {
	words: {
		dusk: "A balcony at dusk. A lemon tree in a wired pot stands black against a coral sky, and the city goes down in steps to a low sun.",
		night: "The balcony at night. The lemon tree is a shape; below it the city is windows, and over it a few stars.",
		morning: "The balcony in the morning. Cream light on the roofs, and the lemon tree with every leaf to be counted.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, behind: cloudedSky, draw: sunOrStars },
			{ depth: 0.12, top: ({ f }) => f.Y(0.2), after: farRoofs },
			{ depth: 0.3, top: ({ f }) => f.Y(0.3), after: craneAndRoofs },
			{ depth: 0.5, top: ({ f }) => f.Y(0.4), after: closeRoofs },
			{ depth: 0.75, top: ({ f }) => f.Y(0.1), after: deckAndTree },
			{ depth: 1, blur: 0.012, draw: nearFronds },
		],
		ambient,
		own: ({ f }) => ({
			ground: { y: f.Y(0.97), tall: f.u * 0.46, depth: 0.8 },
			presenceAnchor: { x: f.X(f.portrait ? 0.6 : 0.68), y: f.Y(0.27), size: f.u * 0.36 },
			afterglowAt: [f.X(0.62), f.Y(0.84)],
		}),
	}),
};
