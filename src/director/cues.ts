// THE table: every cue there is. A new cue is a file in cues/, and an import and an entry here.
import { type CueDefinition, readCue } from "./cue.ts";
import { ambience } from "./cues/ambience.ts";
import { as } from "./cues/as.ts";
import { background } from "./cues/background.ts";
import { clear } from "./cues/clear.ts";
import { earpiece } from "./cues/earpiece.ts";
import { ending } from "./cues/ending.ts";
import { figure } from "./cues/figure.ts";
import { image } from "./cues/image.ts";
import { letter } from "./cues/letter.ts";
import { light } from "./cues/light.ts";
import { link } from "./cues/link.ts";
import { music } from "./cues/music.ts";
import { note } from "./cues/note.ts";
import { pause } from "./cues/pause.ts";
import { place } from "./cues/place.ts";
import { presence } from "./cues/presence.ts";
import { prop } from "./cues/prop.ts";
import { restart } from "./cues/restart.ts";
import { scene } from "./cues/scene.ts";
import { sfx } from "./cues/sfx.ts";
import { speaker } from "./cues/speaker.ts";
import { star } from "./cues/star.ts";
import { stop } from "./cues/stop.ts";
import { theme } from "./cues/theme.ts";
import { voices } from "./cues/voices.ts";
import { weather } from "./cues/weather.ts";

/** Every cue, in the order of the reference. */
export const CUES: readonly CueDefinition[] = [
	scene,
	place,
	background,
	theme,
	light,
	weather,
	figure,
	prop,
	presence,
	star,
	ambience,
	music,
	sfx,
	stop,
	earpiece,
	speaker,
	voices,
	as,
	letter,
	pause,
	clear,
	note,
	image,
	link,
	restart,
	ending,
];

const TABLE: ReadonlyMap<string, CueDefinition> = new Map(
	CUES.flatMap((cue) => [cue.name, ...cue.aliases].map((name) => [name, cue] as const)),
);

/**
 * Tags that are no cue and no mistake: read elsewhere (choices, the manifest) or passed to the page as they
 * are.
 */
export const NON_CUE_TAGS: readonly string[] = ["title", "author", "class", "id", "was"];

/** Reads a tag by the table: a Cue, a Problem, or null when there is no such cue. */
export const readTagAsCue = (text: string, where: string, lang = "") => readCue(text, TABLE, where, lang);

/**
 * Names the known cue closest to a mistyped one, or "" when none is near; `more` are names known besides.
 */
export function nearestCue(name: string, more: readonly string[] = []): string {
	const near = [...TABLE.keys(), ...more]
		.map((known) => ({ known, far: editDistance(name, known) }))
		.sort((a, b) => a.far - b.far)[0];
	// Of a short name any other would be near.
	return near && near.far <= (name.length < 3 ? 0 : name.length < 5 ? 1 : 2) ? near.known : "";
}

// Levenshtein's edit distance, by rows.
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		}
		row = next;
	}
	return row[b.length]!;
}
