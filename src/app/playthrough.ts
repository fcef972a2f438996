// Casts a run: a story, a seed and a place to begin, made into a director on duty. Part of main's wiring.

import { formatProblem } from "../base/problem.ts";
import type { Page } from "../director/crew.ts";
import { createDirector, type Director } from "../director/director.ts";
import type { DirectorOptions } from "../director/director-options.ts";
import { NULL_CREW } from "../director/null-crew.ts";
import type { Crew, Wait } from "../director/perform.ts";
import type { PlaythroughIdentity, SaveData, StartPoint } from "../director/save/save-data.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import { createSession, type StoryJson } from "../story/runtime/session.ts";
import { listsHash, structureHash } from "../story/runtime/structure-hash.ts";
import type { SaveController } from "./save-controller.ts";

/** What a run is cast from. */
export interface Playthrough {
	readonly pack: Pack;
	readonly json: StoryJson;
	readonly hash: string; // of `json`: the pack's, or that of an older version gone on in
	readonly language: string; // `json` is told in
	readonly seed: number;
	readonly playthrough: number;
	readonly crew: Crew;
	readonly wait: Wait;
	readonly save: DirectorOptions["save"];
	readonly readHistory: DirectorOptions["readHistory"];
	readonly stop: () => void; // for good: what is still on its way is neither shown nor kept
}

/** The hands a run is cast with: who shows it, and where it is kept. */
interface PlaythroughOptions {
	readonly hands: { crew(page: Page): Crew; readonly wait: Wait };
	readonly page: Page;
	readonly keeping: SaveController;
}

/** Makes the casting of a run that begins or goes on from a kept moment. */
export async function createPlaythrough(
	story: Pick<Playthrough, "pack" | "json" | "hash" | "language">,
	from: StartPoint | undefined,
	{ hands, page, keeping }: PlaythroughOptions,
	seed: string | null,
): Promise<Playthrough> {
	const { chronicle, keep } = keeping;
	const kept = from && "knot" in from && !("ink" in from) ? from.as : (from as SaveData | undefined);
	const playthrough = kept?.playthrough ?? (await chronicle.beginPlaythrough());
	const crew = hands.crew({ ...page, effect: chronicle.recordEndings(page) });
	let off = false;
	return {
		...story,
		seed: kept?.seed ?? Number(seed ?? crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000),
		playthrough,
		crew,
		wait: hands.wait,
		readHistory: chronicle.seen,
		save: (...moment) => off || keep(...moment),
		stop() {
			off = true;
			Object.assign(crew, NULL_CREW);
		},
	};
}

/** Opens sessions of a run's story, each at its beginning. */
export const sessionOpener =
	(casting: Playthrough) =>
	(json: StoryJson, language = casting.language) => {
		const { name: where, language: source } = casting.pack.manifest;
		const session = createSession(json, { seed: casting.seed, where, language, source });
		session.set("playthrough", casting.playthrough);
		return session;
	};

/** Casts a run. */
export function createPlaythroughDirector(casting: Playthrough): Director {
	const { pack, json, hash, language, seed, playthrough, crew, wait, save: keep, readHistory: seen } = casting;
	const open = sessionOpener(casting);
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
		run,
		speakers: pack.manifest.speakers,
		renamedKnots: async () => {
			const { readKnots, readRenames } = await import("../story/runtime/knots.ts");
			return readRenames(readKnots(json));
		},
		crew,
		wait,
		now: Date.now,
		save: keep,
		readHistory: seen,
		onProblem: (found) => console.warn(formatProblem(found)),
	});
}

/** Reads the voice chosen at installation from ink's variable; a story without one has the middle voice. */
export const voiceRegister = (voice: unknown): "low" | "mid" | "high" =>
	voice === "voice_low" ? "low" : voice === "voice_high" ? "high" : "mid";
