// The other guests: couples at small tables, from behind, each lit by the candle between them.

import { createChance } from "../brushes/chance.ts";
import { mix } from "../brushes/colour.ts";
import { type Brush, fillPath, glow, oval, round } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { person, randomBuild } from "./person.ts";

const HAIRS = ["short", "bun", "long", "curls"] as const; // bareheaded: they are indoors

/** Paints a couple at each of these places, x in frame pixels; their tables stand at `top`. */
export function guests(g: Brush, f: Viewport, p: Palette, places: readonly number[], top: number): void {
	const chance = createChance(11);
	const rim = mix(p.spark, p.low, 0.45);
	for (const x of places) {
		glow(g, x, top - f.u * 0.06, f.u * 0.3, p.spark, 0.42);
		for (const side of [-1, 1]) {
			const at = x + side * f.u * (0.12 + 0.03 * chance());
			const build = { ...randomBuild(chance), hair: HAIRS[Math.floor(chance() * 4)]!, holds: "" } as const;
			const coat = mix(p.deep, p.mid, 0.2 + 0.2 * chance());
			const foot = top + f.u * (0.36 + 0.03 * chance());
			const lit = { coat: rim, dark: rim, hair: rim, accent: rim };
			const own = { coat, dark: mix(coat, p.deep, 0.4), hair: mix(coat, p.deep, 0.6), accent: mix(coat, p.low, 0.3) };
			// The candle is between them: each has it on the inner edge.
			person(g, at - side * f.u * 0.006, foot - f.u * 0.002, f.u * 0.52, build, lit);
			person(g, at, foot, f.u * 0.52, build, own);
		}
		oval(g, x, top, f.u * 0.09, f.u * 0.012, mix(p.glow, p.low, 0.45));
		round(g, x - f.u * 0.005, top - f.u * 0.04, f.u * 0.01, f.u * 0.04, 1, mix(p.glow, p.low, 0.3));
		fillPath(g, x, top - f.u * 0.04, f.u * 0.026, "M0 0C-.3-.1-.22-.5 0-1C.22-.5.3-.1 0 0Z", p.glow);
		glow(g, x, top - f.u * 0.05, f.u * 0.07, p.glow, 0.7);
	}
}
