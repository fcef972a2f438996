// The bedroom, from the bed: a chair before the window with a coat over it, and one lit window across the way
// that stands just above the collar. First seen: somebody in the chair.

import { vignette } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
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
	shape,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { curtain } from "../motifs/apartment-furniture.ts";
import { coatOverChair, SEATED } from "../motifs/coat-over-chair.ts";
import { rainOnGlass } from "../motifs/coat-shop-furniture.ts";
import { boardsSliced } from "../motifs/floors.ts";
import { questionedCloth } from "../motifs/hanging-coat.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place, PropSize } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

const BRICK = { w: 0.094, h: 0.128 }; // from one window to the next across the way, in units

/** How the room stands in each light: how dark, how much of the house over the way is lit. */
const LIGHTS: Readonly<Record<string, { room: number; lit: number; patch: number; rim: number }>> = {
	evening: { room: 0.5, lit: 0.16, patch: 0.4, rim: 0.7 },
	night: { room: 0.8, lit: 0, patch: 0.12, rim: 0.42 },
	morning: { room: 0.16, lit: 0, patch: 0.26, rim: 0.5 },
};

function layout(light: string, f: Viewport, size: PropSize) {
	const p = paletteOf("apartment", light);
	const day = LIGHTS[light] ?? LIGHTS.night!;
	const win = { x: f.X(f.portrait ? 0.12 : 0.16), y: f.Y(0.06), w: f.X(f.portrait ? 0.74 : 0.62), h: f.Y(0.6) };
	const line0 = f.Y(0.77); // where the floor begins
	const chair = { x: f.X(0.47), foot: f.Y(0.93) };
	const head = {
		w: f.u * 0.05,
		h: f.u * 0.07,
		x: chair.x - f.u * 0.025,
		y: chair.foot - f.u * (SEATED[size].collar + 0.118),
	};
	const wall = mix(mix(p.mid, p.high, 0.5), p.deep, day.room);
	const tone = (t: number) => mix(wall, p.deep, t);
	return { f, p, light, size, day, ...viewportEdges(f), win, line0, chair, head, wall, tone };
}
type Layout = ReturnType<typeof layout>;

function skyOverRoofs(g: Brush, { f, p, left, wide, win, light }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(
			g,
			0,
			win.y + win.h,
			stops`0 ${mix(p.high, p.mid, 0.3)}, 1 ${light === "night" ? p.low : mix(p.low, p.glow, 0.4)}`,
		),
	);
	glow(g, win.x + win.w * 0.9, win.y + win.h * 0.5, f.u * 0.4, light === "night" ? p.low : p.glow, 0.7);
	// Further off, between the houses: a strip of the city.
	const chance = createChance(71);
	for (let x = win.x + win.w * 0.7; x < win.x + win.w; x += f.u * 0.03)
		box(g, x, win.y + win.h * (0.22 + 0.3 * chance()), f.u * 0.028, f.h, mix(p.haze, p.mid, 0.3 + 0.2 * chance()));
}

/** The house over the way. Its windows stand so that one is where a head would be. */
function* houseOverTheWay(g: Brush, { f, p, day, win, head, light }: Layout): Generator<void, void> {
	const brick = mix(mix(p.haze, p.mid, 0.5), p.deep, light === "night" ? 0.42 : light === "morning" ? 0.06 : 0.3);
	const [w, h] = [f.u * BRICK.w, f.u * BRICK.h];
	const right = head.x + head.w / 2 + w * 2.5;
	const top = Math.max(win.y + f.u * 0.06, head.y - h * 2.72);
	box(
		g,
		win.x - f.u * 0.05,
		top,
		right - win.x + f.u * 0.05,
		f.h,
		verticalGradient(g, top, win.y + win.h, stops`0 ${mix(brick, p.low, 0.12)}, 1 ${mix(brick, p.deep, 0.3)}`),
	);
	box(g, win.x - f.u * 0.05, top, right - win.x + f.u * 0.062, f.u * 0.014, mix(brick, p.low, 0.26));
	box(g, right - f.u * 0.09, top - f.u * 0.05, f.u * 0.05, f.u * 0.05, brick);
	for (const k of [0.078, 0.06])
		box(g, right - f.u * k, top - f.u * 0.068, f.u * 0.012, f.u * 0.02, mix(brick, p.deep, 0.3));
	const chance = createChance(26);
	for (let row = -3; row < 6; row++) {
		yield;
		for (let col = -6; col <= 2; col++) {
			const [x, y] = [head.x + col * w, head.y + row * h];
			const other = chance();
			if (y < top + f.u * 0.03 || x < win.x - w) continue;
			const isHead = row === 0 && col === 0;
			const lit = isHead ? light !== "morning" : other < day.lit;
			const pane = lit
				? mix(p.spark, p.glow, 0.35)
				: mix(brick, light === "morning" ? p.high : p.deep, 0.34 + 0.3 * other);
			box(g, x - f.u * 0.005, y - f.u * 0.006, head.w + f.u * 0.01, head.h + f.u * 0.012, mix(brick, p.low, 0.16));
			box(
				g,
				x,
				y,
				head.w,
				head.h,
				lit ? verticalGradient(g, y, y + head.h, stops`0 ${pane}, 1 ${mix(pane, p.low, 0.4)}`) : pane,
			);
			if (!lit && other > 0.5) box(g, x, y, head.w, head.h * (0.2 + 0.4 * other), alpha(mix(brick, p.low, 0.3), 0.7));
			line(
				g,
				pts`${x + head.w / 2},${y} ${x + head.w / 2},${y + head.h}`,
				f.u * 0.003,
				alpha(mix(brick, p.deep, 0.5), isHead ? 0.5 : 1),
			);
			line(
				g,
				pts`${x},${y + head.h * 0.34} ${x + head.w},${y + head.h * 0.34}`,
				f.u * 0.003,
				alpha(mix(brick, p.deep, 0.5), isHead ? 0.5 : 1),
			);
			box(g, x - f.u * 0.009, y + head.h + f.u * 0.004, head.w + f.u * 0.018, f.u * 0.006, mix(brick, p.low, 0.3));
		}
	}
}

function* wetGlass(g: Brush, { f, p, win, light, head }: Layout): Generator<void, void> {
	yield* rainOnGlass(g, f.u, p, win, light === "night" ? 0.34 : 0.6);
	if (light !== "morning")
		blended(g, "lighter", () => glow(g, head.x + head.w / 2, head.y + head.h / 2, f.u * 0.12, p.spark, 0.34));
}

/** The wall round the window, its frame, and what else stands in the dark. */
function room(g: Brush, at: Layout): void {
	const { f, p, left, right, wide, win, line0, tone, wall } = at;
	box(
		g,
		left,
		0,
		wide,
		line0,
		linearGradient(g, left, 0, right, 0, stops`0 ${tone(0.3)}, 0.25 ${wall}, 0.6 ${tone(0.1)}, 1 ${tone(0.5)}`),
	);
	blended(g, "destination-out", () => box(g, win.x, win.y, win.w, win.h, "#000"));
	const bar = tone(0.5);
	const k = f.u * 0.012;
	for (const t of [0, 1]) box(g, win.x + win.w * t - k / 2, win.y - k, k, win.h + k * 2, bar);
	for (const t of [0.24, 0.76]) box(g, win.x + win.w * t - k / 4, win.y, k / 2, win.h, bar);
	for (const t of [0, 1]) box(g, win.x - k, win.y + win.h * t - k / 2, win.w + k * 2, k * (t ? 1.6 : 1), bar);
	box(g, win.x - k, win.y + win.h + k * 1.1, win.w + k * 2, f.u * 0.0035, alpha(p.glow, 0.3));
	box(g, left, line0 - f.u * 0.02, wide, f.u * 0.02, tone(0.42));
	if (!f.portrait) doorAjar(g, at);
}

/** The door to the hall, at the right: nobody has shut it. */
function doorAjar(g: Brush, { f, line0, tone, p }: Layout): void {
	const [x, y, w] = [f.X(1.12), f.Y(0.1), f.u * 0.3];
	box(g, x - f.u * 0.02, y - f.u * 0.02, w + f.u * 0.04, line0 - y + f.u * 0.02, tone(0.52));
	box(g, x, y, w, line0 - y, tone(0.86));
	poly(
		g,
		pts`${x + w},${y} ${x + w * 0.34},${y + f.u * 0.02} ${x + w * 0.34},${line0 + f.u * 0.05} ${x + w},${line0}`,
		tone(0.3),
	);
	for (const [a, b] of [
		[0.06, 0.28],
		[0.36, 0.6],
	] as const)
		poly(
			g,
			pts`${x + w * 0.9},${y + f.u * a} ${x + w * 0.46},${y + f.u * (a + 0.012)} ${x + w * 0.46},${y + f.u * (b + 0.02)} ${x + w * 0.9},${y + f.u * b}`,
			tone(0.44),
		);
	oval(g, x + w * 0.4, y + f.u * 0.34, f.u * 0.01, f.u * 0.012, mix(tone(0.2), p.low, 0.3));
	round(g, f.X(1.66), f.Y(0.2), f.u * 0.22, f.u * 0.16, 2, tone(0.5));
	round(g, f.X(1.66) + f.u * 0.014, f.Y(0.2) + f.u * 0.014, f.u * 0.192, f.u * 0.132, 2, tone(0.16));
}

function* floor(g: Brush, { f, p, day, left, wide, win, line0, tone }: Layout): Generator<void, void> {
	box(
		g,
		left,
		line0,
		wide,
		f.h,
		verticalGradient(g, line0, f.Y(1.15), stops`0 ${mix(tone(0.2), p.mid, 0.16)}, 0.3 ${tone(0.4)}, 1 ${tone(0.8)}`),
	);
	yield* boardsSliced(g, f, { x: f.X(0.47), y: line0, eye: 0.36, ink: p.deep, lit: p.low, strength: 0.7 }, 0.09);
	const end = f.Y(f.portrait ? 1.3 : 1.08);
	blended(g, "lighter", () => {
		for (const [a, b] of [
			[0.01, 0.23],
			[0.25, 0.75],
			[0.77, 0.99],
		] as const)
			poly(
				g,
				pts`${win.x + win.w * a},${line0} ${win.x + win.w * b},${line0} ${win.x + win.w * (b * 1.5 - 0.25) + f.u * 0.02},${end} ${win.x + win.w * (a * 1.5 - 0.25) + f.u * 0.02},${end}`,
				verticalGradient(g, line0, end, stops`0 ${p.glow} ${day.patch}, 0.6 ${p.low} ${day.patch * 0.4}, 1 ${p.low} 0`),
			);
	});
	vignette(g, f, p.deep, day.room > 0.4 ? 0.5 : 0.16, f.X(0.47), f.Y(0.45));
}

/** The chair, its coat, and the shadow they throw toward the bed. */
function waiting(g: Brush, { f, p, light, size, day, chair, tone }: Layout): void {
	const { half } = SEATED[size];
	const low = f.Y(f.portrait ? 1.3 : 1.1);
	poly(
		g,
		pts`${chair.x - f.u * 0.12},${chair.foot} ${chair.x + f.u * 0.12},${chair.foot} ${chair.x + f.u * (half + 0.1)},${low} ${chair.x - f.u * (half + 0.06)},${low}`,
		verticalGradient(g, chair.foot, low, stops`0 ${p.deep} 0.6, 1 ${p.deep} 0`),
	);
	oval(g, chair.x, chair.foot + f.u * 0.003, f.u * 0.16, f.u * 0.016, alpha(p.deep, 0.5));
	if (light === "evening")
		oval(g, chair.x + f.u * 0.03, chair.foot + f.u * 0.022, f.u * 0.07, f.u * 0.009, alpha(p.glow, 0.3));
	const cloth = mix(
		mix(questionedCloth(), p.mid, 0.2),
		p.deep,
		light === "night" ? 0.72 : light === "evening" ? 0.3 : 0.06,
	);
	coatOverChair(g, {
		...chair,
		u: f.u,
		size,
		slumped: light === "morning",
		cloth,
		dark: mix(p.deep, tone(0.2), light === "morning" ? 0.3 : 0),
		wood: tone(0.75),
		rim: light === "night" ? mix(p.spark, p.low, 0.4) : p.glow,
		strength: day.rim,
	});
}

/** The bed we lie in: the quilt over our knees. */
function quilt(g: Brush, { f, p, left, right, tone, day }: Layout): void {
	const y = f.Y(f.portrait ? 1.08 : 0.95);
	const cloth = mix(tone(0.4), p.low, day.room > 0.6 ? 0.06 : 0.24);
	const edge = pts`${left},${y + f.u * 0.02} ${f.X(0.1)},${y - f.u * 0.012} ${f.X(0.2)},${y - f.u * 0.055} ${f.X(0.29)},${y - f.u * 0.03} ${f.X(0.36)},${y + f.u * 0.004} ${f.X(0.46)},${y + f.u * 0.012} ${f.X(0.7)},${y + f.u * 0.03} ${right},${y + f.u * 0.05}`;
	shape(
		g,
		[...edge, ...pts`${right},${f.h * 1.2} ${left},${f.h * 1.2}`],
		verticalGradient(
			g,
			y - f.u * 0.06,
			f.Y(f.portrait ? 1.6 : 1.1),
			stops`0 ${mix(cloth, p.low, 0.2)}, 0.3 ${cloth}, 1 ${mix(cloth, p.deep, 0.6)}`,
		),
	);
	curve(g, edge, f.u * 0.004, alpha(p.glow, 0.2 + 0.2 * (1 - day.room)));
	for (let i = 0; i < 9; i++) {
		const x = f.X(0.02 + i * 0.13);
		curve(
			g,
			pts`${x},${y + f.u * (0.03 + 0.02 * (i % 3))} ${x + f.u * 0.03},${y + f.u * 0.2} ${x + f.u * (i % 2 ? 0.11 : -0.02)},${y + f.u * 0.5} ${x + f.u * 0.06},${y + f.u * 0.9}`,
			f.u * 0.012,
			alpha(p.deep, 0.13),
		);
	}
}

function ambient({ f, p, light, win, head, wall, chair, size }: Layout): AmbientElement[] {
	// The curtain takes no light from behind us: there is none.
	const dim = light === "night" ? { ...p, low: mix(wall, p.low, 0.3), glow: mix(wall, p.low, 0.5) } : p;
	const all: AmbientElement[] = [curtain(f, dim, win.x + win.w, win.y - f.u * 0.02, wall)];
	if (light !== "morning")
		all.push(glowLight(head.x + head.w / 2, head.y + head.h / 2, f.u * 0.09, p.spark, 0.15, 0.5, "breath"));
	// It is wet through, and the room is warm.
	if (light === "evening")
		all.push({
			kind: "plume",
			x: chair.x,
			y: chair.foot - f.u * SEATED[size].collar,
			r: f.u * 0.03,
			rise: f.u * 0.2,
			colour: p.glow,
			depth: 0.7,
		});
	return all;
}

/** The bedroom with the coat on its chair. */
export const bedroomWithCoat = (size: PropSize): Place => ({
	words: {
		evening:
			"The bedroom in the evening: a wet coat, buttoned up over the back of a chair before the window, steaming a little.",
		night:
			"The bedroom in the dark: somebody in the chair before the window. It is a coat, buttoned over its back, and one lit window across the way stands just above the collar, where a head would be.",
		morning: "The bedroom in the morning: a coat that has come down off one corner of a chair, buttoned wrong.",
	},
	paint: composePlanes({
		layout: (light, f) => layout(light, f, size),
		planes: [
			{ depth: 0, bottom: ({ f }) => f.Y(0.7), draw: skyOverRoofs },
			{ depth: 0.1, bottom: ({ f }) => f.Y(0.7), after: houseOverTheWay },
			{ depth: 0.2, bottom: ({ f }) => f.Y(0.7), after: wetGlass },
			{ depth: 0.34, draw: room, after: floor },
			{ depth: 0.62, top: ({ f }) => f.Y(0.28), draw: waiting },
			{ depth: 1, blur: 0.01, draw: quilt },
		],
		ambient,
		own: ({ f, chair }) => ({
			weatherDepth: 0.08,
			// She is here, at his left ear, and not over there.
			presenceAnchor: { x: f.X(0.13), y: f.Y(0.8), size: f.u * 0.16 },
			afterglowAt: [f.X(0.13), f.Y(0.84)],
			ground: { y: chair.foot + f.u * 0.04, tall: f.u * 0.62, depth: 0.7 },
		}),
	}),
});
