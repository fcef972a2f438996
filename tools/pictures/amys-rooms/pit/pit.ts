// The pit, Studio B, where sounds are made for films: doors with no walls, a floor of eleven floors, shoes in
// order of size, and the screen. Graham sits with his flask behind a pane at the side.

import { vignette } from "../../../../src/picture/brushes/atmosphere.ts";
import { mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	fillPath,
	glow,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import { pendant } from "../../../../src/picture/motifs/props.ts";
import { boom } from "../../../../src/picture/motifs/recording-gear.ts";
import type { Place } from "../../../../src/picture/picture.ts";
import { composePlanes } from "../../../../src/picture/places/place-kit.ts";
import { GRAIN } from "../palettes.ts";
import { door } from "./doors.ts";
import { shoes, studioFloor, surfaces } from "./floor.ts";
import { type Layout, layout } from "./layout.ts";
import { boards, film, pane, screen } from "./screen-wall.ts";

function farDoors(g: Brush, at: Layout): void {
	const { portrait } = at.f;
	door(g, at, { x: 0.05, y: 0.74, tall: 0.5, turn: 0.9, ajar: 0.35, kind: "cell" });
	door(g, at, { x: portrait ? 0.95 : 0.81, y: 0.74, tall: 0.5, turn: 0.86, kind: "front" });
	if (!portrait) door(g, at, { x: 1.0, y: 0.73, tall: 0.48, turn: 0.74, kind: "hatch" });
}

/** The one lamp over the surfaces, while the picture is off. */
function workLamp(g: Brush, { f, p, ink, on }: Layout): void {
	if (on) return;
	const [x, y] = [f.X(0.5), f.Y(0.3)];
	pendant(g, x, y, f.u * 0.08, 0, ink, p.glow);
	blended(g, "lighter", () => {
		const low = f.Y(0.95);
		poly(
			g,
			pts`${x - f.u * 0.07},${y + f.u * 0.05} ${x + f.u * 0.07},${y + f.u * 0.05} ${x + f.u * 0.52},${low} ${x - f.u * 0.52},${low}`,
			verticalGradient(g, f.Y(0.34), low, stops`0 ${p.glow} 0.3, 1 ${p.glow} 0`),
		);
		glow(g, x, f.Y(0.75) + f.u * 0.08, f.u * 0.55, p.spark, 0.5, 0.24);
	});
}

const cupboard = (g: Brush, at: Layout): void =>
	door(g, at, { x: at.f.portrait ? 0.24 : 0.22, y: 0.8, tall: 0.34, turn: 1, kind: "cupboard" });

const microphone = (g: Brush, { f, p, ink }: Layout): void =>
	void boom(g, f.X(f.portrait ? 0.66 : 0.62), f.Y(1), f.u * 0.5, -0.4, ink, p.glow);

/** The near pair of shoes, left where somebody stepped out of them, with a sock in one. */
function nearShoes(g: Brush, { f, p, screen: s, on }: Layout): void {
	const [x, y] = [f.X(0.2), f.Y(1.0)];
	for (const k of [0, 1])
		fillPath(
			g,
			x + k * f.u * 0.1,
			y + k * f.u * 0.012,
			f.u * 0.14,
			"M-.3 0C-.34-.2-.2-.26-.16-.52L.14-.52C.16-.36.22-.24.46-.18C.62-.14.62 0 .58 0Z",
			mix(p.deep, p.mid, 0.05),
		);
	vignette(g, f, p.deep, on ? 0.7 : 0.6, s.x + s.w / 2, f.Y(0.45));
}

export const pit: Place = {
	words: {
		picture:
			"A sound studio with the picture on: four men under a ladder, huge and pale on the screen, and before it doors that stand in no walls, a floor of many floors, shoes in a row by size, a man behind glass.",
		work: "The same studio with the picture off: one lamp over the squares of sand and gravel, the doors standing about it, and a microphone looking down at nobody's feet.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: [boards, screen, film, pane] },
			{ depth: 0.2, draw: [studioFloor, surfaces, shoes] },
			{ depth: 0.4, draw: farDoors },
			{ depth: 0.58, draw: [workLamp, cupboard] },
			{ depth: 0.78, draw: microphone },
			{ depth: 1, blur: 0.013, draw: nearShoes },
		],
		own: () => ({ grain: GRAIN }),
	}),
};
