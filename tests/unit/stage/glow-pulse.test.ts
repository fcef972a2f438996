import { describe, expect, it } from "vitest";
import { type GlowPulse, glowBrightness } from "../../../src/stage/glow-pulse.ts";

describe("a light", () => {
	/** Pairs of opposing changes of a tenth of full light or more, the most in any second. */
	const flashes = (at: (t: number) => number): number => {
		const turns: number[] = [];
		let [pivot, way] = [at(0), 0];
		for (let t = 0; t < 300; t += 1 / 60) {
			const v = at(t);
			if (way >= 0 ? v > pivot : v < pivot) pivot = v;
			else if (Math.abs(v - pivot) >= 0.1) {
				way = v > pivot ? 1 : -1;
				pivot = v;
				turns.push(t);
			}
		}
		return Math.max(0, ...turns.map((t) => turns.filter((u) => u >= t && u < t + 1).length / 2));
	};

	it("is told when it flashes", () => {
		expect(flashes((t) => (Math.sin(t * 25) > 0 ? 1 : 0))).toBeGreaterThan(3);
	});

	it.each([
		"steady",
		"window",
		"breath",
		"flicker",
	] satisfies GlowPulse[])("that lives by %s never flashes three times a second", (beat) => {
		for (const seed of [0, 0.21, 0.5, 0.77, 1])
			expect(flashes((t) => glowBrightness(beat, t, seed))).toBeLessThanOrEqual(3);
	});
});
