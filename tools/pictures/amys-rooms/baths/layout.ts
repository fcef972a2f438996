// What the painters of the baths share: the hall's measures, its perspective, its colours. It paints nothing.
// The hall is measured in units of its own: half its width is about 1.

import { lerp } from "../../../../src/picture/brushes/chance.ts";
import { mix } from "../../../../src/picture/brushes/colour.ts";
import type { Point } from "../../../../src/picture/brushes/pen.ts";
import { type Viewport, viewportEdges } from "../../../../src/picture/viewport.ts";
import { roomPalette } from "../palettes.ts";

export const END = 7; // how long the bath is
export const WALL = 1.06; // from the middle to a wall
export const POOL = 0.72; // from the middle to the edge of the water
export const SPRING = 0.74; // the height at which the vault begins

/** Gives frame pixels for a point of the hall: x across, h up from the water, z away. */
type Look = (x: number, h: number, z: number) => Point;

/** How many times smaller a thing looks at z than at the near end. */
export const shrinkAt = (z: number): number => 1 + z * 0.62;

function lookAlong(f: Viewport): Look {
	const [vx, vy] = [f.X(f.portrait ? 0.5 : 0.52), f.Y(0.44)];
	return (x, h, z) => {
		const s = 1 / shrinkAt(z);
		return [vx + x * s * f.u * 0.94, vy + (0.46 - h) * s * f.u];
	};
}

/** Lists the points of an arch of radius r that stands across the hall at z; angles in radians. */
export const arch = (look: Look, r: number, z: number, from = 0, to = Math.PI): Point[] =>
	Array.from({ length: 25 }, (_, i) => {
		const a = lerp(from, to, i / 24);
		return look(-Math.cos(a) * r, SPRING + Math.sin(a) * r * 0.62, z);
	});

export function layout(light: string, f: Viewport) {
	const p = roomPalette("baths", light);
	const day = light === "day";
	const dark = light === "dark";
	const look = lookAlong(f);
	const lamp = dark ? 0.34 : day ? 0.3 : 1; // how bright the lamps under water are
	const rim = [look(-POOL, 0, END - 0.5), look(POOL, 0, END - 0.5), look(POOL, 0, -0.62), look(-POOL, 0, -0.62)];
	return { f, p, day, dark, look, lamp, rim, ink: mix(p.deep, p.mid, 0.06), ...viewportEdges(f) };
}
export type Layout = ReturnType<typeof layout>;
