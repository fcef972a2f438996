import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pts, stops } from "../../../src/picture/brushes/pen.ts";
import { createFrame } from "../../../src/picture/frame.ts";
import { acrossAt, buildOf, coatOf, spotsOf, spotUnder } from "../../../src/picture/motifs/standing.ts";
import { WEATHERS } from "../../../src/picture/palettes.ts";
import { pictureOf } from "../../../src/picture/places.ts";
import { flakeAt, KINDS, type Kind } from "../../../src/stage/falling.ts";
import { loudness, secondsOf } from "../../../src/stage/presence/speech.ts";

const wide = createFrame(1280, 720);
const known = ["theodore", "amy", "catherine", "paul", "ines", "dominic", "nell", "halloran"];

describe("the frame", () => {
	it("keeps its heart left of the text in landscape and above it in portrait", () => {
		expect(wide.X(1)).toBe(768);
		const tall = createFrame(390, 844);
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
		const xs = (["far-left", "left", "centre", "right", "far-right"] as const).map((at) => acrossAt(wide, at));
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect(xs.at(-1)).toBeLessThan(768);
	});
});

describe("what can be looked at", () => {
	const picture = pictureOf("market", "morning", wide);
	const spots = spotsOf(wide, picture, [
		{ index: 4, at: "left" },
		{ index: 5, at: "left" },
		{ index: 6, at: "right" },
	]);

	it("is found under a finger, the nearest first", () => {
		for (const spot of spots) expect(spotUnder(spots, spot.x + 6, spot.y - 6)?.index).toBe(spot.index);
		expect(spotUnder(spots, 1200, 20)).toBeNull();
	});

	it("does not lie on top of another at the same place", () => {
		expect(Math.abs(spots[0]!.y - spots[1]!.y)).toBeGreaterThan(60);
	});
});

describe("weather", () => {
	it("has colours for every kind", () => {
		expect(Object.keys(WEATHERS).sort()).toEqual(Object.keys(KINDS).sort());
	});

	it("is the same at the same moment, and never strays far from the frame", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
				fc.nat(120),
				fc.double({ min: 0, max: 9000, noNaN: true }),
				(kind, i, t) => {
					const flake = flakeAt(kind, i, t, wide);
					expect(flakeAt(kind, i, t, wide)).toEqual(flake);
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
		expect(loudness(line, -0.1)).toBe(0);
		expect(loudness(line, secondsOf(line) + 1)).toBe(0);
		const heard = Array.from({ length: 40 }, (_, i) => loudness(line, (secondsOf(line) * i) / 40));
		expect(Math.max(...heard)).toBeGreaterThan(0.5);
		expect(Math.max(...heard)).toBeLessThanOrEqual(1);
	});

	it("falls at a stop", () => {
		const at = (letter: number) => loudness(line, (secondsOf(line) * (letter + 0.5)) / line.length);
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
