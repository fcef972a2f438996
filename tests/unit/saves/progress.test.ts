// What has been reached: chapters stand in the order of the story, whichever play they were reached in.
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import type { Line } from "../../../src/director/crew.ts";
import { initialMoment } from "../../../src/director/moment.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { openStore } from "../../../src/saves/open-store.ts";
import { createProgress } from "../../../src/saves/progress.ts";
import { createSaveRepository } from "../../../src/saves/save-repository.ts";

const TITLES = ["One", "Two", "Three"];

/** The beginning of the nth chapter, in a play that spends so many lines on each. */
function beginning(nth: number, spent: number): { kept: SaveData; tableau: typeof EMPTY_TABLEAU } {
	const tableau = { ...EMPTY_TABLEAU, scene: { id: TITLES[nth]!.toLowerCase(), title: TITLES[nth]!, act: 1 } };
	const lines = Array.from({ length: nth * spent + 1 }, (_, i): Line => {
		const line = { text: `Line ${i}`, speaker: "", as: "prose" as const, tags: [] };
		return i % spent ? line : { ...line, chapter: TITLES[i / spent]! };
	});
	const kept: SaveData = {
		version: 1,
		pack: "p",
		hash: "h",
		skeleton: "s",
		lists: "l",
		seed: 1,
		playthrough: 1,
		ink: "{}",
		beats: 1,
		tableau,
		lines,
		fresh: 1,
		trail: [],
		states: [],
		offered: [],
		knot: "k",
		variables: {},
		music: 0,
		title: TITLES[nth]!,
		words: 1,
		when: 1,
	};
	return { kept, tableau };
}

it("gives the chapters reached in story order, from a wordy play and a short one", async () => {
	const store = await openStore("progress");
	const progress = createProgress(createSaveRepository(store, { failed: () => {} }), store, "p");
	for (const [nth, spent] of [
		[0, 90],
		[1, 90],
		[2, 20], // reached in another play, before the ninetieth line
	] as const) {
		const { kept, tableau } = beginning(nth, spent);
		progress.trackScene(() => kept, { ...initialMoment("{}"), tableau });
	}
	await expect.poll(async () => (await progress.chapters()).map((c) => c.title)).toEqual(TITLES);
});
