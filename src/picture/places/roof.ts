// The roof: a water tank on legs against the sky, aerials, a washing line, the whole city below.
// First seen: the tank. At dawn the sun is behind it.

import { haze, sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { paintCitySliced, someLights } from "../motifs/city.ts";
import { aerial, flock } from "../motifs/props.ts";
import { dish, glasshouse, stack, wetRoofFloor } from "../motifs/rooftop-objects.ts";
import { bigTank } from "../motifs/water-tank.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, paintStars, planHouseRow, windowGlows } from "./place-kit.ts";

const SHEET = "M-.46 0L.46 0C.44.5.5.9.46 1.3C.2 1.24-.1 1.34-.44 1.28C-.5.9-.42.5-.46 0Z";
const SHIRT = "M-.2 0L.2 0L.46.1L.4.36L.26.3C.24.6.3.8.26 1.05L-.26 1.05C-.3.8-.24.6-.26.3L-.4.36L-.46.1Z";

function layout(light: string, f: Viewport) {
	const p = paletteOf("roof", light);
	const night = light === "night";
	const lit = night ? 0.36 : 0.05;
	const horizon = f.Y(0.66);
	const sun: [number, number, number] = night ? [f.X(0.5), f.Y(0.74), 0.5] : [f.X(0.5), f.Y(0.56), 1.35];
	const far = planHouseRow(
		f,
		131,
		f.Y(0.7),
		0.045,
		[0.02, 0.12],
		["slab", "needle", "stepped", "dome", "slab"],
		(t) => 0.7 + 0.6 * Math.sin(t * 9),
	);
	const mid = planHouseRow(
		f,
		138,
		f.Y(0.82),
		0.09,
		[0.04, 0.14],
		["slab", "mansard", "gable", "barrel", "spire", "saw"],
	);
	const near = planHouseRow(f, 144, f.Y(0.96), 0.16, [0.05, 0.14], ["slab", "stack", "garden", "mansard"]);
	const ink = mix(p.deep, p.high, 0.08);
	const floor = f.Y(0.92);
	const line0 = [f.X(0.42), f.Y(0.6)] as const;
	const line1 = [f.X(f.portrait ? 1.02 : 1.2), f.Y(0.63)] as const;
	return { f, p, ...viewportEdges(f), night, lit, horizon, sun, far, mid, near, ink, floor, line0, line1 };
}

type Layout = ReturnType<typeof layout>;

function moonOrSun(g: Brush, { f, p, night, sun }: Layout): void {
	if (night) {
		paintStars(g, f, p.glow, 90, f.Y(0.6));
		// A thin moon: the only thing up here that is not talking.
		fillPath(
			g,
			f.X(0.72),
			f.Y(0.16),
			f.u * 0.045,
			"M.3-.95A1 1 0 1 0 .9.5A.82.82 0 1 1 .3-.95Z",
			mix(p.glow, p.low, 0.1),
		);
		glow(g, f.X(0.72), f.Y(0.16), f.u * 0.2, p.glow, 0.14);
	} else oval(g, sun[0], sun[1], f.u * 0.1, f.u * 0.1, mix(p.glow, p.low, 0.04));
}

function* farCity(g: Brush, { f, p, left, wide, far, lit, sun }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, far, p, {
		body: mix(p.haze, p.mid, 0.4),
		near: 0.2,
		lit,
		pane: f.u * 0.007,
		sun: sun[0],
	});
	box(g, left, f.Y(0.7), wide, f.h, mix(p.haze, p.mid, 0.4));
	haze(g, f, f.Y(0.56), f.Y(0.73), mix(p.haze, p.low, 0.4), 0.8);
}

function* middleCity(g: Brush, { f, p, left, wide, mid, lit, sun }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, mid, p, {
		body: mix(mix(p.haze, p.mid, 0.4), p.deep, 0.42),
		near: 0.5,
		lit,
		pane: f.u * 0.012,
		sun: sun[0],
	});
	box(g, left, f.Y(0.82), wide, f.h, mix(mix(p.haze, p.mid, 0.4), p.deep, 0.42));
	haze(g, f, f.Y(0.68), f.Y(0.86), p.haze, 0.62);
}

function* nearCity(g: Brush, { f, p, left, wide, near, lit, sun }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, near, p, {
		body: mix(mix(p.haze, p.mid, 0.4), p.deep, 0.7),
		near: 0.75,
		lit,
		pane: f.u * 0.017,
		sun: sun[0],
	});
	box(g, left, f.Y(0.96), wide, f.h, mix(p.mid, p.deep, 0.75));
	haze(g, f, f.Y(0.78), f.Y(1), p.haze, 0.35);
}

function tankAndAerials(g: Brush, { f, p, floor, ink }: Layout): void {
	const chance = createChance(7);
	const x = f.X(f.portrait ? 0.3 : 0.26);
	bigTank(g, x, floor + f.u * 0.01, f.u * 0.78, ink, mix(p.low, p.glow, 0.4), 1);
	for (const [t, h] of [
		[0.03, 0.34],
		[0.62, 0.42],
		[1.07, 0.3],
		[1.6, 0.52],
	] as const)
		aerial(g, f.X(t), floor, f.u * h, ink, chance);
}

function washingLine(g: Brush, { f, floor, ink, line0, line1 }: Layout): void {
	line(g, pts`${line0[0]},${line0[1] - f.u * 0.03} ${line0[0]},${floor}`, f.u * 0.009, ink);
	line(g, pts`${line1[0]},${line1[1] - f.u * 0.03} ${line1[0]},${floor}`, f.u * 0.009, ink);
	curve(g, [[...line0], [(line0[0] + line1[0]) / 2, line0[1] + f.u * 0.06], [...line1]], f.u * 0.003, ink);
}

/** The stair's little house, its door a crack of light; chimneys, dishes, and further along a glasshouse. */
function sheds(g: Brush, { f, p, floor, ink, night }: Layout): void {
	const hx = f.X(f.portrait ? 0.7 : 0.76);
	poly(
		g,
		pts`${hx},${floor} ${hx},${floor - f.u * 0.2} ${hx + f.u * 0.2},${floor - f.u * 0.24}
		${hx + f.u * 0.2},${floor}`,
		mix(ink, p.mid, 0.12),
	);
	box(g, hx + f.u * 0.05, floor - f.u * 0.16, f.u * 0.07, f.u * 0.16, mix(ink, p.deep, 0.5));
	box(g, hx + f.u * 0.05, floor - f.u * 0.16, f.u * 0.008, f.u * 0.16, p.spark);
	const rim = mix(p.low, p.glow, 0.4);
	stack(g, hx + f.u * 0.22, floor, f.u * 0.1, f.u * 0.22, ink, rim);
	dish(g, f.X(0.5), floor, f.u * 0.09, ink, rim);
	glasshouse(g, p, f.X(f.portrait ? 1.2 : 1.12), floor, f.u * 0.42, ink, night ? 1 : 0.3);
	stack(g, f.X(1.5), floor, f.u * 0.13, f.u * 0.3, ink, rim);
	dish(g, f.X(1.46), floor, f.u * 0.13, ink, rim);
}

function roofFloor(g: Brush, { f, p, left, wide, floor, ink, night }: Layout): void {
	box(g, left, floor - f.u * 0.012, wide, f.u * 0.03, mix(ink, p.low, 0.16));
	box(
		g,
		left,
		floor + f.u * 0.01,
		wide,
		f.h,
		verticalGradient(g, floor, f.Y(1.25), stops`0 ${mix(ink, p.mid, 0.26)}, 0.25 ${mix(ink, p.mid, 0.1)}, 1 ${p.deep}`),
	);
	if (!night) box(g, left, floor - f.u * 0.013, wide, f.u * 0.004, alpha(p.glow, 0.6));
	wetRoofFloor(g, f, p, floor, night);
}

/** A bird on the near wire, and the parapet's corner. */
function wireAndParapet(g: Brush, { f, p, left, right }: Layout): void {
	poly(
		g,
		pts`${right},${f.h} ${right},${f.Y(0.84)} ${right - f.u * 0.08},${f.Y(0.84)} ${right - f.u * 0.08},${f.h}`,
		p.deep,
	);
	fillPath(
		g,
		f.X(0.93),
		f.Y(0.212),
		f.u * 0.05,
		"M-.5-.1C-.3-.4-.1-.5.1-.48C.16-.66.34-.66.36-.54L.46-.5L.34-.46C.3-.3.14-.1 0-.04L-.2 0L-.7.24Z",
		p.deep,
	);
	curve(
		g,
		pts`${left},${f.Y(0.24)} ${f.X(0.4)},${f.Y(0.3)} ${f.X(1)},${f.Y(0.2)} ${right},${f.Y(0.06)}`,
		f.u * 0.006,
		alpha(p.deep, 0.8),
	);
}

/** One of four cloths on the line. */
function washing({ f, p, night, line0, line1 }: Layout, i: number): AmbientElement {
	const t = 0.2 + i * 0.19;
	const [w, h] = [f.u * (0.09 + 0.03 * (i % 2)), f.u * (0.13 + 0.05 * ((i + 1) % 2))];
	const cloth = mix(i === 1 ? p.spark : p.haze, p.deep, night ? 0.52 : 0.16 + 0.1 * i);
	return {
		kind: "sway",
		x: line0[0] + (line1[0] - line0[0]) * t,
		y: line0[1] + f.u * 0.05 * Math.sin(t * Math.PI) + f.u * 0.01,
		w,
		h,
		pivot: [0.5, 0],
		angle: 5,
		seconds: 4 + i * 0.7,
		depth: 0.7,
		draw: (g) => fillPath(g, w * 0.5, 0, w, i % 2 ? SHEET : SHIRT, cloth),
	};
}

function birds({ f, p, left, right }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.4,
		h: f.u * 0.2,
		from: [left - f.u * 0.4, f.Y(0.42)],
		to: [right, f.Y(0.1)],
		seconds: 30,
		gap: 12,
		depth: 0.4,
		draw: (g) => flock(g, f.u * 0.4, f.u * 0.2, 16, f.u * 0.011, mix(p.deep, p.mid, 0.2), createChance(8)),
	};
}

function smoke({ f, p, floor }: Layout): AmbientElement {
	return {
		kind: "plume",
		x: f.X(0.93),
		y: floor - f.u * 0.2,
		r: f.u * 0.02,
		rise: f.u * 0.26,
		colour: mix(p.haze, p.glow, 0.4),
		depth: 0.7,
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, far, mid, near, lit, night } = at;
	return [
		...windowGlows(someLights(far, lit, f.u * 0.007, 10), f.u * 0.016, p.spark, 0.12, 0.45),
		...windowGlows(someLights(mid, lit, f.u * 0.012, 12), f.u * 0.024, p.spark, 0.32),
		...windowGlows(someLights(near, lit, f.u * 0.016, 6), f.u * 0.034, p.spark, 0.5),
		smoke(at),
		...[0, 1, 2, 3].map((i) => washing(at, i)),
		...(night ? [] : [birds(at)]),
	];
}

export const roof: Place = {
	words: {
		night:
			"The roof at night: a water tank on its legs, aerials, washing on a line, a thin moon, and below it a whole city of lit windows.",
		dawn: "The roof at dawn: a pale sun behind the roofs, mist in the streets, birds going up, the washing forgotten on its line.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, horizon, sun, night }) =>
					sky(g, f, p, { horizon, sun, clouds: night ? 0.4 : 0.75, grainy: 0.8, seed: night ? 71 : 74 }),
				draw: moonOrSun,
			},
			{ depth: 0.12, top: ({ f }) => f.Y(0.4), after: farCity },
			{ depth: 0.3, top: ({ f }) => f.Y(0.5), after: middleCity },
			{ depth: 0.5, top: ({ f }) => f.Y(0.5), after: nearCity },
			{ depth: 0.68, draw: [tankAndAerials, washingLine, sheds, roofFloor] },
			{ depth: 1, blur: 0.014, draw: wireAndParapet },
		],
		ambient,
		own: ({ f, floor }) => ({
			presenceAnchor: { x: f.X(0.66), y: f.Y(0.34), size: f.u * 0.34 },
			ground: { y: floor + f.u * 0.05, tall: f.u * 0.42, depth: 0.72 },
			afterglowAt: [f.X(0.55), floor - f.u * 0.05],
		}),
	}),
};
