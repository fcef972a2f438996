// Casts a run: a story, a seed and a place to begin, made into a director on duty. Part of main's wiring.

import { createDirector, type Director } from "./director/director.ts";
import type { Run } from "./director/kept.ts";
import type { Crew, Wait } from "./director/performance.ts";
import type { Production } from "./director/production.ts";
import type { Pack } from "./packs/library.ts";
import { tell } from "./problem.ts";
import { createSession, type StoryJson } from "./story/session.ts";
import { listsOf, skeletonOf } from "./story/skeleton.ts";

/** What a run is cast from. */
export interface Casting {
	readonly pack: Pack;
	readonly json: StoryJson;
	readonly hash: string; // of `json`: the pack's, or that of an older version gone on in
	readonly seed: number;
	readonly playthrough: number;
	readonly crew: Crew;
	readonly wait: Wait;
	readonly keep: Production["keep"];
	readonly seen: Production["seen"];
}

/** Opens sessions of a run's story, each at its beginning. */
export const opener = (casting: Casting) => (json: StoryJson) => {
	const session = createSession(json, { seed: casting.seed, where: casting.pack.manifest.name });
	session.set("playthrough", casting.playthrough);
	return session;
};

/** Casts a run. */
export function cast(casting: Casting): Director {
	const { pack, json, hash, seed, playthrough, crew, wait, keep, seen } = casting;
	const open = opener(casting);
	const run: Run = {
		pack: pack.manifest.id,
		hash,
		skeleton: skeletonOf(json),
		lists: listsOf(json),
		seed,
		playthrough,
	};
	return createDirector({
		open: () => open(json),
		run,
		speakers: Object.keys(pack.manifest.speakers),
		crew,
		wait,
		now: Date.now,
		keep,
		seen,
		onProblem: (found) => console.warn(tell(found)),
	});
}

/** Reads the voice chosen at installation from ink's variable; a story without one has the middle voice. */
export const registerOf = (voice: unknown): "low" | "mid" | "high" =>
	voice === "voice_low" ? "low" : voice === "voice_high" ? "high" : "mid";
