// What the painters of the front room share: where its window and its hatch are, and its colours.

import { type Viewport, viewportEdges } from "../../../../src/picture/viewport.ts";
import { roomPalette } from "../palettes.ts";

export function layout(light: string, f: Viewport) {
	return {
		f,
		p: roomPalette("front-room", light),
		day: light === "afternoon",
		// Both in frame pixels.
		window: { x: f.X(f.portrait ? 0.08 : 0.09), y: f.Y(0.12), w: f.u * (f.portrait ? 0.29 : 0.36), h: f.Y(0.5) },
		hatch: { x: f.X(f.portrait ? 0.77 : 0.8), y: f.Y(0.34), w: f.u * (f.portrait ? 0.19 : 0.26), h: f.u * 0.19 },
		...viewportEdges(f),
	};
}
export type Layout = ReturnType<typeof layout>;
