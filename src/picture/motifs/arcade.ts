// An arcade in perspective, some of its windows lit.

import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, line, poly, pts } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";

/** An arcade in perspective from x0 to x1, its eaves going from y0 to y1, its foot from z0 to z1. */
function arcade(
	g: Brush,
	f: Viewport,
	p: Palette,
	x0: number,
	x1: number,
	eaves: readonly [number, number],
	feet: readonly [number, number],
	n: number,
	body: string,
	lit: number,
): void {
	const at = (t: number) => ({ x: lerp(x0, x1, t), e: lerp(eaves[0], eaves[1], t), z: lerp(feet[0], feet[1], t) });
	poly(g, pts`${x0},${eaves[0]} ${x1},${eaves[1]} ${x1},${feet[1]} ${x0},${feet[0]}`, body);
	const chance = createChance(n * 7);
	for (let i = 0; i < n; i++) {
		const [a, b] = [at((i + 0.16) / n), at((i + 0.84) / n)];
		const h = a.z - a.e;
		g.beginPath();
		g.moveTo(a.x, a.z);
		g.lineTo(a.x, a.z - h * 0.3);
		g.quadraticCurveTo((a.x + b.x) / 2, a.z - h * 0.56, b.x, b.z - (b.z - b.e) * 0.3);
		g.lineTo(b.x, b.z);
		g.fillStyle = chance() < lit ? mix(p.spark, body, 0.35) : mix(body, p.deep, 0.45);
		g.fill();
		for (const row of [0.14, 0.3, 0.45]) {
			const w = (b.x - a.x) * 0.3;
			for (const k of [0.1, 0.6]) {
				const x = lerp(a.x, b.x, k);
				const top = lerp(a.e, b.e, k) + h * row;
				box(g, x, top, w, h * 0.085, chance() < lit * 0.7 ? alpha(p.spark, 0.85) : mix(body, p.deep, 0.3));
			}
		}
	}
	line(g, pts`${x0},${eaves[0]} ${x1},${eaves[1]}`, f.u * 0.01, mix(body, p.glow, 0.25));
	line(
		g,
		pts`${x0},${lerp(eaves[0], feet[0], 0.52)} ${x1},${lerp(eaves[1], feet[1], 0.52)}`,
		f.u * 0.005,
		mix(body, p.glow, 0.16),
	);
}

/** The arcades about three sides of a square whose middle is at cx. */
export function arcades(g: Brush, f: Viewport, p: Palette, cx: number, floor: number, stone: string): void {
	const { left, right } = viewportEdges(f);
	arcade(
		g,
		f,
		p,
		cx - f.u * 0.34,
		cx + f.u * 0.42,
		[f.Y(0.42), f.Y(0.42)],
		[floor, floor],
		11,
		mix(stone, p.haze, 0.5),
		0.3,
	);
	arcade(
		g,
		f,
		p,
		left - f.u * 0.1,
		cx - f.u * 0.34,
		[f.Y(0.08), f.Y(0.4)],
		[f.Y(0.8), floor],
		7,
		mix(stone, p.deep, 0.2),
		0.36,
	);
	arcade(
		g,
		f,
		p,
		cx + f.u * 0.42,
		right + f.u * 0.1,
		[f.Y(0.4), f.portrait ? f.Y(0.28) : f.Y(0.02)],
		[floor, f.portrait ? f.Y(0.68) : f.Y(0.86)],
		f.portrait ? 3 : 11,
		mix(stone, p.deep, 0.3),
		0.36,
	);
}
