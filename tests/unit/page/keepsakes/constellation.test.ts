// The same memories always give the same sky.
import { expect, it } from "vitest";
import { placeStars, steadyRandom } from "../../../../src/page/keepsakes/constellation.ts";

const stars = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `mem_${i}`, title: `Memory ${i}` }));

it("is the same each time", () => expect(placeStars(stars(7))).toEqual(placeStars(stars(7))));

it("keeps every star on the picture, the first one told lowest", () => {
	for (const n of [1, 2, 5, 10, 20]) {
		const placed = placeStars(stars(n));
		expect(placed).toHaveLength(n);
		for (const { x, y } of placed) {
			expect(x).toBeGreaterThan(0.1);
			expect(x).toBeLessThan(0.9);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(1);
		}
		if (n > 1) expect(placed[0]!.y).toBeGreaterThan(placed.at(-1)!.y);
	}
});

it("leaves room between names", () => {
	const heights = placeStars(stars(10))
		.map(({ y }) => y)
		.sort((a, b) => a - b);
	for (let i = 1; i < heights.length; i++) expect(heights[i]! - heights[i - 1]!).toBeGreaterThan(0.03);
});

it("draws lots between 0 and 1", () => {
	const luck = steadyRandom("anything");
	for (let i = 0; i < 200; i++) expect(luck(i)).toBeGreaterThanOrEqual(0);
	for (let i = 0; i < 200; i++) expect(luck(i)).toBeLessThan(1);
});
