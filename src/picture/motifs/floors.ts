// The ground below the middle of a portrait picture: boards, setts, the shade of a railing, light in water.
// All of it is quiet, for text is read over it. Drawn toward a vanishing point, in the colours given.

import { type Chance, createChance, lerp } from "../brushes/chance.ts";
import { alpha } from "../brushes/colour.ts";
import { type Brush, glow, line, oval, type Point, poly } from "../brushes/pen.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";

/** A floor: where it begins and runs to, in frame pixels, and its two colours. */
export interface Floor {
	readonly x: number; // of the vanishing point
	readonly y: number; // where the floor begins
	readonly eye?: number; // how far above that the vanishing point is, in units
	readonly ink: string;
	readonly lit: string;
	readonly strength?: number; // 0-1, how much the colours show
}

const onFloor = (f: Viewport, o: Floor) => {
	const eye = (o.eye ?? 0.4) * f.u;
	const far = 1;
	const near = 1 + (f.h - o.y) / eye;
	return {
		near,
		far,
		at: (across: number, s: number): Point => [o.x + across * f.u * s, o.y - eye + eye * s],
	};
};

/** Lays boards that run away from us, `wide` units each, with their joints. */
export function boards(...all: Parameters<typeof boardsSliced>): void {
	for (const _ of boardsSliced(...all));
}

/** Lays boards like `boards`, and yields after every few. */
export function* boardsSliced(g: Brush, f: Viewport, o: Floor, wide = 0.09, seed = 3): Generator<void, void> {
	const { near, at } = onFloor(f, o);
	const chance = createChance(seed);
	const k = o.strength ?? 1;
	const n = Math.ceil((viewportEdges(f).wide / f.u + 0.4) / wide);
	for (let i = -n; i < n; i++) {
		if (i % 8 === 0) yield;
		let s = 1;
		while (s < near) {
			const to = Math.min(near, s * (1.1 + 0.5 * chance()));
			const t = chance();
			const quad = [at(i * wide, s), at((i + 1) * wide, s), at((i + 1) * wide, to), at(i * wide, to)];
			poly(g, quad, t < 0.5 ? alpha(o.ink, 0.26 * k * (0.5 - t)) : alpha(o.lit, 0.14 * k * (t - 0.5)));
			line(g, [quad[3]!, quad[2]!], 1, alpha(o.ink, 0.2 * k));
			s = to;
		}
		line(g, [at(i * wide, 1), at(i * wide, near)], Math.max(1, f.u * 0.002), alpha(o.ink, 0.24 * k));
	}
}

/** Lays stones in courses, `size` units each; `staggered` like setts, else in line like tiles. */
export function pavingStones(...all: Parameters<typeof pavingStonesSliced>): void {
	for (const _ of pavingStonesSliced(...all));
}

/** Lays stones like `pavingStones`, and yields after every course. */
export function* pavingStonesSliced(
	g: Brush,
	f: Viewport,
	o: Floor,
	size = 0.12,
	staggered = true,
	seed = 7,
): Generator<void, void> {
	const { left, right, wide } = viewportEdges(f);
	const { near, at } = onFloor(f, o);
	const chance = createChance(seed);
	const k = o.strength ?? 1;
	const n = Math.ceil((wide / f.u + 0.4) / size);
	// A course is as deep as it is wide, seen from the eye's height.
	const eye = o.eye ?? 0.4;
	for (let row = 0, z = 1; z > 1 / near; row++) {
		const s = 1 / z;
		z -= size * 0.42 * (0.4 / eye);
		const to = Math.min(near, 1 / Math.max(z, 1 / near));
		const shift = staggered && row % 2 ? 0.5 : 0;
		for (let i = -n; i < n; i++) {
			const [a, b] = [(i + shift + 0.04) * size, (i + shift + 0.96) * size];
			const t = chance();
			const gap = (to - s) * 0.06;
			const stone = [at(a, s + gap), at(b, s + gap), at(b, to - gap), at(a, to - gap)];
			// What lies beside the frame is left out, but its chance is drawn, so that the others stay the same.
			if (stone.every(([x]) => x < left) || stone.every(([x]) => x > right)) continue;
			poly(g, stone, t < 0.55 ? alpha(o.ink, 0.3 * k * (0.62 - t)) : alpha(o.lit, 0.26 * k * (t - 0.45)));
		}
		yield;
	}
}

/**
 * Lays long bars of light or shade on a floor: `across` is where each begins, in units from x;
 * `lean` slants them.
 */
export function lightBars(
	g: Brush,
	f: Viewport,
	o: Floor,
	across: readonly number[],
	wide: number,
	lean: number,
	fill: (s: number) => string,
): void {
	const { near, at } = onFloor(f, o);
	const steps = 10;
	for (const a of across)
		for (let i = 0; i < steps; i++) {
			const [s, to] = [lerp(1, near, i / steps), lerp(1, near, (i + 1) / steps)];
			const [l0, l1] = [a + (lean * (s - 1)) / s, a + (lean * (to - 1)) / to];
			poly(g, [at(l0, s), at(l0 + wide, s), at(l1 + wide, to + 0.004), at(l1, to + 0.004)], fill(i / steps));
		}
}

/**
 * Reflects lights in water or a wet street: a broken streak under each of these points, [x, strength 0-1].
 */
export function reflections(
	g: Brush,
	f: Viewport,
	y: number,
	points: readonly Point[],
	colour: string,
	chance: Chance,
): void {
	for (const [x, strength] of points) {
		glow(g, x, y + f.u * 0.2, f.u * 0.2, colour, 0.1 * strength, 1.4);
		for (let i = 0; i < 34; i++) {
			const t = (i + chance()) / 34;
			const wide = f.u * (0.012 + 0.03 * t) * (0.3 + chance());
			oval(
				g,
				x + (chance() - 0.5) * f.u * 0.03 * (1 + 2 * t),
				y + (f.h - y) * t ** 1.3 * 0.96,
				wide,
				f.u * (0.0014 + 0.003 * t),
				alpha(colour, strength * 0.34 * (1 - t) ** 1.2 * (0.4 + 0.6 * chance())),
			);
		}
	}
}

/** Strews small things over a floor, nearer ones larger: `draw` gets a place and the size of a unit there. */
export function scatter(
	f: Viewport,
	o: Floor,
	n: number,
	seed: number,
	draw: (x: number, y: number, u: number, chance: Chance) => void,
): void {
	const { near, at } = onFloor(f, o);
	const chance = createChance(seed);
	const all = Array.from({ length: n }, () => 1 + (near - 1) * chance()).sort((a, b) => a - b);
	for (const s of all) {
		const [x, y] = at(((chance() - 0.5) * viewportEdges(f).wide) / f.u / Math.min(s, 1.6), s);
		draw(x, y, f.u * s, chance);
	}
}
