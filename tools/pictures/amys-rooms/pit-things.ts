// What stands and hangs in the pit: the screen and what is on it, the pane with Graham behind, a door with no wall.

import { createChance, lerp } from "../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
	glow,
	line,
	oval,
	poly,
	pts,
	round,
	stops,
	verticalGradient,
} from "../../../src/picture/brushes/pen.ts";
import { person, randomBuild } from "../../../src/picture/motifs/person.ts";
import type { Palette } from "../../../src/picture/palettes.ts";
import { type Viewport, viewportEdges } from "../../../src/picture/viewport.ts";

export interface Screen {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export const screenOf = (f: Viewport): Screen => {
	const w = f.u * (f.portrait ? 0.72 : 0.68);
	return { x: f.X(f.portrait ? 0.46 : 0.42) - w / 2, y: f.Y(f.portrait ? 0.16 : 0.13), w, h: w * 0.46 };
};

export function wall(g: Brush, f: Viewport, p: Palette, s: Screen, on: boolean): void {
	const { left, wide } = viewportEdges(f);
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, f.Y(0.8), stops`0 ${mix(p.high, p.deep, 0.35)}, 1 ${mix(p.mid, p.high, 0.5)}`),
	);
	// Baffles: boards at all angles, so that nothing comes back.
	const step = f.u * 0.1;
	for (let i = 0; i * step < wide; i++) {
		const x = left + i * step;
		const t = mix(p.mid, p.deep, 0.3 + (i % 3) * 0.14);
		poly(
			g,
			pts`${x},${f.Y(0.02)} ${x + step * 0.7},${f.Y(0.05)} ${x + step * 0.7},${f.Y(0.66)} ${x},${f.Y(0.69)}`,
			verticalGradient(g, 0, f.Y(0.69), stops`0 ${mix(t, p.deep, 0.5)}, 1 ${t}`),
		);
	}
	const [cx, cy] = [s.x + s.w / 2, s.y + s.h / 2];
	if (on) glow(g, cx, cy, f.u * 0.95, p.glow, 0.42, 0.8);
	box(g, s.x - f.u * 0.012, s.y - f.u * 0.012, s.w + f.u * 0.024, s.h + f.u * 0.024, p.deep);
	box(
		g,
		s.x,
		s.y,
		s.w,
		s.h,
		on
			? verticalGradient(g, s.y, s.y + s.h, stops`0 ${mix(p.glow, p.low, 0.28)}, 1 ${p.glow}`)
			: mix(p.mid, p.low, 0.3),
	);
}

// What is on it: the inside of a submarine, round, with a ladder, and four men looking up.
export function reel(g: Brush, p: Palette, s: Screen): void {
	g.save();
	g.beginPath();
	g.rect(s.x, s.y, s.w, s.h);
	g.clip();
	const [cx, cy] = [s.x + s.w * 0.5, s.y + s.h * 0.52];
	const dim = mix(p.low, p.mid, 0.35);
	for (let i = 0; i < 7; i++) {
		const r = s.h * lerp(0.98, 0.3, i / 6);
		oval(g, cx, cy, r * 1.05, r, i % 2 ? mix(p.glow, dim, 0.5 - i * 0.05) : mix(p.glow, dim, 0.85 - i * 0.11));
	}
	glow(g, cx, cy - s.h * 0.3, s.h * 0.7, p.glow, 1);
	const ink = mix(p.deep, p.mid, 0.3);
	for (const k of [-0.05, 0.05])
		line(g, pts`${cx + s.w * k},${s.y} ${cx + s.w * k * 1.4},${s.y + s.h * 0.84}`, s.h * 0.016, ink);
	for (let i = 0; i < 9; i++)
		line(
			g,
			pts`${cx - s.w * 0.06},${s.y + s.h * (0.04 + i * 0.09)} ${cx + s.w * 0.06},${s.y + s.h * (0.04 + i * 0.09)}`,
			s.h * 0.013,
			ink,
		);
	for (const [k, y] of [
		[-0.78, 0.3],
		[0.78, 0.26],
		[-0.86, 0.6],
		[0.88, 0.62],
	] as const) {
		oval(g, cx + k * s.h, s.y + s.h * y, s.h * 0.1, s.h * 0.1, ink);
		oval(g, cx + k * s.h, s.y + s.h * y, s.h * 0.074, s.h * 0.074, mix(p.glow, dim, 0.4));
		line(
			g,
			pts`${cx + k * s.h},${s.y + s.h * y} ${cx + k * s.h + s.h * 0.04},${s.y + s.h * (y - 0.04)}`,
			s.h * 0.014,
			ink,
		);
	}
	const chance = createChance(4);
	for (const k of [-0.3, -0.15, 0.16, 0.31]) {
		const c = mix(p.deep, p.mid, 0.14);
		person(
			g,
			cx + k * s.w,
			s.y + s.h * (1.22 + 0.06 * chance()),
			s.h * 0.82,
			{ ...randomBuild(chance), holds: "", hair: k === 0.16 ? "cap" : "short", hem: 0.4 },
			{ coat: c, dark: c, hair: mix(c, p.deep, 0.5), accent: ink },
		);
	}
	g.restore();
}

export function glass(g: Brush, f: Viewport, p: Palette, on: boolean): void {
	const [x, y] = [f.X(0.78), f.Y(f.portrait ? 0.03 : 0.08)];
	const [w, h] = [f.u * (f.portrait ? 0.18 : 0.21), f.u * (f.portrait ? 0.1 : 0.12)];
	glow(g, x + w * 0.5, y + h * 0.5, f.u * 0.3, p.spark, 0.34);
	box(g, x - f.u * 0.01, y - f.u * 0.01, w + f.u * 0.02, h + f.u * 0.02, p.deep);
	box(
		g,
		x,
		y,
		w,
		h,
		verticalGradient(g, y, y + h, stops`0 ${mix(p.spark, p.mid, on ? 0.62 : 0.4)}, 1 ${mix(p.spark, p.mid, 0.2)}`),
	);
	const ink = mix(p.deep, p.mid, 0.2);
	oval(g, x + w * 0.36, y + h * 0.46, h * 0.14, h * 0.17, ink);
	fillPath(g, x + w * 0.36, y + h, h, "M-.42 0C-.4-.26-.26-.36-.1-.38L.1-.38C.26-.36.4-.26.42 0Z", ink);
	round(g, x + w * 0.62, y + h * 0.6, h * 0.14, h * 0.4, h * 0.04, mix(p.spark, p.deep, 0.5));
	poly(g, pts`${x},${y + h} ${x + w},${y + h} ${x + w},${y + h * 0.9} ${x},${y + h * 0.94}`, p.deep);
	poly(
		g,
		pts`${x + w * 0.7},${y} ${x + w * 0.82},${y} ${x + w * 0.6},${y + h} ${x + w * 0.48},${y + h}`,
		alpha(p.glow, 0.12),
	);
}

// A door in its frame on two feet: no wall. `turn` squeezes it; `ajar` opens it; a round one is the submarine's.
export function door(
	g: Brush,
	p: Palette,
	x: number,
	foot: number,
	tall: number,
	o: { turn: number; ajar?: number; kind: "front" | "cell" | "cupboard" | "hatch" },
	lit: string,
): void {
	const w = tall * 0.44 * o.turn;
	const wood = mix(p.deep, p.mid, o.kind === "cell" ? 0.3 : 0.5);
	const ink = mix(p.deep, p.mid, 0.12);
	poly(
		g,
		pts`${x - w * 0.8},${foot + tall * 0.03} ${x - w * 0.5},${foot - tall * 0.02} ${x - w * 0.5},${foot + tall * 0.01}`,
		ink,
	);
	poly(
		g,
		pts`${x + w * 0.8},${foot + tall * 0.03} ${x + w * 0.5},${foot - tall * 0.02} ${x + w * 0.5},${foot + tall * 0.01}`,
		ink,
	);
	box(g, x - w * 0.58, foot - tall * 1.04, w * 1.16, tall * 1.04, ink);
	box(g, x - w * 0.48, foot - tall * 0.99, w * 0.96, tall * 0.99, o.ajar ? mix(p.deep, p.mid, 0.3) : wood);
	const open = o.ajar ?? 0;
	const dw = w * 0.96 * (1 - open);
	if (o.ajar)
		poly(
			g,
			pts`${x - w * 0.48},${foot - tall * 0.99} ${x - w * 0.48 + dw},${foot - tall * 0.93} ${x - w * 0.48 + dw},${foot + tall * 0.05} ${x - w * 0.48},${foot}`,
			wood,
		);
	const pane = (a: number, b: number, c: number, d: number, fill: string) =>
		box(g, x - w * 0.48 + dw * a, foot - tall * b, dw * c, tall * d, fill);
	if (o.kind === "front") {
		for (const [a, b] of [
			[0.14, 0.9],
			[0.56, 0.9],
			[0.14, 0.42],
			[0.56, 0.42],
		] as const)
			pane(a, b, 0.3, 0.34, mix(wood, p.deep, 0.34));
		pane(0.36, 0.5, 0.28, 0.025, p.spark);
	} else if (o.kind === "cell") {
		pane(0.26, 0.84, 0.48, 0.2, mix(lit, wood, 0.35));
		for (let i = 1; i < 5; i++)
			line(
				g,
				pts`${x - w * 0.48 + dw * (0.26 + i * 0.096)},${foot - tall * 0.84} ${x - w * 0.48 + dw * (0.26 + i * 0.096)},${foot - tall * 0.64}`,
				tall * 0.012,
				ink,
			);
		pane(0.3, 0.36, 0.4, 0.06, ink);
	} else if (o.kind === "cupboard") {
		pane(0.48, 0.97, 0.03, 0.95, ink);
		for (const k of [0.4, 0.57]) oval(g, x - w * 0.48 + dw * k, foot - tall * 0.5, tall * 0.014, tall * 0.014, p.spark);
	} else {
		oval(g, x, foot - tall * 0.5, w * 0.4, tall * 0.4, mix(wood, p.deep, 0.4));
		oval(g, x, foot - tall * 0.5, w * 0.34, tall * 0.34, mix(wood, p.low, 0.2));
		for (let i = 0; i < 6; i++)
			line(
				g,
				pts`${x},${foot - tall * 0.5} ${x + Math.cos(i * 1.05) * w * 0.22},${foot - tall * 0.5 + Math.sin(i * 1.05) * tall * 0.14}`,
				tall * 0.016,
				ink,
			);
		oval(g, x, foot - tall * 0.5, w * 0.06, tall * 0.04, p.spark);
	}
	blended(g, "lighter", () =>
		line(
			g,
			pts`${x - w * 0.56},${foot - tall * 1.03} ${x + w * 0.56},${foot - tall * 1.03}`,
			tall * 0.008,
			alpha(lit, 0.5),
		),
	);
}
