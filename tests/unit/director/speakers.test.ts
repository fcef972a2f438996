// Whose voice a line is comes from the manifest, and stage, sound and page all have it from the line.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import type { Line } from "../../../src/director/crew.ts";
import { createDirector } from "../../../src/director/director.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import { readBeat } from "../../../src/director/read-beat.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { type Speakers, withVoice } from "../../../src/director/speakers.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";

const SPEAKERS: Speakers = { Bett: { voice: "samantha" }, Ruth: { voice: "none" }, Desk: { voice: "interface" } };
const INK = `
# presence: growth=2
The room.
Bett: "Sit down."
Ruth: "I would rather stand."
Desk: "Ticket nine."
* ["Nine."]
  Bett: "That is you."
-> END
`;

function startRun(speakers = SPEAKERS) {
	const compiled = compileInk({ "main.ink": INK }, "main.ink");
	if (isProblem(compiled)) throw new Error(compiled.what);
	const printed: Line[] = [];
	const [presence, tone]: (string | null)[][] = [[], []];
	let restored: readonly Line[] = [];
	let save: SaveData | null = null;
	const director = createDirector({
		open: () => createSession(compiled.json, { seed: 1, where: "test" }),
		run: { pack: "test", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1 },
		speakers,
		crew: {
			stage: { ...NULL_CREW.stage, voice: (line) => void presence!.push(line && line.text) },
			sound: { ...NULL_CREW.sound, voice: (line) => void tone!.push(line && line.text) },
			page: {
				...NULL_CREW.page,
				print: async (line) => void printed.push(line),
				restore: (lines) => {
					restored = lines;
				},
			},
		},
		wait: async () => {},
		now: () => 1,
		queueSave: (serialize) => {
			save = JSON.parse(JSON.stringify(serialize())) as SaveData;
		},
		onProblem: () => {},
	});
	return { director, printed, presence: presence!, tone: tone!, restored: () => restored, save: () => save! };
}

async function playToChoice() {
	const run = startRun();
	await run.director.begin();
	for (let i = 0; i < 3; i++) await run.director.take({ do: "advance" });
	return run;
}

it("gives the voice to a speaker of another name: face, tone and presence alike", async () => {
	const { printed, presence, tone } = await playToChoice();
	expect(printed[1]).toMatchObject({ speaker: "Bett", voice: "samantha" });
	expect(tone[1]).toBe('"Sit down."');
	expect(presence[1]).toBe('"Sit down."');
});

it("lets the presence rest while a speaker without a voice, or a machine, talks", async () => {
	const { printed, presence, tone } = await playToChoice();
	expect(printed.map(({ voice }) => voice)).toEqual([undefined, "samantha", undefined, "interface"]);
	expect(printed[2]).toMatchObject({ speaker: "Ruth", text: '"I would rather stand."' });
	expect(presence).toEqual([null, '"Sit down."', null, null]);
	expect(tone).toEqual([null, '"Sit down."', null, null]);
});

it("resolves the lines of a save that has no voices, as 0.1.0 wrote them", async () => {
	const first = await playToChoice();
	await first.director.take({ do: "choose", index: 0 });
	const kept = first.save();
	const old: SaveData = { ...kept, lines: kept.lines.map(({ voice: _, ...line }) => line) };
	expect(old.lines.some((line) => "voice" in line)).toBe(false);
	const second = startRun();
	await second.director.begin(old);
	expect(second.restored().map(({ voice }) => voice)).toEqual(first.printed.map(({ voice }) => voice));
	expect(second.restored()).toHaveLength(kept.lines.length);
});

it("goes by the manifest as it is now, not by what a save says", async () => {
	const { director, save } = await playToChoice();
	await director.take({ do: "choose", index: 0 });
	const changed = startRun({ ...SPEAKERS, Bett: { voice: "none" }, Ruth: { voice: "samantha" } });
	await changed.director.begin(save());
	const voices = changed.restored().map(({ speaker, voice }) => `${speaker} ${voice}`);
	expect(voices).toContain("Bett undefined");
	expect(voices).toContain("Ruth samantha");
});

it("knows no speaker that is only a name of every object", () => {
	const line: Line = { text: "Hello.", speaker: "constructor", as: "prose", tags: [] };
	expect(withVoice(line, SPEAKERS)).toEqual(line);
});

describe("a declared speaker", () => {
	const names = [
		"Ruth",
		"Dr. O’Hara",
		"Agent 7",
		"Jean-Luc",
		"田中",
		"Мама",
		"الأم",
		"R2 & D2",
		"The Old Man by the Door",
	];
	const speakers: Speakers = Object.fromEntries(names.map((name) => [name, { voice: "none" }]));
	const read = (text: string) =>
		readBeat({ text, tags: [], choices: [], knot: "", lang: "", end: false }, EMPTY_TABLEAU, speakers, null).line;
	it.each([
		["Ruth: Sit down.", "Ruth"],
		["Ruth : Assieds-toi.", "Ruth"],
		["Ruth\u00a0: Assieds-toi.", "Ruth"],
		["Dr. O’Hara: Sit down.", "Dr. O’Hara"],
		["Agent 7: Sit down.", "Agent 7"],
		["R2 & D2: Sit down.", "R2 & D2"],
		["The Old Man by the Door: Sit down.", "The Old Man by the Door"],
		["田中：座って。", "田中"],
		["田中: 座って。", "田中"],
		["Мама: Садись.", "Мама"],
		["الأم: اجلس.", "الأم"],
	])("is named by %s", (text, speaker) => {
		expect(read(text)).toMatchObject({ speaker, text: text.slice(speaker.length).replace(/^[\s\u00a0]*[:：]\s*/, "") });
	});
	it.each([
		"Ruthless: not her.",
		"Ruth:",
		"Ruth sits: down.",
		"Nobody: here.",
		"At nine: the tram.",
	])("is not named by %s", (text) => expect(read(text)).toMatchObject({ speaker: "", text }));
});
