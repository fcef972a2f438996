// The story in Spanish, as far as it is translated: the whole of Act I, in the source's structure, with a
// mark where it ends.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { readSceneTitles } from "../../src/story/runtime/scene-titles.ts";
import { createSession } from "../../src/story/runtime/session.ts";
import { structureHash } from "../../src/story/runtime/structure-hash.ts";
import { readLanguage, readTable } from "../../tools/vite-ink/read-languages.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";

const pack = readPack("stories/the-voice-you-keep");
if (isProblem(pack)) throw new Error(pack.what);
const spanish = readLanguage(pack, "es");
if (isProblem(spanish)) throw new Error(spanish.what);
const ACT = /^0[1-4]-/;

/** Plays at random until a knot of Act II, and gives every beat with its language. */
function walk(seed: number) {
	if (isProblem(spanish)) throw new Error("no Spanish");
	const session = createSession(spanish.json, { seed, where: "test", language: "es", source: "en" });
	const told: { text: string; lang: string; knot: string; tags: readonly string[] }[] = [];
	let chance = seed * 7919 + 1;
	for (let i = 0; i < 2000; i++) {
		const beat = session.next();
		if (isProblem(beat)) throw new Error(beat.what);
		told.push(beat);
		for (const choice of beat.choices)
			told.push({ text: choice.text, lang: choice.lang, knot: beat.knot, tags: choice.tags });
		if (beat.knot.startsWith("first_morning")) return told;
		if (!beat.choices.length) continue;
		chance = (chance * 48271) % 2147483647;
		session.choose(beat.choices[chance % beat.choices.length]!.index);
	}
	throw new Error("the walk did not leave Act I");
}

describe("the story in Spanish", () => {
	it("is of the source's structure, and nothing in it is refused", () => {
		expect(spanish.problems).toEqual([]);
		expect(structureHash(spanish.json)).toBe(structureHash(pack.json));
		expect([spanish.name, ...spanish.contentWarnings]).not.toContain(pack.manifest.name);
	});
	it("has every scene's title, in either language, by the same ids", () => {
		const [own, told] = [readSceneTitles(pack.json), readSceneTitles(spanish.json)];
		expect([...told.keys()]).toEqual([...own.keys()]);
		expect(own.size).toBeGreaterThan(20);
		expect([own.get("letter_office"), told.get("letter_office")]).toEqual([
			"The Letter Office",
			"La Oficina de Cartas",
		]);
	});
	it("has all of Act I: lines, choices, titles, captions, labels, letters", () => {
		const missing = spanish.missing.filter((unit) => ACT.test(unit.file));
		expect(missing.map((unit) => `${unit.file}:${unit.line} ${unit.text}`)).toEqual([]);
	});
	it("is told without a word of English to the end of Act I, and then says that it is English", () => {
		for (let seed = 1; seed <= 12; seed++) {
			const told = walk(seed);
			const act = told.filter((beat) => !beat.knot.startsWith("first_morning") && /\p{L}/u.test(beat.text));
			expect(act.length).toBeGreaterThan(100);
			expect(act.filter((beat) => beat.lang !== "es")).toEqual([]);
			expect(act.map((beat) => beat.text).join(" ")).not.toMatch(/\b(the|and|you|with|of)\b/i);
			expect(told.at(-1)).toMatchObject({ lang: "en" });
			expect(told.map((beat) => beat.text + beat.tags.join()).join()).not.toContain("\u2063");
		}
	});
	it("is set as Spanish is: marks that open, dashes and angled quotes for speech", () => {
		const table = readTable(pack, "es");
		if (isProblem(table)) throw new Error(table.what);
		const count = (text: string, sign: string) => text.split(sign).length - 1;
		for (const { text, references: places } of table.entries.filter((e) => e.text && !e.obsolete)) {
			const plain = text.replace(/\{[^:{}]*:/g, "{");
			for (const [opens, closes] of ["¿?", "¡!", "«»"]) {
				const broken = /\*¿[^?]*\*$/.test(plain); // a question she never got to end
				if (!broken)
					expect([places[0], opens, count(plain, opens!)]).toEqual([places[0], opens, count(plain, closes!)]);
			}
			expect([places[0], /"|\.\.\.|--/.test(plain)]).toEqual([places[0], false]);
		}
	});
	it("keeps the numbers that the story counts: eight words, four words, eighteen, two", () => {
		const table = readTable(pack, "es");
		if (isProblem(table)) throw new Error(table.what);
		const told = (source: string) => table.entries.find((e) => e.source.includes(source))!.text;
		const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!.length;
		expect(words(told("My dearest Bea, harbour"))).toBe(8);
		expect(words(told("Bea. Don't get up."))).toBe(4);
		expect(words(/\*(Bea\..*)\*/.exec(told("eighteen words"))![1]!)).toBe(18);
		expect(words(/\*(.*)\*/.exec(told("the same two words"))![1]!)).toBe(2);
		expect(words(/\*(.*)\*/.exec(told("You had meant *go on*"))![1]!)).toBe(2);
	});
});
