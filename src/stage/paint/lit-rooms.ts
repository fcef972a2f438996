// The rooms of a housefront across the way: which are lit, and what is to be seen in one.
import type { Frame } from "../frame.ts";
import type { Palette } from "../palettes.ts";
import { createChance } from "./chance.ts";
import { anyBuild, person } from "./coat.ts";
import { mix } from "./colour.ts";
import { type Brush, box, down, fade, glyph, stops } from "./pen.ts";
import { lamp, pendant } from "./things.ts";

export interface Room {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly lit: boolean;
	readonly last: boolean; // the one that stays
	readonly seed: number;
}

/** The rooms of the housefront: a grid, its middle taller, and which of them are lit. */
export function rooms(f: Frame, share: number): Room[] {
	const [cols, rows] = [f.portrait ? 5 : 11, 6];
	const w = f.portrait ? f.w / 4.7 : f.u * 0.172;
	const h = f.u * 0.142;
	const x0 = f.portrait ? f.X(0.5) - (w * cols) / 2 : f.X(-0.03);
	const y0 = f.Y(0.1);
	const chance = createChance(404);
	return Array.from({ length: cols * rows }, (_, i): Room => {
		const [c, r] = [i % cols, Math.floor(i / cols)];
		const last = c === (f.portrait ? 2 : 3) && r === 3;
		return { x: x0 + c * w, y: y0 + r * h, w, h, last, lit: chance() < share || last, seed: i * 13 + 5 };
	});
}

/** What is in a lit window: a lamp or a pendant, somebody, a plant, a curtain. */
export function inside(
	g: Brush,
	p: Palette,
	x: number,
	y: number,
	w: number,
	h: number,
	seed: number,
	hush: number,
): void {
	const chance = createChance(seed);
	const hue = mix(mix(p.spark, p.low, chance() * 0.5), p.glow, chance() * 0.45);
	g.save();
	g.beginPath();
	g.rect(x, y, w, h);
	g.clip();
	box(g, x, y, w, h, down(g, y, y + h, stops`0 ${mix(hue, p.glow, 0.35)}, 1 ${mix(hue, p.deep, 0.2 + hush)}`));
	const dark = mix(hue, p.deep, 0.72);
	const what = Math.floor(chance() * 6);
	if (what < 3) pendant(g, x + w * (0.3 + 0.4 * chance()), y + h * 0.22, h * 0.13, y, dark, p.glow);
	else lamp(g, x + w * (chance() < 0.5 ? 0.18 : 0.82), y + h * 1.02, h * 0.74, dark, p.glow);
	if (what === 1 || what === 4)
		for (let i = 0; i < 3; i++) box(g, x + w * 0.08, y + h * (0.3 + i * 0.2), w * 0.26, h * 0.03, dark);
	if (what === 2)
		glyph(
			g,
			x + w * 0.2,
			y + h,
			h * 0.5,
			"M-.12 0L-.16-.3L.16-.3L.12 0ZM0-.3C-.3-.5-.34-.8-.2-.9C-.1-.7-.06-.5 0-.4C.04-.7.2-.9.34-.86C.3-.6.16-.4 0-.3Z",
			dark,
		);
	// Somebody, alone, turned to whoever it is.
	if (chance() < 0.82)
		person(
			g,
			x + w * (0.36 + 0.34 * chance()),
			y + h * 1.36,
			h * 1.12,
			{ ...anyBuild(chance), holds: "" },
			{ coat: dark, dark, hair: mix(dark, p.deep, 0.3), accent: dark },
		);
	const drawn = chance();
	if (drawn < 0.6)
		for (const s of drawn < 0.3 ? [0, 1] : [drawn < 0.45 ? 0 : 1])
			box(
				g,
				s ? x + w * 0.84 : x,
				y,
				w * 0.16,
				h,
				fade(
					g,
					x + w * 0.84 * s,
					0,
					x + w * 0.84 * s + w * 0.16,
					0,
					stops`0 ${mix(hue, p.mid, 0.4)}, 0.5 ${mix(hue, p.deep, 0.3)}, 1 ${mix(hue, p.mid, 0.3)}`,
				),
			);
	g.restore();
}
