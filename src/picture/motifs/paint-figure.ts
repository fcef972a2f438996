// One figure as a small picture: a coat in the light of the place, its lit edge to the side the light is on.

import { mix } from "../brushes/colour.ts";
import { atop, type Brush, box, linearGradient } from "../brushes/pen.ts";
import { STRANGER_COATS } from "../palettes.ts";
import type { Picture } from "../picture.ts";
import { buildOf, coatOf } from "./figure-build.ts";
import { type ClothColours, crowd, person } from "./person.ts";

/** How much taller than the usual height a figure's picture is. */
export const HEADROOM = 1.3;

/** How wide a figure's picture is, in usual heights; `crowd` is several people. */
export const figureWidth = (id: string): number => (id === "crowd" ? 2.3 : 0.86);

/**
 * Paints a figure into a box `h * figureWidth(id)` wide and `h * HEADROOM` high, standing at its foot.
 * `side` is where the light is, -1 or 1.
 */
export function paintFigure(g: Brush, id: string, h: number, picture: Picture, side: number): void {
	const { dark, rim, wash } = picture.figureShading;
	const dim = picture.bright ? 0.3 : 0.5;
	const w = h * figureWidth(id);
	const cloths = ([cloth, accent]: readonly [string, string]): ClothColours => ({
		coat: mix(mix(cloth, dark, dim), rim, wash * 0.5),
		dark: mix(mix(cloth, dark, 0.82), rim, wash * 0.4),
		hair: mix(dark, cloth, 0.12),
		accent: mix(accent, dark, dim * 0.8),
	});
	const foot = h * (HEADROOM - 0.02);
	if (id === "crowd") {
		const row = { seed: 5, h: h * 0.94, ragged: h * 0.04, cloths: STRANGER_COATS.map(cloths) };
		crowd(g, { ...row, from: w * 0.1, to: w * 0.9, y: foot - h * 0.05, n: 7 });
	} else person(g, w / 2, foot, h, buildOf(id), cloths(coatOf(id)));
	atop(g, () => {
		const reach = (id === "crowd" ? 0.4 : 0.18) * side;
		const [a, b] = [w * 0.5, w * (0.5 + reach)];
		box(
			g,
			0,
			0,
			w,
			h * HEADROOM,
			linearGradient(g, a, 0, b, 0, [
				[0, rim, 0],
				[0.45, rim, 0.06],
				[1, rim, picture.bright ? 0.3 : 0.5],
			]),
		);
		box(
			g,
			0,
			h * HEADROOM * 0.72,
			w,
			h * HEADROOM * 0.28,
			linearGradient(g, 0, h * HEADROOM * 0.72, 0, h * HEADROOM, [
				[0, dark, 0],
				[1, dark, 0.4],
			]),
		);
	});
}
