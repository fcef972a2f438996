// A crew that shows nothing, for walks and checks, and chance from a seed.
import { NULL_CREW } from "../../src/director/null-crew.ts";
import type { Crew } from "../../src/director/perform.ts";

/** Makes a crew that shows nothing and tells only of endings. */
export const headlessCrew = (onEnding: (id: string) => void): Crew => ({
	...NULL_CREW,
	page: { ...NULL_CREW.page, effect: (effect) => effect.effect === "ending" && onEnding(effect.id) },
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
