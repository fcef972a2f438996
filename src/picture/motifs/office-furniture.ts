// What the Letter Office is furnished with: the half-round window, rows of desks.

import { type Chance, createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, glow, line, poly, pts, round, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { person, randomBuild } from "./person.ts";

/** The half-round window at the end of the hall. */
export function halfRoundWindow(g: Brush, f: Viewport, p: Palette, x: number, y: number, r: number): void {
	g.save();
	g.beginPath();
	g.ellipse(x, y, r, r, 0, Math.PI, 0);
	g.clip();
	box(
		g,
		x - r,
		y - r,
		r * 2,
		r,
		verticalGradient(g, y - r, y, stops`0 ${mix(p.low, p.mid, 0.3)}, 0.6 ${mix(p.low, p.glow, 0.6)}, 1 ${p.glow}`),
	);
	glow(g, x - r * 0.2, y - r * 0.3, r * 0.8, p.glow, 1);
	const chance = createChance(5);
	for (let i = -8; i < 9; i++)
		box(
			g,
			x + (i * r) / 8,
			y - r * (0.1 + 0.2 * chance()),
			r * (0.08 + 0.06 * chance()),
			r,
			alpha(mix(p.low, p.mid, 0.55), 0.55),
		);
	g.restore();
	const bar = mix(p.high, p.deep, 0.35);
	for (let i = 1; i < 8; i++)
		line(
			g,
			pts`${x},${y} ${x - Math.cos((i * Math.PI) / 8) * r},${y - Math.sin((i * Math.PI) / 8) * r}`,
			f.u * 0.004,
			bar,
		);
	for (const k of [0.36, 0.7, 1]) {
		g.beginPath();
		g.ellipse(x, y, r * k, r * k, 0, Math.PI, 0);
		g.lineWidth = f.u * (k === 1 ? 0.014 : 0.004);
		g.strokeStyle = bar;
		g.stroke();
	}
	box(g, x - r * 1.03, y - f.u * 0.006, r * 2.06, f.u * 0.012, bar);
}

/** A row of writing booths to one side of the aisle: where it stands, in frame pixels, and its colours. */
interface DeskRow {
	readonly u: number; // its unit
	readonly y: number; // of the desk tops
	readonly side: number; // -1 left of the aisle, 1 right of it
	readonly haze: number; // 0-1, how far it fades
	readonly tone: string; // of the people and things
	readonly wood: string;
}

/** Paints a row of booths at depth t, 0-1, about a vanishing point. Most desks have somebody. */
export function desks(
	g: Brush,
	f: Viewport,
	p: Palette,
	vx: number,
	vy: number,
	t: number,
	side: number,
	chance: Chance,
): void {
	const u = f.u * t;
	const haze = Math.max(0, 0.62 - t);
	const tone = mix(p.deep, p.mid, haze);
	const wood = mix(mix(tone, p.spark, 0.16), p.mid, 0.2);
	const row: DeskRow = { u, y: vy + u * 0.62, side, haze, tone, wood };
	for (let k = 3; k >= 0; k--) {
		const x = vx + side * u * (0.62 + k * 0.86);
		litDeskTop(g, p, row, x);
		if (chance() < 0.84) writer(g, p, row, x, chance);
		deskFront(g, p, row, x);
		deskLamp(g, p, row, x + side * u * 0.26);
	}
}

/** What the lamp finds: the desk's top with a sheet on it, the screen beside it. */
function litDeskTop(g: Brush, p: Palette, { u, y, side, haze, wood }: DeskRow, x: number): void {
	glow(g, x, y - u * 0.08, u * 0.5, mix(p.glow, p.spark, 0.2), 0.5 * (1 - haze), 0.7);
	box(g, x + side * u * 0.4 - u * 0.012, y - u * 0.36, u * 0.024, u * 0.8, mix(wood, p.deep, 0.4));
	round(g, x - u * 0.36, y - u * 0.34, u * 0.72, u * 0.3, u * 0.02, alpha(mix(wood, p.glow, 0.3), 0.24 + 0.3 * haze));
	poly(
		g,
		pts`${x - u * 0.1},${y - u * 0.02} ${x + u * 0.14},${y - u * 0.02} ${x + u * 0.18},${y + u * 0.03} ${x - u * 0.08},${y + u * 0.03}`,
		p.glow,
	);
}

function writer(g: Brush, p: Palette, { u, y, side, tone }: DeskRow, x: number, chance: Chance): void {
	const build = { ...randomBuild(chance), hem: 0.4, holds: "" as const };
	const coat = mix(tone, p.high, 0.3 * chance());
	const cloths = { coat, dark: tone, hair: mix(tone, p.deep, 0.5), accent: mix(tone, p.spark, 0.4) };
	person(g, x - side * u * 0.02, y + u * 0.5, u * 0.72, build, cloths);
}

/** The front of a desk: it hides the legs of whoever sits there. */
function deskFront(g: Brush, p: Palette, { u, y, wood }: DeskRow, x: number): void {
	box(
		g,
		x - u * 0.38,
		y + u * 0.06,
		u * 0.76,
		u * 0.4,
		verticalGradient(g, y, y + u * 0.5, stops`0 ${wood}, 1 ${mix(wood, p.deep, 0.5)}`),
	);
	box(g, x - u * 0.4, y + u * 0.02, u * 0.8, u * 0.05, mix(wood, p.glow, 0.34));
	for (const i of [-0.18, 0.18])
		round(g, x + i * u - u * 0.13, y + u * 0.14, u * 0.26, u * 0.22, u * 0.01, mix(wood, p.deep, 0.24));
}

function deskLamp(g: Brush, p: Palette, { u, y, side, tone }: DeskRow, x: number): void {
	line(
		g,
		pts`${x},${y + u * 0.03} ${x},${y - u * 0.22} ${x - side * u * 0.1},${y - u * 0.28}`,
		Math.max(0.7, u * 0.014),
		mix(tone, p.deep, 0.4),
	);
	poly(
		g,
		pts`${x - side * u * 0.05},${y - u * 0.32} ${x - side * u * 0.14},${y - u * 0.3} ${x - side * u * 0.2},${y - u * 0.2} ${x - side * u * 0.05},${y - u * 0.22}`,
		mix(p.spark, p.glow, 0.72),
	);
}
