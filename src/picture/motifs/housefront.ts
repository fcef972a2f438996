// A housefront: its windows by kind, the ledges, balconies and pipes between them, its roof.

import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	type Rect,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { type Room, windowOf } from "./lit-rooms.ts";
import { railing } from "./props.ts";
import { roomInterior } from "./room-interior.ts";
import { shopfronts } from "./shopfronts.ts";

/** How a housefront is lit. */
export interface Front {
	readonly wall: string;
	readonly share: number; // of its windows with a light, 0-1
	readonly night: boolean;
}

/** Paints the wall, the windows, the ledges, pipes and roof; yields after every few windows. */
export function* housefront(g: Brush, f: Viewport, p: Palette, all: readonly Room[], o: Front): Generator<void, void> {
	const top = all[0]!.y;
	const foot = all.at(-1)!.y + all.at(-1)!.h;
	wallOfStone(g, f, p, top, foot, o.wall);
	for (const r of all) if (r.kind === "bay") oriel(g, p, r, o.wall);
	for (const [i, r] of all.entries()) {
		if (i % 5 === 0) yield;
		framedWindow(g, f, p, r, o);
		windowDressing(g, f, p, r, o.wall);
	}
	ledges(g, f, p, top, all[0]!.h, o.wall);
	for (const r of all) if (r.row === 0 && r.col % 5 === 4) drainpipe(g, f, p, r.x + r.w, top, foot, o.wall);
	yield;
	eaves(g, f, p, top, o);
	shopfronts(g, f, p, foot, o);
}

/** The wall in courses of stone that are hardly there. */
function wallOfStone(g: Brush, f: Viewport, p: Palette, top: number, foot: number, wall: string): void {
	const { left, right, wide } = viewportEdges(f);
	box(
		g,
		left,
		top,
		wide,
		f.h,
		linearGradient(g, left, 0, right, 0, stops`0 ${mix(wall, p.deep, 0.3)}, 0.3 ${wall}, 1 ${mix(wall, p.haze, 0.2)}`),
	);
	for (let y = top; y < foot; y += f.u * 0.0146) box(g, left, y, wide, 1, alpha(p.deep, 0.07));
}

/** An oriel that comes forward: a lit cheek, a dark cheek, its shadow on the wall. */
function oriel(g: Brush, p: Palette, { x, y, w, h }: Room, wall: string): void {
	const shade = mix(wall, p.deep, 0.5);
	const lit = mix(wall, p.haze, 0.26);
	poly(
		g,
		pts`${x + w},${y} ${x + w * 1.12},${y + h * 0.14} ${x + w * 1.12},${y + h} ${x + w},${y + h}`,
		alpha(p.deep, 0.3),
	);
	box(
		g,
		x,
		y,
		w,
		h,
		linearGradient(
			g,
			x,
			0,
			x + w,
			0,
			stops`0 ${lit}, 0.1 ${lit}, 0.11 ${mix(wall, p.haze, 0.1)}, 0.89 ${mix(wall, p.deep, 0.06)}, 0.9 ${shade}, 1 ${shade}`,
		),
	);
	box(g, x - w * 0.03, y + h * 0.9, w * 1.06, h * 0.1, mix(wall, p.haze, 0.2));
}

/** A window: a frame lit from above and casting below, the room behind it or dark panes, its bars. */
function framedWindow(g: Brush, f: Viewport, p: Palette, r: Room, { wall, night }: Front): void {
	const q = windowOf(r);
	const k = frameWidth(f);
	box(g, q.x - k * 1.4, q.y - k * 1.4, q.w + k * 2.8, q.h + k * 2.8, mix(wall, p.haze, 0.26));
	box(g, q.x - k * 1.4, q.y + q.h + k * 1.4, q.w + k * 2.8, k * 3, alpha(p.deep, 0.34));
	if (r.lit) {
		blended(g, "lighter", () =>
			glow(g, q.x + q.w / 2, q.y + q.h / 2, r.h * 0.95, p.spark, r.last && night ? 0.42 : 0.2),
		);
		roomInterior(g, p, q, r.seed, night ? 0.1 : 0);
	} else unlit(g, p, r, q, wall);
	bars(g, r, q, mix(wall, p.deep, 0.45), k);
}

/** What a window has about it by its kind: an arch, shutters, a balcony or a sill, flowers. */
function windowDressing(g: Brush, f: Viewport, p: Palette, r: Room, wall: string): void {
	const q = windowOf(r);
	const k = frameWidth(f);
	if (r.kind === "arch")
		for (const s of [-1, 1])
			fillPath(g, q.x + q.w / 2, q.y - k, q.w * 0.5, `M${s} 0L${s} .5C${s} .2 ${s * 0.7} 0 0 0Z`, wall);
	if (r.kind === "pair" && r.seed % 3 === 0) shutters(g, q, mix(wall, p.deep, 0.3), mix(wall, p.deep, 0.5));
	if (r.kind === "door") balcony(g, f, p, r, q, wall);
	else box(g, q.x - k * 2.4, q.y + q.h + k * 0.8, q.w + k * 4.8, k * 1.5, mix(wall, p.haze, 0.42));
	if (r.kind === "door" || r.seed % 4 !== 1) return;
	for (let i = 0; i < 6; i++) {
		const x = q.x + q.w * (0.1 + 0.16 * i);
		oval(g, x, q.y + q.h - k * 0.4, k * 1.7, k * (1.4 + (i % 3)), mix(p.deep, wall, 0.2));
	}
}

const frameWidth = (f: Viewport): number => f.u * 0.0045;

/** The ledges over the first floor and the third. */
function ledges(g: Brush, f: Viewport, p: Palette, top: number, floor: number, wall: string): void {
	const { left, wide } = viewportEdges(f);
	for (const row of [1, 4]) {
		const y = top + row * floor;
		box(g, left, y - f.u * 0.003, wide, f.u * 0.009, mix(wall, p.haze, 0.26));
		box(g, left, y + f.u * 0.006, wide, f.u * 0.008, alpha(p.deep, 0.32));
	}
}

/** A drainpipe at x with its shadow and brackets. */
function drainpipe(g: Brush, f: Viewport, p: Palette, x: number, top: number, foot: number, wall: string): void {
	box(g, x + f.u * 0.005, top, f.u * 0.008, foot - top + f.u * 0.1, alpha(p.deep, 0.28));
	box(g, x, top - f.u * 0.01, f.u * 0.0065, foot - top + f.u * 0.1, mix(wall, p.deep, 0.55));
	for (let i = 0; i < 6; i++)
		box(g, x - f.u * 0.003, top + f.u * (0.05 + 0.13 * i), f.u * 0.0125, f.u * 0.004, mix(wall, p.deep, 0.7));
}

function unlit(g: Brush, p: Palette, r: Room, q: Rect, wall: string): void {
	const [a, b] = [mix(wall, p.deep, 0.6), mix(wall, p.high, 0.24)];
	const at = 0.3 + 0.4 * ((r.seed * 0.618) % 1);
	box(
		g,
		q.x,
		q.y,
		q.w,
		q.h,
		linearGradient(
			g,
			q.x,
			q.y,
			q.x + q.w,
			q.y + q.h,
			stops`0 ${a}, ${at} ${mix(a, p.deep, 0.2)}, ${at + 0.02} ${b}, ${at + 0.14} ${mix(b, a, 0.3)}, ${at + 0.16} ${a}, 1 ${mix(a, p.deep, 0.2)}`,
		),
	);
	if (r.seed % 5 === 0)
		box(g, q.x, q.y, q.w, q.h * (0.3 + 0.4 * ((r.seed * 0.37) % 1)), alpha(mix(wall, p.haze, 0.3), 0.5));
	if (r.seed % 5 === 2) box(g, q.x, q.y, q.w * 0.3, q.h, alpha(mix(wall, p.haze, 0.3), 0.34));
}

function bars(g: Brush, r: Room, q: Rect, ink: string, k: number): void {
	for (const t of r.kind === "bay" ? [0.26, 0.74] : [0.5])
		line(g, pts`${q.x + q.w * t},${q.y} ${q.x + q.w * t},${q.y + q.h}`, k * 0.8, ink);
	line(g, pts`${q.x},${q.y + q.h * 0.26} ${q.x + q.w},${q.y + q.h * 0.26}`, k * 0.6, ink);
}

function shutters(g: Brush, q: Rect, a: string, b: string): void {
	for (const x of [q.x - q.w * 0.3, q.x + q.w * 1.06]) {
		box(g, x, q.y, q.w * 0.24, q.h, a);
		for (let i = 1; i < 8; i++) box(g, x + q.w * 0.03, q.y + (q.h * i) / 8, q.w * 0.18, 1, b);
	}
}

/** Where things stand on a balcony: the left end and the width of its floor, the height of its room. */
interface Balcony {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly ink: string;
	readonly wall: string;
}

function balconyPlants(g: Brush, f: Viewport, { x, y, w, h, ink }: Balcony): void {
	for (const [t, tall] of [
		[0.14, 0.5],
		[0.3, 0.34],
		[0.86, 0.44],
	] as const)
		for (let i = 0; i < 5; i++) {
			const px = x + w * t + f.u * 0.006 * Math.sin(i * 2.4);
			oval(g, px, y - h * tall * (0.3 + 0.16 * i), f.u * 0.008, f.u * 0.011, ink);
		}
}

function balconyWashing(g: Brush, p: Palette, { x, y, w, h, wall }: Balcony): void {
	for (let i = 0; i < 4; i++) {
		const cloth = mix(wall, p.haze, 0.2 + 0.12 * i);
		box(g, x + w * (0.12 + i * 0.2), y - h * 0.42, w * 0.14, h * (0.2 + 0.05 * (i % 2)), cloth);
	}
}

function bicycle(g: Brush, f: Viewport, { x, y, w, h, ink }: Balcony): void {
	g.strokeStyle = ink;
	g.lineWidth = f.u * 0.0024;
	for (const t of [0.3, 0.7]) {
		g.beginPath();
		g.arc(x + w * t, y - h * 0.15, h * 0.13, 0, 7);
		g.stroke();
	}
	line(
		g,
		pts`${x + w * 0.3},${y - h * 0.15} ${x + w * 0.44},${y - h * 0.34} ${x + w * 0.66},${y - h * 0.34} ${x + w * 0.7},${y - h * 0.15}`,
		f.u * 0.0024,
		ink,
	);
}

function balcony(g: Brush, f: Viewport, p: Palette, r: Room, q: Rect, wall: string): void {
	const [x, y, w] = [r.x + r.w * 0.12, q.y + q.h, r.w * 0.76];
	const ink = mix(wall, p.deep, 0.72);
	poly(
		g,
		pts`${x},${y + f.u * 0.006} ${x + w},${y + f.u * 0.006} ${x + w * 1.06},${y + f.u * 0.034} ${x + w * 0.12},${y + f.u * 0.034}`,
		alpha(p.deep, 0.34),
	);
	box(g, x - f.u * 0.003, y, w + f.u * 0.006, f.u * 0.006, mix(wall, p.haze, 0.4));
	const stand: Balcony = { x, y, w, h: r.h, ink, wall };
	if (r.seed % 6 === 1) balconyPlants(g, f, stand);
	if (r.seed % 6 === 3) balconyWashing(g, p, stand);
	if (r.seed % 6 === 5) bicycle(g, f, stand);
	railing(g, x, x + w, y - r.h * 0.26, y + f.u * 0.002, f.u * 0.0085, ink);
}

/** The eaves, dormers and chimneys: the roof is another wall, leaning back. */
function eaves(g: Brush, f: Viewport, p: Palette, top: number, { wall, share }: Front): void {
	const { left, right, wide } = viewportEdges(f);
	const slate = mix(wall, p.deep, 0.42);
	const y = top - f.u * 0.03;
	box(
		g,
		left,
		y - f.u * 0.062,
		wide,
		f.u * 0.075,
		verticalGradient(g, y - f.u * 0.062, y, stops`0 ${mix(slate, p.haze, 0.2)}, 1 ${slate}`),
	);
	for (let i = 0, x = left + f.u * 0.05; x < right; i++, x += f.u * 0.31) {
		poly(
			g,
			pts`${x},${y} ${x},${y - f.u * 0.05} ${x + f.u * 0.045},${y - f.u * 0.085} ${x + f.u * 0.09},${y - f.u * 0.05} ${x + f.u * 0.09},${y}`,
			mix(slate, p.deep, 0.25),
		);
		box(
			g,
			x + f.u * 0.024,
			y - f.u * 0.046,
			f.u * 0.042,
			f.u * 0.04,
			i % 3 === 1 && share > 0 ? alpha(p.spark, 0.5) : mix(wall, p.deep, 0.66),
		);
		box(g, x + f.u * 0.16, y - f.u * 0.12, f.u * 0.05, f.u * 0.1, mix(slate, p.deep, 0.1));
		for (const k of [0.165, 0.183, 0.2]) box(g, x + f.u * k, y - f.u * 0.135, f.u * 0.008, f.u * 0.02, slate);
	}
	box(g, left, y - f.u * 0.004, wide, f.u * 0.012, mix(wall, p.haze, 0.36));
	box(g, left, y + f.u * 0.008, wide, f.u * 0.024, alpha(p.deep, 0.36));
}
