// The coat shop, from its far end: coats along both walls with their backs to us, all turned to the door, and
// the rain on its window. First seen: the coat on the stand against that light, with nobody in it.

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
	oval,
	type Point,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import {
	arcadeInRain,
	counterWithTill,
	pinnedHem,
	rainOnGlass,
	signFromBehind,
	tailorsStand,
	tapeRound,
	threeWingedGlass,
} from "../motifs/coat-shop-furniture.ts";
import { boardsSliced, lightBars, scatter } from "../motifs/floors.ts";
import { type CoatCut, coatBack, hangerHook, questionedCloth, randomCut } from "../motifs/hanging-coat.ts";
import { person } from "../motifs/person.ts";
import { pendant } from "../motifs/props.ts";
import { COAT_COLOURS, paletteOf, STRANGER_COATS } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

const FAR = 0.5; // how small the end wall is; 1 is where the stand is, nearly
const FLOOR = 0.5; // heights from the eye at that size, in units; downward
const CEILING = -0.78;
const RAIL = -0.25;
const COAT: CoatCut = { long: 1, wide: 0.98, flare: 1.2, collar: "plain", back: "belt" };

/** One coat of a rail. */
interface Hung {
	readonly s: number; // how near it is
	readonly side: number; // -1 on the left wall, 1 on the right
	readonly cut: CoatCut;
	readonly cloth: string;
	readonly tag: boolean;
}

function layout(light: string, f: Viewport) {
	const p = paletteOf("coat-shop", light);
	const dusk = light === "dusk";
	const [vx, vy] = [f.X(f.portrait ? 0.5 : 0.53), f.Y(0.42)];
	const half = f.portrait ? 0.66 : 0.8; // of the room's width
	const at = (a: number, b: number, s: number): Point => [vx + a * f.u * s, vy + b * f.u * s];
	const [x0, y0] = at(-half, CEILING, FAR);
	const [x1, y1] = at(half, FLOOR, FAR);
	const end = { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
	const win = { x: x0 + end.w * 0.05, y: y0 + end.h * 0.12, w: end.w * 0.64, h: end.h * 0.66 };
	const door = { x: x0 + end.w * 0.74, y: y0 + end.h * 0.2, w: end.w * 0.2, h: end.h * 0.8 };
	const hero = { x: at(f.portrait ? -0.2 : -0.19, 0, 1)[0], collar: f.Y(0.34), h: f.u * 0.42, foot: f.Y(0.94) };
	const glassX = at(f.portrait ? 0.21 : 0.3, 0, 1)[0];
	const wall = mix(p.high, p.deep, dusk ? 0.34 : 0.08);
	const wood = mix(p.deep, p.mid, 0.3);
	return {
		f,
		p,
		...viewportEdges(f),
		dusk,
		vx,
		vy,
		half,
		at,
		end,
		win,
		door,
		hero,
		glassX,
		wall,
		wood,
		hung: hungCoats(),
	};
}
type Layout = ReturnType<typeof layout>;

// The colours people go about in, and their accents: this is where they had them from.
const RAIL_CLOTHS = [...Object.values(COAT_COLOURS), ...STRANGER_COATS].flatMap(([cloth, accent], i) =>
	i % 3 ? [cloth] : [cloth, accent],
);

/** The coats of both rails, far to near. */
function hungCoats(): Hung[] {
	const chance = createChance(1907);
	const cloths = RAIL_CLOTHS;
	const all: Hung[] = [];
	for (let s = FAR + 0.05; s < 1.3; s *= 1.085)
		for (const side of [-1, 1])
			all.push({
				s: s * (0.99 + 0.02 * chance()),
				side,
				cut: randomCut(chance),
				cloth: cloths[Math.floor(chance() * cloths.length)]!,
				tag: chance() < 0.4,
			});
	return all;
}

function street(g: Brush, { f, p, left, wide, end, dusk }: Layout): void {
	box(g, left, 0, wide, f.h, p.haze);
	arcadeInRain(g, f.u, p, end, dusk);
}

/** The window's own light, the rain on it, and the name as one has it from inside. */
function* shopWindow(g: Brush, { f, p, win, door, dusk }: Layout): Generator<void, void> {
	for (const q of [win, { ...door, y: door.y + door.h * 0.04, h: door.h * 0.62 }]) {
		box(g, q.x, q.y, q.w, q.h, alpha(p.glow, dusk ? 0.03 : 0.08));
		yield* rainOnGlass(g, f.u, p, q, dusk ? 0.7 : 1);
		yield;
	}
	signFromBehind(
		g,
		win.x + win.w * 0.88,
		win.y + win.h * 0.12,
		f.u * 0.042,
		"ASHDOWN",
		alpha(mix(p.deep, p.high, 0.3), 0.8),
	);
	// The sale's strip of paper, with the day through it.
	poly(
		g,
		pts`${win.x},${win.y + win.h * 0.62} ${win.x + win.w},${win.y + win.h * 0.5} ${win.x + win.w},${win.y + win.h * 0.62} ${win.x},${win.y + win.h * 0.74}`,
		alpha(mix(p.spark, p.glow, dusk ? 0.1 : 0.42), 0.8),
	);
}

/** The end wall: what is left of it round the window and the door. */
function endWall(g: Brush, { f, p, left, wide, end, win, door, wall, wood }: Layout): void {
	box(g, left, 0, wide, f.h, wall);
	box(
		g,
		end.x,
		end.y,
		end.w,
		end.h,
		verticalGradient(g, end.y, end.y + end.h, stops`0 ${mix(wall, p.deep, 0.1)}, 1 ${mix(wall, p.deep, 0.34)}`),
	);
	const pane = { x: door.x + door.w * 0.14, y: door.y + door.h * 0.05, w: door.w * 0.72, h: door.h * 0.56 };
	box(g, door.x, door.y, door.w, door.h, mix(wood, p.high, 0.3));
	blended(g, "destination-out", () => {
		for (const q of [win, pane, { ...door, y: end.y + end.h * 0.13, h: end.h * 0.055 }])
			box(g, q.x, q.y, q.w, q.h, "#000");
	});
	const bar = mix(wood, p.deep, 0.3);
	const k = f.u * 0.007;
	for (const t of [0, 0.5, 1]) box(g, win.x + win.w * t - k / 2, win.y, k, win.h, bar);
	for (const t of [0, 0.24, 1])
		box(g, win.x - k, win.y + win.h * t - k / 2, win.w + k * 2, k * (t === 1 ? 2.2 : 1), bar);
	box(g, win.x - k, win.y + win.h + k * 1.4, win.w + k * 2, f.u * 0.003, alpha(p.glow, 0.7));
	for (const t of [0.06, 0.37, 0.68])
		box(g, win.x + win.w * t, win.y + win.h + end.h * 0.06, win.w * 0.26, end.h * 0.12, alpha(p.deep, 0.2));
	box(g, door.x + door.w * 0.82, door.y + door.h * 0.5, door.w * 0.06, door.h * 0.07, mix(p.spark, p.glow, 0.4));
	box(g, pane.x, pane.y + pane.h, pane.w, f.u * 0.003, alpha(p.glow, 0.6));
}

/** The long walls and the ceiling, running to the window. */
function longWalls(g: Brush, { f, p, at, half, end, wall }: Layout): void {
	const near = 2.6;
	const shade = (x: number) => mix(wall, p.deep, x);
	for (const s of [-1, 1]) {
		const [[a, b], [c, d]] = [at(s * half, CEILING, FAR), at(s * half, FLOOR, FAR)];
		const [[e, h], [i, j]] = [at(s * half, CEILING, near), at(s * half, FLOOR, near)];
		const fill = g.createLinearGradient(a, 0, e, 0);
		for (const [t, k] of [
			[0, 0.02],
			[0.14, 0.3],
			[0.5, 0.66],
			[1, 0.9],
		] as const)
			fill.addColorStop(t, shade(k));
		poly(g, pts`${a},${b} ${e},${h} ${i},${j} ${c},${d}`, fill);
		for (const k of [-0.42, -0.36])
			poly(
				g,
				[at(s * half, k, FAR), at(s * half, k, near), at(s * half, k + 0.014, near), at(s * half, k + 0.014, FAR)],
				alpha(p.low, 0.12),
			);
	}
	const fill = verticalGradient(g, end.y, 0, stops`0 ${shade(0.06)}, 0.4 ${shade(0.36)}, 1 ${shade(0.7)}`);
	poly(g, [at(-half, CEILING, FAR), at(half, CEILING, FAR), at(half, CEILING, near), at(-half, CEILING, near)], fill);
	for (const s of [0.5, 0.64, 0.86, 1.2])
		line(g, [at(-half, CEILING, s), at(half, CEILING, s)], f.u * 0.005 * s, alpha(p.deep, 0.25));
}

function* shopFloor(
	g: Brush,
	{ f, p, left, wide, vx, vy, end, win, door, wall, dusk, hero }: Layout,
): Generator<void, void> {
	const y = end.y + end.h;
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(
			g,
			y,
			f.Y(f.portrait ? 1.5 : 1.05),
			stops`0 ${mix(mix(p.mid, p.low, 0.4), wall, 0.2)}, 0.3 ${mix(wall, p.mid, 0.3)}, 1 ${mix(wall, p.deep, 0.72)}`,
		),
	);
	const ground = { x: vx, y, eye: FLOOR * FAR, ink: p.deep, lit: p.low };
	yield* boardsSliced(g, f, ground, 0.042, 8);
	// The window lies along the boards, longer and fainter.
	const low = f.Y(f.portrait ? 1.36 : 1.1);
	const k = (low - vy) / (y - vy);
	blended(g, "lighter", () => {
		const lit = verticalGradient(
			g,
			y,
			low,
			stops`0 ${p.glow} ${dusk ? 0.16 : 0.42}, 0.5 ${p.glow} ${dusk ? 0.06 : 0.14}, 1 ${p.glow} 0`,
		);
		for (const [x, w] of [
			[win.x, win.w * 0.48],
			[win.x + win.w * 0.52, win.w * 0.48],
			[door.x + door.w * 0.16, door.w * 0.66],
		] as const) {
			const far = (a: number) => vx + (a - vx) * k - f.u * 0.1;
			poly(g, pts`${x},${y} ${x + w},${y} ${far(x + w * 1.04)},${low} ${far(x - w * 0.04)},${low}`, lit);
		}
		if (dusk) glow(g, hero.x, hero.foot, f.u * 0.5, p.spark, 0.3, 0.24);
	});
	if (!f.portrait) return;
	lightBars(g, f, ground, [-0.3, -0.16, -0.02, 0.12], 0.09, -0.1, (s) => alpha(p.glow, 0.07 * (1 - s)));
	droppedThings(g, { f, p, ground });
}

/** In portrait the boards come to us with what has been let fall: pins, thread, a button, a ticket. */
function droppedThings(
	g: Brush,
	{ f, p, ground }: Pick<Layout, "f" | "p"> & { ground: Parameters<typeof scatter>[1] },
): void {
	scatter(f, ground, 46, 6, (x, y, size, chance) => {
		const u = Math.min(size, f.u * 2.4);
		const [a, kind] = [chance() * 6.28, chance()];
		if (kind < 0.62)
			line(
				g,
				pts`${x},${y} ${x + Math.cos(a) * u * 0.016},${y + Math.sin(a) * u * 0.008}`,
				Math.max(0.7, u * 0.0012),
				alpha(p.glow, 0.42),
			);
		else if (kind < 0.84)
			curve(
				g,
				pts`${x},${y} ${x + u * 0.02},${y + u * 0.008} ${x + u * 0.034},${y - u * 0.004} ${x + u * 0.05},${y + u * 0.006}`,
				Math.max(0.6, u * 0.001),
				alpha(p.spark, 0.34),
			);
		else oval(g, x, y, u * 0.006, u * 0.0034, alpha(mix(p.deep, p.low, 0.5), 0.7));
	});
}

/** Paints the coats of both rails between two sizes, a few in a slice, and the rails. */
function* rails(g: Brush, at: Layout, from: number, to: number): Generator<void, void> {
	const { f, p, half, hung } = at;
	const end = (side: number, size: number) => at.at(side * (half - 0.2), RAIL - 0.05, size);
	for (const side of [-1, 1])
		line(g, [end(side, from), end(side, Math.min(to, 2.4))], f.u * 0.006 * from, mix(p.deep, p.low, 0.45));
	for (const [i, one] of hung.entries()) {
		if (i % 6 === 0) yield;
		if (one.s >= from && one.s < to) hungCoat(g, at, one);
	}
}

function hungCoat(g: Brush, { f, p, at, half, dusk }: Layout, { s, side, cut, cloth, tag }: Hung): void {
	const [x, y] = at(side * (half - 0.2), RAIL, s);
	const h = f.u * 0.47 * s;
	const far = Math.max(0, 1 - (s - FAR) / 0.62);
	const near = Math.min(1, Math.max(0, (s - 0.85) / 0.6));
	const tone = mix(
		mix(mix(cloth, p.mid, dusk ? 0.3 : 0.16), p.haze, far * 0.62),
		p.deep,
		(dusk ? 0.34 : 0.16) + 0.66 * near,
	);
	hangerHook(g, x, y, h, f.u * 0.05 * s, mix(p.deep, p.low, 0.4));
	coatBack(g, x, y, h, cut, {
		cloth: tone,
		dark: mix(p.deep, p.haze, far * 0.5),
		rim: dusk ? mix(p.spark, p.low, 0.3) : p.glow,
		side: -side,
		strength: 0.85 - 0.5 * near,
	});
	if (tag)
		poly(
			g,
			pts`${x - side * h * 0.22},${y + h * 0.66} ${x - side * h * 0.2},${y + h * 0.655} ${x - side * h * 0.19},${y + h * 0.72} ${x - side * h * 0.235},${y + h * 0.725}`,
			alpha(mix(p.glow, p.low, 0.3), 0.9 - 0.6 * near),
		);
}

function glass(g: Brush, { f, p, hero, glassX, wood }: Layout): void {
	threeWingedGlass(g, {
		x: glassX,
		foot: hero.foot - f.u * 0.05,
		tall: f.u * 0.66,
		p,
		wood,
		coat: COAT,
		cloth: questionedCloth(),
	});
}

function coatOnStand(g: Brush, { f, p, hero, wood }: Layout): void {
	const { x, collar, h, foot } = hero;
	oval(g, x + f.u * 0.02, foot + f.u * 0.004, f.u * 0.19, f.u * 0.022, alpha(p.deep, 0.5));
	tailorsStand(g, x, collar, foot, h, mix(wood, p.deep, 0.4), p.glow);
	coatBack(g, x, collar, h, COAT, {
		cloth: mix(questionedCloth(), p.deep, 0.12),
		dark: p.deep,
		rim: p.glow,
		side: 1,
		strength: 1,
	});
	pinnedHem(g, x, collar + h, h * 0.196, h, mix(p.low, p.spark, 0.3), p.glow);
	tapeRound(g, x, collar, h, mix(p.glow, p.spark, 0.16), alpha(p.deep, 0.7));
	// Her box to stand on, and the tin.
	const k = f.u * 0.001;
	poly(
		g,
		pts`${x - 190 * k},${foot - 44 * k} ${x - 100 * k},${foot - 44 * k} ${x - 100 * k},${foot + 8 * k} ${x - 190 * k},${foot + 8 * k}`,
		mix(wood, p.deep, 0.3),
	);
	box(g, x - 194 * k, foot - 50 * k, 98 * k, 9 * k, mix(wood, p.low, 0.4));
	box(g, x - 160 * k, foot - 62 * k, 34 * k, 12 * k, mix(p.spark, p.deep, 0.3));
	oval(g, x - 143 * k, foot - 62 * k, 17 * k, 4 * k, mix(p.spark, p.glow, 0.4));
}

/** On one plane with the walls: each plane of this room is nearly the whole screen, painted once a frame. */
function* floorAndRails(g: Brush, at: Layout): Generator<void, void> {
	yield* shopFloor(g, at);
	yield* rails(g, at, FAR, 0.98);
	yield;
	glass(g, at);
	shade(g, at);
}

function shade(g: Brush, { f, p, vx, dusk }: Layout): void {
	vignette(g, f, p.deep, dusk ? 0.55 : 0.4, vx, f.Y(0.42));
}

/** The counter at the right, where there is room for it: the till, and paper on its roller. */
function counter(g: Brush, { f, p, wood }: Layout): void {
	if (!f.portrait) counterWithTill(g, f.u * 1.3, p, f.X(1.3), f.Y(1.0), wood);
}

function* nearRails(g: Brush, at: Layout): Generator<void, void> {
	yield* rails(g, at, 0.98, 9);
	counter(g, at);
}

/** A coat at our shoulder, out of focus. */
function nearCoat(g: Brush, { f, p, left, right }: Layout): void {
	const cut: CoatCut = { long: 1.3, wide: 1.2, flare: 1.1, collar: "shawl", back: "seam" };
	const o = { cloth: mix(p.deep, p.high, 0.14), dark: p.deep, rim: mix(p.low, p.high, 0.4), strength: 0.5 };
	if (f.portrait) coatBack(g, right - f.u * 0.06, f.Y(1.12), f.u * 0.8, cut, { ...o, side: -1 });
	else coatBack(g, left + f.u * 0.02, f.Y(0.64), f.u * 0.8, cut, { ...o, side: 1 });
}

/** Somebody going by outside under an umbrella. */
function passer({ f, p, end, win, dusk }: Layout, seconds: number, gap: number, way: 1 | -1): AmbientElement {
	const h = f.u * 0.34;
	const y = win.y + win.h - h * 1.14;
	const [from, to]: Point[] = [
		[end.x - h, y],
		[end.x + end.w * (way > 0 ? 1 : 1.5), y],
	];
	const tone = mix(p.haze, p.high, dusk ? 0.7 : 0.55);
	return {
		kind: "mover",
		w: h,
		h: h * 1.4,
		from: way > 0 ? from! : to!,
		to: way > 0 ? to! : from!,
		seconds,
		gap,
		depth: 0.05,
		draw: (g) =>
			person(
				g,
				h / 2,
				h * 1.38,
				h,
				{ tall: 1, wide: 1.05, hem: 0.5, flare: 1.1, hair: "short", holds: "umbrella", lean: 0.6 },
				{ coat: tone, dark: tone, hair: tone, accent: tone },
			),
	};
}

/** A drop that finds its way down the glass. */
function runningDrop({ f, p, win }: Layout, x: number, seconds: number): AmbientElement {
	const w = f.u * 0.012;
	return {
		kind: "mover",
		w,
		h: w * 4,
		from: [win.x + win.w * x, win.y + f.u * 0.004],
		to: [win.x + win.w * x, win.y + win.h - w * 4],
		seconds,
		gap: seconds * 0.6,
		depth: 0.12,
		draw: (g) => {
			line(g, pts`${w / 2},${w * 0.4} ${w / 2},${w * 3.2}`, w * 0.2, alpha(p.glow, 0.34));
			oval(g, w / 2, w * 3.3, w * 0.26, w * 0.46, alpha(p.glow, 0.85));
		},
	};
}

function lampOverGlass({ f, p, dusk, glassX }: Layout): AmbientElement {
	return {
		kind: "sway",
		x: glassX,
		y: -f.u * 0.02,
		w: f.u * 0.2,
		h: f.u * 0.2,
		pivot: [0.5, 0],
		angle: 0.7,
		seconds: 8,
		depth: 0.5,
		draw: (g) =>
			pendant(
				g,
				f.u * 0.1,
				f.u * 0.085,
				f.u * 0.075,
				0,
				mix(p.deep, p.mid, 0.2),
				dusk ? p.glow : mix(p.low, p.mid, 0.3),
			),
	};
}

/** A hanger with nothing on it, that has not quite stopped. */
function emptyHanger({ f, p, at, half }: Layout): AmbientElement {
	const [x, y] = at(-(half - 0.2), RAIL - 0.05, 0.9);
	const w = f.u * 0.16;
	return {
		kind: "sway",
		x: x + f.u * 0.1,
		y,
		w,
		h: w * 0.6,
		pivot: [0.5, 0],
		angle: 3,
		seconds: 5,
		depth: 0.6,
		draw: (g) => {
			const ink = mix(p.deep, p.low, 0.4);
			hangerHook(g, w / 2, w * 0.22, w * 1.5, w * 0.2, ink);
			curve(
				g,
				pts`${w * 0.08},${w * 0.36} ${w * 0.3},${w * 0.25} ${w * 0.5},${w * 0.2} ${w * 0.7},${w * 0.25} ${w * 0.92},${w * 0.36}`,
				w * 0.05,
				ink,
			);
		},
	};
}

function ambient(o: Layout): AmbientElement[] {
	const { f, p, win, hero, dusk, glassX } = o;
	return [
		passer(o, 16, 5, 1),
		passer(o, 21, 9, -1),
		...[0.16, 0.44, 0.83].map((x, i) => runningDrop(o, x, 5 + i * 2.3)),
		glowLight(
			win.x + win.w / 2,
			win.y + win.h * 0.45,
			f.u * 0.4,
			dusk ? p.low : p.glow,
			0.3,
			dusk ? 0.14 : 0.16,
			"breath",
		),
		glowLight(hero.x, hero.collar + hero.h * 1.02, f.u * 0.05, p.glow, 0.7, 0.3, "flicker"),
		lampOverGlass(o),
		emptyHanger(o),
		...(dusk ? [glowLight(glassX, f.u * 0.12, f.u * 0.5, p.spark, 0.52, 0.6, "breath")] : []),
	];
}

export const coatShop: Place = {
	words: {
		day: "A coat shop on a day of rain: coats along both walls with their backs to us, all turned to the door; a glass with three wings; and on a stand against the wet window one coat, its hem half pinned, with nobody in it.",
		dusk: "The coat shop at dusk, its lamp lit: the street's lights are blurred in the rain on the window, the coats have gone dark along the walls, and the one on the stand waits with the pins in its hem.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: street },
			{ depth: 0.1, after: shopWindow },
			{ depth: 0.3, draw: [endWall, longWalls], after: floorAndRails },
			{ depth: 0.62, draw: coatOnStand },
			{ depth: 0.78, after: nearRails },
			{ depth: 1, blur: 0.016, draw: nearCoat },
		],
		ambient,
		own: ({ f, hero }) => ({
			weatherDepth: 0.08,
			presenceAnchor: { x: hero.x, y: hero.collar - f.u * 0.14, size: f.u * 0.2 },
			ground: { y: f.Y(1.0), tall: f.u * 0.62, depth: 0.64 },
			afterglowAt: [hero.x, hero.collar - f.u * 0.08],
		}),
	}),
};
