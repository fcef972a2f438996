// What has no translation is marked everywhere: titles, captions, notes, the lines of a letter. A half-done
// table plays.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { initialMoment, transcript } from "../../../../src/director/moment.ts";
import { type Step, takeBeat, takeChoice } from "../../../../src/director/step.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { readSceneTitles } from "../../../../src/story/runtime/scene-titles.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";
import { structureHash } from "../../../../src/story/runtime/structure-hash.ts";
import type { PoEntry } from "../../../../src/story/translate/po.ts";
import { translateInk } from "../../../../src/story/translate/translate-ink.ts";

const INK = `# scene: one title="One"
First. # sfx: cup caption="a cup" # note: A quiet word.
Second. # letter: fifty title="For fifty years" # sfx: pen caption="a pen"
* Dear Bea, [ # fragment: exact]
- Nobody stirs.
* Dear Harald, [ # fragment: borrowed]
- Last. # scene: two title="Two"
After.
-> END
`;

const compiled = (ink: string) => {
	const out = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(out)) throw new Error(JSON.stringify(out));
	return out.json;
};
const sure = <T>(value: T): Exclude<T, { what: string }> => {
	if (isProblem(value)) throw new Error(value.what);
	return value as Exclude<T, { what: string }>;
};

/** Plays the story by a table with only these words in it, always taking the first choice. */
function play(words: Readonly<Record<string, string>>) {
	const { files } = translateInk({ "main.ink": INK }, [], ({ text, context }) =>
		words[text] ? ({ context, source: text, text: words[text] } as PoEntry) : null,
	);
	const json = compiled(files["main.ink"]!);
	const session = createSession(json, { seed: 1, where: "test", language: "es", source: "en" });
	const steps: Step[] = [];
	for (let now = initialMoment(session.saveState()); !steps.at(-1)?.end; now = steps.at(-1)!.moment) {
		const chosen = steps.at(-1)?.result.offered[0];
		steps.push(sure(chosen ? takeChoice(session, now, {}, chosen) : takeBeat(session, now, {})));
	}
	const last = steps.at(-1)!.moment;
	return {
		json,
		effects: steps.flatMap((step) => step.result.effects),
		lines: transcript(last),
		letters: last.tableau.letters,
		scenes: steps.map((step) => step.moment.tableau.scene),
	};
}

describe("what nobody has translated", () => {
	const half = play({
		One: "Uno",
		"First.": "Primero.",
		"a pen": "una pluma",
		"Dear Bea,": "Querida Bea:",
		"After.": "Después.",
	});

	it("says its language in captions and notes, and what is translated says the other", () => {
		expect(half.effects).toEqual([
			{ effect: "sfx", id: "cup", pan: 0, caption: "a cup", lang: "en" },
			{ effect: "note", text: "A quiet word.", lang: "en" },
			{ effect: "sfx", id: "pen", pan: 0, caption: "una pluma", lang: "es" },
		]);
	});
	it("says it line by line in a letter, and in its title", () => {
		expect(half.letters).toEqual([
			{
				id: "fifty",
				title: "For fifty years",
				lang: "en",
				lines: ["Querida Bea:", "Dear Harald,"],
				langs: ["es", "en"],
			},
		]);
	});
	it("says it in a chapter's title, apart from the line below it", () => {
		expect(half.scenes[0]).toEqual({ id: "one", title: "Uno", act: 0, lang: "es" });
		expect(half.scenes.at(-1)).toEqual({ id: "two", title: "Two", act: 0, lang: "en" });
		expect(half.lines[0]).toMatchObject({ text: "Primero.", lang: "es", chapter: "Uno", chapterLang: "es" });
		const one = play({ "First.": "Primero." }).lines[0];
		expect(one).toMatchObject({ text: "Primero.", lang: "es", chapter: "One", chapterLang: "en" });
	});
	it("is of the source's structure still, and no sign of it is left in a title that is listed", () => {
		expect(structureHash(half.json)).toBe(structureHash(compiled(INK)));
		expect([...readSceneTitles(half.json)]).toEqual([
			["one", "Uno"],
			["two", "Two"],
		]);
		expect(JSON.stringify([half.effects, half.lines, half.letters, half.scenes])).not.toContain("\u2063");
	});
});
