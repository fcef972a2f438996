// Blinds, closed: slats that sag a little and one that somebody has bent.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, line, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";

/** Where blinds hang and how. */
export interface Blinds {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly n: number; // slats
	readonly bentAt: number; // which is bent
	readonly bx: number; // where
	readonly night: boolean;
	readonly ink: string;
}

/** Paints closed blinds, one slat bent at bx. */
export function slats(g: Brush, f: Viewport, p: Palette, o: Blinds): void {
	const { x: wx, y: wy, w: ww, h: wh, n, bentAt, bx, night, ink } = o;
	const step = wh / n;
	for (let i = 0; i < n; i++) {
		const y = wy + i * step;
		const dim = mix(mix(p.mid, p.high, 0.3), p.deep, night ? 0.55 : 0.2);
		const bend = (x: number): number => {
			const d = (x - bx) / (f.u * 0.12);
			const fold = Math.exp(-d * d);
			return i === bentAt
				? -fold * step * 0.75
				: i === bentAt + 1
					? fold * step * 0.95
					: i === bentAt - 1
						? -fold * step * 0.24
						: i === bentAt + 2
							? fold * step * 0.3
							: 0;
		};
		const top: [number, number][] = [];
		const low: [number, number][] = [];
		for (let k = 0; k <= 40; k++) {
			const x = wx + (ww * k) / 40;
			const sag = Math.sin((Math.PI * k) / 40) * step * 0.1;
			top.push([x, y + sag + bend(x)]);
			low.push([x, y + sag + step * 0.8 + bend(x)]);
		}
		poly(
			g,
			[...top, ...low.reverse()],
			verticalGradient(
				g,
				y,
				y + step * 0.8,
				stops`0 ${mix(dim, p.glow, night ? 0.1 : 0.36)}, 0.3 ${dim}, 1 ${mix(dim, p.deep, 0.25)}`,
			),
		);
	}
	for (const k of [0.2, 0.8])
		line(g, pts`${wx + ww * k},${wy} ${wx + ww * k},${wy + wh}`, f.u * 0.0025, alpha(ink, 0.7));
}
