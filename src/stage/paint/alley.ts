// An alley: its two walls with their windows, its paving.
import { edges, type Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { alpha, mix } from "./colour.ts";
import { type Brush, down, fade, poly, pts, round, stops } from "./pen.ts";

/** Paints the walls and the paving of an alley that goes to x. */
export function alley(g: Brush, f: Frame, p: Palette, vx: number): void {
	const { left, right } = edges(f);
	const wall = mix(p.high, p.haze, 0.2);
	for (const [s, d] of [
		[-1, 0.2],
		[1, 0.24],
	] as const) {
		const inner = vx + s * f.u * d;
		const outer = s < 0 ? left : right;
		poly(
			g,
			pts`${inner},${f.Y(0.2)} ${outer},${f.Y(-0.3)} ${outer},${f.Y(0.9)} ${inner},${f.Y(0.66)}`,
			fade(g, inner, 0, inner + s * f.u * 0.6, 0, stops`0 ${mix(wall, p.glow, 0.4)}, 1 ${mix(wall, p.deep, 0.25)}`),
		);
		for (let i = 0; i < 4; i++)
			round(
				g,
				inner + s * f.u * (0.05 + i * 0.13),
				f.Y(0.16 - i * 0.05),
				f.u * 0.04 * (1 + i * 0.3),
				f.u * 0.09 * (1 + i * 0.3),
				2,
				alpha(mix(wall, p.deep, 0.5), 0.4),
			);
	}
	poly(
		g,
		pts`${left},${f.h} ${left},${f.Y(0.8)} ${vx - f.u * 0.2},${f.Y(0.64)} ${vx + f.u * 0.24},${f.Y(0.64)}
		${right},${f.Y(0.8)} ${right},${f.h}`,
		down(g, f.Y(0.64), f.Y(1.1), stops`0 ${p.glow}, 0.4 ${p.mid}, 1 ${mix(p.high, p.deep, 0.3)}`),
	);
}
