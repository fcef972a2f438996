// The interface's languages: every table whole, with the same placeholders, and the right one picked.
import "../../../../src/page/strings/en-late.ts";
import { describe, expect, it } from "vitest";
import { type Entry, en } from "../../../../src/page/strings/en.ts";
import { es } from "../../../../src/page/strings/es.ts";
import { strings as mirrored } from "../../../../src/page/strings/pseudo-locale.ts";
import { LANGUAGES, pickLanguage, textDirection } from "../../../../src/page/strings/ui-languages.ts";

const texts = (entry: Entry): string[] => (typeof entry === "string" ? [entry] : Object.values(entry));
const otherOf = (entry: Entry): string => (typeof entry === "string" ? entry : entry.other);
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();

describe.each([
	["es", es],
	["ar-XB", mirrored],
])("the table of %s", (language, table: Readonly<Record<string, Entry>>) => {
	it("has English's keys, no more and no fewer", () =>
		expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort()));
	it("fills in the same gaps; only the form for one thing may leave its number out", () => {
		for (const [key, entry] of Object.entries(en)) {
			const told = table[key]!;
			expect([key, gaps(otherOf(told))]).toEqual([key, gaps(otherOf(entry))]);
			for (const text of texts(told)) expect(gaps(otherOf(entry))).toEqual(expect.arrayContaining(gaps(text)));
		}
	});
	it("leaves no text empty, and has a form for each number the language tells apart or one for the rest", () => {
		for (const [key, entry] of Object.entries(table)) {
			expect([key, texts(entry).filter((text) => !text.trim())]).toEqual([key, []]);
			if (typeof entry !== "string") expect([key, "other" in entry]).toEqual([key, true]);
		}
		expect(new Intl.PluralRules(language).resolvedOptions().locale.slice(0, 2)).toBe(language.slice(0, 2));
	});
});

describe("the language", () => {
	it("is the one that is set, else the first wanted one there is, else English", () => {
		expect(pickLanguage("es", ["en"])).toBe("es");
		expect(pickLanguage("", ["de-DE", "es-MX", "en"])).toBe("es");
		expect(pickLanguage("", ["de"])).toBe("en");
		expect(pickLanguage("tlh", ["es"])).toBe("es");
		expect(pickLanguage("constructor", [])).toBe("en");
	});
	it("is fetched whole", async () => {
		for (const { load } of Object.values(LANGUAGES))
			expect(Object.keys((await load()).strings).sort()).toEqual(Object.keys(en).sort());
	});
	it("has a direction", () =>
		expect(["en", "es", "ar-XB", "he", "fa-IR"].map(textDirection)).toEqual(["ltr", "ltr", "rtl", "rtl", "rtl"]));
});
