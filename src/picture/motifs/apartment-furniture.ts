// What the apartment is furnished with: window frames, the floor and its light, a shelf, a curtain.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
	glow,
	linearGradient,
	poly,
	pts,
	type Rect,
	round,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { AmbientElement } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { boards } from "./floors.ts";
import { books } from "./props.ts";

/** One light of the room. */
export interface Day {
	readonly lit: number; // share of lit windows outside
	readonly sun: readonly [x: number, y: number, strength: number]; // in shares of the heart
	readonly slant: number; // how far the light on the floor leans; units
	readonly patch: number; // how strong it is
	readonly lamp: number; // the standing lamp, 0-1
	readonly room: number; // how dark the room is against its window
}

export function windowFrames(g: Brush, f: Viewport, p: Palette, win: Rect, door: Rect, bar: string): void {
	const k = f.u * 0.008;
	for (let i = 0; i <= 4; i++) box(g, win.x + (win.w * i) / 4 - k / 2, win.y, k, win.h, bar);
	for (const t of [0, 0.3, 1])
		box(g, win.x - k, win.y + win.h * t - k / 2, win.w + k * 2, k * (t === 1 ? 2.4 : 1), bar);
	box(g, win.x - k, win.y + win.h + k * 1.4, win.w + k * 2, f.u * 0.004, alpha(p.glow, 0.6));
	// The door stands ajar: its leaf is turned into the room.
	for (const x of [door.x, door.x + door.w]) box(g, x - k / 2, door.y, k, door.h, bar);
	box(g, door.x, door.y - k, door.w, k * 1.4, bar);
	box(g, door.x, door.y + door.h * 0.18, door.w, k * 0.8, bar);
	poly(
		g,
		pts`${door.x},${door.y} ${door.x - f.u * 0.03},${door.y - f.u * 0.02}
		${door.x - f.u * 0.03},${door.y + door.h + f.u * 0.04} ${door.x},${door.y + door.h}`,
		bar,
	);
}

export function apartmentFloor(
	g: Brush,
	f: Viewport,
	p: Palette,
	foot: number,
	tone: (t: number) => string,
	day: Day,
	win: Rect,
	door: Rect,
): void {
	const { left, wide } = viewportEdges(f);
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(g, foot, f.Y(1.15), stops`0 ${mix(tone(0.18), p.mid, 0.22)}, 0.3 ${tone(0.3)}, 1 ${tone(0.75)}`),
	);
	boards(g, f, { x: f.X(0.46), y: foot, eye: 0.42, ink: p.deep, lit: p.low, strength: f.portrait ? 1 : 0.5 }, 0.1);
	for (let i = 0; i < 7; i++) box(g, left, foot + f.u * 0.016 * i * (1 + i * 0.5), wide, 1, alpha(p.deep, 0.12));
	box(g, left, foot - f.u * 0.016, wide, f.u * 0.016, tone(0.34));
	box(g, left, 0, wide, f.u * 0.012, tone(0.3));
	const lean = day.slant * f.u;
	// In portrait the light comes further into the room.
	const end = f.Y(f.portrait ? 1.5 : 1.12);
	const far = (end - foot) / (f.Y(1.12) - foot);
	const beam = (x: number, w: number, a: number) =>
		poly(
			g,
			pts`${x},${foot} ${x + w},${foot} ${x + w * (1 + 0.25 * far) + lean * far},${end} ${x - w * 0.1 * far + lean * far},${end}`,
			verticalGradient(g, foot, end, stops`0 ${p.glow} ${a}, 0.6 ${mix(p.glow, p.low, 0.4)} ${a * 0.6}, 1 ${p.low} 0`),
		);
	for (let i = 0; i < 4; i++) beam(win.x + (win.w * i) / 4 + f.u * 0.01, win.w / 4 - f.u * 0.02, 0.5 * day.patch);
	beam(door.x, door.w, 0.72 * day.patch);
	if (day.lamp > 0.5)
		blended(g, "lighter", () =>
			glow(g, f.X(f.portrait ? 0.74 : 1.13), foot + f.u * 0.08, f.u * 0.5, p.spark, 0.28, 0.3),
		);
}

export function shelf(g: Brush, f: Viewport, p: Palette, x: number, foot: number, tone: (t: number) => string): void {
	const w = f.u * 0.5;
	box(g, x, f.Y(0.2), w, foot - f.Y(0.2), tone(0.4));
	const chance = createChance(5);
	for (let i = 0; i < 5; i++) {
		const y = f.Y(0.2) + ((foot - f.Y(0.2)) * (i + 1)) / 5;
		books(
			g,
			x + f.u * 0.012,
			y - f.u * 0.008,
			w * (0.5 + 0.4 * chance()),
			f.u * 0.085,
			[tone(0.62), tone(0.5), mix(tone(0.4), p.mid, 0.3), mix(tone(0.4), p.low, 0.22)],
			chance,
		);
		box(g, x, y - f.u * 0.008, w, f.u * 0.008, tone(0.7));
	}
	round(g, x + w * 0.66, f.Y(0.2) - f.u * 0.045, f.u * 0.09, f.u * 0.045, f.u * 0.02, mix(tone(0.2), p.spark, 0.3));
}

export function curtain(f: Viewport, p: Palette, x: number, y: number, wall: string): AmbientElement {
	const [w, h] = [f.u * 0.2, f.Y(0.76)];
	const cloth = mix(wall, p.low, 0.4);
	return {
		kind: "sway",
		x,
		y,
		w,
		h,
		pivot: [0.62, 0],
		angle: 1.3,
		seconds: 7,
		depth: 0.5,
		draw: (g) => {
			fillPath(
				g,
				w * 0.25,
				0,
				h,
				"M0 0L.17 0C.165.3.19.6.17 1C.14 1.01.1.985.06.995C.03 1 0 .985-.02.99C.02.7-.01.4 0 0Z",
				linearGradient(
					g,
					0,
					0,
					0.17,
					0,
					stops`0 ${mix(cloth, p.glow, 0.5)} 0.78, 0.3 ${cloth} 0.86, 0.55 ${mix(cloth, p.glow, 0.3)} 0.8,
					0.8 ${mix(cloth, p.deep, 0.2)} 0.88, 1 ${cloth} 0.85`,
				),
			);
		},
	};
}
