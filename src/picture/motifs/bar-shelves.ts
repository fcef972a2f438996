// The back of a bar: arched mirrors and rows of bottles; the floor before it.

import { type Chance, createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, stops, verticalGradient } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { pavingStones, reflections } from "./floors.ts";
import { bottle } from "./props.ts";
import { arch } from "./tableware.ts";

/** Paints the arches on both sides: mirrors with the room in them, bottles on shelves. */
export function shelves(
	g: Brush,
	f: Viewport,
	p: Palette,
	cx: number,
	foot: number,
	wall: string,
	chance: Chance,
): void {
	for (const s of [-1, 1, 2.05]) {
		const x = cx + s * f.u * 0.64;
		g.fillStyle = verticalGradient(
			g,
			f.Y(0.2),
			foot,
			stops`0 ${mix(wall, p.deep, 0.55)}, 0.7 ${mix(wall, p.low, 0.2)}, 1 ${mix(wall, p.deep, 0.3)}`,
		);
		arch(g, x, f.Y(0.22), f.u * 0.42, foot);
		g.fill();
		g.strokeStyle = alpha(p.low, 0.5);
		g.lineWidth = f.u * 0.006;
		g.stroke();
		for (let j = 0; j < 3; j++) {
			const y = f.Y(0.42 + j * 0.1);
			box(g, x - f.u * 0.19, y, f.u * 0.38, f.u * 0.006, mix(wall, p.deep, 0.7));
			for (let i = 0; i < 9; i++)
				if (chance() < 0.86)
					bottle(
						g,
						x - f.u * 0.165 + i * f.u * 0.041,
						y,
						f.u * (0.055 + 0.02 * chance()),
						mix(mix(p.deep, p.low, chance() * 0.4), p.spark, 0.12 * chance()),
					);
		}
	}
}

/** The parquet in portrait, and the candle at cx reflected in its polish. */
export function parquet(g: Brush, f: Viewport, p: Palette, cx: number): void {
	pavingStones(g, f, { x: cx, y: f.Y(1.06), eye: 0.34, ink: p.deep, lit: p.mid, strength: 0.8 }, 0.1);
	reflections(
		g,
		f,
		f.Y(1.08),
		[
			[cx, 1.1],
			[cx - f.u * 0.3, 0.4],
			[cx + f.u * 0.34, 0.4],
		],
		p.spark,
		createChance(3),
	);
}
