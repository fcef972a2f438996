// The cabin by day, in a whiteout: a roof, a thread of smoke, firs going out one behind another. First seen: the door.
import { edges, type Frame } from "../frame.ts";
import { createChance } from "../paint/chance.ts";
import { alpha, mix } from "../paint/colour.ts";
import { type Brush, box, curve, down, glow, glyph, line, oval, poly, pts, stops } from "../paint/pen.ts";
import { drifts, fir } from "../paint/snow.ts";
import { paletteOf } from "../palettes.ts";
import type { Life, Picture } from "../picture.ts";
import { picture, shine } from "./kit.ts";

export function whiteout(f: Frame): Picture {
	const p = paletteOf("cabin", "whiteout");
	const { left, wide } = edges(f);
	const x = f.X(f.portrait ? 0.44 : 0.46);
	const y = f.Y(0.66);
	const s = f.u * 0.26;
	const ink = mix(p.deep, p.haze, 0.12);
	const life: Life[] = [
		{
			kind: "plume",
			x: x + s * 0.42,
			y: y - s * 1.02,
			r: f.u * 0.022,
			rise: f.u * 0.34,
			colour: mix(p.high, p.deep, 0.3),
			depth: 0.42,
		},
		shine(x - s * 0.22, y - s * 0.22, f.u * 0.16, p.spark, 0.42, 0.45, "flicker"),
	];
	const trees = (g: Brush, seed: number, n: number, base: number, size: number, pale: number) => {
		const chance = createChance(seed);
		for (let i = 0; i < n; i++)
			fir(
				g,
				left + (wide * (i + chance())) / n,
				f.Y(base) + (chance() - 0.5) * f.u * 0.05,
				f.u * size * (0.6 + 0.7 * chance()),
				mix(ink, p.low, pale),
				mix(p.glow, p.low, pale * 0.4),
				seed + i,
			);
	};
	return picture(
		f,
		p,
		[
			{
				depth: 0,
				draw: (g) => {
					box(g, left, 0, wide, f.h, down(g, 0, f.Y(0.7), stops`0 ${p.high}, 0.5 ${p.mid}, 1 ${p.low}`));
					glow(g, f.X(0.7), f.Y(0.2), f.u * 0.6, p.glow, 0.8);
				},
			},
			{
				depth: 0.1,
				draw: (g) => {
					trees(g, 5, 22, 0.6, 0.3, 0.86);
					drifts(g, f, 0.58, 3, mix(p.low, p.glow, 0.5), p.low);
				},
			},
			{
				depth: 0.25,
				draw: (g) => {
					trees(g, 40, 11, 0.66, 0.42, 0.7);
					drifts(g, f, 0.64, 9, p.glow, mix(p.mid, p.low, 0.5));
				},
			},
			{
				depth: 0.4,
				draw: (g) => {
					// Small, dark, and somebody in: the door, the window, the stovepipe.
					poly(
						g,
						pts`${x - s * 0.62},${y} ${x - s * 0.62},${y - s * 0.5} ${x + s * 0.62},${y - s * 0.5}
						${x + s * 0.62},${y}`,
						ink,
					);
					for (let i = 1; i < 6; i++)
						line(
							g,
							pts`${x - s * 0.62},${y - s * 0.09 * i} ${x + s * 0.62},${y - s * 0.09 * i}`,
							1,
							alpha(p.low, 0.22),
						);
					box(g, x + s * 0.38, y - s * 1.02, s * 0.08, s * 0.4, ink);
					poly(
						g,
						pts`${x - s * 0.8},${y - s * 0.46} ${x - s * 0.1},${y - s * 0.96} ${x + s * 0.1},${y - s * 0.96}
						${x + s * 0.8},${y - s * 0.46}`,
						ink,
					);
					glyph(
						g,
						x,
						y - s * 0.46,
						s,
						"M-.84.03C-.7-.16-.34-.44-.12-.56C-.04-.6.06-.6.13-.55C.36-.42.7-.16.84.03C.6 .0.5.06.34-.02C.16.05 0-.03-.2.03C-.4-.02-.6.06-.84.03Z",
						mix(p.glow, p.low, 0.15),
					);
					box(g, x - s * 0.32, y - s * 0.34, s * 0.22, s * 0.2, p.spark);
					line(g, pts`${x - s * 0.21},${y - s * 0.34} ${x - s * 0.21},${y - s * 0.14}`, s * 0.014, ink);
					line(g, pts`${x - s * 0.32},${y - s * 0.24} ${x - s * 0.1},${y - s * 0.24}`, s * 0.014, ink);
					box(g, x + s * 0.12, y - s * 0.4, s * 0.2, s * 0.4, mix(ink, p.spark, 0.34));
					drifts(g, f, 0.7, 15, p.glow, mix(p.mid, p.high, 0.3));
					// Footprints, arriving.
					for (let i = 0; i < 12; i++)
						oval(
							g,
							x + s * 0.2 + i * i * f.u * 0.0035 + (i % 2) * f.u * 0.01,
							f.Y(0.69) + i * f.u * 0.018 * (1 + i * 0.04),
							f.u * 0.004 * (1 + i * 0.12),
							f.u * 0.002 * (1 + i * 0.12),
							alpha(mix(p.high, p.deep, 0.3), 0.5),
						);
				},
			},
			{
				depth: 0.66,
				draw: (g) => {
					drifts(g, f, 0.92, 22, p.glow, mix(p.high, p.mid, 0.3));
					// Somebody has come this way, or gone: a line of prints, blown half full.
					for (let i = 0; i < (f.portrait ? 30 : 15); i++) {
						const t = 1 - i / 30;
						const s = f.u * (0.004 + 0.02 * (1 - t) ** 1.3);
						const [px, py] = [
							x + f.u * (0.02 + 0.2 * Math.sin((1 - t) * 4.4)) * (1 - t * 0.5) + (i % 2 ? s : -s) * 1.2,
							y + (Math.max(f.Y(1.04), f.h * 0.98) - y) * (1 - t) ** 1.25,
						];
						oval(g, px, py, s, s * 0.5, mix(p.high, p.mid, 0.1), 0.3);
						oval(g, px + s * 0.2, py - s * 0.16, s * 0.8, s * 0.32, mix(p.high, p.deep, 0.3), 0.3);
					}
					for (const [t, k] of [
						[0.03, 0.62],
						[1.02, 0.5],
						[1.28, 0.66],
						[1.56, 0.56],
					] as const)
						if (!f.portrait || t < 1.1)
							fir(g, f.X(t), f.Y(0.97), f.u * k, mix(ink, p.low, 0.3), p.glow, Math.round(t * 99));
				},
			},
			{
				depth: 1,
				soft: 0.016,
				draw: (g) => {
					drifts(g, f, f.portrait ? 1.56 : 1.04, 30, p.glow, p.mid);
					const twig = mix(p.deep, p.mid, 0.2);
					curve(g, pts`${f.X(1.2)},-10 ${f.X(1.0)},${f.Y(0.08)} ${f.X(0.86)},${f.Y(0.1)}`, f.u * 0.012, twig);
					for (let i = 0; i < 9; i++)
						oval(g, f.X(1.16 - i * 0.034), f.Y(0.03 + i * 0.008), f.u * 0.026, f.u * 0.014, p.glow);
				},
			},
		],
		life,
		{
			ground: { y: f.Y(0.86), tall: f.u * 0.3, depth: 0.5 },
			heart: { x: f.X(0.5), y: f.Y(0.24), size: f.u * 0.34 },
			coat: { dark: ink, rim: p.glow, wash: 0.2 },
			bright: true,
			seat: [x - s * 0.2, y - s * 0.24],
			grain: 0.4,
		},
	);
}
