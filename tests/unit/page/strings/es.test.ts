// What Spanish has besides its table: plurals, pictures in words, problems.
import "../../../../src/page/strings/en-late.ts";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { type Problem, problem } from "../../../../src/base/problem.ts";
import { en } from "../../../../src/page/strings/en.ts";
import { es } from "../../../../src/page/strings/es.ts";
import { places } from "../../../../src/page/strings/es-extras.ts";
import { problems, subjects } from "../../../../src/page/strings/es-problems.ts";
import { describePlace, problemText, setLanguage, t } from "../../../../src/page/strings/t.ts";
import { FRAMINGS, PLACES } from "../../../../src/picture/place-table.ts";

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
		const framed = Object.entries(FRAMINGS).flatMap(([id, framings]) =>
			Object.entries(framings).flatMap(([name, place]) =>
				Object.keys(place("usual").words).map((light) => `${id}.${light} ${name}`),
			),
		);
		expect(Object.keys(places).sort()).toEqual([...all, ...framed].sort());
		setLanguage("es", es, { places });
		expect(describePlace({ place: { id: "tram", light: "dusk", cut: false } })).toMatch(/^El interior de un tranvía/);
		const night = { id: "apartment", light: "night", cut: false };
		const coat = (at: string) => ({ place: night, props: { coat: { at, size: "usual" } as const } });
		expect(describePlace(coat("chair"))).toMatch(/^El dormitorio a oscuras/);
		expect(describePlace(coat("lamp"))).toMatch(/^El piso de noche/);
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
