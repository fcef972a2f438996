// Starting a playthrough, step by step: a player who leaves at any step sees nothing of it, and what cannot
// start gives its reason.
import { describe, expect, it, vi } from "vitest";
import { createAppState, goTo, type OpenPack } from "../../../src/app/app-state.ts";
import { createPlaythroughController } from "../../../src/app/playthrough-controller.ts";
import { problem } from "../../../src/base/problem.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import type { StartPoint } from "../../../src/director/save/save-data.ts";
import type { StoryJson } from "../../../src/story/runtime/session.ts";
import { settled } from "../support/settled.ts";
import { compiled, fakePage, gate, pack, saveData } from "./support/fakes.ts";

vi.mock("../../../src/dev/dev-hooks.ts", () => ({ installDevHooks: () => {} }));

function start({ story = async () => compiled() as StoryJson | ReturnType<typeof problem>, more = {} } = {}) {
	const state = createAppState();
	const { page, seen } = fakePage();
	const happened: string[] = [];
	const note = (what: string) => void happened.push(what);
	const numbered = gate<void>();
	const translated = gate<void>();
	const loaded = gate<void>();
	const waits = { number: false, translation: false }; // what waits for its gate
	state.open = {
		pack: pack({ hash: "h" }),
		page,
		saves: {
			repository: { saveStory: async (hash: string) => note(`store ${hash}`) },
			progress: {
				beginPlaythrough: async () => {
					note("count");
					if (waits.number) await numbered.closed;
					return 1;
				},
				recordEndings: (given: typeof page) => given.effect,
				seen: { has: () => false, record: () => {} },
			},
			begin: (from: unknown, hash: string) => note(`begin ${from ? "from a save" : "anew"} in ${hash}`),
			queueSave: () => note("save"),
		},
	} as unknown as OpenPack;
	const asked: unknown[] = [];
	const ask = (...question: unknown[]) => {
		asked.push(question);
		return story();
	};
	const controller = createPlaythroughController({
		state,
		platform: { enableOffline: () => note("last without a network") },
		media: {
			crew: (given) => ({ ...NULL_CREW, page: given }),
			wait: async () => {},
			load() {
				note("send for stage and sound");
				return loaded.closed;
			},
		},
		locale: {
			story: (_, language, awaited) => ask(language, awaited),
			beginning: (_, language) => ask(language, "beginning"),
			languageFor: (saved) => saved ?? "en",
			retell: async () => {
				note("translate");
				if (waits.translation) await translated.closed;
			},
		},
		seed: "1",
		...more,
	});
	const play = (from?: StartPoint, older?: StoryJson) =>
		controller.start({ signal: goTo(state, "playing"), from, older });
	return { state, seen, happened, asked, waits, play, controller, numbered, translated, loaded };
}

describe("a start", () => {
	it("shows the first line, and only then sends for stage and sound", async () => {
		const { play, seen, happened, asked, state, loaded } = start();
		expect(await play()).toEqual({ is: "playing" });
		expect(seen.lines).toEqual(["First line."]);
		expect(state.playing).not.toBeNull();
		const rest = ["en", undefined]; // which nobody waits for
		expect(asked).toEqual([["en", "beginning"], rest]);
		const order = ["count", "begin anew in h", "save", "translate", "send for stage and sound", "store h"];
		expect(happened).toEqual(order);
		loaded.open();
		await settled();
		expect(happened.at(-1)).toBe("last without a network");
	});
	it("from a save is told in the save's words, and from one without a language in the story's own", async () => {
		const { play, asked } = start();
		await play(saveData(1, { language: "xx" }));
		await play(saveData(1));
		expect(asked).toEqual([
			["xx", true],
			["en", true],
		]);
	});
	it("in an older version of the story fetches nothing, and is stored by the save's hash", async () => {
		const { play, asked, happened } = start();
		await play(saveData(1, { hash: "old" }), compiled());
		expect(asked).toEqual([]);
		expect(happened).toContain("begin from a save in old");
	});
	it("without a pack is the caller's mistake", async () => {
		const { state, play } = start();
		state.open = null;
		await expect(play()).rejects.toThrow("no pack is open");
	});
});

describe("a player who leaves", () => {
	it("while the story loads is counted for nothing", async () => {
		const coming = gate<StoryJson>();
		const { play, state, happened, seen } = start({ story: () => coming.closed });
		const started = play();
		goTo(state, "title");
		coming.open(compiled());
		expect(await started).toEqual({ is: "left" });
		expect([happened, seen.lines, state.playing]).toEqual([[], [], null]);
	});
	it("is not told of a story that could not be fetched meanwhile", async () => {
		const coming = gate<ReturnType<typeof problem>>();
		const { play, state } = start({ story: () => coming.closed });
		const started = play();
		goTo(state, "title");
		coming.open(problem("story.missing", "A Story", "it is not here"));
		expect(await started).toEqual({ is: "left" });
	});
	it("while the playthrough is counted finds no director standing, and the saves as they were", async () => {
		const { play, state, waits, numbered, happened } = start();
		waits.number = true;
		const started = play();
		await settled();
		goTo(state, "title");
		numbered.open();
		expect(await started).toEqual({ is: "left" });
		expect([happened, state.playing]).toEqual([["count"], null]);
	});
	it("while the first line is translated has its story stored all the same, for the save that was made", async () => {
		const { play, state, waits, translated, happened } = start();
		waits.translation = true;
		const started = play();
		await settled();
		goTo(state, "title");
		translated.open();
		expect(await started).toEqual({ is: "left" });
		expect(state.playing).toBeNull();
		expect(happened).toEqual(expect.arrayContaining(["save", "store h"]));
	});
	it("for another playthrough has that one alone, however late the first story comes", async () => {
		const slow = gate<StoryJson>();
		let first = true;
		const { play, state, seen } = start({
			story: () => {
				if (!first) return Promise.resolve(compiled("Another line.\n* [On]\n  -> END"));
				first = false;
				return slow.closed;
			},
		});
		const left = play();
		expect(await play()).toEqual({ is: "playing" });
		const { director } = state.playing!;
		slow.open(compiled());
		expect(await left).toEqual({ is: "left" });
		expect(seen.lines).toEqual(["Another line."]);
		expect(state.playing!.director).toBe(director);
	});
});

describe("what cannot be started", () => {
	it("is unavailable where the story cannot be fetched, and nothing is counted", async () => {
		const missing = problem("story.missing", "A Story", "it is not here");
		const { play, happened, state } = start({ story: async () => missing });
		expect(await play()).toEqual({ is: "unavailable", problem: missing });
		expect([happened, state.playing]).toEqual([[], null]);
	});
	it("is refused where the save's place is not in the story, and nothing is shown, saved or fetched", async () => {
		const { play, happened, state, seen } = start();
		expect(await play(saveData(3))).toMatchObject({ is: "refused", problem: { where: expect.any(String) } });
		expect(state.playing).toBeNull();
		expect(seen.lines).toEqual([]);
		expect(happened).toEqual(["begin from a save in h"]);
	});
});
