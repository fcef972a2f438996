// A playthrough: where its seed and number come from, and that none of it is shown, saved or counted as read
// once it has ended.
import { describe, expect, it } from "vitest";
import { createPlaythrough, createPlaythroughDirector, voiceRegister } from "../../../src/app/playthrough.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import type { StartPoint } from "../../../src/director/save/save-data.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { compiled, fakePage, pack, saveData } from "./support/fakes.ts";

async function begin(from?: StartPoint, seed: string | null = null) {
	const ending = new AbortController();
	const { page, seen } = fakePage();
	const [saved, read]: [unknown[], string[]] = [[], []];
	let begun = 0;
	const json = compiled();
	const story = { pack: pack(), json, whole: async () => json, hash: "h", language: "en" };
	const made = await createPlaythrough(story, from, {
		signal: ending.signal,
		media: { crew: (given) => ({ ...NULL_CREW, page: given }), wait: async () => {} },
		page,
		saves: {
			progress: {
				beginPlaythrough: async () => ++begun,
				recordEndings: (given) => given.effect,
				seen: { has: () => false, record: (_: string, text: string) => read.push(text) } as never,
			},
			queueSave: (...moment) => void saved.push(moment),
		},
		seed,
	});
	return { made, ending, seen, saved, read, begun: () => begun };
}

describe("seed and number", () => {
	it("are the save's, and no playthrough is counted, where it goes on", async () => {
		const { made, begun } = await begin(saveData(2, { seed: 7, playthrough: 3 }), "1");
		expect([made.seed, made.playthrough, begun()]).toEqual([7, 3, 0]);
	});
	it("are those of the player as they were, from a knot", async () => {
		const { made, begun } = await begin({ knot: "k", as: saveData(2, { seed: 7, playthrough: 3 }) });
		expect([made.seed, made.playthrough, begun()]).toEqual([7, 3, 0]);
	});
	it("are the seed that is set, and the next number, where it begins", async () => {
		const { made, begun } = await begin(undefined, "5");
		expect([made.seed, made.playthrough, begun()]).toEqual([5, 1, 1]);
	});
	it("are chance's where no seed is set: a whole number below a million", async () => {
		const { seed } = (await begin()).made;
		expect(Number.isInteger(seed) && seed >= 0 && seed < 1_000_000).toBe(true);
	});
});

describe("a playthrough that has ended", () => {
	it("shows, saves and reads nothing more, though its director goes on", async () => {
		const { made, ending, seen, saved, read } = await begin();
		const director = createPlaythroughDirector(made);
		await director.begin();
		expect([seen.lines, read.length > 0, saved.length > 0]).toEqual([["First line."], true, true]);
		const before = [[...seen.lines], seen.offered, saved.length, read.length];
		ending.abort();
		await director.take({ do: "choose", index: 0 });
		expect(director.present().offered.map(({ text }) => text)).toEqual(["More"]);
		expect([[...seen.lines], seen.offered, saved.length, read.length]).toEqual(before);
	});
	it("shows nothing by a stage that comes late, and gives it none of the present", async () => {
		const { made, ending } = await begin();
		const shown: unknown[] = [];
		const stage = { ...NULL_CREW.stage, show: async () => void shown.push("shown") };
		made.crew.stage = stage;
		await made.crew.stage.show(EMPTY_TABLEAU, AbortSignal.abort());
		ending.abort();
		await made.crew.stage.show(EMPTY_TABLEAU, AbortSignal.abort());
		expect(shown).toEqual(["shown"]);
		expect(made.crew).toMatchObject({ stage: NULL_CREW.stage, sound: NULL_CREW.sound, page: NULL_CREW.page });
	});
});

it("hears the voice as the story names it, and the middle one where it names none", () => {
	const heard = ["voice_low", "voice_high", "voice_mid", undefined, 3].map(voiceRegister);
	expect(heard).toEqual(["low", "high", "mid", "mid", "mid"]);
});
