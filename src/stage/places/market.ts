// The market in the morning: striped awnings meeting over an alley, shafts of sun between them, fruit in heaps.
// First seen: the heap of oranges in the one patch of sun.
import { edges, type Frame } from "../frame.ts";
import { alley } from "../paint/alley.ts";
import { crowd } from "../paint/coat.ts";
import { mix } from "../paint/colour.ts";
import { awning, heap, stall } from "../paint/market-stalls.ts";
import { type Brush, blended, box, curve, down, glow, line, oval, poly, pts, round, stops } from "../paint/pen.ts";
import { leaf } from "../paint/plant.ts";
import { pendant } from "../paint/things.ts";
import { paletteOf } from "../palettes.ts";
import type { Life, Place } from "../picture.ts";
import { picture, shine } from "./kit.ts";

function paint(light: string, f: Frame) {
	const p = paletteOf("market", light);
	const { left, right, wide } = edges(f);
	const vx = f.X(0.54);
	const red = p.spark;
	const coral = mix(p.spark, p.high, 0.45);
	const cream = mix(p.low, p.glow, 0.5);
	const brick = mix(p.spark, p.deep, 0.4);
	const plum = mix(p.spark, p.deep, 0.58);
	const orange = mix(p.spark, p.mid, 0.5);
	const lemon = mix(p.low, p.high, 0.35);
	const shade = mix(p.deep, p.mid, 0.4);
	const grey = mix(p.high, p.deep, 0.42);
	const cloths = [brick, grey, mix(grey, p.high, 0.4), shade, coral].map((c) => ({
		coat: c,
		dark: mix(c, p.deep, 0.6),
		hair: mix(p.deep, c, 0.15),
		accent: mix(c, p.glow, 0.5),
	}));
	const pale = cloths.map((c) => ({
		coat: mix(c.coat as string, p.haze, 0.58),
		dark: mix(c.dark as string, p.haze, 0.52),
		hair: mix(c.hair as string, p.haze, 0.48),
		accent: mix(c.accent as string, p.haze, 0.4),
	}));
	const hang = (g: Brush, side: -1 | 1, near: number, far: number, a: string, b: string) =>
		awning(g, { x: vx, y: f.Y(0.62), side, near, far, u: f.u }, a, b, shade);
	const life: Life[] = [
		shine(vx, f.Y(0.36), f.u * 0.5, p.glow, 0.2, 0.5, "breath"),
		{ kind: "plume", x: f.X(0.82), y: f.Y(0.62), r: f.u * 0.03, rise: f.u * 0.22, colour: p.glow, depth: 0.4 },
		{
			kind: "mover",
			w: f.u * 0.5,
			h: f.Y(1),
			from: [f.X(0.24), 0],
			to: [f.X(0.44), 0],
			seconds: 60,
			gap: 2,
			depth: 0.58,
			light: true,
			draw: (g) =>
				poly(
					g,
					pts`${f.u * 0.3},0 ${f.u * 0.42},0 ${f.u * 0.24},${f.Y(1)} 0,${f.Y(1)}`,
					down(g, 0, f.Y(0.9), stops`0 ${p.glow} 0.24, 1 ${p.glow} 0`),
				),
		},
		{
			kind: "mover",
			w: f.u * 0.1,
			h: f.u * 0.06,
			from: [f.X(-0.1), f.Y(0.2)],
			to: [f.X(1), f.Y(0.06)],
			seconds: 6,
			gap: 24,
			depth: 0.3,
			draw: (g) => {
				for (const [a, b] of [
					[0.3, 0.5],
					[0.7, 0.3],
				] as const)
					curve(
						g,
						pts`${f.u * 0.1 * (a - 0.2)},${f.u * 0.05 * b} ${f.u * 0.1 * a},${f.u * 0.06 * b + 4}
						${f.u * 0.1 * (a + 0.2)},${f.u * 0.05 * b}`,
						f.u * 0.004,
						shade,
					);
			},
		},
	];
	return picture(
		f,
		p,
		[
			{
				depth: 0,
				draw: (g) => {
					box(
						g,
						left,
						0,
						wide,
						f.h,
						down(g, 0, f.Y(0.8), stops`0 ${p.high}, 0.3 ${p.low}, 0.6 ${p.glow}, 1 ${p.haze}`),
					);
					glow(g, vx, f.Y(0.44), f.u * 0.5, p.glow, 0.85);
					// The end of the alley: an arch, a bell, the light beyond it.
					const t = mix(p.haze, p.high, 0.7);
					poly(
						g,
						pts`${vx - f.u * 0.1},${f.Y(0.66)} ${vx - f.u * 0.1},${f.Y(0.24)} ${vx - f.u * 0.04},${f.Y(0.2)}
						${vx - f.u * 0.04},${f.Y(0.12)} ${vx},${f.Y(0.06)} ${vx + f.u * 0.04},${f.Y(0.12)}
						${vx + f.u * 0.04},${f.Y(0.2)} ${vx + f.u * 0.1},${f.Y(0.24)} ${vx + f.u * 0.1},${f.Y(0.66)}`,
						down(g, f.Y(0.06), f.Y(0.66), stops`0 ${t}, 1 ${mix(t, p.glow, 0.7)}`),
					);
					round(g, vx - f.u * 0.016, f.Y(0.125), f.u * 0.032, f.u * 0.05, f.u * 0.016, p.glow);
					round(g, vx - f.u * 0.055, f.Y(0.42), f.u * 0.11, f.u * 0.3, f.u * 0.055, p.glow);
				},
			},
			{
				depth: 0.15,
				draw: (g) => {
					alley(g, f, p, vx);
					crowd(g, {
						seed: 4,
						from: vx - f.u * 0.13,
						to: vx + f.u * 0.15,
						y: f.Y(0.67),
						h: f.u * 0.1,
						n: 9,
						ragged: f.u * 0.03,
						cloths: pale,
					});
					crowd(g, {
						seed: 6,
						from: vx - f.u * 0.2,
						to: vx + f.u * 0.22,
						y: f.Y(0.73),
						h: f.u * 0.17,
						n: 5,
						ragged: f.u * 0.04,
						cloths: pale,
					});
				},
			},
			{
				depth: 0.35,
				draw: (g) => {
					const far = (c: string) => mix(c, p.haze, 0.32);
					hang(g, -1, 0.62, 0.46, far(coral), far(cream));
					hang(g, 1, 0.58, 0.44, far(red), far(cream));
					hang(g, -1, 0.96, 0.68, brick, cream);
					hang(g, 1, 0.9, 0.62, mix(p.high, p.spark, 0.45), cream);
					stall(g, f, p, vx + f.u * 0.2, f.Y(0.7), f.u * 0.3, grey, [orange, plum], 20);
					curve(
						g,
						pts`${vx - f.u * 0.4},${f.Y(0.08)} ${vx - f.u * 0.1},${f.Y(0.19)} ${vx + f.u * 0.16},${f.Y(0.17)}
						${vx + f.u * 0.5},${f.Y(0.03)}`,
						f.u * 0.003,
						shade,
					);
					for (const [k, y] of [
						[-0.25, 0.145],
						[-0.1, 0.19],
						[0.05, 0.19],
						[0.2, 0.16],
						[0.34, 0.1],
					] as const)
						oval(g, vx + k * f.u, f.Y(y) + f.u * 0.012, f.u * 0.009, f.u * 0.012, p.glow);
				},
			},
			{
				depth: 0.56,
				draw: (g) => {
					hang(g, -1, 1.75, 1.03, red, cream);
					hang(g, 1, 2.6, 0.98, coral, cream);
					line(g, pts`${vx - f.u * 0.3},${f.Y(0.62) - f.u * 0.4} ${vx - f.u * 0.3},${f.Y(0.8)}`, f.u * 0.008, brick);
					line(
						g,
						pts`${vx + f.u * 0.29},${f.Y(0.62) - f.u * 0.38} ${vx + f.u * 0.29},${f.Y(0.69)}`,
						f.u * 0.008,
						brick,
					);
					pendant(g, f.X(0.14), f.Y(0.4), f.u * 0.05, f.Y(0.1), shade, p.glow);
					stall(g, f, p, f.X(-0.1), f.Y(0.82), f.u * 0.46, mix(grey, p.spark, 0.2), [plum, orange], 30);
					stall(g, f, p, vx + f.u * 0.58, f.Y(0.82), f.u * 0.6, grey, [lemon, red, orange], 40);
					blended(g, "soft-light", () => glow(g, f.X(0.26), f.Y(0.74), f.u * 0.4, p.glow, 0.9));
				},
			},
			{
				depth: 1,
				soft: 0.014,
				draw: (g) => {
					heap(
						g,
						right - f.u * 0.2,
						f.portrait ? f.Y(1.2) : f.Y(1.05),
						f.u * 0.7,
						f.u * 0.06,
						3,
						mix(p.spark, p.deep, 0.3),
						mix(p.low, p.spark, 0.3),
						p.deep,
						70,
					);
					for (let i = 0; i < 9; i++)
						leaf(
							g,
							left + f.u * 0.03 * i,
							f.Y(-0.08),
							f.u * (0.14 + 0.05 * Math.sin(i * 4)),
							1.3 + 0.3 * Math.sin(i * 2),
							mix(p.deep, p.high, 0.12),
						);
				},
			},
		],
		life,
		{ heart: { x: vx, y: f.Y(0.4), size: f.u * 0.3 }, ground: { y: f.Y(0.97), tall: f.u * 0.48, depth: 0.6 } },
	);
}

export const market: Place = {
	words: {
		morning:
			"A market alley in the morning: striped awnings in coral and cream lean together overhead, oranges in heaps, coats moving off into the bright end.",
	},
	paint,
};
