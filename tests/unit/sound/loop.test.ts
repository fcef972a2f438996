import { describe, expect, it } from "vitest";
import { positionInFile } from "../../../src/sound/loop.ts";

describe("a loop's place in its file", () => {
	it("begins with the music, wherever the join lies", () => {
		expect(positionInFile([0.5, 36], 0)).toBeCloseTo(0.5);
		expect(positionInFile([0.4, 35.9], 0)).toBeCloseTo(0.5);
		expect(positionInFile([0.7, 36.2], 0)).toBeCloseTo(36); // the beginning once more, before the join
		expect(positionInFile([0.7, 36.2], 1)).toBeCloseTo(1.5);
	});
	it("stays inside the loop however far on", () => {
		for (const at of [0, 10, 35.4, 35.6, 400]) {
			expect(positionInFile([0.7, 36.2], at)).toBeGreaterThanOrEqual(0.7);
			expect(positionInFile([0.7, 36.2], at)).toBeLessThan(36.2);
		}
	});
});
