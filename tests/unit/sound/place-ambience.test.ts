import { describe, expect, it } from "vitest";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import { ambienceGain, ambienceOf } from "../../../src/sound/ambience/place-ambience.ts";

const at = (change: Partial<Tableau>): Tableau => ({ ...EMPTY_TABLEAU, ...change });
const place = (id: string, light: string) => ({ id, light, cut: false });

describe("the ambience of a place", () => {
	it("is the place's own in this light", () => {
		expect(ambienceOf(at({ place: place("letter-office", "day") }))).toBe("office");
		expect(ambienceOf(at({ place: place("apartment", "evening") }))).toBe("apartment-evening");
		expect(ambienceOf(at({ place: place("apartment", "night") }))).toBe("apartment-night");
		expect(ambienceOf(at({ place: place("apartment", "bleached") }))).toBe("drained");
		expect(ambienceOf(at({ place: place("pier", "dusk") }))).toBe("pier");
	});
	it("gives way to an ambience that was cued", () => {
		expect(ambienceOf(at({ place: place("pier", "dusk"), ambience: "room-tone" }))).toBe("room-tone");
	});
	it("is none in the empty house", () => expect(ambienceOf(EMPTY_TABLEAU)).toBe(""));
	it("lies further off at night", () => {
		expect(ambienceGain(at({ place: place("tram", "night") }))).toBeLessThan(
			ambienceGain(at({ place: place("tram", "dusk") })),
		);
	});
});
