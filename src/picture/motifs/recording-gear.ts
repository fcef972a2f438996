// What somebody who records needs: shelves of records, a microphone on a boom, a machine with two reels.

import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, curve, line, oval, pts, round } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/** A wall of records in their shelves; yields after every shelf. */
export function* records(
	g: Brush,
	f: Viewport,
	p: Palette,
	x: number,
	y: number,
	w: number,
	h: number,
): Generator<void, void> {
	const chance = createChance(71);
	const wood = mix(p.high, p.deep, 0.4);
	box(g, x, y, w, h, mix(p.high, p.deep, 0.62));
	const [cols, rows] = [Math.max(3, Math.round(w / (f.u * 0.16))), 5];
	for (let j = 0; j < rows; j++) {
		for (let i = 0; i < cols; i++) {
			const [cx, cy, cw, ch] = [x + (w * i) / cols, y + (h * j) / rows, w / cols, h / rows];
			const full = chance() < 0.86 ? 0.98 : 0.5;
			for (let t = 0.03; t < full; t += 0.018 + 0.02 * chance()) {
				const tall = ch * (0.8 + 0.08 * chance());
				const hue = chance();
				box(
					g,
					cx + cw * t,
					cy + ch - tall,
					cw * 0.02,
					tall,
					mix(wood, hue < 0.2 ? p.spark : hue < 0.4 ? p.low : hue < 0.5 ? p.glow : p.mid, 0.12 + 0.4 * chance()),
				);
			}
			box(g, cx, cy, f.u * 0.008, ch, wood);
			box(g, cx, cy + ch - f.u * 0.008, cw, f.u * 0.01, wood);
		}
		yield;
	}
	box(g, x + w - f.u * 0.008, y, f.u * 0.008, h, wood);
	box(g, x, y, w, f.u * 0.012, wood);
}

/** A microphone on a boom: stand, arm, and the capsule in its cradle, all as line. */
export function boom(g: Brush, x: number, foot: number, s: number, reach: number, ink: string, rim: string): void {
	for (const k of [-0.16, 0, 0.17]) line(g, pts`${x},${foot - s * 0.1} ${x + k * s},${foot}`, s * 0.014, ink);
	line(g, pts`${x},${foot} ${x},${foot - s * 0.88}`, s * 0.015, ink);
	const [ex, ey] = [x + reach * s, foot - s * 1.06];
	line(g, pts`${x - reach * s * 0.4},${foot - s * 0.8} ${ex},${ey}`, s * 0.013, ink);
	round(g, x - reach * s * 0.46 - s * 0.02, foot - s * 0.82, s * 0.1, s * 0.05, s * 0.02, ink);
	curve(
		g,
		pts`${ex - reach * s * 0.3},${ey + s * 0.08} ${ex - reach * s * 0.16},${ey + s * 0.34}
		${x + reach * s * 0.1},${ey + s * 0.6} ${x},${foot - s * 0.1}`,
		s * 0.007,
		ink,
	);
	// The capsule hangs in a ring.
	g.beginPath();
	g.ellipse(ex, ey + s * 0.1, s * 0.085, s * 0.085, 0, 0, Math.PI * 2);
	g.lineWidth = s * 0.012;
	g.strokeStyle = ink;
	g.stroke();
	for (const a of [0.7, 2.4, 3.9, 5.5])
		line(
			g,
			pts`${ex + Math.cos(a) * s * 0.083},${ey + s * 0.1 + Math.sin(a) * s * 0.083}
			${ex + Math.cos(a) * s * 0.036},${ey + s * 0.1 + Math.sin(a) * s * 0.07}`,
			s * 0.005,
			ink,
		);
	round(g, ex - s * 0.042, ey - s * 0.01, s * 0.084, s * 0.24, s * 0.042, ink);
	for (let i = 0; i < 5; i++)
		line(
			g,
			pts`${ex - s * 0.034},${ey + s * (0.03 + i * 0.02)} ${ex + s * 0.034},${ey + s * (0.03 + i * 0.02)}`,
			s * 0.004,
			alpha(rim, 0.45),
		);
	curve(
		g,
		pts`${ex + s * 0.036},${ey + s * 0.02} ${ex + s * 0.04},${ey + s * 0.1} ${ex + s * 0.036},${ey + s * 0.2}`,
		s * 0.008,
		alpha(rim, 0.9),
	);
}

export function reels(g: Brush, f: Viewport, p: Palette, x: number, y: number, s: number, ink: string): void {
	round(g, x - s * 0.62, y - s * 0.86, s * 1.24, s * 0.86, s * 0.05, mix(ink, p.mid, 0.3));
	for (const k of [-1, 1]) {
		oval(g, x + k * s * 0.3, y - s * 0.55, s * 0.26, s * 0.26, ink);
		oval(
			g,
			x + k * s * 0.3,
			y - s * 0.55,
			s * (k < 0 ? 0.2 : 0.13),
			s * (k < 0 ? 0.2 : 0.13),
			mix(p.high, p.spark, 0.22),
		);
		for (let a = 0; a < 3; a++)
			oval(
				g,
				x + k * s * 0.3 + Math.cos(a * 2.1 + k) * s * 0.12,
				y - s * 0.55 + Math.sin(a * 2.1 + k) * s * 0.12,
				s * 0.045,
				s * 0.045,
				ink,
			);
		oval(g, x + k * s * 0.3, y - s * 0.55, s * 0.03, s * 0.03, p.spark);
	}
	line(
		g,
		pts`${x - s * 0.45},${y - s * 0.34} ${x - s * 0.1},${y - s * 0.16} ${x + s * 0.1},${y - s * 0.16}
		${x + s * 0.45},${y - s * 0.34}`,
		s * 0.012,
		p.glow,
	);
	for (let i = 0; i < 5; i++)
		round(g, x - s * 0.2 + i * s * 0.09, y - s * 0.1, s * 0.06, s * 0.05, 2, i === 3 ? p.spark : mix(ink, p.low, 0.3));
	void f;
}
