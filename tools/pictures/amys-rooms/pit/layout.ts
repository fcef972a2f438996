// What the painters of the pit share: where the screen hangs, whether the picture is on, and its colours.

import { mix } from "../../../../src/picture/brushes/colour.ts";
import { type Viewport, viewportEdges } from "../../../../src/picture/viewport.ts";
import { roomPalette } from "../palettes.ts";

/** Gives the screen's rectangle, in frame pixels. */
function screenIn(f: Viewport) {
	const w = f.u * (f.portrait ? 0.72 : 0.68);
	return { x: f.X(f.portrait ? 0.46 : 0.42) - w / 2, y: f.Y(f.portrait ? 0.16 : 0.13), w, h: w * 0.46 };
}

export function layout(light: string, f: Viewport) {
	const p = roomPalette("pit", light);
	const on = light === "picture"; // a film is running
	return {
		f,
		p,
		on,
		lit: on ? p.glow : p.spark, // the light on the doors' edges
		ink: mix(p.deep, p.mid, 0.06),
		screen: screenIn(f),
		...viewportEdges(f),
	};
}
export type Layout = ReturnType<typeof layout>;
