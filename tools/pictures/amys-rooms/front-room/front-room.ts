// Amy's mother's front room: a window with nets, a winged chair with its back to the light, a clock on the
// mantelpiece, and a hatch through to the kitchen. By evening the hatch is the only light.

import { vignette } from "../../../../src/picture/brushes/atmosphere.ts";
import { mix } from "../../../../src/picture/brushes/colour.ts";
import { type Brush, curve, pts } from "../../../../src/picture/brushes/pen.ts";
import type { Place } from "../../../../src/picture/picture.ts";
import { composePlanes } from "../../../../src/picture/places/place-kit.ts";
import { GRAIN } from "../palettes.ts";
import { carpet, chair, hearth, lightOnCarpet, lowTable, mantelThings, mirror } from "./furniture.ts";
import { hatchOpening, kitchen, motherAtSink, sillAndDoor } from "./hatch.ts";
import { type Layout, layout } from "./layout.ts";
import { curtains, housesOpposite, nets, wallpaper, windowSky } from "./wall.ts";

/** The near curtain, where Amy's mother always stands. */
function nearCurtain(g: Brush, { f, p, left, day }: Layout): void {
	for (let k = 0; k < 5; k++)
		curve(
			g,
			pts`${left + k * f.u * 0.03},${-f.u * 0.02} ${left + k * f.u * 0.034},${f.Y(0.5)} ${left + k * f.u * 0.022},${f.h}`,
			f.u * 0.05,
			mix(p.deep, p.high, 0.14 + (k % 2) * 0.08),
		);
	vignette(g, f, p.deep, day ? 0.4 : 0.62, f.X(day ? 0.36 : 0.7), f.Y(0.45));
}

export const frontRoom: Place = {
	words: {
		afternoon:
			"A front room on a Sunday afternoon: nets across a bright window, a winged chair with its back to the light and two worn places for a head, a clock on the mantelpiece, a hatch to the kitchen with two plates on its sill.",
		evening:
			"The front room with no lamp lit: the window is violet, the gas fire low, and through the hatch somebody stands at the sink in the only light there is.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: wallpaper },
			{
				depth: 0.16,
				draw: [windowSky, housesOpposite, nets, curtains, hatchOpening, kitchen, motherAtSink, sillAndDoor],
			},
			{ depth: 0.34, draw: [carpet, lightOnCarpet, hearth, mantelThings, mirror] },
			{ depth: 0.56, draw: chair },
			{ depth: 0.8, draw: lowTable },
			{ depth: 1, blur: 0.013, draw: nearCurtain },
		],
		own: () => ({ grain: GRAIN }),
	}),
};
