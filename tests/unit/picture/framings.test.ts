// A place is painted anew around a thing that is put into it, and as it was where nobody has painted that.
import { describe, expect, it } from "vitest";
import type { PropSize, Props } from "../../../src/picture/picture.ts";
import { FRAMINGS, PLACES, paintPlace, placeDescription } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";

const wide = createViewport(1280, 720);
const tall = createViewport(390, 844);
const SIZES: readonly PropSize[] = ["small", "usual", "large"];
const coat = (at: string, size: PropSize = "usual"): Props => ({ coat: { at, size } });
const all = Object.entries(FRAMINGS).flatMap(([id, framings]) =>
	Object.entries(framings).flatMap(([name, framed]) =>
		SIZES.flatMap((size) => Object.keys(framed(size).words).map((light) => [id, name, light, size] as const)),
	),
);

describe("a place around a thing", () => {
	it("is asked for by the thing and where it is", () => {
		expect(Object.keys(FRAMINGS["apartment"]!)).toEqual(["coat chair", "coat hook"]);
		expect(Object.keys(FRAMINGS).filter((id) => !(id in PLACES))).toEqual([]);
	});

	it.each(all)("%s, %s, %s, %s, has four planes from far to near, the nearest soft, and its heart free", (...asked) => {
		const [id, name, light, size] = asked;
		const [thing = "", at = ""] = name.split(" ");
		for (const frame of [wide, tall]) {
			const { planes, presenceAnchor, afterglowAt } = paintPlace(id, light, frame, { [thing]: { at, size } });
			expect(planes.length).toBeGreaterThanOrEqual(4);
			const depths = planes.map((plane) => plane.depth);
			expect(depths).toEqual([...depths].sort((a, b) => a - b));
			expect(planes.at(-1)!.blur).toBeGreaterThan(0);
			expect(frame.portrait ? presenceAnchor.y / 844 : presenceAnchor.x / 1280).toBeLessThan(0.62);
			expect(afterglowAt[0]).toBeLessThan(frame.portrait ? 390 : 1280 * 0.62);
		}
	});

	it("is described in words of its own, no two alike, in every light the place has it in", () => {
		const words = ["chair", "hook"].flatMap((at) =>
			["evening", "night", "morning"].map((light) => placeDescription("apartment", light, coat(at))),
		);
		expect(new Set([...words, placeDescription("apartment", "night")]).size).toBe(7);
		expect(words.every((one) => /coat/.test(one))).toBe(true);
	});

	it("is the place itself where nobody has painted the thing, or not in that light", () => {
		const plain = placeDescription("apartment", "bleached");
		expect(placeDescription("apartment", "bleached", coat("chair"))).toBe(plain);
		expect(placeDescription("apartment", "night", coat("lamp"))).toBe(placeDescription("apartment", "night"));
		expect(placeDescription("pier", "noon", coat("chair"))).toBe(placeDescription("pier", "noon"));
		expect(placeDescription("toString", "noon", { hasOwn: { at: "", size: "usual" } })).toBe("");
		const { planes } = paintPlace("apartment", "night", wide, coat("lamp"));
		expect(planes.length).toBe(paintPlace("apartment", "night", wide).planes.length);
	});
});
