// One run in several languages: the place, the trail and the save are the same, and the log is printed again.

import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import type { Line, OfferedChoice } from "../../../../src/director/crew.ts";
import { createDirector, type Director } from "../../../../src/director/director.ts";
import type { PlaythroughIdentity, SaveData } from "../../../../src/director/save/save-data.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../../../src/story/runtime/session.ts";
import { listsHash, structureHash } from "../../../../src/story/runtime/structure-hash.ts";
import { alignTranslation, isStructureMismatch } from "../../../../src/story/translate/align-translation.ts";
import { headlessCrew } from "../../../../tools/story/headless-crew.ts";

const EN = `VAR warm = 0
# scene: one title="One"
First.
* ["Yes."]
  ~ warm = 1
* ["No."]
- Second {warm: gladly|sadly}. {~a|b|c|d|e|f}
Third.
* [Go on.]
* [Go on, slowly.]
- Fourth.
* [Stay.]
- Last. # ending: stay
-> END
`;
const ES = `VAR warm = 0
# scene: one title="Uno"
Primero.
* [—Sí.]
  ~ warm = 1
* [—No.]
- Segundo, {warm: contento|triste}. {~a|b|c|d|e|f}
Tercero.
* [Seguir.]
* [Seguir, despacio.]
- Cuarto.
* [Quedarse.]
- Último. # ending: stay
-> END
`;

const compile = (ink: string): StoryJson => {
	const out = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(out)) throw new Error(JSON.stringify(out));
	return out.json;
};
const en = compile(EN);
const fitted = alignTranslation(en, compile(ES));
if (isStructureMismatch(fitted)) throw new Error(fitted.what);
const es = fitted;

function house(language: "en" | "es", changed?: StoryJson) {
	let lines: Line[] = [];
	let offered: readonly OfferedChoice[] = [];
	const kept: SaveData[] = [];
	const told: string[] = [];
	const mute = headlessCrew(() => {});
	const page = {
		...mute.page,
		print: async (line: Line) => void lines.push(line),
		restore: (all: readonly Line[]) => {
			lines = [...all];
		},
		offer: (choices: readonly OfferedChoice[]) => {
			offered = choices;
		},
		tell: (text: string) => void told.push(text),
	};
	const source = changed ?? en;
	const opened = (of: string) => () =>
		createSession(of === "es" ? es : source, { seed: 5, where: "test", language: of, source: "en" });
	const run: PlaythroughIdentity = {
		pack: "test",
		hash: changed ? "changed" : "h",
		skeleton: structureHash(source),
		lists: listsHash(source),
		seed: 5,
		playthrough: 1,
		language,
	};
	const director: Director = createDirector({
		open: opened(language),
		run,
		speakers: {},
		crew: { ...mute, page },
		wait: async () => {},
		now: () => 1,
		queueSave: (serialize) => void kept.push(serialize()),
		onProblem: () => {},
	});
	const pick = async (text: string) => {
		const choice = offered.find((o) => o.text === text);
		if (!choice) throw new Error(`${text} is not among ${offered.map((o) => o.text)}`);
		await director.take({ do: "choose", index: choice.index });
		await director.take({ do: "skip" });
	};
	return {
		director,
		pick,
		told,
		lines: () => lines.map((l) => l.text),
		langs: () => lines.map((l) => l.lang),
		offered: () => offered.map((o) => o.text),
		kept: () => JSON.parse(JSON.stringify(kept.at(-1))) as SaveData,
		speak: (to: "en" | "es") => director.translate(opened(to), to),
	};
}

describe("a run in several languages", () => {
	it("changes its language in mid-scene: same place, same chance, same choices, the log printed again", async () => {
		const one = house("en");
		await one.director.begin();
		await one.pick('"Yes."');
		const chance = one.lines()[2]!.at(-1);
		expect(one.lines()).toEqual(["First.", '"Yes."', `Second gladly. ${chance}`, "Third."]);
		expect(await one.speak("es")).toBe("done");
		expect(one.lines()).toEqual(["Primero.", "—Sí.", `Segundo, contento. ${chance}`, "Tercero."]);
		expect(one.offered()).toEqual(["Seguir.", "Seguir, despacio."]);
		expect(new Set(one.langs())).toEqual(new Set(["es"]));
		expect(one.director.present().moment.tableau.scene?.title).toBe("Uno");
		await one.pick("Seguir, despacio.");
		expect(await one.speak("en")).toBe("done");
		expect(one.lines().slice(-3)).toEqual(["Third.", "Go on, slowly.", "Fourth."]);
	});

	it("is kept with the source's hash and says its language; either language goes on from it at the same choices", async () => {
		const spanish = house("es");
		await spanish.director.begin();
		await spanish.pick("—No.");
		const kept = spanish.kept();
		expect(kept).toMatchObject({ hash: "h", language: "es", skeleton: structureHash(en) });
		const english = house("en");
		expect(await english.director.begin(kept)).toBe("done");
		expect(english.offered()).toEqual(["Go on.", "Go on, slowly."]);
		await english.pick("Go on.");
		expect(english.lines().at(-1)).toBe("Fourth.");
	});

	it("goes back past a save made in another language, and then has the whole log in one", async () => {
		const spanish = house("es");
		await spanish.director.begin();
		await spanish.pick("—Sí.");
		await spanish.pick("Seguir.");
		const english = house("en");
		await english.director.begin(spanish.kept());
		expect(english.lines().slice(0, 2)).toEqual(["Primero.", "—Sí."]);
		await english.director.take({ do: "rewind", to: 1 });
		expect(english.lines()).toEqual(["First."]);
		expect(english.offered()).toEqual(['"Yes."', '"No."']);
		expect(english.told).toEqual([]);
	});
});

describe("a run in several languages, after a load or a change,", () => {
	it("printed again after a load, has the lines before the load in the new language too", async () => {
		const spanish = house("es");
		await spanish.director.begin();
		await spanish.pick("—Sí.");
		const again = house("es");
		await again.director.begin(spanish.kept());
		expect(await again.speak("en")).toBe("done");
		expect(again.lines().slice(0, 2)).toEqual(["First.", '"Yes."']);
		expect(again.kept().trail.map((t) => t.text)).toEqual(['"Yes."']);
	});

	it("is found in a changed story by the words it was read in", async () => {
		const spanish = house("es");
		await spanish.director.begin();
		await spanish.pick("—Sí.");
		const changed = compile(ES.replace("Tercero.", "Tercero, tal vez."));
		const later = house("es", changed);
		expect(await later.director.begin(spanish.kept())).toBe("done");
		expect(later.offered()).toEqual(["Seguir.", "Seguir, despacio."]);
	});

	it("changes nothing when the other language is of another structure", async () => {
		const one = house("en");
		await one.director.begin();
		await one.pick('"Yes."');
		const before = one.lines();
		const other = compile("First.\n-> END");
		const wrong = await one.director.translate(() => createSession(other, { seed: 5, where: "test" }), "xx");
		expect(wrong).not.toBe("done");
		expect(one.lines()).toEqual(before);
		expect(one.kept().language).toBe("en");
	});
});
