// The interface's languages: every table whole, with the same placeholders, and the right one picked.
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { type Problem, problem } from "../../../src/base/problem.ts";
import { type Entry, en } from "../../../src/page/strings/en.ts";
import { es } from "../../../src/page/strings/es.ts";
import { places } from "../../../src/page/strings/es-extras.ts";
import { problems, subjects } from "../../../src/page/strings/es-problems.ts";
import { strings as mirrored } from "../../../src/page/strings/pseudo-locale.ts";
import { describePlace, problemText, setLanguage, t } from "../../../src/page/strings/t.ts";
import { LANGUAGES, pickLanguage, textDirection } from "../../../src/page/strings/ui-languages.ts";
import { PLACES } from "../../../src/picture/place-table.ts";

// What stands before the point of a code.
const SUBJECTS = new Set(Object.keys(problems).map((code) => code.split(".")[0]!));
// The sentence is the ink compiler's, the engine's or the system's own, and passes as it is.
const OTHERS_SENTENCES = [
	"ink.error",
	"ink.not-compiled",
	"pack.failed",
	"story.failed",
	"story.stopped",
	"story.warning",
];

afterEach(() => setLanguage("en", en));

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

describe("Spanish", () => {
	it("has plurals of its own", () => {
		setLanguage("es", es);
		expect(t("story.offered", { n: 1 })).toBe("1 opción");
		expect(t("story.offered", { n: 3 })).toBe("3 opciones");
		expect(t("story.offered", { n: 1_000_000 })).toBe("1000000 opciones");
	});
	it("says in words every picture there is, in every light", () => {
		const all = Object.entries(PLACES).flatMap(([id, place]) =>
			Object.keys(place.words).map((light) => `${id}.${light}`),
		);
		expect(Object.keys(places).sort()).toEqual(all.sort());
		setLanguage("es", es, { places });
		expect(describePlace({ id: "tram", light: "dusk" })).toMatch(/^El interior de un tranvía/);
	});
	it("says a problem by its code, with its values, and as it came where it has no words for it", () => {
		setLanguage("es", es, { problems, subjects });
		expect(
			problemText(problem("save.not-unpacked", "the save", "the save cannot be unpacked", "Nothing here was changed.")),
		).toBe("la partida: la partida no se puede abrir. Aquí no se ha cambiado nada.");
		const values = { count: 2001, most: 2000 };
		expect(problemText(problem("zip.too-many-files", "a.zip", "{count} files, {most} at most", "", { values }))).toBe(
			"a.zip: trae 2001 archivos, y 2000 son el máximo. Quita lo que la historia no necesita.",
		);
		expect(problemText(problem("test.unforeseen", "main.ink:3", "something nobody foresaw"))).toBe(
			"main.ink:3: something nobody foresaw.",
		);
	});
	it("says a problem that was stored before problems had codes as it was stored", () => {
		setLanguage("es", es, { problems, subjects });
		const stored = { where: "the save kept here", what: "this save cannot be read", hint: "It was kept." } as Problem;
		expect(problemText(stored)).toBe("la partida guardada aquí: this save cannot be read. It was kept.");
	});
	it("has words for every code the game makes but those that carry another's sentence, and for no other", () => {
		const made = new Set<string>();
		for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
			if (!/\.tsx?$/.test(file) || file.endsWith("es-problems.ts")) continue;
			for (const [, code] of readFileSync(`src/${file}`, "utf8").matchAll(/"([a-z]+\.[a-z0-9-]+)"/g))
				if (SUBJECTS.has(code!.split(".")[0]!) && !(code! in en) && code !== "story.json") made.add(code!);
		}
		const known = Object.keys(problems);
		expect([...made].filter((code) => !known.includes(code)).sort()).toEqual(OTHERS_SENTENCES);
		expect(known.filter((code) => !made.has(code))).toEqual([]);
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
