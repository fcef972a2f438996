// The pier and the sea: one long line of planks going out, gulls. The sea takes the colour of the sky.
// First seen: the small house at the end of it, against the light.

import { sky } from "../brushes/atmosphere.ts";
import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	oval,
	type Point,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { glitter, pierPlanks } from "../motifs/sea-and-pier.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

const GULL =
	"M-1-.3C-.7-.45-.3-.3-.05.05L0 .02L.05.05C.3-.3.7-.45 1-.3C.65-.28.3-.1.1.2L0 .26L-.1.2C-.3-.1-.65-.28-1-.3Z";

function layout(light: string, f: Viewport) {
	const p = paletteOf("pier", light);
	const dusk = light === "dusk";
	const horizon = f.Y(0.52);
	const sun: [number, number, number] = dusk ? [f.X(0.54), f.Y(0.47), 1.3] : [f.X(0.3), f.Y(0.16), 1.1];
	const end: Point = [f.X(f.portrait ? 0.62 : 0.56), horizon + f.u * 0.006];
	const tone = (t: number) => mix(mix(p.haze, p.mid, 0.5), p.deep, t);
	const bottom = f.portrait ? f.h * 1.02 : f.Y(1.04);
	// The deck's edges at a share t of the way out.
	const deck = (t: number): { a: Point; b: Point } => ({
		a: [lerp(f.X(f.portrait ? -0.5 : -0.2), end[0] - f.u * 0.012, t ** 0.42), lerp(bottom, end[1], t ** 0.42)],
		b: [lerp(f.X(f.portrait ? 0.62 : 0.42), end[0] + f.u * 0.012, t ** 0.42), lerp(bottom, end[1], t ** 0.42)],
	});
	return { f, p, ...viewportEdges(f), dusk, horizon, sun, end, tone, deck };
}

type Layout = ReturnType<typeof layout>;

function sunDisc(g: Brush, { f, p, dusk, sun }: Layout): void {
	if (dusk) oval(g, sun[0], sun[1], f.u * 0.11, f.u * 0.11, mix(p.glow, p.low, 0.05));
}

/** The headland and its lighthouse. */
function headland(g: Brush, { f, horizon, tone, dusk }: Layout): void {
	const cape = f.X(f.portrait ? 0.86 : 1.05);
	fillPath(
		g,
		cape,
		horizon + 1,
		f.u * 0.5,
		"M-.16 0C-.05-.02.02-.07.14-.09C.3-.12.5-.08.8-.13C1-.16 1.3-.14 2-.16L2 0Z",
		tone(dusk ? 0.3 : 0.2),
	);
	line(
		g,
		pts`${cape + f.u * 0.1},${horizon - f.u * 0.04} ${cape + f.u * 0.1},${horizon - f.u * 0.085}`,
		f.u * 0.008,
		tone(dusk ? 0.34 : 0.16),
	);
}

function water(g: Brush, { f, p, left, right, wide, horizon, dusk }: Layout): void {
	box(
		g,
		left,
		horizon,
		wide,
		f.h,
		verticalGradient(
			g,
			horizon,
			f.Y(1.05),
			stops`0 ${mix(p.low, p.glow, 0.35)}, 0.12 ${mix(p.low, p.mid, 0.35)},
			0.5 ${dusk ? mix(p.mid, p.high, 0.45) : mix(p.high, p.mid, 0.3)},
			1 ${mix(p.high, p.deep, dusk ? 0.5 : 0.12)}`,
		),
	);
	const chance = createChance(7);
	for (let i = 0; i < 240; i++) {
		const t = chance() ** 1.6;
		const y = lerp(horizon + 2, f.Y(1.05), t);
		oval(
			g,
			lerp(left, right, chance()),
			y,
			f.u * (0.01 + 0.12 * t) * (0.5 + chance()),
			f.u * (0.0007 + 0.004 * t),
			alpha(i % 3 ? mix(p.high, p.deep, 0.35) : p.low, 0.07 + 0.16 * t),
		);
	}
}

function sunOnWater(g: Brush, { f, p, horizon, dusk, sun }: Layout): void {
	blended(g, "screen", () => glow(g, sun[0], horizon + f.u * 0.1, f.u * 0.5, p.glow, dusk ? 0.6 : 0.4, 0.7));
	glitter(g, f, sun[0], horizon + 1, f.Y(0.98), dusk ? 0.1 : 0.2, p.glow, 520, 9);
}

function* sea(g: Brush, at: Layout): Generator<void, void> {
	headland(g, at);
	water(g, at);
	yield;
	sunOnWater(g, at);
}

/** What stands at the end: a house with a wide roof, on legs. */
function houseAtTheEnd(g: Brush, { f, p, end, tone, dusk }: Layout): void {
	const [x, y] = end;
	const s = f.u * 0.13;
	const ink = tone(dusk ? 0.85 : 0.78);
	fillPath(
		g,
		x,
		y,
		s,
		"M-1.15-.62C-.7-.7-.4-.9-.12-1.05L-.1-1.16L-.06-1.16L-.06-1.3L0-1.52L.06-1.3L.06-1.16L.1-1.16L.12-1.05C.4-.9.7-.7 1.15-.62L1.02-.56L.9-.56L.9-.02L1.2 0L1.2.1L-1.2.1L-1.2 0L-.9-.02L-.9-.56L-1.02-.56Z",
		ink,
	);
	for (let i = 0; i < 5; i++)
		box(g, x - s * 0.74 + i * s * 0.32, y - s * 0.46, s * 0.18, s * 0.28, dusk ? p.spark : mix(p.glow, p.low, 0.4));
	for (let i = 0; i < 7; i++)
		line(g, pts`${x - s * 1.08 + i * s * 0.36},${y} ${x - s * 1.08 + i * s * 0.36},${y + s * 0.36}`, s * 0.05, ink);
	box(
		g,
		x - s,
		y + s * 0.34,
		s * 2,
		s * 0.5,
		verticalGradient(g, y + s * 0.3, y + s * 0.9, stops`0 ${ink} 0.5, 1 ${ink} 0`),
	);
}

/** A mooring post close by, its rope, a gull on top. */
function mooringPost(g: Brush, { f, p, right }: Layout): void {
	const x = f.X(f.portrait ? 0.93 : 1.02);
	const foot = f.portrait ? f.h * 1.05 : f.Y(1.05);
	line(g, pts`${x},${foot} ${x},${f.Y(0.74)}`, f.u * 0.06, p.deep);
	oval(g, x, f.Y(0.73), f.u * 0.04, f.u * 0.02, p.deep);
	curve(g, pts`${x},${f.Y(0.8)} ${x + f.u * 0.3},${f.Y(0.93)} ${right},${f.Y(0.86)}`, f.u * 0.022, p.deep);
	fillPath(
		g,
		x,
		f.Y(0.725),
		f.u * 0.08,
		"M-.5 0C-.4-.3-.1-.42.1-.42C.1-.6.3-.7.42-.58L.62-.5L.44-.44C.4-.2.2-.05 0 0Z",
		p.deep,
	);
}

function ship({ f, left, right, tone }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.12,
		h: f.u * 0.06,
		from: [right, f.Y(0.47)],
		to: [left - f.u * 0.2, f.Y(0.468)],
		seconds: 240,
		gap: 20,
		depth: 0.1,
		draw: (g) =>
			fillPath(
				g,
				0,
				0,
				f.u * 0.12,
				"M0 .3L.1 .43L.9 .43L1 .3L.8 .3L.8 .2L.62 .2L.6 .08L.54 .08L.54 .2L.3 .2L.28 .3Z",
				tone(0.35),
			),
	};
}

/** One of three gulls, at height y. */
function gull({ f, p, left, right, dusk }: Layout, y: number, i: number): AmbientElement {
	const size = f.u * 0.045;
	return {
		kind: "mover",
		w: f.u * 0.09,
		h: f.u * 0.04,
		from: [i % 2 ? right : left - f.u * 0.1, f.Y(y)],
		to: [i % 2 ? left - f.u * 0.1 : right, f.Y(y + 0.08)],
		seconds: 17 + i * 6,
		gap: 9 + i * 5,
		depth: 0.4 + i * 0.1,
		draw: (g) => fillPath(g, size, f.u * 0.02, size, GULL, dusk ? p.deep : mix(p.deep, p.mid, 0.3)),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, sun, dusk } = at;
	return [
		glowLight(sun[0], sun[1], f.u * 0.6, p.glow, 0.05, dusk ? 0.3 : 0.4, "breath"),
		ship(at),
		...[0.2, 0.3, 0.12].map((y, i) => gull(at, y, i)),
	];
}

export const pier: Place = {
	words: {
		noon: "A pier at noon: planks running out over a cream-coloured sea to a small house on legs, gulls, light in flakes on the water.",
		dusk: "The pier at dusk: a great low sun behind the house at the end, the sea coral and plum, lamps lit one by one.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, horizon, sun, dusk }) =>
					sky(g, f, p, { horizon, sun, clouds: dusk ? 0.95 : 0.7, grainy: dusk ? 0.9 : 0.35, seed: dusk ? 44 : 47 }),
				draw: sunDisc,
			},
			{ depth: 0.1, top: ({ f }) => f.Y(0.44), after: sea },
			{ depth: 0.3, top: ({ f }) => f.Y(0.3), draw: houseAtTheEnd },
			{
				depth: 0.55,
				top: ({ f }) => f.Y(0.3),
				draw: (g, { f, p, deck, tone, dusk }) => pierPlanks(g, f, p, deck, tone, dusk),
			},
			{ depth: 1, blur: 0.014, draw: mooringPost },
		],
		ambient,
		own: ({ f }) => ({
			presenceAnchor: { x: f.X(0.44), y: f.Y(0.26), size: f.u * 0.36 },
			ground: { y: f.Y(0.97), tall: f.u * 0.42, depth: 0.6 },
			afterglowAt: [f.X(0.2), f.Y(0.86)],
		}),
	}),
};
