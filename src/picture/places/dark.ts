// The dark: no picture at all, only a little less black in the middle, where the eye would get used to it.

import { type Brush, box, glow } from "../brushes/pen.ts";
import { paletteOf } from "../palettes.ts";
import type { Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes } from "./place-kit.ts";

const layout = (light: string, f: Viewport) => ({ f, p: paletteOf("dark", light), ...viewportEdges(f) });
type Layout = ReturnType<typeof layout>;

function blackness(g: Brush, { f, p, left, wide }: Layout): void {
	box(g, left, 0, wide, f.h, p.deep);
	glow(g, f.X(0.5), f.Y(0.42), f.u * 0.9, p.low, 0.7, 0.7);
}

export const dark: Place = {
	words: { dark: "The dark. There is no picture." },
	paint: composePlanes({
		layout,
		planes: [{ depth: 0, draw: blackness }],
		own: ({ f }) => ({
			weatherDepth: -1,
			ground: null,
			presenceAnchor: { x: f.X(0.5), y: f.Y(0.44), size: f.u * 0.4 },
			afterglowAt: [f.X(0.5), f.Y(0.66)],
			grain: 0.25,
		}),
	}),
};
