// The restaurant: arches in dark red, a window of rain-blurred lights, and a table for two with one candle.
// First seen: the candle between the two glasses.

import { vignette } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
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
} from "../brushes/pen.ts";
import { parquet, shelves } from "../motifs/bar-shelves.ts";
import { pendant } from "../motifs/props.ts";
import { guests } from "../motifs/restaurant-guests.ts";
import { arch, wine } from "../motifs/tableware.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("restaurant", light);
	const cx = f.X(0.5);
	const w = f.u * 0.62;
	const foot = f.Y(0.7);
	const ty = f.Y(0.79);
	const wall = mix(p.mid, p.high, 0.35);
	const cloth = mix(p.glow, p.low, 0.35);
	const chance = createChance(77);
	const drops = Array.from({ length: 34 }, () => ({
		x: cx + (chance() - 0.5) * w * 0.96,
		y: f.Y(0.16) + chance() * (foot - f.Y(0.2)),
		r: f.u * (0.012 + 0.03 * chance()),
		c: chance(),
	}));
	return { f, p, ...viewportEdges(f), cx, w, foot, ty, wall, cloth, drops };
}

type Layout = ReturnType<typeof layout>;

function rainyWindow(g: Brush, { f, p, left, wide, foot, drops, cx, w }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, foot, stops`0 ${mix(p.high, p.deep, 0.5)}, 0.6 ${p.haze}, 1 ${mix(p.low, p.mid, 0.4)}`),
	);
	for (const d of drops) {
		oval(g, d.x, d.y, d.r, d.r, alpha(d.c < 0.5 ? p.spark : d.c < 0.8 ? p.low : p.glow, 0.3));
		oval(g, d.x, d.y, d.r * 0.86, d.r * 0.86, alpha(d.c < 0.5 ? p.spark : d.c < 0.8 ? p.low : p.glow, 0.26));
	}
	// Rain on the glass.
	const chance = createChance(78);
	for (let i = 0; i < 90; i++) {
		const [x, y] = [cx + (chance() - 0.5) * w, f.Y(0.1) + chance() * (foot - f.Y(0.1))];
		line(
			g,
			pts`${x},${y} ${x + f.u * 0.002},${y + f.u * (0.008 + 0.03 * chance() ** 3)}`,
			f.u * 0.0022,
			alpha(p.glow, 0.1 + 0.3 * chance()),
		);
	}
}

function archedWall(g: Brush, { f, p, left, wide, wall }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(
			g,
			0,
			f.Y(0.9),
			stops`0 ${mix(wall, p.deep, 0.6)}, 0.5 ${wall}, 0.8 ${mix(wall, p.deep, 0.2)},
			1 ${mix(wall, p.deep, 0.5)}`,
		),
	);
}

/** Cuts the window out of the wall and paints its frame and bars. */
function windowArch(g: Brush, { f, p, wall, cx, w, foot }: Layout): void {
	blended(g, "destination-out", () => {
		arch(g, cx, f.Y(0.08), w, foot);
		g.fill();
	});
	g.strokeStyle = mix(p.low, p.mid, 0.3);
	g.lineWidth = f.u * 0.012;
	arch(g, cx, f.Y(0.08), w, foot);
	g.stroke();
	const bar = mix(wall, p.deep, 0.6);
	line(g, pts`${cx},${f.Y(0.08)} ${cx},${foot}`, f.u * 0.007, bar);
	line(g, pts`${cx - w / 2},${f.Y(0.08) + w / 2} ${cx + w / 2},${f.Y(0.08) + w / 2}`, f.u * 0.007, bar);
}

function bottlesAndSconces(g: Brush, { f, p, cx, foot, wall }: Layout): void {
	shelves(g, f, p, cx, foot, wall, createChance(21));
	for (const s of [-1, 1]) {
		oval(g, cx + s * f.u * 0.38, f.Y(0.3), f.u * 0.03, f.u * 0.045, p.glow);
		glow(g, cx + s * f.u * 0.38, f.Y(0.3), f.u * 0.2, p.spark, 0.5);
	}
}

function bar(g: Brush, { f, p, left, wide, foot, cx }: Layout): void {
	guests(g, f, p, [f.X(-0.06), f.X(1.14), f.X(1.62)], foot + f.u * 0.03);
	box(
		g,
		left,
		foot + f.u * 0.02,
		wide,
		f.u * 0.1,
		verticalGradient(
			g,
			foot,
			foot + f.u * 0.12,
			stops`0 ${mix(p.mid, p.low, 0.3)}, 0.1 ${mix(p.deep, p.mid, 0.6)}, 1 ${mix(p.deep, p.mid, 0.3)}`,
		),
	);
	box(g, left, foot + f.u * 0.1, wide, f.h, mix(p.deep, p.high, 0.3));
	for (const x of [0.1, 0.9, 1.3]) pendant(g, f.X(x), f.Y(0.13), f.u * 0.06, 0, mix(p.deep, p.mid, 0.3), p.glow);
	vignette(g, f, p.deep, 0.6, cx, f.Y(0.6));
}

/** Two chairs drawn up, nobody's face. */
function chairs(g: Brush, { f, p, cx }: Layout): void {
	const ink = mix(p.deep, p.high, 0.12);
	for (const s of [-1, 1]) {
		fillPath(
			g,
			cx + s * f.u * 0.36,
			f.Y(1.0),
			f.u * 0.42,
			"M-.17 0L-.19-.5C-.27-.8-.26-1.08-.2-1.14C-.1-1.2.06-1.18.1-1.1C.14-.9.1-.7.06-.52L.08-.5L.3-.48L.3-.42L.24-.4L.26 0L.22 0L.19-.38L-.1-.38L-.13 0Z",
			ink,
			-s,
		);
		fillPath(
			g,
			cx + s * f.u * 0.36,
			f.Y(1.0),
			f.u * 0.42,
			"M.1-1.1C.14-.9.1-.7.06-.52L.04-.52C.08-.7.11-.9.08-1.1Z",
			alpha(p.spark, 0.7),
			-s,
		);
	}
}

function tableCloth(g: Brush, { f, p, cx, ty, cloth }: Layout): void {
	poly(
		g,
		pts`${cx - f.u * 0.34},${ty} ${cx + f.u * 0.34},${ty} ${cx + f.u * 0.36},${f.Y(1.02)}
		${cx + f.u * 0.2},${f.Y(1.06)} ${cx - f.u * 0.1},${f.Y(1.03)} ${cx - f.u * 0.37},${f.Y(1.05)}`,
		verticalGradient(
			g,
			ty,
			f.Y(1.03),
			stops`0 ${mix(cloth, p.low, 0.2)}, 0.2 ${mix(p.low, p.mid, 0.35)}, 1 ${mix(p.mid, p.deep, 0.6)}`,
		),
	);
	for (const k of [-0.2, -0.02, 0.16, 0.27])
		poly(
			g,
			pts`${cx + k * f.u},${ty + 4} ${cx + (k + 0.02) * f.u},${ty + 4} ${cx + (k + 0.05) * f.u},${f.Y(1.04)}
			${cx + (k - 0.02) * f.u},${f.Y(1.04)}`,
			alpha(p.deep, 0.16),
		);
	oval(g, cx, ty, f.u * 0.345, f.u * 0.036, cloth);
	glow(g, cx, ty, f.u * 0.26, p.glow, 0.9, 0.12);
}

/** Two plates, two glasses and the candle. */
function setTable(g: Brush, { f, p, cx, ty, cloth }: Layout): void {
	for (const s of [-1, 1]) {
		oval(g, cx + s * f.u * 0.2, ty + f.u * 0.004, f.u * 0.07, f.u * 0.011, mix(p.glow, cloth, 0.3));
		oval(g, cx + s * f.u * 0.2, ty + f.u * 0.005, f.u * 0.046, f.u * 0.006, mix(cloth, p.mid, 0.3));
	}
	wine(g, cx - f.u * 0.1, ty + f.u * 0.006, f.u * 0.15, p.glow, mix(p.mid, p.deep, 0.3));
	wine(g, cx + f.u * 0.1, ty - f.u * 0.004, f.u * 0.15, p.glow, mix(p.mid, p.deep, 0.3));
	round(g, cx - f.u * 0.011, ty - f.u * 0.1, f.u * 0.022, f.u * 0.1, 2, mix(p.glow, p.low, 0.25));
	fillPath(g, cx, ty - f.u * 0.1, f.u * 0.045, "M0 0C-.3-.1-.22-.5 0-1C.22-.5.3-.1 0 0Z", p.glow);
}

function nearFloor(g: Brush, { f, p, left, wide, cx }: Layout): void {
	box(
		g,
		left,
		f.Y(1.06),
		wide,
		f.h,
		verticalGradient(g, f.Y(1.06), f.Y(1.4), stops`0 ${mix(p.deep, p.high, 0.4)}, 1 ${p.deep}`),
	);
	if (f.portrait) parquet(g, f, p, cx);
}

function nearGuest(g: Brush, { f, p, right }: Layout): void {
	fillPath(
		g,
		right - f.u * 0.12,
		f.Y(f.portrait ? 1.22 : 1.02),
		f.u * 0.5,
		"M-.3 .4C-.3.05-.2-.06-.07-.1L-.06-.2C-.14-.28-.12-.5 0-.52C.12-.5.14-.28.06-.2L.07-.1C.2-.06.3.05.3.4L.34 3L-.34 3Z",
		p.deep,
	);
}

function ambient({ f, p, cx, ty, drops }: Layout): AmbientElement[] {
	return [
		glowLight(cx, ty - f.u * 0.125, f.u * 0.5, p.spark, 0.66, 0.5, "flicker"),
		glowLight(cx, ty - f.u * 0.13, f.u * 0.07, p.glow, 0.9, 0.9, "flicker"),
		...drops.slice(0, 9).map((d) => glowLight(d.x, d.y, d.r * 2, d.c < 0.5 ? p.spark : p.low, 0.12, 0.4, "window")),
		...[-1, 1].map((s) => glowLight(cx + s * f.u * 0.52, f.Y(0.3), f.u * 0.2, p.spark, 0.4, 0.4, "breath")),
	];
}

export const restaurant: Place = {
	words: {
		night:
			"A restaurant at night: an arched window of blurred rain and lights, dark red walls, and a small round table with one candle between two glasses.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: rainyWindow },
			{ depth: 0.2, draw: [archedWall, windowArch, bottlesAndSconces] },
			{ depth: 0.42, draw: bar },
			{ depth: 0.6, draw: chairs },
			{ depth: 0.74, draw: [tableCloth, setTable, nearFloor] },
			{ depth: 1, blur: 0.016, draw: nearGuest },
		],
		ambient,
		own: ({ f, cx }) => ({
			weatherDepth: 0.1,
			presenceAnchor: { x: cx, y: f.Y(0.42), size: f.u * 0.28 },
			ground: { y: f.Y(1.03), tall: f.u * 0.62, depth: 0.64 },
		}),
	}),
};
