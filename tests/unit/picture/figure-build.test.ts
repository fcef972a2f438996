import { describe, expect, it } from "vitest";
import { buildOf, coatOf } from "../../../src/picture/motifs/figure-build.ts";

const known = ["theodore", "amy", "catherine", "paul", "ines", "dominic", "nell", "halloran"];

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
});
