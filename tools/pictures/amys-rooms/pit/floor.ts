// The floor of the pit: eleven surfaces let into it for footsteps, and forty pairs of shoes in order of size.

import { type Chance, createChance, lerp } from "../../../../src/picture/brushes/chance.ts";
import { alpha, mix } from "../../../../src/picture/brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	glow,
	line,
	oval,
	type Point,
	poly,
	round,
	stops,
	verticalGradient,
} from "../../../../src/picture/brushes/pen.ts";
import { insidePolygon } from "../clip.ts";
import type { Layout } from "./layout.ts";

const FLOOR = 0.66; // where it meets the wall, down the heart

/** A surface to step on, let into the floor. */
interface Surface {
	readonly across: readonly [number, number]; // from left to right, round 0
	readonly along: readonly [number, number]; // from the wall to the front, 0-1
	readonly tone: string;
	readonly kind: number; // 1 boards, 3 gravel, else sand
}

export function studioFloor(g: Brush, { f, p, screen: s, left, wide, on }: Layout): void {
	const top = f.Y(FLOOR);
	const boards = stops`0 ${mix(p.mid, p.low, on ? 0.2 : 0.45)}, 0.35 ${mix(p.mid, p.deep, 0.3)}, 1 ${p.deep}`;
	box(g, left, top, wide, f.h, verticalGradient(g, top, f.Y(1.15), boards));
	if (on) blended(g, "lighter", () => glow(g, s.x + s.w / 2, top, f.u * 0.75, p.glow, 0.5, 0.3));
}

/** Eleven surfaces, in two rows. */
export function surfaces(g: Brush, at: Layout): void {
	const chance = createChance(11);
	const tones = surfaceTones(at);
	for (const [row, count] of [6, 5].entries())
		for (let i = 0; i < count; i++)
			paintSurface(g, at, chance, {
				across: [-0.82 + (i / count) * 1.64, -0.82 + ((i + 0.86) / count) * 1.64],
				along: [row * 0.52, row * 0.52 + 0.42],
				tone: tones[(i + row * 2) % 6]!,
				kind: (i + row * 3) % 4,
			});
}

const surfaceTones = ({ p }: Layout): readonly string[] => [
	p.low,
	mix(p.low, p.deep, 0.5),
	mix(p.spark, p.deep, 0.4),
	mix(p.glow, p.mid, 0.5),
	mix(p.mid, p.deep, 0.5),
	mix(p.low, p.spark, 0.4),
];

/** Gives frame pixels for a point of the floor, which grows wider toward the front. */
const onFloor = ({ f, screen: s }: Layout, u: number, t: number): Point => [
	s.x + s.w / 2 + u * f.u * lerp(0.5, 1.05, t),
	lerp(f.Y(0.74), f.Y(0.93), t),
];

function paintSurface(g: Brush, at: Layout, chance: Chance, surface: Surface): void {
	const { f, p, on } = at;
	const {
		across: [u0, u1],
		along: [t0, t1],
		tone,
	} = surface;
	const corners = [onFloor(at, u0, t0), onFloor(at, u1, t0), onFloor(at, u1, t1), onFloor(at, u0, t1)] as const;
	poly(g, corners, mix(tone, p.deep, on ? 0.42 : 0.2));
	insidePolygon(g, corners, () => {
		if (surface.kind === 1) floorboards(g, at, chance, surface);
		else grains(g, at, chance, surface);
	});
	line(g, [corners[3], corners[2]], f.u * 0.004, alpha(p.deep, 0.8));
	line(g, [corners[0], corners[1]], f.u * 0.002, alpha(p.glow, 0.3));
}

function floorboards(g: Brush, at: Layout, chance: Chance, { across: [u0, u1], along: [t0, t1] }: Surface): void {
	for (let k = 0; k < 8; k++) {
		const u = lerp(u0, u1, k / 8);
		chance(); // a number unused, without which the later surfaces would look different
		line(g, [onFloor(at, u, t0), onFloor(at, u, t1)], at.f.u * 0.003, alpha(at.p.deep, 0.5));
	}
}

function grains(g: Brush, at: Layout, chance: Chance, { across, along, tone, kind }: Surface): void {
	const { f, p } = at;
	for (let k = 0; k < 120; k++) {
		const [x, y] = onFloor(at, lerp(...across, chance()), lerp(...along, chance()));
		if (kind === 3) {
			const wide = f.u * 0.008 * (0.5 + chance());
			oval(g, x, y, wide, f.u * 0.004, alpha(mix(tone, p.glow, chance() * 0.7), 0.7));
		} else oval(g, x, y, f.u * 0.0024, f.u * 0.0014, alpha(chance() < 0.5 ? p.glow : p.deep, 0.5));
	}
}

/** A row of shoes along the wall, in order of size, toes away. */
export function shoes(g: Brush, { f, p, right }: Layout): void {
	for (let i = 0; i < 20; i++) {
		const x = lerp(f.X(0.02), f.portrait ? right - f.u * 0.02 : f.X(1.1), i / 19);
		const k = f.u * lerp(0.019, 0.034, i / 19);
		for (const d of [-0.5, 0.5])
			round(
				g,
				x + d * k * 0.95 - k * 0.4,
				f.Y(FLOOR) + f.u * 0.012 - k,
				k * 0.78,
				k * (1.1 + 0.5 * ((i * 7) % 3 === 0 ? 1 : 0)),
				k * 0.36,
				mix(p.deep, i % 4 === 1 ? p.spark : p.low, 0.12 + 0.08 * (i % 3)),
			);
	}
}
