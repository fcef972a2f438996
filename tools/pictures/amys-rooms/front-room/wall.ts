// The far wall of the front room: its paper, and the window with nets and curtains.

import { createChance } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	box,
	curve,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import { insideBox } from "../clip.ts";
import type { Layout } from "./layout.ts";

/** The paper: a sprig and another sprig, forty years old, fainter where the window has bleached it. */
export function wallpaper(g: Brush, { f, p, window: w, left, right, wide, day }: Layout): void {
	const paper = stops`0 ${mix(p.high, p.deep, 0.1)}, 0.4 ${p.mid}, 1 ${mix(p.high, p.deep, day ? 0.16 : 0.36)}`;
	box(g, left, 0, wide, f.h, linearGradient(g, left, 0, right, f.Y(0.4), paper));
	const step = f.u * 0.075;
	for (let j = 0; j * step < f.Y(0.74); j++)
		for (let i = 0; i * step < wide; i++) {
			const [x, y] = [left + (i + (j % 2) * 0.5) * step, j * step + step * 0.4];
			const near = Math.max(0, 1 - Math.hypot(x - w.x - w.w / 2, y - w.y - w.h / 2) / (f.u * 0.9));
			const c = alpha(mix(p.deep, p.high, 0.5), 0.26 - 0.16 * near);
			oval(g, x, y, step * 0.09, step * 0.05, c, 0.6);
			oval(g, x + step * 0.1, y + step * 0.06, step * 0.07, step * 0.04, c, -0.7);
			line(g, pts`${x},${y + step * 0.2} ${x + step * 0.04},${y}`, step * 0.025, c);
		}
	line(g, pts`${left},${f.Y(0.07)} ${right},${f.Y(0.07)}`, f.u * 0.006, mix(p.mid, p.deep, 0.3));
	if (day) glow(g, w.x + w.w / 2, w.y + w.h / 2, f.u * 0.9, p.glow, 0.55);
}

const frameColour = ({ p, day }: Layout): string => mix(p.low, p.glow, day ? 0.5 : 0.06);

/** The window's frame, and the sky in it. */
export function windowSky(g: Brush, at: Layout): void {
	const { f, p, window: w, day } = at;
	box(g, w.x - f.u * 0.02, w.y - f.u * 0.02, w.w + f.u * 0.04, w.h + f.u * 0.04, frameColour(at));
	const top = day ? p.glow : mix(p.mid, p.high, 0.3);
	const low = day ? mix(p.glow, p.low, 0.4) : mix(p.low, p.mid, 0.5);
	box(g, w.x, w.y, w.w, w.h, verticalGradient(g, w.y, w.y + w.h, stops`0 ${top}, 1 ${low}`));
}

/** The houses over the road, one of whose windows is lit in the evening. */
export function housesOpposite(g: Brush, { p, window: w, day }: Layout): void {
	const chance = createChance(8);
	const foot = w.y + w.h;
	for (let i = 0; i < 6; i++) {
		const x = w.x + (w.w * i) / 6;
		const tall = w.h * (0.3 + 0.1 * chance());
		const wall = mix(day ? p.low : p.high, p.haze, day ? 0.5 : 0.3);
		insideBox(g, w.x, w.y, w.w, w.h, () => {
			poly(
				g,
				pts`${x},${foot} ${x},${foot - tall} ${x + w.w / 12},${foot - tall - w.h * 0.07} ${x + w.w / 6},${foot - tall} ${x + w.w / 6},${foot}`,
				wall,
			);
			if (!day && i === 3) box(g, x + w.w * 0.05, foot - tall * 0.8, w.w * 0.05, w.h * 0.07, p.spark);
		});
	}
}

/** The window's bars, and nets in folds over its lower two thirds. */
export function nets(g: Brush, at: Layout): void {
	const { f, p, window: w, day } = at;
	box(g, w.x + w.w * 0.49, w.y, w.w * 0.02, w.h, frameColour(at));
	box(g, w.x, w.y + w.h * 0.34, w.w, w.h * 0.016, frameColour(at));
	const top = w.y + w.h * 0.3;
	for (let i = 0; i < 30; i++) {
		const x = w.x + (w.w * i) / 30;
		box(g, x, top, w.w / 30 + 0.6, w.h * 0.7, alpha(i % 2 ? p.glow : mix(p.glow, p.low, 0.7), day ? 0.62 : 0.14));
	}
	for (let i = 0; i < 15; i++)
		oval(g, w.x + (w.w * (i + 0.5)) / 15, w.y + w.h, w.w / 30, f.u * 0.008, alpha(p.glow, day ? 0.8 : 0.2));
	line(g, pts`${w.x},${top} ${w.x + w.w},${top}`, f.u * 0.005, alpha(p.deep, 0.3));
}

/** The curtains at the sides, and the pelmet with its fringe. */
export function curtains(g: Brush, { f, p, window: w, day }: Layout): void {
	const cloth = mix(p.high, p.deep, day ? 0.16 : 0.34);
	for (const side of [-1, 1]) {
		const x = side < 0 ? w.x - f.u * 0.05 : w.x + w.w + f.u * 0.05;
		for (let k = 0; k < 4; k++) {
			const a = x - side * k * f.u * 0.026;
			curve(
				g,
				pts`${a},${w.y - f.u * 0.04} ${a + side * f.u * 0.008},${w.y + w.h * 0.5} ${a + side * f.u * 0.016 * (k + 0.5)},${w.y + w.h * 1.12}`,
				f.u * 0.034,
				mix(cloth, k % 2 ? p.deep : p.low, 0.16),
			);
		}
	}
	const pelmet = mix(cloth, p.deep, 0.2);
	const [left, wide] = [w.x - f.u * 0.1, w.w + f.u * 0.2];
	box(g, left, w.y - f.u * 0.06, wide, f.u * 0.05, pelmet);
	for (let i = 0; i < 24; i++)
		oval(g, left + (wide * (i + 0.5)) / 24, w.y - f.u * 0.01, f.u * 0.012, f.u * 0.008, pelmet);
}
