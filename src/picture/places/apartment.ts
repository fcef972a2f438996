// The apartment on floor 14: a wall of window, a table, one chair, the balcony door ajar, a lemon tree.
// One room in five lights; the light on its floor says which. The eye goes to the window, then to the chair.

import { haze, sky, vignette } from "../brushes/atmosphere.ts";
import { alpha, lightness, mix } from "../brushes/colour.ts";
import { type Brush, blended, box, line, linearGradient, oval, type Point, poly, pts, stops } from "../brushes/pen.ts";
import { apartmentFloor, curtain, type Day, shelf, windowFrames } from "../motifs/apartment-furniture.ts";
import { paintCitySliced, someLights } from "../motifs/city.ts";
import { fronds, lemonTree } from "../motifs/plant.ts";
import { chair, cup, lamp, table } from "../motifs/props.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight, paintStars, planHouseRow, windowGlows } from "./place-kit.ts";

const DAYS: Record<string, Day> = {
	evening: { lit: 0.12, sun: [0.34, 0.5, 1.1], slant: 0.3, patch: 0.6, lamp: 0.35, room: 0.6 },
	night: { lit: 0.26, sun: [0.5, 0.62, 0.25], slant: 0.05, patch: 0.1, lamp: 1, room: 0.66 },
	morning: { lit: 0, sun: [0.06, 0.12, 1.2], slant: 0.62, patch: 0.85, lamp: 0, room: 0.3 },
	bleached: { lit: 0, sun: [0.4, 0.3, 1.6], slant: 0.12, patch: 1, lamp: 0, room: 0.2 },
	"last-light": { lit: 0.42, sun: [0.5, 0.6, 0.7], slant: 0.4, patch: 0.4, lamp: 0, room: 0.62 },
};

function layout(light: string, f: Viewport) {
	const p = paletteOf("apartment", light);
	const day = DAYS[light] ?? DAYS.evening!;
	const { left, right, wide } = viewportEdges(f);
	const win = { x: f.X(f.portrait ? 0.05 : 0.07), y: f.Y(0.08), w: f.X(f.portrait ? 0.66 : 0.7), h: f.Y(0.62) };
	const door = { x: win.x + win.w + f.u * 0.04, y: f.Y(0.08), w: f.u * 0.27, h: f.Y(0.72) };
	const foot = f.Y(0.8);
	const sun: [number, number, number] = [f.X(day.sun[0]), f.Y(day.sun[1]), day.sun[2]];
	const wall = mix(mix(p.mid, p.high, 0.5), p.deep, day.room);
	const far = planHouseRow(
		f,
		51,
		f.Y(0.7),
		0.06,
		[0.05, 0.2],
		["slab", "stepped", "needle", "slab", "dome"],
		(t) => 0.7 + 0.8 * Math.abs(Math.sin(t * 7 + 0.4)),
	);
	const mid = planHouseRow(f, 58, f.Y(0.82), 0.13, [0.08, 0.22], ["slab", "gable", "mansard", "garden", "stack"]);
	const ink = mix(p.deep, p.high, 0.06);
	const lampAt: Point = [f.portrait ? f.X(0.74) : f.X(1.13), foot + f.u * 0.05];
	const tone = (t: number) => mix(wall, p.deep, t); // the wall, darkened
	return { f, p, light, day, left, right, wide, win, door, foot, sun, wall, tone, far, mid, ink, lampAt };
}
type Layout = ReturnType<typeof layout>;

function cloudedSky(g: Brush, { f, p, sun, light }: Layout): Iterable<number> {
	return sky(g, f, p, { horizon: f.Y(0.66), sun, clouds: light === "bleached" ? 0.15 : 0.7, seed: 14 });
}

function sunOrStars(g: Brush, { f, p, sun, light }: Layout): void {
	if (light === "evening") oval(g, sun[0], sun[1], f.u * 0.05, f.u * 0.05, p.glow);
	if (light === "night" || light === "last-light") paintStars(g, f, p.glow, light === "night" ? 50 : 22, f.Y(0.35));
}

function* cityOutside(g: Brush, { f, p, day, left, wide, sun, far, mid }: Layout): Iterable<void> {
	yield* paintCitySliced(g, far, p, {
		body: mix(p.haze, p.mid, 0.5),
		near: 0.2,
		lit: day.lit,
		pane: f.u * 0.009,
		sun: sun[0],
	});
	box(g, left, f.Y(0.7), wide, f.h, mix(p.haze, p.mid, 0.4));
	haze(g, f, f.Y(0.45), f.Y(0.74), p.haze, 0.6);
	yield* paintCitySliced(g, mid, p, {
		body: mix(mix(p.mid, p.haze, 0.35), p.deep, lightness(p.mid) > 0.8 ? 0.14 : 0.4),
		near: 0.55,
		lit: day.lit,
		pane: f.u * 0.015,
		sun: sun[0],
	});
	haze(g, f, f.Y(0.6), f.Y(0.86), p.haze, 0.6);
}

/** Outside the door: the balcony's rail, and the tree, small. */
function balconyOutside(g: Brush, { f, p, door, foot, ink }: Layout): void {
	line(g, pts`${door.x},${foot - f.u * 0.16} ${door.x + door.w},${foot - f.u * 0.16}`, f.u * 0.007, ink);
	for (let x = door.x; x < door.x + door.w; x += f.u * 0.022)
		line(g, pts`${x},${foot - f.u * 0.16} ${x},${foot}`, f.u * 0.003, ink);
	lemonTree(g, door.x + door.w * 0.44, foot, f.u * 0.36, {
		wood: ink,
		leaf: ink,
		lit: mix(ink, p.low, 0.35),
		pot: mix(p.deep, p.mid, 0.4),
		band: p.deep,
		lemon: mix(p.spark, p.glow, 0.2),
	});
}

function roomWithWindows(g: Brush, { f, p, day, left, right, wide, win, door, foot, wall, tone }: Layout): void {
	const walls = linearGradient(
		g,
		left,
		0,
		right,
		0,
		stops`0 ${tone(0.12)}, 0.3 ${wall}, 0.75 ${tone(0.08)}, 1 ${tone(0.3)}`,
	);
	box(g, left, 0, wide, foot, walls);
	blended(g, "destination-out", () => {
		box(g, win.x, win.y, win.w, win.h, "#000");
		box(g, door.x, door.y, door.w, door.h, "#000");
	});
	windowFrames(g, f, p, win, door, tone(0.42));
	apartmentFloor(g, f, p, foot, tone, day, win, door);
	if (!f.portrait || f.w > f.u * 1.4) shelf(g, f, p, door.x + door.w + f.u * 0.22, foot, tone);
	vignette(g, f, p.deep, day.room < 0.4 ? 0.14 : 0.42, f.X(0.45), f.Y(0.45));
}

function tableAndChair(g: Brush, { f, p, day, foot, ink, lampAt }: Layout): void {
	const x = f.X(f.portrait ? 0.1 : 0.16);
	const y = foot + f.u * 0.13;
	oval(g, x + f.u * 0.3, y + f.u * 0.006, f.u * 0.42, f.u * 0.022, alpha(p.deep, 0.3));
	table(g, x, y, f.u * 0.5, f.u * 0.28, ink);
	cup(g, x + f.u * 0.13, y - f.u * 0.28, f.u * 0.035, mix(p.deep, p.spark, 0.5));
	// The papers nobody has signed, squared up and left.
	poly(
		g,
		pts`${x + f.u * 0.26},${y - f.u * 0.284} ${x + f.u * 0.4},${y - f.u * 0.284}
			${x + f.u * 0.41},${y - f.u * 0.276} ${x + f.u * 0.25},${y - f.u * 0.276}`,
		mix(p.glow, p.mid, 0.2),
	);
	chair(g, x + f.u * 0.64, y + f.u * 0.02, -f.u * 0.29, ink);
	if (day.lamp > 0 || !f.portrait)
		lamp(g, lampAt[0], lampAt[1], f.u * 0.54, ink, day.lamp > 0 ? mix(p.spark, p.glow, 0.35) : mix(ink, p.mid, 0.3));
	const rim = mix(p.low, p.glow, 0.4);
	box(g, x, y - f.u * 0.282, f.u * 0.5, f.u * 0.004, alpha(rim, 0.5));
}

function nearFronds(g: Brush, { f, p, day, left }: Layout): void {
	fronds(g, left + f.u * 0.02, f.Y(1.08), f.u * 0.34, -1.75, -0.35, mix(p.deep, p.mid, day.room < 0.4 ? 0.3 : 0), 15);
}

function ambient({ f, p, day, win, door, wall, far, mid, lampAt }: Layout): AmbientElement[] {
	const elements: AmbientElement[] = [
		...windowGlows(someLights(mid, day.lit, f.u * 0.015, 9), f.u * 0.03, p.spark, 0.2),
		...windowGlows(someLights(far, day.lit, f.u * 0.008, 8), f.u * 0.016, p.spark, 0.2, 0.4),
		curtain(f, p, door.x + door.w * 0.98, door.y - f.u * 0.012, wall),
	];
	if (day.patch > 0.3)
		elements.push(
			glowLight(win.x + win.w * 0.5, win.y + win.h * 0.6, f.u * 0.62, p.glow, 0.4, 0.18 * day.patch, "breath"),
		);
	if (day.lamp > 0)
		elements.push(glowLight(lampAt[0], lampAt[1] - f.u * 0.46, f.u * 0.48, p.spark, 0.72, 0.55 * day.lamp, "breath"));
	return elements;
}

export const apartment: Place = {
	words: {
		evening:
			"The apartment in the evening: a wall of window full of coral sky and rooftops, a table, one chair pulled out, the lemon tree beyond the open door.",
		night: "The apartment at night: a standing lamp, a dark wall of window with the city in it, one chair.",
		morning:
			"The apartment in the morning: cream light in long panes across the floor, the balcony door ajar, a cup on the table.",
		bleached:
			"The apartment, bleached: so much light that the city is only a pencil line, and nowhere to put one's eyes.",
		"last-light":
			"The apartment at the last light: clear blue and peach in the window, half the city's windows lit, and a chair turned to them.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, bottom: ({ f }) => f.Y(0.9), behind: cloudedSky, draw: sunOrStars },
			{ depth: 0.1, top: ({ f }) => f.Y(0.1), bottom: ({ f }) => f.Y(0.95), after: cityOutside },
			{ depth: 0.34, draw: balconyOutside },
			{ depth: 0.42, draw: roomWithWindows },
			{ depth: 0.64, top: ({ f }) => f.Y(0.3), draw: tableAndChair },
			{ depth: 1, blur: 0.016, draw: nearFronds },
		],
		ambient,
		own: ({ f, foot }) => ({
			weatherDepth: 0.38,
			presenceAnchor: { x: f.X(0.46), y: f.Y(0.32), size: f.u * 0.36 },
			ground: { y: foot + f.u * 0.15, tall: f.u * 0.62, depth: 0.7 },
			afterglowAt: [f.X(0.62), foot - f.u * 0.14],
		}),
	}),
};
