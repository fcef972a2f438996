// What piles up on a table that nobody clears: cups, a bottle, unopened post, plates.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { createChance } from "./chance.ts";
import { mix } from "./colour.ts";
import { type Brush, line, oval, pts, round } from "./pen.ts";
import { bottle, cup } from "./things.ts";

/** Paints what has piled up on a table whose top is at ty. */
export function piled(g: Brush, f: Frame, p: Palette, ty: number, ink: string): void {
	const chance = createChance(12);
	for (const [x, s] of [
		[0.1, 1],
		[0.16, 0.8],
		[0.86, 1.1],
	] as const)
		cup(g, f.X(x), ty + f.u * 0.006, f.u * 0.06 * s, mix(ink, p.mid, 0.12 + 0.2 * chance()));
	bottle(g, f.X(0.03), ty + f.u * 0.01, f.u * 0.22, ink);
	for (let i = 0; i < 7; i++)
		round(
			g,
			f.X(0.24) + (chance() - 0.5) * f.u * 0.03,
			ty - f.u * (0.008 + i * 0.011),
			f.u * (0.19 - 0.008 * i),
			f.u * 0.01,
			2,
			mix(i % 3 ? p.low : p.mid, ink, 0.22 + 0.3 * chance()),
		);
	for (let i = 0; i < 4; i++)
		oval(g, f.X(0.72), ty - f.u * (0.004 + i * 0.011), f.u * 0.06, f.u * 0.008, mix(p.low, ink, 0.25 + 0.12 * i));
	line(g, pts`${f.X(0.7)},${ty - f.u * 0.05} ${f.X(0.78)},${ty - f.u * 0.09}`, f.u * 0.005, ink);
}
