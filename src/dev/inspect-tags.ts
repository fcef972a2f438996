// The cues of a moment, read again from the story: a moment keeps ink's state after the last choice and how
// many beats were taken since. Pure.

import { isProblem } from "../base/problem.ts";
import { NON_CUE_TAGS, nearestCue, readTagAsCue } from "../director/cues.ts";
import { hasNarration, type Moment } from "../director/moment.ts";
import { readTag } from "../director/tag.ts";
import type { StorySession } from "../story/runtime/session.ts";

/** One tag of a beat, and what the game makes of it. */
export interface InspectedTag {
	readonly tag: string;
	readonly said: string; // what is wrong, or that it is the page's; "" for a cue that was read
	readonly wrong: boolean;
}

/**
 * Reads the tags that led to what stands at a moment, in a fresh session: those of its beat and of the silent
 * beats before it.
 */
export function inspectTags(session: StorySession, moment: Moment, where: string): InspectedTag[] {
	if (isProblem(session.loadState(moment.ink))) return [];
	let silent = 0;
	for (let m = moment.previous; m && !hasNarration(m) && silent < moment.beats - 1; m = m.previous) silent++;
	const tags: string[] = [];
	for (let beat = 1; beat <= moment.beats; beat++) {
		const next = session.next();
		if (isProblem(next)) break;
		if (beat >= moment.beats - silent) tags.push(...next.tags);
	}
	return tags.map((tag) => {
		const cue = readTagAsCue(tag, where);
		if (isProblem(cue)) return { tag, said: `${cue.what} ${cue.hint}`.trim(), wrong: true };
		const { name } = readTag(tag);
		if (cue || NON_CUE_TAGS.includes(name)) return { tag, said: "", wrong: false };
		const near = nearestCue(name);
		return { tag, said: `no cue is called "${name}"${near ? `; did you mean "${near}"?` : ""}`, wrong: true };
	});
}
