import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rgb } from "../../../src/picture/brushes/colour.ts";
import { PALETTES } from "../../../src/picture/palettes.ts";
import { PLACES, paintPlace, placeDescription } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";

const landscape = createViewport(1280, 720);
const portrait = createViewport(390, 844);
const all = Object.entries(PLACES).flatMap(([id, place]) =>
	Object.keys(place.words).map((light) => [id, light] as const),
);

/** Lists what docs/writing.md promises, as "place light". */
function promised(): string[] {
	const page = readFileSync(new URL("../../../docs/writing.md", import.meta.url), "utf8");
	const list = page.slice(page.indexOf("**Places and their lights**"), page.indexOf("**Ambiences**"));
	return [...list.matchAll(/([a-z-]+) \(([a-z, -]+)\)/g)].flatMap(([, place, lights]) =>
		lights!.split(", ").map((light) => `${place} ${light}`),
	);
}

describe("the places", () => {
	it("are those the writing page promises, each in its lights", () => {
		expect(all.map(([id, light]) => `${id} ${light}`).sort()).toEqual(promised().sort());
	});

	it("have a palette for every light, and no palette is left over", () => {
		const rows = Object.entries(PALETTES).flatMap(([id, lights]) =>
			Object.keys(lights).map((light) => `${id} ${light}`),
		);
		expect(rows.sort()).toEqual(all.map(([id, light]) => `${id} ${light}`).sort());
	});

	it("are described in words, no two alike", () => {
		const words = all.map(([id, light]) => placeDescription(id, light));
		expect(words.every((one) => one.length > 20)).toBe(true);
		expect(new Set(words).size).toBe(words.length);
	});

	it.each(
		all.filter(([id]) => id !== "dark"),
	)("%s in %s has four planes at least, from far to near, the nearest soft", (id, light) => {
		for (const frame of [landscape, portrait]) {
			const { planes } = paintPlace(id, light, frame);
			expect(planes.length).toBeGreaterThanOrEqual(4);
			const depths = planes.map((plane) => plane.depth);
			expect(depths).toEqual([...depths].sort((a, b) => a - b));
			expect(planes.at(-1)!.blur).toBeGreaterThan(0);
		}
	});

	it.each(all)("%s in %s keeps its heart where the text is not", (id, light) => {
		const wide = paintPlace(id, light, landscape);
		expect(wide.presenceAnchor.x).toBeLessThan(1280 * 0.62);
		expect(wide.afterglowAt[0]).toBeLessThan(1280 * 0.62);
		expect(paintPlace(id, light, portrait).presenceAnchor.y).toBeLessThan(844 * 0.56);
	});
});

describe("the palettes", () => {
	it("withhold blue until the lunch", () => {
		const early = [
			"letter-office",
			"tram",
			"walkways",
			"balcony",
			"installation",
			"market",
			"pier",
			"amys-flat",
			"coat-shop",
			"restaurant",
			"dark",
			"hills",
			"stairwell",
		];
		for (const id of early)
			for (const [light, palette] of Object.entries(PALETTES[id]!))
				for (const [name, colour] of Object.entries(palette)) {
					const [r, , b] = rgb(colour as string);
					expect(b - r, `${id} ${light} ${name}`).toBeLessThan(16);
				}
	});

	it("fall back on the dark for a place nobody has drawn, and on its first light for a light it has not", () => {
		expect(paintPlace("nowhere", "noon", landscape).planes.length).toBe(1);
		expect(paintPlace("pier", "midnight", landscape).planes.length).toBeGreaterThan(3);
		expect(placeDescription("nowhere", "noon")).toBe("");
	});
});
