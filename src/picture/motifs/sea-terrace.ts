// A terrace over the sea: the water with its boats, and the tiled floor under a pergola, behind balusters.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, fillPath, line, oval, poly, pts } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { pavingStones, scatter } from "./floors.ts";
import { leaf } from "./plant.ts";
import { glitter } from "./sea-and-pier.ts";

/** The sea from its horizon: the sun's path, islands, boats at anchor. */
export function seaView(g: Brush, f: Viewport, p: Palette, sea: number, floor: number): void {
	const { left, wide } = viewportEdges(f);
	glitter(g, f, f.X(0.34), sea + 1, floor, 0.2, p.glow, 420, 12);
	for (let i = 0; i < 70; i++)
		oval(
			g,
			left + wide * ((i * 0.618) % 1),
			sea + (f.u * 0.26 * ((i * 0.377) % 1)) ** 1.02,
			f.u * 0.03 * ((i * 0.2) % 1),
			f.u * 0.0016,
			alpha(p.glow, 0.3),
		);
	// Islands, and boats that stay where they are.
	fillPath(
		g,
		f.X(0.62),
		sea + 1,
		f.u * 0.5,
		"M-.5 0C-.34-.05-.2-.03-.1-.08C.02-.13.14-.06.24-.05C.3-.04.4-.02.5 0Z",
		mix(p.mid, p.high, 0.26),
	);
	for (const [x, k, s] of [
		[0.16, 0.05, 0.7],
		[0.5, 0.11, 1],
		[0.08, 0.2, 1.6],
	] as const) {
		fillPath(g, f.X(x), sea + f.u * k, f.u * 0.034 * s, "M-.8-.1L.8-.1L.56.16L-.6.16Z", p.glow);
		line(
			g,
			pts`${f.X(x)},${sea + f.u * (k - 0.004)} ${f.X(x)},${sea + f.u * k - f.u * 0.05 * s}`,
			f.u * 0.0016 * s,
			mix(p.deep, p.high, 0.4),
		);
		oval(g, f.X(x), sea + f.u * (k + 0.008 * s), f.u * 0.03 * s, f.u * 0.003 * s, alpha(p.deep, 0.24));
	}
	fillPath(
		g,
		f.X(0.2),
		sea + 1,
		f.u * 0.6,
		"M-.6 0C-.4-.03-.3-.1-.16-.1C0-.1.06-.04.2-.02L.3 0Z",
		mix(p.mid, p.high, 0.55),
	);
}

/** The floor: joints, balusters at its edge, and the shade of a pergola with its leaves. */
export function tiledFloor(g: Brush, f: Viewport, p: Palette, floor: number, shade: string): void {
	const { left, right } = viewportEdges(f);
	for (let i = -6; i < 16; i++)
		line(
			g,
			pts`${f.X(0.5) + i * f.u * 0.09},${floor} ${f.X(0.5) + i * f.u * 0.26},${f.Y(1.2)}`,
			1,
			alpha(p.high, 0.24),
		);
	for (const k of [0.03, 0.08, 0.16, 0.28, 0.44])
		line(g, pts`${left},${floor + f.u * k} ${right},${floor + f.u * k}`, 1, alpha(p.high, 0.24));
	// The wall is pierced: the sea is seen between its balusters.
	for (let x = left; x < right; x += f.u * 0.058) {
		fillPath(
			g,
			x,
			floor - f.u * 0.008,
			f.u * 0.09,
			"M-.12 0L-.12-.04C-.04-.2-.2-.4-.06-.8L-.1-.84L.1-.84L.06-.8C.2-.4.04-.2.12-.04L.12 0Z",
			mix(p.low, p.mid, 0.62),
		);
		fillPath(g, x - f.u * 0.004, floor - f.u * 0.008, f.u * 0.09, "M-.1 0C-.04-.2-.16-.4-.06-.8L0-.8L0 0Z", p.glow);
	}
	// The shade of a pergola over us: bars across the tiles, and leaves.
	const tiled = { x: f.X(0.5), y: floor, eye: 0.26, ink: shade, lit: p.glow };
	pavingStones(g, f, { ...tiled, strength: 0.8 }, 0.1, false);
	for (let i = 0; i < (f.portrait ? 9 : 5); i++) {
		const y = floor + f.u * (0.03 + 0.075 * i * (1 + 0.24 * i));
		poly(
			g,
			pts`${left},${y} ${right},${y - f.u * 0.03} ${right},${y - f.u * 0.03 + f.u * 0.016 * (1 + i)} ${left},${y + f.u * 0.016 * (1 + i)}`,
			alpha(shade, 0.34),
		);
	}
	scatter(f, tiled, f.portrait ? 60 : 34, 17, (x, y, u, chance) => {
		for (let i = 0; i < 3; i++)
			leaf(g, x + f.u * 0.05 * i, y, Math.min(u, f.u * 1.5) * 0.05, chance() * 6, alpha(shade, 0.3), 0.24);
	});
}
