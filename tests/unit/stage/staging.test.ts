import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pts, stops } from "../../../src/picture/brushes/pen.ts";
import { buildOf, coatOf, hotspotAt, layoutHotspots, stageX } from "../../../src/picture/motifs/figure-build.ts";
import { WEATHER_COLOURS } from "../../../src/picture/palettes.ts";
import { paintPlace } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { loudnessAt, speechSeconds } from "../../../src/stage/presence/line-loudness.ts";
import { particleAt, WEATHER_KINDS, type WeatherKind } from "../../../src/stage/weather-particles.ts";

const wide = createViewport(1280, 720);
const known = ["theodore", "amy", "catherine", "paul", "ines", "dominic", "nell", "halloran"];

describe("the frame", () => {
	it("keeps its heart left of the text in landscape and above it in portrait", () => {
		expect(wide.X(1)).toBe(768);
		const tall = createViewport(390, 844);
		expect([tall.portrait, tall.X(1), Math.round(tall.Y(1))]).toEqual([true, 390, 473]);
	});
});

describe("people", () => {
	it("we know are all dressed and built differently", () => {
		expect(new Set(known.map((id) => coatOf(id)[0])).size).toBe(known.length);
		expect(new Set(known.map((id) => JSON.stringify(buildOf(id)))).size).toBe(known.length);
	});

	it("nobody has drawn get one coat and keep it", () => {
		expect(buildOf("corin")).toEqual(buildOf("corin"));
		expect(coatOf("corin")).toEqual(coatOf("corin"));
		expect(buildOf("corin")).not.toEqual(buildOf("dahlia"));
	});

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

describe("weather", () => {
	it("has colours for every kind", () => {
		expect(Object.keys(WEATHER_COLOURS).sort()).toEqual(Object.keys(WEATHER_KINDS).sort());
	});

	it("is the same at the same moment, and never strays far from the frame", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...(Object.keys(WEATHER_KINDS) as WeatherKind[])),
				fc.nat(120),
				fc.double({ min: 0, max: 9000, noNaN: true }),
				(kind, i, t) => {
					const flake = particleAt(kind, i, t, wide);
					expect(particleAt(kind, i, t, wide)).toEqual(flake);
					return (
						flake.x > -900 && flake.x < 2300 && flake.y > -200 && flake.y < 1000 && flake.alpha >= 0 && flake.alpha <= 1
					);
				},
			),
		);
	});
});

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

describe("the pen's short hands", () => {
	it("reads points as SVG writes them", () => {
		expect(pts`0,1 ${2},${-3} 4.5,-6`).toEqual([
			[0, 1],
			[2, -3],
			[4.5, -6],
		]);
	});

	it("reads colour stops as CSS lists them", () => {
		expect(stops`0 ${"#102030"}, 0.4 ${"#405060"} 0.8, 1 ${"#708090"} ${0.5}`).toEqual([
			[0, "#102030", 1],
			[0.4, "#405060", 0.8],
			[1, "#708090", 0.5],
		]);
	});
});
