// The hall: a coat on the hook by the door, straight, letting go of the rain a drop at a time. The wall is
// paler in a round behind it, where a clock used to be. First seen: the level of its hem.

import { vignette } from "../brushes/atmosphere.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
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
import { pavingStonesSliced } from "../motifs/floors.ts";
import { coatBack, questionedCloth } from "../motifs/hanging-coat.ts";
import { person } from "../motifs/person.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place, PropSize } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

/** How large each coat is, in units, and how long for that. */
const SIZES: Readonly<Record<PropSize, readonly [h: number, long: number]>> = {
	small: [0.32, 0.96],
	usual: [0.5, 1],
	large: [0.55, 1.08],
};
const LIGHTS: Readonly<Record<string, { wall: number; beam: number }>> = {
	evening: { wall: 0.34, beam: 0.5 },
	night: { wall: 0.46, beam: 0.42 },
	morning: { wall: 0.06, beam: 0.7 },
};

function layout(light: string, f: Viewport, size: PropSize) {
	const p = paletteOf("apartment", light);
	const day = LIGHTS[light] ?? LIGHTS.night!;
	const foot = f.Y(0.84);
	const door = { x: f.X(f.portrait ? 0.04 : 0.05), y: f.Y(0.2), w: f.u * 0.31, h: foot - f.Y(0.2) };
	const fan = { x: door.x, y: f.Y(0.07), w: door.w, h: f.Y(0.1) };
	const hook = { x: f.X(0.6), y: f.Y(0.2) };
	const [tall, long] = SIZES[size];
	const coat = { ...hook, y: hook.y + f.u * 0.026, h: f.u * tall, long };
	const hem = coat.y + coat.h * coat.long;
	const wall = mix(mix(p.mid, p.low, 0.2), p.deep, day.wall);
	const tone = (t: number) => mix(wall, p.deep, t);
	return { f, p, light, day, size, ...viewportEdges(f), foot, door, fan, hook, coat, hem, wall, tone };
}
type Layout = ReturnType<typeof layout>;

/** What is beyond the fanlight: the stairs, where somebody has left the light on. */
function stairsLight(g: Brush, { f, p, left, wide, fan, light }: Layout): void {
	const lit = light === "morning" ? p.glow : mix(p.spark, p.glow, 0.3);
	box(g, left, 0, wide, f.h, mix(p.mid, p.deep, 0.4));
	box(
		g,
		fan.x,
		fan.y,
		fan.w,
		fan.h,
		linearGradient(
			g,
			fan.x,
			fan.y,
			fan.x + fan.w,
			fan.y + fan.h,
			stops`0 ${mix(lit, p.low, 0.4)}, 0.5 ${lit}, 1 ${mix(lit, p.low, 0.3)}`,
		),
	);
}

function papered(g: Brush, at: Layout): void {
	const { f, p, left, right, wide, foot, door, fan, wall, tone } = at;
	box(
		g,
		left,
		0,
		wide,
		foot,
		linearGradient(g, left, 0, right, 0, stops`0 ${tone(0.22)}, 0.28 ${wall}, 0.6 ${tone(0.14)}, 1 ${tone(0.6)}`),
	);
	for (let x = left, i = 0; x < right; x += f.u * 0.026, i++)
		box(g, x, 0, f.u * (i % 2 ? 0.004 : 0.009), f.Y(0.6), alpha(p.deep, i % 2 ? 0.05 : 0.035));
	box(g, left, f.Y(0.6), wide, foot - f.Y(0.6), alpha(p.deep, 0.16));
	box(g, left, f.Y(0.595), wide, f.u * 0.012, tone(0.34));
	box(g, left, f.Y(0.595), wide, f.u * 0.003, alpha(p.glow, 0.24));
	box(g, left, foot - f.u * 0.035, wide, f.u * 0.035, tone(0.4));
	frontDoor(g, at);
	blended(g, "destination-out", () => {
		for (const k of [0.03, 0.53]) box(g, fan.x + fan.w * k, fan.y + fan.h * 0.1, fan.w * 0.44, fan.h * 0.8, "#000");
	});
	vignette(g, f, p.deep, 0.34, door.x + f.u * 0.3, f.Y(0.4));
}

/** The front door: four panels, the chain, the slot for letters. */
function frontDoor(g: Brush, { f, p, door, fan, foot, tone }: Layout): void {
	const wood = mix(tone(0.24), p.low, 0.34);
	box(g, door.x - f.u * 0.024, fan.y - f.u * 0.024, door.w + f.u * 0.048, foot - fan.y + f.u * 0.024, tone(0.3));
	box(g, fan.x, fan.y, fan.w, fan.h, wood);
	box(
		g,
		door.x,
		door.y,
		door.w,
		door.h,
		linearGradient(g, door.x, 0, door.x + door.w, 0, stops`0 ${mix(wood, p.deep, 0.2)}, 1 ${mix(wood, p.mid, 0.16)}`),
	);
	for (const [a, b, h] of [
		[0.1, 0.05, 0.4],
		[0.55, 0.05, 0.4],
		[0.1, 0.56, 0.36],
		[0.55, 0.56, 0.36],
	] as const) {
		round(g, door.x + door.w * a, door.y + door.h * b, door.w * 0.35, door.h * h, f.u * 0.004, mix(wood, p.deep, 0.36));
		box(
			g,
			door.x + door.w * a,
			door.y + door.h * (b + h) - f.u * 0.003,
			door.w * 0.35,
			f.u * 0.003,
			alpha(p.low, 0.26),
		);
	}
	round(
		g,
		door.x + door.w * 0.34,
		door.y + door.h * 0.485,
		door.w * 0.32,
		f.u * 0.02,
		f.u * 0.004,
		mix(wood, p.spark, 0.4),
	);
	oval(g, door.x + door.w * 0.92, door.y + door.h * 0.54, f.u * 0.012, f.u * 0.012, mix(p.spark, p.glow, 0.3));
	curve(
		g,
		pts`${door.x + door.w * 0.9},${door.y + door.h * 0.4} ${door.x + door.w * 0.95},${door.y + door.h * 0.45} ${door.x + door.w * 1.02},${door.y + door.h * 0.41}`,
		f.u * 0.004,
		mix(p.spark, wood, 0.4),
	);
	box(g, door.x, foot - f.u * 0.006, door.w, f.u * 0.004, alpha(p.spark, 0.5));
}

/** The light of the fanlight lies aslant over the wall, and finds the coat. */
function slant(g: Brush, { f, p, day, fan, foot, light }: Layout): void {
	const lit = light === "morning" ? p.glow : mix(p.spark, p.glow, 0.3);
	const reach = f.u * (f.portrait ? 0.62 : 0.86);
	blended(g, "lighter", () => {
		for (const [a, b] of [
			[0.04, 0.46],
			[0.54, 0.96],
		] as const)
			poly(
				g,
				pts`${fan.x + fan.w * a},${fan.y + fan.h} ${fan.x + fan.w * b},${fan.y + fan.h} ${fan.x + fan.w * b + reach},${foot * 0.86} ${fan.x + fan.w * a + reach * 0.86},${foot}`,
				linearGradient(
					g,
					fan.x,
					fan.y,
					fan.x + reach,
					foot,
					stops`0 ${lit} ${day.beam * 0.5}, 0.6 ${lit} ${day.beam * 0.26}, 1 ${lit} 0.02`,
				),
			);
		glow(g, fan.x + fan.w / 2, fan.y + fan.h / 2, f.u * 0.36, lit, day.beam * 0.6);
	});
}

/** The hook, and the round the clock kept from fading. */
function whereTheClockWas(g: Brush, { f, p, hook, tone, wall }: Layout): void {
	oval(g, hook.x, hook.y - f.u * 0.012, f.u * 0.105, f.u * 0.105, alpha(mix(wall, p.glow, 0.3), 0.16));
	oval(g, hook.x, hook.y - f.u * 0.012, f.u * 0.098, f.u * 0.098, alpha(mix(wall, p.glow, 0.3), 0.2));
	oval(g, hook.x, hook.y - f.u * 0.004, f.u * 0.014, f.u * 0.018, tone(0.6));
	curve(
		g,
		pts`${hook.x},${hook.y - f.u * 0.006} ${hook.x + f.u * 0.003},${hook.y + f.u * 0.012} ${hook.x + f.u * 0.014},${hook.y + f.u * 0.012} ${hook.x + f.u * 0.017},${hook.y - f.u * 0.006}`,
		f.u * 0.006,
		mix(p.spark, tone(0.5), 0.3),
	);
}

/** A small glass further along, and a way through to the kitchen. */
function furtherAlong(g: Brush, { f, p, foot, tone, light }: Layout): void {
	const [x, y] = [f.X(f.portrait ? 0.9 : 0.92), f.Y(0.34)];
	oval(g, x, y, f.u * 0.076, f.u * 0.11, tone(0.56));
	oval(
		g,
		x,
		y,
		f.u * 0.064,
		f.u * 0.098,
		linearGradient(
			g,
			x - f.u * 0.06,
			y - f.u * 0.1,
			x + f.u * 0.06,
			y + f.u * 0.1,
			stops`0 ${mix(p.low, p.glow, light === "morning" ? 0.7 : 0.2)}, 0.4 ${tone(0.1)}, 1 ${tone(0.5)}`,
		),
	);
	poly(
		g,
		pts`${x - f.u * 0.05},${y - f.u * 0.03} ${x - f.u * 0.02},${y - f.u * 0.085} ${x + f.u * 0.012},${y - f.u * 0.09} ${x - f.u * 0.046},${y + f.u * 0.03}`,
		alpha(p.glow, 0.3),
	);
	if (f.portrait) return;
	const [dx, dw] = [f.X(1.16), f.u * 0.34];
	box(g, dx - f.u * 0.022, f.Y(0.14), dw + f.u * 0.044, foot - f.Y(0.14), tone(0.36));
	box(
		g,
		dx,
		f.Y(0.16),
		dw,
		foot - f.Y(0.16),
		verticalGradient(g, f.Y(0.16), foot, stops`0 ${tone(0.7)}, 1 ${tone(0.86)}`),
	);
	box(g, dx + dw * 0.2, f.Y(0.62), dw * 0.8, f.u * 0.014, mix(tone(0.5), p.low, 0.2));
	box(g, dx + dw * 0.24, f.Y(0.3), dw * 0.6, f.Y(0.2), mix(tone(0.6), p.low, light === "morning" ? 0.8 : 0.14));
	box(g, dx + dw * 0.53, f.Y(0.3), f.u * 0.006, f.Y(0.2), tone(0.7));
}

function* tiles(g: Brush, { f, p, left, wide, foot, tone, fan, day, light }: Layout): Generator<void, void> {
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(
			g,
			foot,
			f.Y(f.portrait ? 1.6 : 1.1),
			stops`0 ${mix(tone(0.2), p.mid, 0.2)}, 0.4 ${tone(0.46)}, 1 ${tone(0.84)}`,
		),
	);
	yield* pavingStonesSliced(
		g,
		f,
		{ x: f.X(0.5), y: foot, eye: 0.4, ink: p.deep, lit: p.low, strength: 0.8 },
		0.12,
		false,
	);
	const lit = light === "morning" ? p.glow : p.spark;
	blended(g, "lighter", () =>
		poly(
			g,
			pts`${fan.x + f.u * 0.4},${foot} ${fan.x + f.u * 0.72},${foot} ${fan.x + f.u * 1.1},${f.Y(1.2)} ${fan.x + f.u * 0.6},${f.Y(1.2)}`,
			verticalGradient(g, foot, f.Y(1.2), stops`0 ${lit} ${day.beam * 0.4}, 1 ${lit} 0`),
		),
	);
}

/** The coat, and the wet under it. */
function onTheHook(g: Brush, { f, p, light, coat, hem, foot, tone }: Layout): void {
	const wet = foot + f.u * 0.07;
	oval(g, coat.x, wet, f.u * 0.12, f.u * 0.016, alpha(p.deep, 0.34));
	oval(g, coat.x + f.u * 0.004, wet, f.u * 0.07, f.u * 0.0088, alpha(mix(p.deep, p.low, 0.3), 0.8));
	curve(
		g,
		pts`${coat.x - f.u * 0.05},${wet - f.u * 0.003} ${coat.x - f.u * 0.01},${wet - f.u * 0.006} ${coat.x + f.u * 0.04},${wet - f.u * 0.004}`,
		f.u * 0.0026,
		alpha(p.glow, 0.6),
	);
	// Its shadow on the wall, away from the door.
	g.save();
	g.globalAlpha = 0.3;
	coatBack(
		g,
		coat.x + f.u * 0.03,
		coat.y + f.u * 0.02,
		coat.h,
		{ long: coat.long, wide: 0.84, flare: 1, collar: "plain", back: "seam" },
		{ cloth: p.deep, dark: p.deep, rim: p.deep, side: -1, strength: 0 },
	);
	g.restore();
	const cloth = mix(
		mix(questionedCloth(), p.mid, 0.12),
		p.deep,
		light === "night" ? 0.36 : light === "evening" ? 0.24 : 0.04,
	);
	line(
		g,
		pts`${coat.x - f.u * 0.012},${coat.y - f.u * 0.02} ${coat.x + f.u * 0.008},${coat.y - f.u * 0.03} ${coat.x + f.u * 0.016},${coat.y - f.u * 0.018}`,
		f.u * 0.004,
		tone(0.7),
	);
	coatBack(
		g,
		coat.x,
		coat.y,
		coat.h,
		{ long: coat.long, wide: 0.84, flare: 1, collar: "plain", back: "belt" },
		{ cloth, dark: p.deep, rim: light === "morning" ? p.glow : mix(p.spark, p.glow, 0.3), side: -1, strength: 0.9 },
	);
	// The rain it holds stands along the hem.
	for (const [x, y] of [
		[-0.1, 0.001],
		[-0.06, 0.005],
		[0.02, 0.002],
		[0.09, 0.006],
	] as const)
		oval(g, coat.x + coat.h * x, hem + f.u * y, f.u * 0.002, f.u * 0.0034, alpha(p.glow, 0.7));
}

/** The post of the door we look from, out of focus. */
function doorpost(g: Brush, { f, p, left, right, tone }: Layout): void {
	box(g, left, 0, f.X(0.02) - left, f.h, mix(tone(0.7), p.deep, 0.5));
	if (!f.portrait) box(g, right - f.u * 0.1, 0, f.u * 0.2, f.h, mix(tone(0.7), p.deep, 0.5));
}

/** One drop, and after a while another. */
function drop({ f, p, coat, hem, foot }: Layout, x: number, gap: number): AmbientElement {
	const w = f.u * 0.012;
	const at = coat.x + coat.h * x;
	return {
		kind: "mover",
		w,
		h: w * 1.6,
		from: [at - w / 2, hem],
		to: [at - w / 2, foot + f.u * 0.06],
		seconds: 0.7,
		gap,
		depth: 0.64,
		draw: (g) => oval(g, w / 2, w * 0.9, w * 0.24, w * 0.5, alpha(p.glow, 0.9)),
	};
}

/** Somebody goes up the stairs: their shade over the fanlight. */
function onTheStairs({ p, fan }: Layout): AmbientElement {
	const h = fan.h * 2.2;
	const tone = alpha(mix(p.deep, p.mid, 0.4), 1);
	return {
		kind: "mover",
		w: h * 0.6,
		h,
		from: [fan.x - h * 0.6, fan.y + fan.h * 0.1],
		to: [fan.x + fan.w * 3.6, fan.y - fan.h * 0.1],
		seconds: 12,
		gap: 26,
		depth: 0.1,
		draw: (g) =>
			person(
				g,
				h * 0.3,
				h * 1.1,
				h,
				{ tall: 1, wide: 1, hem: 0.5, flare: 1, hair: "hat", holds: "", lean: 0.3 },
				{ coat: tone, dark: tone, hair: tone, accent: tone },
			),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, fan, light } = at;
	return [
		onTheStairs(at),
		drop(at, -0.06, 7),
		glowLight(
			fan.x + fan.w / 2,
			fan.y + fan.h / 2,
			f.u * 0.3,
			light === "morning" ? p.glow : p.spark,
			0.3,
			0.3,
			"breath",
		),
	];
}

/** The hall with the coat on its hook. */
export const hallWithCoat = (size: PropSize): Place => ({
	words: {
		evening: "The hall in the evening: a wet coat on the hook by the door, its hem dead level.",
		night:
			"The hall at night: a coat on the hook by the door, quite straight, its hem dead level, in the slant of the stairs' light; round the hook the wall is paler, where a clock was, and there are drops on the floor.",
		morning:
			"The hall in the morning: a coat on the hook by the door, quite straight, its hem dead level, and a little water under it on the floor.",
	},
	paint: composePlanes({
		layout: (light, f) => layout(light, f, size),
		planes: [
			{ depth: 0, bottom: ({ f }) => f.Y(0.3), draw: stairsLight },
			{ depth: 0.3, draw: papered },
			{ depth: 0.36, draw: [furtherAlong, whereTheClockWas, slant], after: tiles },
			{ depth: 0.62, top: ({ f }) => f.Y(0.14), draw: onTheHook },
			{ depth: 1, blur: 0.016, draw: doorpost },
		],
		ambient,
		own: ({ f, foot }) => ({
			weatherDepth: -1,
			presenceAnchor: { x: f.X(0.34), y: f.Y(0.42), size: f.u * 0.18 },
			afterglowAt: [f.X(0.34), f.Y(0.6)],
			ground: { y: foot + f.u * 0.1, tall: f.u * 0.62, depth: 0.66 },
		}),
	}),
});
