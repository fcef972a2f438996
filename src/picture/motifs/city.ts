// Cities: first planned as data (which house stands where, which windows are lit), then painted as
// silhouettes. The plan is pure, so lights can come and go over a painted plane. Each place gives its own
// mixture of houses.

import { type Chance, clamp, createChance, fractalNoise, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { atop, type Brush, box, linearGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type House, roofOf } from "./house.ts";

/** How a city is laid out; lengths in frame pixels. */
export interface Layout {
	readonly seed: number;
	readonly from: number; // x of the first house
	readonly to: number;
	readonly base: number; // y of the ground
	readonly module: number; // about the width of a house
	readonly tall: readonly [low: number, high: number];
	readonly kinds: readonly House["kind"][]; // all equally likely; name one twice to have more of it
	readonly gap?: number; // chance of a gap, 0-1
	readonly mass?: (t: number) => number; // shapes the skyline: 0-1 along it gives a factor of height
}

/** One window, in frame pixels. */
export interface Pane {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly lit: number; // 0 for dark, else how bright
}

/** Plans a row of houses. */
export function planCity(l: Layout): House[] {
	const chance = createChance(l.seed);
	const houses: House[] = [];
	let x = l.from - l.module * chance();
	while (x < l.to) {
		const w = l.module * (0.5 + 0.9 * chance());
		const t = clamp((x + w / 2 - l.from) / (l.to - l.from));
		const rough = 0.5 + 0.9 * fractalNoise(x / (l.module * 3.1) + l.seed * 9.1, l.seed * 3.3, 3);
		const h = lerp(l.tall[0], l.tall[1], chance() ** 1.6) * rough * (l.mass?.(t) ?? 1);
		const kind = l.kinds[Math.floor(chance() * l.kinds.length)]!;
		houses.push({ kind, x, y: l.base - h, w, h, seed: Math.floor(chance() * 1e6) });
		x += w * (0.9 + 0.14 * chance()) + (chance() < (l.gap ?? 0.14) ? l.module * 0.4 * chance() : 0);
	}
	return houses;
}

/** Lists the windows of a house; `lit` is the share with a light in it. */
function panesOf(house: House, lit: number, size: number): Pane[] {
	const chance = createChance(house.seed + 7);
	const module = Math.max(2.4, size * (0.8 + 0.5 * chance()));
	const rhythm = chance();
	const wide = rhythm < 0.25 ? 0.82 : 0.36 + 0.3 * chance(); // bands, or windows one by one
	const high = rhythm < 0.25 ? 0.34 : 0.45 + 0.25 * chance();
	const step = module * (1.15 + 0.6 * chance());
	const share = lit * (0.5 + chance());
	const across = Math.floor((house.w - module * 1.4) / module);
	const x0 = house.x + (house.w - across * module) / 2;
	const panes: Pane[] = [];
	const stairs = chance() < 0.5 ? Math.floor(chance() * across) : -1;
	for (let y = house.y + module * 0.9; y < house.y + house.h - step * 0.6; y += step)
		for (let i = 0; i < across; i++) {
			const on = i === stairs ? chance() < 0.75 : chance() < share;
			panes.push({
				x: x0 + i * module + (module * (1 - wide)) / 2,
				y,
				w: module * wide,
				h: step * high,
				lit: on ? 0.45 + 0.55 * chance() : 0,
			});
		}
	return panes;
}

/** How a row of houses is painted. */
export interface Tone {
	readonly body: string;
	readonly near: number; // 0 far .. 1 near: how much shows
	readonly lit: number; // share of lit windows
	readonly pane: number; // size of a window
	readonly sun?: number; // x of the light
}

/** Paints a planned city. */
export function paintCity(g: Brush, houses: readonly House[], p: Palette, tone: Tone): void {
	for (const house of houses) {
		const chance = createChance(house.seed);
		const lean = chance() - 0.5;
		const body = mix(mix(tone.body, lean > 0 ? p.deep : p.haze, Math.abs(lean) * 0.24), p.mid, 0.1 * chance());
		roofOf(g, house, body, chance);
		box(g, house.x, house.y, house.w, house.h + 4, body);
		paintPanes(g, house, p, tone, body, chance);
		if (tone.sun !== undefined) rim(g, house, p, tone);
	}
}

/** Paints a planned city as paintCity does, and yields after every few houses. */
export function* paintCitySliced(g: Brush, houses: readonly House[], p: Palette, tone: Tone): Generator<void, void> {
	for (let i = 0; i < houses.length; i += 5) {
		paintCity(g, houses.slice(i, i + 5), p, tone);
		yield;
	}
}

function paintPanes(g: Brush, house: House, p: Palette, tone: Tone, body: string, chance: Chance): void {
	const unlit = alpha(mix(body, tone.near > 0.6 ? p.high : p.haze, 0.22), 0.55);
	for (const pane of panesOf(house, tone.lit, tone.pane)) {
		if (pane.lit) {
			const warm = chance();
			const light = mix(p.spark, warm < 0.3 ? p.low : p.glow, warm < 0.3 ? 0.45 : 0.5 * warm);
			box(g, pane.x, pane.y, pane.w, pane.h, alpha(light, lerp(0.4, 0.95, tone.near) * pane.lit));
			// A blind half down, a bar: no two rooms alike.
			if (tone.near > 0.45 && chance() < 0.4)
				box(g, pane.x, pane.y, pane.w, pane.h * (0.2 + 0.4 * chance()), alpha(p.deep, 0.28));
		} else if (tone.near > 0.3) box(g, pane.x, pane.y, pane.w, pane.h, unlit);
	}
}

/** The edge that faces the light. */
function rim(g: Brush, house: House, p: Palette, tone: Tone): void {
	const sun = tone.sun ?? 0;
	const right = house.x + house.w / 2 < sun;
	const edge = right ? house.x + house.w : house.x;
	const deep = Math.min(house.w * 0.34, house.h * 0.3) * (right ? -1 : 1);
	const near = Math.exp(-(((house.x + house.w / 2 - sun) / (house.h * 3 + house.w * 4)) ** 2));
	atop(g, () => {
		const light = linearGradient(g, edge, 0, edge + deep, 0, [
			[0, mix(p.low, p.glow, 0.4), (0.12 + 0.34 * near) * (1 - 0.45 * tone.near)],
			[1, p.low, 0],
		]);
		box(g, Math.min(edge, edge + deep), house.y, Math.abs(deep), house.h, light);
	});
}

/** Picks up to `count` lit windows of a city, well apart, to glow over its plane. */
export function someLights(houses: readonly House[], lit: number, pane: number, count: number): Pane[] {
	const all = houses.flatMap((house) => panesOf(house, lit, pane).filter((one) => one.lit > 0.6));
	const step = Math.max(1, Math.floor(all.length / count));
	return all.filter((_, i) => i % step === Math.floor(step / 2)).slice(0, count);
}
