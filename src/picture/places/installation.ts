// The installation: a chair and a slow light. One disc on a dark wall, like an eclipse that is in no hurry.
// The eye goes first to the ring of light.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, blended, box, glow, line, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import { boards } from "../motifs/floors.ts";
import { chair } from "../motifs/props.ts";
import { type Palette, paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("installation", light);
	const { left, right, wide } = viewportEdges(f);
	// The disc: its middle and its radius.
	const [x, y, r] = [f.X(0.5), f.Y(0.4), f.u * 0.29];
	const foot = f.Y(0.8);
	return { f, p, left, right, wide, x, y, r, foot };
}
type Layout = ReturnType<typeof layout>;

function wall(g: Brush, { f, p, left, wide, x, y }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, f.h, stops`0 ${mix(p.high, p.deep, 0.3)}, 0.5 ${mix(p.high, p.mid, 0.4)}, 1 ${p.deep}`),
	);
	glow(g, x, y, f.u * 1.05, p.mid, 0.95);
	glow(g, x, y, f.u * 0.7, p.low, 0.7);
}

function ring(g: Brush, { p, x, y, r }: Layout): void {
	for (let i = 0; i < 34; i++) {
		g.beginPath();
		g.ellipse(x, y, r * (1 + i * 0.012), r * (1 + i * 0.012), 0, 0, Math.PI * 2);
		g.lineWidth = r * 0.014;
		g.strokeStyle = alpha(mix(p.glow, p.spark, i / 12), 0.5 * (1 - i / 34) ** 2.4);
		g.stroke();
	}
	const shade = stops`0 ${mix(p.high, p.deep, 0.2)}, 0.6 ${mix(p.mid, p.deep, 0.35)}, 1 ${mix(p.low, p.mid, 0.5)}`;
	oval(g, x, y, r, r, verticalGradient(g, y - r, y + r, shade));
}

function boardFloor(g: Brush, { f, p, left, wide, x, foot }: Layout): void {
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(
			g,
			foot,
			f.Y(1.25),
			stops`0 ${mix(p.mid, p.high, 0.2)}, 0.35 ${mix(p.high, p.deep, 0.3)}, 1 ${p.deep}`,
		),
	);
	boards(g, f, { x, y: foot, eye: 0.3, ink: p.deep, lit: p.mid }, 0.12);
}

/** The polished floor reflects the ring, longer and fainter. */
function reflection(g: Brush, { f, p, left, right, x, r, foot }: Layout): void {
	for (let i = 0; i < 7; i++) {
		g.beginPath();
		g.ellipse(
			x,
			foot + r * (f.portrait ? 1 : 0.5),
			r * (0.98 + i * 0.012),
			r * (f.portrait ? 0.9 : 0.42) * (0.98 + i * 0.02),
			0,
			0,
			7,
		);
		g.lineWidth = f.u * 0.012;
		g.strokeStyle = alpha(p.spark, 0.05);
		g.stroke();
	}
	line(g, pts`${left},${foot} ${right},${foot}`, f.u * 0.002, alpha(p.glow, 0.28));
	// The disc's own light on the boards.
	blended(g, "lighter", () => {
		glow(g, x, foot + f.u * 0.07, r * 1.5, p.spark, 0.5, 0.24);
		glow(g, x, foot + f.u * 0.05, r * 0.7, p.glow, 0.4, 0.2);
	});
}

/** The wide lines of the panelling are the only thing to count in this room. */
function panelling(g: Brush, { f, p, x, r, foot }: Layout): void {
	for (const k of [-1.9, -1.35, 1.35, 1.9, 2.6])
		line(g, pts`${x + k * r * 1.4},0 ${x + k * r * 1.4},${foot}`, f.u * 0.002, alpha(p.deep, 0.5));
}

function oneChair(g: Brush, { f, p, x }: Layout): void {
	const at = f.Y(0.9);
	poly(
		g,
		pts`${x - f.u * 0.1},${at} ${x + f.u * 0.1},${at} ${x + f.u * 0.3},${f.Y(1.35)}
			${x - f.u * 0.34},${f.Y(1.35)}`,
		verticalGradient(g, at, f.Y(1.3), stops`0 ${p.deep} 0.85, 1 ${p.deep} 0`),
	);
	chair(g, x + f.u * 0.02, at, f.u * 0.4, p.deep);
	line(
		g,
		pts`${x - f.u * 0.124},${at - f.u * 0.42} ${x - f.u * 0.105},${at - f.u * 0.19}`,
		f.u * 0.004,
		alpha(p.glow, 0.75),
	);
	line(g, pts`${x - f.u * 0.1},${at - f.u * 0.2} ${x + f.u * 0.15},${at - f.u * 0.2}`, f.u * 0.005, alpha(p.glow, 0.7));
}

/** The doorway we stand in. */
function doorway(g: Brush, { f, p, left, right }: Layout): void {
	poly(g, pts`${left},0 ${f.X(0.05)},0 ${f.X(0.035)},${f.h} ${left},${f.h}`, p.deep);
	poly(g, pts`${right},0 ${right - f.u * 0.1},0 ${right - f.u * 0.06},${f.h} ${right},${f.h}`, p.deep);
	glow(g, f.X(0.05), f.Y(0.5), f.u * 0.05, mix(p.deep, p.high, 0.2), 0.4, 6);
}

/** The lit edge of the disc, which goes slowly round; `r` is the disc's radius. */
function crescent(g: Brush, p: Palette, r: number): void {
	const c = r * 1.5;
	for (let i = 0; i < 26; i++) {
		const t = i / 25;
		g.beginPath();
		g.ellipse(c, c, r * (1 - t * 0.012), r * (1 - t * 0.012), 0, -2.4 + t * 1.1, -0.1 - t * 1.1);
		g.lineWidth = r * 0.014;
		g.strokeStyle = alpha(mix(p.spark, p.glow, t), 0.1);
		g.stroke();
	}
}

const ambient = ({ f, p, x, y, r, foot }: Layout): AmbientElement[] => [
	glowLight(x, y, r * 2.1, p.glow, 0.12, 0.34, "breath"),
	glowLight(x, foot + f.u * 0.04, r * 1.6, p.spark, 0.4, 0.16, "breath"),
	{
		kind: "sway",
		x,
		y,
		w: r * 3,
		h: r * 3,
		pivot: [0.5, 0.5],
		angle: 40,
		seconds: 44,
		depth: 0.25,
		draw: (g) => crescent(g, p, r),
	},
];

export const installation: Place = {
	words: { glow: "A dark room, one chair, and on the wall a slow ring of rose light, like an eclipse in no hurry." },
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: wall },
			{ depth: 0.1, draw: ring },
			{ depth: 0.3, draw: [boardFloor, reflection, panelling] },
			{ depth: 0.62, draw: oneChair },
			{ depth: 1, blur: 0.02, draw: doorway },
		],
		ambient,
		own: ({ f, x, y }) => ({
			weatherDepth: -1,
			presenceAnchor: { x, y, size: f.u * 0.26 },
			ground: null,
			afterglowAt: [x, f.Y(0.72)],
		}),
	}),
};
