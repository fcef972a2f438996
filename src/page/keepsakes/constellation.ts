// Places the stars of the player's constellation on the poster. Pure: the same memories always give the same
// sky.
import { randomAt, seedOf } from "../../base/random.ts";
import type { Star } from "../../director/tableau.ts";

/** A star with its place, both between 0 and 1, and how bright it is. */
export interface PlacedStar {
	readonly star: Star;
	readonly x: number;
	readonly y: number;
	readonly size: number; // 0.6-1
	readonly side: "left" | "right"; // of the star, where its name is written
}

/** Places the stars in their order along one rising, winding line; no two stand at the same height. */
export function placeStars(stars: readonly Star[]): readonly PlacedStar[] {
	const count = stars.length;
	return stars.map((star, i) => {
		const random = steadyRandom(star.id);
		const along = count === 1 ? 0.5 : i / (count - 1);
		const swing = Math.sin(along * Math.PI * 2.3 + 0.6) * 0.27;
		const x = clamp(0.5 + swing + (random(1) - 0.5) * 0.16, 0.16, 0.84);
		const y = 0.9 - along * 0.8 + (random(2) - 0.5) * (0.5 / Math.max(count, 4));
		return { star, x, y, size: 0.6 + 0.4 * random(3), side: x > 0.5 ? "left" : "right" };
	});
}

/** Gives the `n`th of a name's numbers, 0 to 1; the same name always gives the same ones. */
export function steadyRandom(name: string): (n: number) => number {
	const seed = seedOf(name);
	return (n) => randomAt(seed, n);
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
