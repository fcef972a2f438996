// Casts a run: a story, a seed and a place to begin, made into a director on duty. Part of main's wiring.

import { tell } from "../base/problem.ts";
import type { Page } from "../director/crew.ts";
import { createDirector, type Director } from "../director/director.ts";
import { NOBODY } from "../director/nobody.ts";
import type { Crew, Wait } from "../director/performance.ts";
import type { Production } from "../director/production.ts";
import type { Begin, Kept, Run } from "../director/save/kept.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import { createSession, type StoryJson } from "../story/runtime/session.ts";
import { listsOf, skeletonOf } from "../story/runtime/skeleton.ts";
import type { Keeping } from "./keeping.ts";

/** What a run is cast from. */
export interface Casting {
	readonly pack: Pack;
	readonly json: StoryJson;
	readonly hash: string; // of `json`: the pack's, or that of an older version gone on in
	readonly language: string; // `json` is told in
	readonly seed: number;
	readonly playthrough: number;
	readonly crew: Crew;
	readonly wait: Wait;
	readonly keep: Production["keep"];
	readonly seen: Production["seen"];
	readonly dismiss: () => void; // for good: what is still on its way is neither shown nor kept
}

/** The hands a run is cast with: who shows it, and where it is kept. */
interface Company {
	readonly hands: { crew(page: Page): Crew; readonly wait: Wait };
	readonly page: Page;
	readonly keeping: Keeping;
}

/** Makes the casting of a run that begins or goes on from a kept moment. */
export async function castingOf(
	story: Pick<Casting, "pack" | "json" | "hash" | "language">,
	from: Begin | undefined,
	{ hands, page, keeping }: Company,
	seed: string | null,
): Promise<Casting> {
	const { chronicle, keep } = keeping;
	const kept = from && "knot" in from && !("ink" in from) ? from.as : (from as Kept | undefined);
	const playthrough = kept?.playthrough ?? (await chronicle.beginPlaythrough());
	const crew = hands.crew({ ...page, effect: chronicle.recordEndings(page) });
	let off = false;
	return {
		...story,
		seed: kept?.seed ?? Number(seed ?? crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000),
		playthrough,
		crew,
		wait: hands.wait,
		seen: chronicle.seen,
		keep: (...moment) => off || keep(...moment),
		dismiss() {
			off = true;
			Object.assign(crew, NOBODY);
		},
	};
}

/** Opens sessions of a run's story, each at its beginning. */
export const opener =
	(casting: Casting) =>
	(json: StoryJson, language = casting.language) => {
		const { name: where, language: source } = casting.pack.manifest;
		const session = createSession(json, { seed: casting.seed, where, language, source });
		session.set("playthrough", casting.playthrough);
		return session;
	};

/** Casts a run. */
export function cast(casting: Casting): Director {
	const { pack, json, hash, language, seed, playthrough, crew, wait, keep, seen } = casting;
	const open = opener(casting);
	const run: Run = {
		pack: pack.manifest.id,
		hash,
		skeleton: skeletonOf(json),
		lists: listsOf(json),
		seed,
		playthrough,
		language,
	};
	return createDirector({
		open: () => open(json),
		run,
		speakers: Object.keys(pack.manifest.speakers),
		renamed: async () => {
			const { readKnots, readRenames } = await import("../story/runtime/knots.ts");
			return readRenames(readKnots(json));
		},
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
