import { describe, expect, it } from "vitest";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import { isAfterglow, isPresenceVisible } from "../../../src/stage/presence/presence-mood.ts";

describe("whether she is there", () => {
	const at = (some: Partial<Tableau>): Tableau => ({
		...EMPTY_TABLEAU,
		presence: { growth: 4, closeness: 4, mood: "warm" },
		earpiece: "in",
		...some,
	});

	it("she is not when the earpiece is out or on the table, unless she calls", () => {
		expect(isPresenceVisible(at({}))).toBe(true);
		expect(isPresenceVisible(at({ earpiece: "out" }))).toBe(false);
		expect(isPresenceVisible(at({ earpiece: "table" }))).toBe(false);
		expect(isPresenceVisible(at({ earpiece: "table", presence: { growth: 4, closeness: 4, mood: "calling" } }))).toBe(
			true,
		);
	});

	it("a small light is left when she has been and gone and the earpiece is in its case", () => {
		const stars = [{ id: "a", title: "A" }];
		expect(isAfterglow(at({ presence: null, stars, earpiece: "case" }))).toBe(true);
		expect(isAfterglow(at({ presence: null, stars, earpiece: "in" }))).toBe(false);
		expect(isAfterglow(EMPTY_TABLEAU)).toBe(false);
	});
});
