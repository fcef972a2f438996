// The Mercer Street Baths: a vaulted hall of green tile, seen along the water and lit from below, with two
// microphones over the deep end. In the dark sixty people sit round it.

import { vignette } from "../../../../src/picture/brushes/atmosphere.ts";
import { mix } from "../../../../src/picture/brushes/colour.ts";
import { type Brush, line, pts, round } from "../../../../src/picture/brushes/pen.ts";
import type { Place } from "../../../../src/picture/picture.ts";
import { composePlanes } from "../../../../src/picture/places/place-kit.ts";
import { GRAIN } from "../palettes.ts";
import { ceiling, endWall, office, ribs, roofLights, sideWalls } from "./hall.ts";
import { type Layout, layout } from "./layout.ts";
import { audience, ladder, microphones, nearWalk } from "./pool-side.ts";
import { poolLip, poolWalk, water } from "./water.ts";

/** The float with its key, so near that it is out of focus. */
function floatAndKey(g: Brush, { f, p, day }: Layout): void {
	const [x, y] = [f.X(f.portrait ? 0.1 : 0.05), f.Y(0.97)];
	round(g, x, y - f.u * 0.052, f.u * 0.13, f.u * 0.06, f.u * 0.02, mix(p.spark, p.deep, day ? 0.15 : 0.45));
	line(
		g,
		pts`${x + f.u * 0.13},${y - f.u * 0.02} ${x + f.u * 0.17},${y + f.u * 0.004} ${x + f.u * 0.2},${y}`,
		f.u * 0.005,
		mix(p.spark, p.deep, 0.3),
	);
	vignette(g, f, p.deep, day ? 0.34 : 0.66, f.X(0.5), f.Y(0.5));
}

export const baths: Place = {
	words: {
		night:
			"A public bath at night, all green tile under an iron vault; the water lit from below and quite flat, a lifeguard's ladder, one office window with a clock in it, and two microphones over the deep end.",
		dark: "The bath with its lamps nearly out: sixty people in coats on benches down both sides of the dark water, and nobody on it.",
		day: "The bath by daylight, grey and cream from the roof; the water lies level with its stone lip, and nobody has been in.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: [ceiling, roofLights, endWall] },
			{ depth: 0.16, draw: [sideWalls, ribs, office] },
			{ depth: 0.34, draw: [poolWalk, water, poolLip] },
			{ depth: 0.55, draw: [audience, ladder] },
			{ depth: 0.8, draw: microphones },
			{ depth: 0.9, draw: nearWalk },
			{ depth: 1, blur: 0.012, draw: floatAndKey },
		],
		own: () => ({ grain: GRAIN }),
	}),
};
