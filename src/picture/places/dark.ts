// The dark: no picture at all. A little less black where the eyes would get used to it, and that is all anyone is shown.

import { box, glow } from "../brushes/pen.ts";
import { edges, type Frame } from "../frame.ts";
import { paletteOf } from "../palettes.ts";
import type { Place } from "../picture.ts";
import { picture } from "./kit.ts";

function paint(light: string, f: Frame) {
	const p = paletteOf("dark", light);
	const { left, wide } = edges(f);
	return picture(
		f,
		p,
		[
			{
				depth: 0,
				draw: (g) => {
					box(g, left, 0, wide, f.h, p.deep);
					glow(g, f.X(0.5), f.Y(0.42), f.u * 0.9, p.low, 0.7, 0.7);
				},
			},
		],
		[],
		{
			air: -1,
			ground: null,
			heart: { x: f.X(0.5), y: f.Y(0.44), size: f.u * 0.4 },
			seat: [f.X(0.5), f.Y(0.66)],
			grain: 0.25,
		},
	);
}

export const dark: Place = { words: { dark: "The dark. There is no picture." }, paint };
