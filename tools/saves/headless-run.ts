// A director over a compiled story, with a crew that shows nothing. Its newest save can be read at any point.
// For the bank of saves and its tests.
import { createDirector, type Director } from "../../src/director/director.ts";
import type { SaveData } from "../../src/director/save/save-data.ts";
import type { Speakers } from "../../src/director/speakers.ts";
import { readKnots, readRenames } from "../../src/story/runtime/knots.ts";
import { createSession, type StoryJson } from "../../src/story/runtime/session.ts";
import { listsHash, structureHash } from "../../src/story/runtime/structure-hash.ts";
import { headlessCrew } from "../story/headless-crew.ts";

/** What a run is made of. */
export interface HeadlessRunOptions {
	readonly json: StoryJson;
	readonly hash: string;
	readonly pack: string;
	readonly speakers: Speakers;
	readonly seed: number;
	readonly playthrough: number;
}

/** A run, and its newest save as it comes back from storage. */
export interface HeadlessRun {
	readonly director: Director;
	newestSave(): SaveData;
	/** The ending that was reached, "" before. */
	ending(): string;
}

/** Starts a run as the app does, with a crew that shows nothing. */
export function startHeadlessRun({ json, hash, pack, speakers, seed, playthrough }: HeadlessRunOptions): HeadlessRun {
	let save: (() => SaveData) | null = null;
	let ending = "";
	const open = () => {
		const session = createSession(json, { seed, where: pack });
		session.set("playthrough", playthrough);
		return session;
	};
	const director = createDirector({
		open,
		run: { pack, hash, skeleton: structureHash(json), lists: listsHash(json), seed, playthrough, language: "en" },
		speakers,
		renamedKnots: async () => readRenames(readKnots(json)),
		crew: headlessCrew((id) => {
			ending = id || "(no name)";
		}),
		wait: async () => {},
		now: () => 1_795_000_000_000,
		queueSave: (next) => {
			save = next;
		},
		onProblem: () => {},
	});
	return { director, newestSave: () => JSON.parse(JSON.stringify(save!())) as SaveData, ending: () => ending };
}

/** Plays on by chance, so many choices or to the end. */
export async function playOn({ director, ending }: HeadlessRun, choices: number, chance: () => number): Promise<void> {
	for (let made = 0; made < choices && !ending(); made++) {
		await director.take({ do: "skip" });
		const able = director.present().offered.filter((offered) => !offered.struck);
		if (!able.length) return;
		await director.take({ do: "choose", index: able[Math.floor(chance() * able.length)]!.index });
	}
	await director.take({ do: "skip" });
}
