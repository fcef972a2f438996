// The far wall of the pit: its boards, the screen and what runs on it, the pane with Graham behind.

import { createChance, lerp } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
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
} from "../../../../src/picture/brushes/pen.ts";
import { person, randomBuild } from "../../../../src/picture/motifs/person.ts";
import { insideBox } from "../clip.ts";
import type { Layout } from "./layout.ts";

/** The wall with its baffles: boards at all angles, so that no echo comes back. */
export function boards(g: Brush, { f, p, left, wide }: Layout): void {
	const wall = verticalGradient(g, 0, f.Y(0.8), stops`0 ${mix(p.high, p.deep, 0.35)}, 1 ${mix(p.mid, p.high, 0.5)}`);
	box(g, left, 0, wide, f.h, wall);
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
}

export function screen(g: Brush, { f, p, screen: s, on }: Layout): void {
	if (on) glow(g, s.x + s.w / 2, s.y + s.h / 2, f.u * 0.95, p.glow, 0.42, 0.8);
	box(g, s.x - f.u * 0.012, s.y - f.u * 0.012, s.w + f.u * 0.024, s.h + f.u * 0.024, p.deep);
	const cloth = on
		? verticalGradient(g, s.y, s.y + s.h, stops`0 ${mix(p.glow, p.low, 0.28)}, 1 ${p.glow}`)
		: mix(p.mid, p.low, 0.3);
	box(g, s.x, s.y, s.w, s.h, cloth);
}

/** The film: the inside of a submarine, round, with a ladder, and four men who look up. */
export function film(g: Brush, at: Layout): void {
	const { screen: s, on } = at;
	if (!on) return;
	insideBox(g, s.x, s.y, s.w, s.h, () => {
		submarine(g, at);
		submarineLadder(g, at);
		valves(g, at);
		crew(g, at);
	});
}

/** The middle of the submarine's tube. */
const middleOf = ({ screen: s }: Layout) => [s.x + s.w * 0.5, s.y + s.h * 0.52] as const;
const filmInk = ({ p }: Layout): string => mix(p.deep, p.mid, 0.3);
const filmGrey = ({ p }: Layout): string => mix(p.low, p.mid, 0.35);

function submarine(g: Brush, at: Layout): void {
	const { p, screen: s } = at;
	const [cx, cy] = middleOf(at);
	const dim = filmGrey(at);
	for (let i = 0; i < 7; i++) {
		const r = s.h * lerp(0.98, 0.3, i / 6);
		oval(g, cx, cy, r * 1.05, r, i % 2 ? mix(p.glow, dim, 0.5 - i * 0.05) : mix(p.glow, dim, 0.85 - i * 0.11));
	}
	glow(g, cx, cy - s.h * 0.3, s.h * 0.7, p.glow, 1);
}

function submarineLadder(g: Brush, at: Layout): void {
	const { screen: s } = at;
	const [cx] = middleOf(at);
	const ink = filmInk(at);
	for (const k of [-0.05, 0.05])
		line(g, pts`${cx + s.w * k},${s.y} ${cx + s.w * k * 1.4},${s.y + s.h * 0.84}`, s.h * 0.016, ink);
	for (let i = 0; i < 9; i++) {
		const y = s.y + s.h * (0.04 + i * 0.09);
		line(g, pts`${cx - s.w * 0.06},${y} ${cx + s.w * 0.06},${y}`, s.h * 0.013, ink);
	}
}

function valves(g: Brush, at: Layout): void {
	const { p, screen: s } = at;
	const [cx] = middleOf(at);
	const [ink, dim] = [filmInk(at), filmGrey(at)];
	for (const [k, y] of [
		[-0.78, 0.3],
		[0.78, 0.26],
		[-0.86, 0.6],
		[0.88, 0.62],
	] as const) {
		const x = cx + k * s.h;
		oval(g, x, s.y + s.h * y, s.h * 0.1, s.h * 0.1, ink);
		oval(g, x, s.y + s.h * y, s.h * 0.074, s.h * 0.074, mix(p.glow, dim, 0.4));
		line(g, pts`${x},${s.y + s.h * y} ${x + s.h * 0.04},${s.y + s.h * (y - 0.04)}`, s.h * 0.014, ink);
	}
}

function crew(g: Brush, at: Layout): void {
	const { p, screen: s } = at;
	const [cx] = middleOf(at);
	const chance = createChance(4);
	for (const k of [-0.3, -0.15, 0.16, 0.31]) {
		const c = mix(p.deep, p.mid, 0.14);
		person(
			g,
			cx + k * s.w,
			s.y + s.h * (1.22 + 0.06 * chance()),
			s.h * 0.82,
			{ ...randomBuild(chance), holds: "", hair: k === 0.16 ? "cap" : "short", hem: 0.4 },
			{ coat: c, dark: c, hair: mix(c, p.deep, 0.5), accent: filmInk(at) },
		);
	}
}

/** The pane at the side, with Graham and his flask behind it. */
export function pane(g: Brush, { f, p, on }: Layout): void {
	const [x, y] = [f.X(0.78), f.Y(f.portrait ? 0.03 : 0.08)];
	const [w, h] = [f.u * (f.portrait ? 0.18 : 0.21), f.u * (f.portrait ? 0.1 : 0.12)];
	glow(g, x + w * 0.5, y + h * 0.5, f.u * 0.3, p.spark, 0.34);
	box(g, x - f.u * 0.01, y - f.u * 0.01, w + f.u * 0.02, h + f.u * 0.02, p.deep);
	const behind = stops`0 ${mix(p.spark, p.mid, on ? 0.62 : 0.4)}, 1 ${mix(p.spark, p.mid, 0.2)}`;
	box(g, x, y, w, h, verticalGradient(g, y, y + h, behind));
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
