import { describe, expect, it } from "vitest";
import { oneShotsOf } from "../../../src/sound/ambience/one-shots.ts";

describe("the one-shots of an ambience", () => {
	const some = (ambience: string, light: string, seed: string) => {
		const details = oneShotsOf(ambience, light, seed);
		return Array.from({ length: 12 }, () => details.next().value);
	};
	it("are the same for the same seed and others for another", () => {
		expect(some("market", "morning", "out_loud")).toEqual(some("market", "morning", "out_loud"));
		expect(some("market", "morning", "out_loud")).not.toEqual(some("market", "morning", "lunch"));
	});
	it("are sparse, quieter than a cue and never the same twice running", () => {
		const list = some("restaurant", "night", "blind_date");
		for (const [i, d] of list.entries()) {
			expect(d?.wait).toBeGreaterThanOrEqual(8);
			expect(d?.gain).toBeLessThan(0.6);
			expect(Math.abs(d?.pan ?? 1)).toBeLessThanOrEqual(0.8);
			if (i) expect(d?.id).not.toBe(list[i - 1]?.id);
		}
	});
	it("are none where silence is the point", () => {
		expect(some("room-tone", "night", "x")[0]).toBeUndefined();
		expect(some("dark", "dark", "x")[0]).toBeUndefined();
	});
});
