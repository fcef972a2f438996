import { describe, expect, it } from "vitest";
import { pts, stops } from "../../../src/picture/brushes/pen.ts";

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
