// The tram, from a seat at the back: three windows with the city going by, straps, the backs of heads.
// First seen: the light in the middle window.

import { sky } from "../brushes/atmosphere.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { paintCitySliced, planCity } from "../motifs/city.ts";
import { boardsSliced, lightBars } from "../motifs/floors.ts";
import type { House } from "../motifs/house.ts";
import { passingTram, seatedPassengers, standingPassenger, strap } from "../motifs/tram-passengers.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("tram", light);
	const night = light === "night";
	const { left, right } = viewportEdges(f);
	const horizon = f.Y(0.58);
	const sill = f.Y(0.66);
	const top = f.Y(0.16);
	const pane = f.portrait ? f.X(0.62) : f.X(0.52);
	const first = f.portrait ? f.X(0.02) : f.X(0.06);
	// What slides is painted once round, so the last house leaves room for the first.
	const strip = (seed: number, module: number, low: number, high: number, kinds: House["kind"][], base: number) =>
		planCity({
			seed,
			from: left,
			to: right - f.u * module,
			base,
			module: f.u * module,
			tall: [f.u * low, f.u * high],
			kinds,
		});
	const far = strip(3, 0.07, 0.06, 0.2, ["slab", "needle", "stepped", "dome"], f.Y(0.62));
	const near = strip(9, 0.26, 0.1, 0.42, ["slab", "mansard", "gable", "stack"], f.Y(0.7));
	const wall = mix(p.deep, p.mid, 0.22);
	return { f, p, ...viewportEdges(f), night, wall, horizon, sill, top, pane, first, far, near };
}

type Layout = ReturnType<typeof layout>;

function lowSun(g: Brush, { f, p, night }: Layout): void {
	if (!night) oval(g, f.X(0.56), f.Y(0.47), f.u * 0.075, f.u * 0.075, p.glow);
}

function* farCity(g: Brush, { f, p, left, wide, far, night }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, far, p, {
		body: mix(p.haze, p.mid, 0.4),
		near: 0.3,
		lit: night ? 0.3 : 0.06,
		pane: f.u * 0.009,
	});
	box(g, left, f.Y(0.62), wide, f.h, mix(p.haze, p.mid, 0.5));
}

function* nearCity(g: Brush, { f, p, left, right, wide, near, night }: Layout): Generator<void, void> {
	yield* paintCitySliced(g, near, p, {
		body: mix(p.mid, p.deep, 0.5),
		near: 0.8,
		lit: night ? 0.34 : 0.14,
		pane: f.u * 0.022,
	});
	for (let x = left; x < right - f.u * 0.3; x += f.u * 0.46)
		line(
			g,
			pts`${x},${f.Y(0.72)} ${x},${f.Y(0.3)} ${x + f.u * 0.05},${f.Y(0.29)}`,
			f.u * 0.006,
			mix(p.mid, p.deep, 0.7),
		);
	box(g, left, f.Y(0.7), wide, f.h, mix(p.mid, p.deep, 0.6));
}

function carWall(g: Brush, { f, p, left, wide, wall }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(
			g,
			0,
			f.Y(1),
			stops`0 ${mix(p.deep, p.high, 0.3)}, 0.2 ${wall}, 0.66 ${mix(p.deep, p.mid, 0.5)}, 1 ${p.deep}`,
		),
	);
}

/** Cuts the windows out of the wall and paints their sills, catches and shine. */
function carWindows(g: Brush, { f, p, first, pane, top, sill, wall }: Layout): void {
	blended(g, "destination-out", () => {
		for (let i = -1; i < 5; i++) round(g, first + i * (pane + f.u * 0.035), top, pane, sill - top, f.u * 0.05, "#000");
	});
	for (let i = -1; i < 5; i++) {
		const x = first + i * (pane + f.u * 0.035);
		box(g, x + f.u * 0.03, sill - f.u * 0.003, pane - f.u * 0.06, f.u * 0.008, alpha(p.glow, 0.65));
		line(g, pts`${x},${top + f.u * 0.12} ${x + pane},${top + f.u * 0.12}`, f.u * 0.006, wall);
		poly(
			g,
			pts`${x + pane * 0.62},${top} ${x + pane * 0.8},${top} ${x + pane * 0.5},${sill}
			${x + pane * 0.32},${sill}`,
			alpha(p.glow, 0.055),
		);
	}
}

/** What the glass gives back, the lamps and the rail; then the lamps themselves. */
function reflectionsAndLamps(g: Brush, { f, p, left, right, night }: Layout): void {
	for (let i = 0; i < 9; i++)
		round(g, f.X(0.01) + i * f.u * 0.27, f.Y(0.235), f.u * 0.15, f.u * 0.008, 3, alpha(p.glow, night ? 0.3 : 0.16));
	line(g, pts`${left},${f.Y(0.31)} ${right},${f.Y(0.31)}`, f.u * 0.005, alpha(p.glow, night ? 0.1 : 0.07));
	for (let i = 0; i < 7; i++)
		round(
			g,
			f.X(0.05) + i * f.u * 0.3,
			f.Y(0.035),
			f.u * 0.2,
			f.u * 0.014,
			4,
			alpha(night ? p.glow : mix(p.spark, p.mid, 0.4), night ? 0.9 : 0.5),
		);
}

function handrail(g: Brush, { f, p, left, right }: Layout): void {
	line(g, pts`${left},${f.Y(0.115)} ${right},${f.Y(0.115)}`, f.u * 0.011, mix(p.deep, p.low, 0.35));
}

function* seats(g: Brush, { f, p, left, wide, night }: Layout): Generator<void, void> {
	seatedPassengers(g, f, p, night);
	const y = f.Y(0.995);
	if (y < f.h)
		box(g, left, y, wide, f.h, verticalGradient(g, y, f.h, stops`0 ${mix(p.deep, p.mid, 0.24)}, 1 ${p.deep}`));
	if (f.portrait) {
		// In portrait: the ribbed floor of the car, and the light of windows and lamps on it.
		const floor = { x: f.X(0.5), y, eye: 0.36, ink: p.deep, lit: p.low };
		yield* boardsSliced(g, f, floor, 0.045);
		lightBars(g, f, floor, [-0.72, -0.1, 0.5], 0.36, -0.2, (s) => alpha(p.glow, (night ? 0.05 : 0.1) * (1 - s)));
	}
}

function pole(g: Brush, { f, p }: Layout): void {
	curve(
		g,
		pts`${f.X(0.045)},-20 ${f.X(0.04)},${f.Y(0.5)} ${f.X(0.05)},${f.h * 1.1}`,
		f.u * 0.03,
		linearGradient(g, f.X(0.02), 0, f.X(0.07), 0, stops`0 ${p.deep}, 0.6 ${mix(p.deep, p.low, 0.45)}, 1 ${p.deep}`),
	);
}

function nearPassenger(g: Brush, { f, p, right }: Layout): void {
	fillPath(
		g,
		right - f.u * (f.portrait ? 0.02 : 0.16),
		f.Y(1.02),
		f.u * 0.9,
		"M-.3.5C-.3.05-.2-.06-.07-.1L-.06-.18C-.13-.24-.12-.42 0-.43C.12-.42.13-.24.06-.18L.07-.1C.2-.06.3.05.3.5L.34 3L-.34 3Z",
		p.deep,
	);
}

function oncomingTram({ f, p, left, right, sill, night }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 1.5,
		h: f.u * 0.15,
		from: [right, sill - f.u * 0.15],
		to: [left - f.u * 1.5, sill - f.u * 0.15],
		seconds: night ? 8 : 10,
		gap: night ? 9 : 14,
		depth: 0.3,
		draw: (g) => passingTram(g, f.u * 1.5, f.u * 0.15, p),
	};
}

function lampOnGlass({ f, p, left, right, night, top }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.5,
		h: f.u * 0.5,
		from: [right, top],
		to: [left - f.u * 0.5, top],
		seconds: night ? 7 : 13,
		gap: night ? 1 : 6,
		depth: 0.42,
		light: true,
		draw: (g) => glow(g, f.u * 0.25, f.u * 0.25, f.u * 0.24, night ? p.spark : p.glow, night ? 0.4 : 0.2),
	};
}

function lampOnSeats({ f, p, left, right, night }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.6,
		h: f.u * 0.4,
		from: [right, f.Y(0.6)],
		to: [left - f.u, f.Y(0.6)],
		seconds: night ? 6 : 11,
		gap: night ? 2 : 5,
		depth: 0.72,
		light: true,
		draw: (g) => glow(g, f.u * 0.3, f.u * 0.2, f.u * 0.2, p.spark, night ? 0.2 : 0.14),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p } = at;
	const straps = f.portrait ? [0.2, 0.44] : [0.13, 0.32, 0.51, 0.7];
	return [oncomingTram(at), lampOnGlass(at), lampOnSeats(at), ...straps.map((x) => strap(f, p, f.X(x), f.Y(0.12), x))];
}

export const tram: Place = {
	words: {
		dusk: "Inside a tram at dusk. The city slides by in three windows with the sun low behind it; rows of heads and shoulders, and one empty seat in the light.",
		night:
			"Inside a tram at night. Lit windows and street lamps slide over the glass, and over the shoulders of everyone who is talking to someone not there.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, horizon, night }) =>
					sky(g, f, p, { horizon, sun: [f.X(0.56), f.Y(0.47), night ? 0.5 : 1.1], clouds: 0.6, seed: 21 }),
				draw: lowSun,
			},
			{ depth: 0.1, scrollSpeed: 0.012, top: ({ top }) => top, bottom: ({ f }) => f.Y(0.69), after: farCity },
			{ depth: 0.24, scrollSpeed: 0.09, top: ({ top }) => top, bottom: ({ f }) => f.Y(0.69), after: nearCity },
			{ depth: 0.45, draw: [carWall, carWindows, reflectionsAndLamps, handrail] },
			{ depth: 0.7, top: ({ f }) => f.Y(0.1), after: seats },
			// A plane of its own, being narrow and tall: with the seats it would cover the whole frame.
			{ depth: 0.7, draw: (g, { f, p, night }) => standingPassenger(g, f, p, night, f.Y(0.115)) },
			{ depth: 1, blur: 0.012, draw: pole },
			{ depth: 1, blur: 0.012, draw: nearPassenger },
		],
		ambient,
		own: ({ f }) => ({
			weatherDepth: 0.4,
			presenceAnchor: { x: f.X(f.portrait ? 0.5 : 0.56), y: f.Y(0.32), size: f.u * 0.36 },
			ground: { y: f.Y(1.03), tall: f.u * 0.74, depth: 0.62 },
			afterglowAt: [f.X(0.5), f.Y(0.62)],
		}),
	}),
};
