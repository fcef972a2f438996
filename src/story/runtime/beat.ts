// A beat: one breath of story, as plain data. Knows ink's words (tag, choice, knot), nothing of how they are
// shown.
import type { Problem } from "../../base/problem.ts";

/** One choice as ink offers it. */
export interface Choice {
	readonly index: number; // ink's index, passed back to `choose`
	readonly key: string; // stable across text edits elsewhere: the choice's path in the compiled story
	readonly text: string;
	readonly tags: readonly string[];
	readonly lang: string; // of the text, as the session was told; "" when it was not
	readonly echoes?: true; // ink prints something of it when it is taken
}

/** One breath of story: a line or none, its tags, and the choices when the line is followed by any. */
export interface Beat {
	readonly text: string; // "" when there are only tags or choices
	readonly echo?: string; // the part of the text that repeats the choice just taken; absent for none
	readonly tags: readonly string[];
	readonly tagLangs?: readonly string[]; // of the words in each tag, as `lang` is of the text
	readonly choices: readonly Choice[]; // empty while more lines follow
	readonly knot: string; // the knot (and stitch) the beat comes from, "" if ink cannot tell
	readonly lang: string; // of the text, as the session was told; "" when it was not
	readonly end: boolean; // true when nothing follows: no line and no choice
	readonly broken?: Problem; // the story broke after `text`, and ends
}
