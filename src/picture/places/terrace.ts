// The terrace at noon: white walls, the first blue; a table, two chairs, papers held down by a lemon.
// First seen: the papers.

import { sky } from "../brushes/atmosphere.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { parasol } from "../motifs/parasol.ts";
import { cypress, leaf } from "../motifs/plant.ts";
import { chair } from "../motifs/props.ts";
import { seaView, tiledFloor } from "../motifs/sea-terrace.ts";
import { whiteHouse } from "../motifs/white-house.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("terrace", light);
	const horizon = f.Y(0.44);
	const floor = f.Y(0.72);
	const tx = f.X(f.portrait ? 0.5 : 0.52);
	const ty = f.Y(0.76);
	const ink = mix(p.deep, p.high, 0.1);
	const shade = mix(p.high, p.mid, 0.35);
	return { f, p, ...viewportEdges(f), horizon, floor, tx, ty, ink, shade };
}

type Layout = ReturnType<typeof layout>;

function sea(g: Brush, { f, p, left, wide, horizon, floor }: Layout): void {
	box(
		g,
		left,
		horizon,
		wide,
		f.h,
		verticalGradient(
			g,
			horizon,
			floor,
			stops`0 ${mix(p.high, p.mid, 0.25)}, 0.5 ${p.high}, 1 ${mix(p.high, p.deep, 0.14)}`,
		),
	);
	seaView(g, f, p, horizon, floor);
}

function whiteTown(g: Brush, { f, p, floor }: Layout): void {
	const x = f.X(f.portrait ? 0.62 : 0.78);
	const u = f.u;
	whiteHouse(g, p, x + u * 0.34, f.Y(0.24), u * 0.26, u * 0.12, floor, 0.6, "flat");
	whiteHouse(g, p, x + u * 0.62, f.Y(0.2), u * 0.22, u * 0.12, floor, 0.6, "dome");
	whiteHouse(g, p, x + u * 0.86, f.Y(0.28), u * 0.3, u * 0.12, floor, 0.55, "arch");
	cypress(g, x + u * 0.6, f.Y(0.4), u * 0.2, mix(p.deep, p.mid, 0.45));
	whiteHouse(g, p, x + u * 0.1, f.Y(0.33), u * 0.3, u * 0.14, floor, 0.35, "dome");
	whiteHouse(g, p, x + u * 0.46, f.Y(0.38), u * 0.32, u * 0.14, floor, 0.3, "steps");
	whiteHouse(g, p, x + u * 0.84, f.Y(0.4), u * 0.36, u * 0.16, floor, 0.25, "flat");
	cypress(g, x + u * 0.08, f.Y(0.54), u * 0.2, mix(p.deep, p.mid, 0.3));
	whiteHouse(g, p, x + u * 0.16, f.Y(0.5), u * 0.36, u * 0.18, floor, 0.1, "arch");
	whiteHouse(g, p, x + u * 0.62, f.Y(0.54), u * 0.5, u * 0.16, floor, 0.08, "flat");
	whiteHouse(g, p, x - u * 0.04, f.Y(0.58), u * 0.24, u * 0.12, floor, 0.05, "steps");
}

function parapet(g: Brush, { f, p, left, wide, floor }: Layout): void {
	box(
		g,
		left,
		floor - f.u * 0.11,
		wide,
		f.u * 0.03,
		verticalGradient(
			g,
			floor - f.u * 0.11,
			floor,
			stops`0 ${p.glow}, 0.18 ${p.glow}, 0.2 ${mix(p.low, p.mid, 0.4)}, 0.3 ${mix(p.low, p.mid, 0.3)}`,
		),
	);
}

function terraceFloor(g: Brush, { f, p, left, wide, floor, shade, tx, ty }: Layout): void {
	box(
		g,
		left,
		floor,
		wide,
		f.h,
		verticalGradient(
			g,
			floor,
			f.Y(1.2),
			stops`0 ${mix(p.glow, p.low, 0.2)}, 0.6 ${p.low}, 1 ${mix(p.low, p.mid, 0.7)}`,
		),
	);
	tiledFloor(g, f, p, floor, shade);
	poly(
		g,
		pts`${tx - f.u * 0.2},${ty + f.u * 0.2} ${tx + f.u * 0.36},${ty + f.u * 0.2}
		${tx + f.u * 0.5},${ty + f.u * 0.26} ${tx - f.u * 0.1},${ty + f.u * 0.27}`,
		alpha(shade, 0.7),
	);
}

/** The parasol with its pool of shade, and the two chairs in it. */
function parasolAndChairs(g: Brush, { f, p, tx, ty, shade, ink }: Layout): void {
	oval(g, tx + f.u * 0.06, ty + f.u * 0.2, f.u * 0.56, f.u * 0.075, alpha(mix(shade, p.high, 0.5), 0.6));
	parasol(g, f, p, tx, ty, shade);
	chair(g, tx - f.u * 0.34, ty + f.u * 0.22, f.u * 0.3, ink);
	chair(g, tx + f.u * 0.36, ty + f.u * 0.22, -f.u * 0.3, ink);
}

function table(g: Brush, { f, p, tx, ty, shade, ink }: Layout): void {
	poly(
		g,
		pts`${tx - f.u * 0.26},${ty} ${tx + f.u * 0.26},${ty} ${tx + f.u * 0.24},${ty + f.u * 0.12}
		${tx + f.u * 0.1},${ty + f.u * 0.1} ${tx - f.u * 0.08},${ty + f.u * 0.13}
		${tx - f.u * 0.25},${ty + f.u * 0.1}`,
		linearGradient(
			g,
			tx - f.u * 0.26,
			0,
			tx + f.u * 0.26,
			0,
			stops`0 ${mix(p.low, shade, 0.2)}, 0.2 ${p.glow}, 0.34 ${mix(p.low, shade, 0.5)}, 0.5 ${mix(p.low, shade, 0.1)}, 0.66 ${mix(shade, p.low, 0.3)}, 0.8 ${mix(p.low, shade, 0.55)}, 1 ${mix(shade, p.high, 0.5)}`,
		),
	);
	for (const k of [-0.16, 0.16])
		line(g, pts`${tx + k * f.u},${ty + f.u * 0.1} ${tx + k * f.u * 1.1},${ty + f.u * 0.215}`, f.u * 0.008, ink);
	oval(g, tx, ty, f.u * 0.265, f.u * 0.026, mix(p.low, p.mid, 0.42));
}

function papersAndGlasses(g: Brush, { f, p, tx, ty }: Layout): void {
	poly(
		g,
		pts`${tx - f.u * 0.05},${ty - f.u * 0.012} ${tx + f.u * 0.09},${ty - f.u * 0.015}
		${tx + f.u * 0.12},${ty + f.u * 0.009} ${tx - f.u * 0.035},${ty + f.u * 0.013}`,
		p.glow,
	);
	line(g, pts`${tx + f.u * 0.095},${ty + f.u * 0.006} ${tx + f.u * 0.17},${ty - f.u * 0.006}`, f.u * 0.006, p.deep);
	oval(g, tx - f.u * 0.03, ty - f.u * 0.018, f.u * 0.022, f.u * 0.017, p.spark, -0.3);
	for (const s of [-1, 1]) {
		fillPath(g, tx + s * f.u * 0.18, ty, f.u * 0.09, "M-.2 0L.2 0L.24-1L-.24-1Z", alpha(p.mid, 0.6));
		fillPath(g, tx + s * f.u * 0.18, ty, f.u * 0.09, "M-.2 0L.2 0L.22-.6L-.22-.6Z", alpha(p.high, 0.5));
	}
	blended(g, "screen", () => glow(g, tx + f.u * 0.04, ty, f.u * 0.2, p.glow, 0.7, 0.3));
}

/** Leaves and dull lemons close by: no colour is allowed up here yet. */
function lemonBranch(g: Brush, { f, p, left }: Layout): void {
	curve(g, pts`${left},${f.Y(0.02)} ${f.X(0.1)},${f.Y(0.06)} ${f.X(0.2)},${f.Y(0.02)}`, f.u * 0.008, p.deep);
	for (let i = 0; i < 60; i++)
		leaf(
			g,
			left + f.u * 0.36 * ((i * 0.618) % 1),
			f.Y(0.14) * ((i * 0.382) % 1),
			f.u * 0.09,
			0.4 + (i % 5) * 0.4,
			mix(p.deep, p.high, 0.2 * (i % 3)),
		);
	for (const [x, y] of [
		[0.07, 0.1],
		[0.14, 0.07],
		[0.22, 0.12],
	] as const)
		oval(g, f.X(x), f.Y(y), f.u * 0.024, f.u * 0.031, mix(p.spark, p.mid, 0.14), 0.3);
}

function looseSheet({ f, p, tx, ty }: Layout): AmbientElement {
	return {
		kind: "sway",
		x: tx + f.u * 0.09,
		y: ty - f.u * 0.004,
		w: f.u * 0.16,
		h: f.u * 0.03,
		pivot: [0, 0.8],
		angle: 2.4,
		seconds: 3.2,
		depth: 0.66,
		draw: (g) =>
			poly(
				g,
				pts`0,${f.u * 0.022} ${f.u * 0.1},${f.u * 0.012} ${f.u * 0.15},${f.u * 0.017} ${f.u * 0.04},${f.u * 0.028}`,
				p.glow,
			),
	};
}

function sail({ f, p, left, right, horizon }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.05,
		h: f.u * 0.06,
		from: [right, horizon - f.u * 0.05],
		to: [left, horizon - f.u * 0.048],
		seconds: 150,
		gap: 6,
		depth: 0.1,
		draw: (g) =>
			fillPath(
				g,
				f.u * 0.025,
				f.u * 0.055,
				f.u * 0.05,
				"M-.4-.08L.4-.08L.28.04L-.3.04ZM-.04-.1L-.04-1L.34-.16ZM-.08-.14L-.08-.84L-.34-.18Z",
				p.glow,
			),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p } = at;
	return [glowLight(f.X(0.3), f.Y(0.02), f.u * 0.6, p.glow, 0.05, 0.5, "breath"), looseSheet(at), sail(at)];
}

export const terrace: Place = {
	words: {
		noon: "A white terrace above a cold blue sea at noon: a parasol, two chairs, and on the table a sheaf of papers under a lemon, whiter than everything.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{
				depth: 0,
				behind: (g, { f, p, horizon }) =>
					sky(g, f, p, { horizon, sun: [f.X(0.3), f.Y(-0.06), 0.8], clouds: 0.12, grainy: 0.2, seed: 81 }),
				draw: sea,
			},
			{ depth: 0.2, top: ({ f }) => f.Y(0.1), draw: whiteTown },
			{ depth: 0.42, draw: [parapet, terraceFloor] },
			{ depth: 0.62, top: ({ f }) => f.Y(0.02), draw: [parasolAndChairs, table, papersAndGlasses] },
			{ depth: 1, blur: 0.012, draw: lemonBranch },
		],
		ambient,
		own: ({ f, p, tx }) => ({
			presenceAnchor: { x: tx, y: f.Y(0.4), size: f.u * 0.3 },
			ground: { y: f.Y(0.97), tall: f.u * 0.5, depth: 0.6 },
			figureShading: { dark: p.deep, rim: p.glow, wash: 0.06 },
			afterglowAt: [tx - f.u * 0.3, f.Y(0.7)],
		}),
	}),
};
