// A story in other languages: tables read and written, words replaced by words, and the structure unchanged.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";
import { structureHash } from "../../../../src/story/runtime/structure-hash.ts";
import { alignTranslation, isStructureMismatch } from "../../../../src/story/translate/align-translation.ts";
import { formatInline, inlineStructure, parseInline } from "../../../../src/story/translate/parse-inline.ts";
import { type Po, type PoEntry, readPo, writePo } from "../../../../src/story/translate/po.ts";
import { createLookup, translateInk } from "../../../../src/story/translate/translate-ink.ts";
import { findTranslationUnits } from "../../../../src/story/translate/translation-units.ts";
import { updateTable } from "../../../../tools/story/strings.ts";
import { pseudoLookup } from "../../../../tools/vite-ink/pseudo.ts";
import { compileLanguage } from "../../../../tools/vite-ink/read-languages.ts";
import { readPack } from "../../../../tools/vite-ink/read-pack.ts";

const entry = (over: Partial<PoEntry>): PoEntry => ({
	context: "",
	source: "",
	text: "",
	notes: [],
	extracted: [],
	references: [],
	fuzzy: false,
	previous: "",
	obsolete: false,
	...over,
});
const units = (ink: string, speakers: string[] = []) => findTranslationUnits({ "main.ink": ink }, speakers);
const texts = (ink: string, speakers: string[] = []) => units(ink, speakers).map((u) => u.text);
const table = (ink: string, words: Record<string, string>): PoEntry[] =>
	units(ink).map((u) => entry({ context: u.context, source: u.text, text: words[u.text] ?? "" }));
const compiled = (ink: string) => {
	const out = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(out)) throw new Error(JSON.stringify(out));
	return out;
};
const told = (ink: string, words: Record<string, string>) => {
	const out = translateInk({ "main.ink": ink }, [], createLookup(table(ink, words)));
	return { ...out, ink: out.files["main.ink"]!.replace(/\u2063/g, "") };
};

describe("a table of translation", () => {
	it("comes back whole: comments, places, quotes, what is fuzzy and what is obsolete", () => {
		const po: Po = {
			header: { Language: "es", "Content-Type": "text/plain; charset=UTF-8" },
			entries: [
				entry({
					context: "a#1",
					source: 'He said "no"\\.',
					text: "Dijo «no»",
					notes: ["mine"],
					extracted: ["a choice"],
					references: ["a.ink:3", "a.ink:9"],
				}),
				entry({ context: "a#2", source: "New", text: "Viejo", fuzzy: true, previous: "Old" }),
				entry({ context: "a#3", source: "Gone", text: "Ido", obsolete: true }),
			],
		};
		expect(readPo(writePo(po), "es.po")).toEqual(po);
	});
	it("reads what other editors write: folded texts and no blank line between entries", () => {
		const po = readPo(
			'msgid ""\nmsgstr "Language: es\\n"\nmsgctxt "k#1"\nmsgid ""\n"One "\n"two"\nmsgstr "Uno "\n"dos"\n#: a.ink:1\nmsgctxt "k#2"\nmsgid "b"\nmsgstr "c"\n',
			"es.po",
		);
		if (isProblem(po)) throw new Error(po.what);
		expect(po.header).toEqual({ Language: "es" });
		expect(po.entries.map((e) => [e.context, e.source, e.text])).toEqual([
			["k#1", "One two", "Uno dos"],
			["k#2", "b", "c"],
		]);
	});
	it("names the line of what it cannot read", () => {
		expect(readPo('msgid "a"\nmsgstr b\n', "es.po")).toMatchObject({ where: "es.po:2" });
	});
});

describe("the units of a story", () => {
	it("are its lines and choices, without bullets, labels, conditions, diverts, tags and comments", () => {
		const ink =
			'=== pier\n- (top) Once. # as: prose\n* (go) {x > 1} {y} [Go on. # silence] -> sea // no\n  ~ x = 1\n  Wet{x: feet|hands}. -> sea\n{ x:\n- 1: One.\n- "a: b": Two.\n- else:\n    Three.\n}\n{ stopping:\n- First: now.\n- -> sea\n}\n=== sea\n{x}\n-> END';
		expect(texts(ink)).toEqual(["Once.", "Go on.", "Wet{x: feet|hands}.", "One.", "Two.", "Three.", "First: now."]);
	});
	it("are the words of cues, and nothing else of them", () => {
		const ink =
			'# scene: pier title="The Pier" act=1\n# sfx: gull pan=0.4 caption="a gull"\n# note: Keep it. \n* [Look. # look: gull at=left label="the gull"]';
		expect(units(ink).map((u) => [u.kind, u.text])).toEqual([
			["title", "The Pier"],
			["caption", "a gull"],
			["note", "Keep it."],
			["choice", "Look."],
			["label", "the gull"],
		]);
	});
	it("leave a speaker's name where it is, and say who speaks", () => {
		expect(units('Samantha: "Hello."', ["Samantha"])).toMatchObject([{ text: '"Hello."', speaker: "Samantha" }]);
	});
	it("keep their key when lines come before them, and keep it through a change when they are pinned", () => {
		const key = (ink: string) => units(ink).at(-1)!.context;
		expect(key("=== a\nOne.")).toBe(key("\n=== a\nZero.\nOne."));
		expect(key("=== a\nOne. # id: first")).toBe("a#first");
		expect(key("=== a\nOne, or two. # id: first")).toBe("a#first");
	});
});

describe("the inside of a line", () => {
	it("comes back as it was, and its shape is all but its words", () => {
		const line = 'A {x == "a|b": man {y}|{&one|two}} and {c:|no} <> -> end';
		expect(formatInline(parseInline(line)!, (w) => w)).toBe(line);
		const shape = (text: string) => inlineStructure(parseInline(text)!);
		expect(shape("Un {x: hombre|mujer}.")).toBe(shape("A {x: man|woman}, then."));
		expect(shape("A {x: man|woman}.")).not.toBe(shape("A {y: man|woman}."));
		expect(shape("A {x: man|woman}.")).not.toBe(shape("A {x: man}."));
		expect(parseInline("A {x: man")).toBeNull();
	});
});

const ink =
	'VAR s = "a"\n-> k\n=== k\n# scene: k title="The Pier"\nYou go {s == "a": left|right} now.\n* [Say {s}.]\n* ["No." # look: gull label="a gull"]\n- Done. # as: prose\n-> END';
const words = {
	"The Pier": "El muelle",
	'You go {s == "a": left|right} now.': 'Te vas {s == "a": a la izquierda|a la derecha}.',
	"Say {s}.": "Decir {s} en voz alta.",
	'"No."': "—No.",
	"a gull": "una gaviota",
	"Done.": "Hecho.",
};

describe("a translated story", () => {
	it("has other words and the same structure, so that its saves are the source's", () => {
		const spanish = compiled(told(ink, words).ink);
		const fitted = alignTranslation(compiled(ink).json, spanish.json);
		if (isStructureMismatch(fitted)) throw new Error(fitted.what);
		expect(structureHash(fitted)).toBe(structureHash(compiled(ink).json));
		const session = createSession(fitted, { seed: 1, where: "test", language: "es", source: "en" });
		expect(session.next()).toMatchObject({
			text: "Te vas a la izquierda.",
			lang: "es",
			tags: ['scene: k title="El muelle"'],
		});
	});
	it("stays in the source's language where nobody has translated it, and says so line by line", () => {
		const { files, missing } = translateInk({ "main.ink": ink }, [], createLookup(table(ink, { '"No."': "—No." })));
		expect(missing.map((u) => u.text)).toContain("Done.");
		const session = createSession(compiled(files["main.ink"]!).json, {
			seed: 1,
			where: "test",
			language: "es",
			source: "en",
		});
		const beat = session.next();
		expect(beat).toMatchObject({ text: "You go left now.", lang: "en" });
		expect("choices" in beat && beat.choices.map((c) => [c.text, c.lang])).toEqual([
			["Say a.", "en"],
			["—No.", "es"],
		]);
	});
	it.each([
		['Te vas {s == "b": a la izquierda|a la derecha}.', /other braces/],
		["Te vas.", /other braces/],
		["Te vas {s", /not closed/],
	])("is refused with its file and line: %s", (text, what) => {
		const out = told(ink, { ...words, 'You go {s == "a": left|right} now.': text });
		expect(out.problems).toMatchObject([{ where: "main.ink:5", what: expect.stringMatching(what) }]);
		expect(out.ink).toContain("You go {s");
	});
	it.each([
		["Done.", "- Hecho.", /sign that means something/],
		["Done.", "Hecho # as: letter", /holds #/],
		["a gull", 'una "gaviota"', /end a cue/],
		["Done.", "Hecho // listo", /comment/],
	])("may not change ink by its words: %s as %s", (source, text, what) => {
		expect(told(ink, { ...words, [source]: text }).problems).toMatchObject([{ what: expect.stringMatching(what) }]);
	});
	it("is refused with its line where it has words and the source has none", () => {
		const source = "VAR s = 1\n{s: left|right} you go.\n-> END";
		const out = alignTranslation(compiled(source).json, compiled(source.replace("{s", "Te vas {s")).json);
		expect(isStructureMismatch(out) && out.what).toMatch(/has no words/);
	});
	it("uses nothing that is fuzzy, obsolete or of an older wording", () => {
		const unit = { context: "k#1", text: "Done." };
		const good = entry({ context: "k#1", source: "Done.", text: "Hecho." });
		expect(createLookup([good])(unit)?.text).toBe("Hecho.");
		for (const over of [{ fuzzy: true }, { obsolete: true }, { text: "" }, { source: "Over." }])
			expect(createLookup([{ ...good, ...over }])(unit)).toBeNull();
	});
});

describe("story:strings", () => {
	const of = { language: "es", project: "test" };
	const lines = "=== k\nThe tram goes by below, lit and empty.\nOne.\nTwo.";
	const first = updateTable(null, units(lines), of);
	const spanish = {
		...first,
		entries: first.entries.map((e) => ({ ...e, text: `ES ${e.source}`, notes: ["seen"] })),
	};
	it("writes an entry for each unit, in story order, with its place", () => {
		expect(first.entries.map((e) => [e.source, e.text, e.references])).toEqual([
			["The tram goes by below, lit and empty.", "", ["main.ink:2"]],
			["One.", "", ["main.ink:3"]],
			["Two.", "", ["main.ink:4"]],
		]);
	});
	it("changes nothing in a table that is up to date", () => {
		expect(updateTable(spanish, units(lines), of)).toEqual(spanish);
	});
	it("marks a changed line fuzzy with what it was, keeps a lost one as obsolete, and takes it back when it returns", () => {
		const edited = updateTable(spanish, units("=== k\nThe tram goes by below, lit and nearly empty.\nOne."), of);
		expect(edited.entries).toMatchObject([
			{
				fuzzy: true,
				previous: "The tram goes by below, lit and empty.",
				text: "ES The tram goes by below, lit and empty.",
				notes: ["seen"],
			},
			{ fuzzy: false, text: "ES One." },
			{ obsolete: true, source: "Two.", text: "ES Two." },
		]);
		expect(updateTable(edited, units(lines), of).entries.at(2)).toMatchObject({ obsolete: false, text: "ES Two." });
	});
});

describe("the game's own story", () => {
	it("can be told in another language to the last line, in the same structure", () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(pack.what);
		const out = compileLanguage(pack, "ar-XB", pseudoLookup);
		if (isProblem(out)) throw new Error(JSON.stringify(out));
		expect(out.problems).toEqual([]);
		expect(out.missing).toEqual([]);
		expect(out.total).toBeGreaterThan(3000);
		expect(structureHash(out.json)).toBe(structureHash(pack.json));
		const latin: string[] = [];
		JSON.stringify(
			out.json,
			(_, v) => (typeof v === "string" && /^\^[^:={]*[a-z]{3,} [a-z]{3,}/i.test(v) && latin.push(v), v),
		);
		expect(latin).toEqual([]);
	});
});
