// Places the stars of the player's constellation on the poster. Pure: the same memories always give the same
// sky.
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
		const random = seededRandom(star.id);
		const along = count === 1 ? 0.5 : i / (count - 1);
		const swing = Math.sin(along * Math.PI * 2.3 + 0.6) * 0.27;
		const x = clamp(0.5 + swing + (random(1) - 0.5) * 0.16, 0.16, 0.84);
		const y = 0.9 - along * 0.8 + (random(2) - 0.5) * (0.5 / Math.max(count, 4));
		return { star, x, y, size: 0.6 + 0.4 * random(3), side: x > 0.5 ? "left" : "right" };
	});
}

/** Gives a function from a number to an evenly spread 0-1, which depends on nothing but the name. */
export function seededRandom(name: string): (n: number) => number {
	let hash = 2166136261;
	for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
	return (n) => {
		let h = Math.imul(hash ^ Math.imul(n, 0x9e3779b1), 0x85ebca6b);
		h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
		return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
	};
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
