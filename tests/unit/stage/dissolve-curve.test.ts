import { describe, expect, it } from "vitest";
import { COVERED_UNTIL, dissolveAt } from "../../../src/stage/dissolve-curve.ts";

const FRAME = 1 / 30;

describe("a dissolve", () => {
	it("begins with the old picture alone, ends with the new alone, and changes little between two frames", () => {
		expect(dissolveAt(0)).toEqual({ bright: 0, left: 1, swell: 1 });
		expect(dissolveAt(1).left).toBe(0);
		expect(dissolveAt(COVERED_UNTIL)).toMatchObject({ bright: 1, left: 1 });
		for (let t = 0; t < 1; t += FRAME / 1.6) {
			const [a, b] = [dissolveAt(t), dissolveAt(t + FRAME / 1.6)];
			expect(Math.abs(a.left - b.left)).toBeLessThan(0.06);
			expect(Math.abs(a.bright - b.bright)).toBeLessThan(0.12);
		}
	});
});
