import { describe, expect, it } from "vitest";
import { paintPlace } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { hotspotAt, layoutHotspots, stageX } from "../../../src/stage/hotspots/hotspot-layout.ts";

const wide = createViewport(1280, 720);

describe("people", () => {
	it("stand in order from far left to far right, left of the text", () => {
		const xs = (["far-left", "left", "centre", "right", "far-right"] as const).map((at) => stageX(wide, at));
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect(xs.at(-1)).toBeLessThan(768);
	});
});

describe("what can be looked at", () => {
	const picture = paintPlace("market", "morning", wide);
	const spots = layoutHotspots(wide, picture, [
		{ index: 4, at: "left" },
		{ index: 5, at: "left" },
		{ index: 6, at: "right" },
	]);

	it("is found under a finger, the nearest first", () => {
		for (const spot of spots) expect(hotspotAt(spots, spot.x + 6, spot.y - 6)?.index).toBe(spot.index);
		expect(hotspotAt(spots, 1200, 20)).toBeNull();
	});

	it("does not lie on top of another at the same place", () => {
		expect(Math.abs(spots[0]!.y - spots[1]!.y)).toBeGreaterThan(60);
	});
});
