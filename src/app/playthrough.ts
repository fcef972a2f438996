// A playthrough: a story, a seed and a place to begin, and the director made from them. Its signal ends it:
// from then on nothing of it is shown, saved or counted as read. Knows nothing of the title or of other
// playthroughs.

import { DONE, formatProblem, isProblem, type Problem } from "../base/problem.ts";
import type { Page } from "../director/crew.ts";
import { createDirector, type Director } from "../director/director.ts";
import { NULL_CREW } from "../director/null-crew.ts";
import type { Crew, Wait } from "../director/perform.ts";
import type { DirectorOptions } from "../director/playhead.ts";
import type { PlaythroughIdentity, SaveData, StartPoint } from "../director/save/save-data.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { Progress } from "../saves/progress.ts";
import { createSession, type StoryJson } from "../story/runtime/session.ts";
import { listsHash, structureHash } from "../story/runtime/structure-hash.ts";

/** A story as it is played. */
export interface PlayedStory {
	readonly pack: Pack;
	readonly json: StoryJson; // or its beginning, as far as it has come
	readonly whole: () => Promise<StoryJson | Problem>; // fetched where it has not come
	readonly hash: string; // of `whole`: the pack's, or that of an older version
	readonly language: string; // of `json`, BCP 47
}

/** What a director is made from. */
export interface Playthrough extends PlayedStory {
	readonly seed: number;
	readonly playthrough: number; // 1 for the first
	readonly crew: Crew;
	readonly wait: Wait;
	readonly queueSave: DirectorOptions["queueSave"];
	readonly readHistory: DirectorOptions["readHistory"];
}

/** What a playthrough is shown by and saved in. */
export interface PlaythroughOptions {
	readonly signal: AbortSignal; // ends the playthrough for good
	readonly media: { crew(page: Page): Crew; readonly wait: Wait };
	readonly page: Page;
	readonly saves: {
		readonly progress: Pick<Progress, "beginPlaythrough" | "recordEndings" | "seen">;
		readonly queueSave: DirectorOptions["queueSave"];
	};
	readonly seed: string | null; // for a playthrough that begins; null for chance
}

/** Makes a playthrough that begins or goes on from a save. Counts it among those begun, unless it goes on. */
export async function createPlaythrough(
	story: PlayedStory,
	from: StartPoint | undefined,
	{ signal, media, page, saves, seed }: PlaythroughOptions,
): Promise<Playthrough> {
	const { progress } = saves;
	const save = savedPlaythrough(from);
	const playthrough = save?.playthrough ?? (await progress.beginPlaythrough());
	return {
		...story,
		seed: save?.seed ?? Number(seed ?? crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000),
		playthrough,
		crew: crewUntil(signal, media.crew({ ...page, effect: progress.recordEndings(page) })),
		wait: media.wait,
		readHistory: {
			has: (place, text) => progress.seen.has(place, text),
			record: (place, text) => signal.aborted || progress.seen.record(place, text),
		},
		queueSave: (...moment) => signal.aborted || saves.queueSave(...moment),
	};
}

const savedPlaythrough = (from: StartPoint | undefined): SaveData | undefined =>
	from && "ink" in from ? from : from?.as;

/**
 * The same crew until the signal is aborted, and then a crew that does nothing. Its members can be replaced,
 * as a Crew's.
 */
function crewUntil(signal: AbortSignal, crew: Crew): Crew {
	const now = (): Crew => (signal.aborted ? NULL_CREW : crew);
	return {
		get stage() {
			return now().stage;
		},
		set stage(stage) {
			crew.stage = stage;
		},
		get sound() {
			return now().sound;
		},
		set sound(sound) {
			crew.sound = sound;
		},
		get page() {
			return now().page;
		},
		set page(page) {
			crew.page = page;
		},
	};
}

/** Opens sessions of a playthrough's story, each at its beginning. */
export const sessionOpener =
	({ pack, seed, playthrough, language: own }: Playthrough) =>
	(json: StoryJson, language = own) => {
		const { name: where, language: source } = pack.manifest;
		const session = createSession(json, { seed, where, language, source });
		session.set("playthrough", playthrough);
		return session;
	};

/** Makes the director of a playthrough; it has not begun. */
export function createPlaythroughDirector(made: Playthrough): Director {
	const { pack, hash, language, seed, playthrough, crew, wait, queueSave, readHistory } = made;
	let { json } = made;
	const open = sessionOpener(made);
	const run: PlaythroughIdentity = {
		pack: pack.manifest.id,
		hash,
		skeleton: structureHash(json),
		lists: listsHash(json),
		seed,
		playthrough,
		language,
	};
	return createDirector({
		open: () => open(json),
		fetchRest: async () => {
			const whole = await made.whole();
			if (isProblem(whole)) return whole;
			json = whole;
			return DONE;
		},
		run,
		speakers: pack.manifest.speakers,
		renamedKnots: async () => {
			const { readKnots, readRenames } = await import("../story/runtime/knots.ts");
			return readRenames(readKnots(json));
		},
		crew,
		wait,
		now: Date.now,
		queueSave,
		readHistory,
		onProblem: (found) => console.warn(formatProblem(found)),
	});
}

/**
 * Reads the voice chosen at installation from ink's variable `voice`; a story without one has the middle
 * voice.
 */
export const voiceRegister = (voice: unknown): "low" | "mid" | "high" =>
	voice === "voice_low" ? "low" : voice === "voice_high" ? "high" : "mid";
