// A crew that shows nothing, for walks and checks.
import { NULL_CREW } from "../../src/director/null-crew.ts";
import type { Crew } from "../../src/director/perform.ts";

/** Makes a crew that shows nothing and tells only of endings. */
export const headlessCrew = (onEnding: (id: string) => void): Crew => ({
	...NULL_CREW,
	page: { ...NULL_CREW.page, effect: (effect) => effect.effect === "ending" && onEnding(effect.id) },
});
