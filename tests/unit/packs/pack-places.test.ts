// A pack's own places: in words, in sound, and in other colours.
import { describe, expect, it } from "vitest";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import type { Manifest } from "../../../src/packs/import/manifest.ts";
import { readManifest } from "../../../src/packs/import/manifest.ts";
import { packPlaceWords, tableauForSound } from "../../../src/packs/pack-places.ts";
import { paletteOf, withPalette } from "../../../src/picture/palettes.ts";

const { places } = readManifest(
	{
		id: "kettle",
		name: "K",
		version: "1.0.0",
		places: {
			kitchen: { like: "apartment", lights: { late: { like: "night", words: "A kitchen, late." }, early: {} } },
			ferry: { ambience: "pier", lights: { dusk: { image: "ferry.webp", words: "A ferry." } } },
		},
	},
	"k",
) as Manifest;
const at = (id: string, light: string): Tableau => ({ ...EMPTY_TABLEAU, place: { id, light, cut: false } });

describe("an own place", () => {
	it("is said in the words of its light, or of its first", () => {
		expect(packPlaceWords(at("kitchen", "late"), places)).toBe("A kitchen, late.");
		expect(packPlaceWords(at("kitchen", "noon"), places)).toBe("A kitchen, late.");
		expect(packPlaceWords(at("kitchen", "early"), places)).toBe("");
	});
	it("sounds as the place it is like, in the light it is like, or as its manifest says", () => {
		expect(tableauForSound(at("kitchen", "late"), places).place).toEqual({
			id: "apartment",
			light: "night",
			cut: false,
		});
		expect(tableauForSound(at("ferry", "dusk"), places)).toMatchObject({ ambience: "pier", place: null });
		expect(tableauForSound({ ...at("ferry", "dusk"), ambience: "snow" }, places).ambience).toBe("snow");
	});
	it("leaves the game's places and odd names alone", () => {
		for (const id of ["tram", "constructor", "__proto__"])
			expect(tableauForSound(at(id, "dusk"), places)).toEqual(at(id, "dusk"));
	});
});

describe("another palette", () => {
	it("is worn while a place is painted and taken off after, whatever happens", () => {
		const own = paletteOf("apartment", "night");
		const red = { ...own, mid: "#ff0000" };
		expect(withPalette(red, () => paletteOf("apartment", "night").mid)).toBe("#ff0000");
		expect(() =>
			withPalette(red, () => {
				throw new Error("torn");
			}),
		).toThrow("torn");
		expect(paletteOf("apartment", "night")).toBe(own);
	});
});
