import { describe, expect, it } from "vitest";
import { loudnessAt, speechSeconds } from "../../../src/stage/presence/line-loudness.ts";

describe("speech", () => {
	const line = "Six are from people, she says. I checked twice, because it seemed low.";

	it("begins and ends in silence, and is heard between", () => {
		expect(loudnessAt(line, -0.1)).toBe(0);
		expect(loudnessAt(line, speechSeconds(line) + 1)).toBe(0);
		const heard = Array.from({ length: 40 }, (_, i) => loudnessAt(line, (speechSeconds(line) * i) / 40));
		expect(Math.max(...heard)).toBeGreaterThan(0.5);
		expect(Math.max(...heard)).toBeLessThanOrEqual(1);
	});

	it("falls at a stop", () => {
		const at = (letter: number) => loudnessAt(line, (speechSeconds(line) * (letter + 0.5)) / line.length);
		expect(at(line.indexOf(". I"))).toBeLessThan(at(4));
	});
});
