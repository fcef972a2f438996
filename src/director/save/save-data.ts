// A moment as plain JSON, as it is saved: everything needed to go on exactly, and enough to find the place
// again in a changed story.
import { countWords } from "../../base/words.ts";
import type { InkValue } from "../../story/runtime/session.ts";
import type { Line, PlacedAside } from "../crew.ts";
import { asidesOf, type Moment, MUSIC_UNKNOWN, type TakenChoice, trail, transcript } from "../moment.ts";
import { EMPTY_TABLEAU, type Tableau } from "../tableau.ts";

/** What fixes a run: with the trail it can be repeated. */
export interface PlaythroughIdentity {
	readonly pack: string;
	readonly hash: string; // of the compiled story
	readonly skeleton: string; // of its shape without words
	readonly lists: string; // of its LIST definitions
	readonly seed: number;
	readonly playthrough: number; // 1 for the first
	readonly language?: string; // the words were told in; the hash is the source's in every language
}

/** One of the last states just after a choice. */
interface ChoiceState {
	readonly ink: string;
	readonly lines: number; // lines printed before it
	readonly trail: number; // choices taken up to and with it
	readonly tableau: Tableau; // before its first beat
	readonly music?: number; // seconds into it then, where it was heard
}

/** A moment laid flat. */
export interface SaveData extends PlaythroughIdentity {
	readonly version: 1;
	readonly ink: string; // just after the last choice
	readonly beats: number; // taken since
	readonly tableau: Tableau; // at `ink`, before those beats
	readonly lines: readonly Line[]; // printed, all of them
	readonly asides?: readonly PlacedAside[]; // shown before `ink`; saves before them are without
	readonly fresh: number; // how many of `lines` were printed since `ink`
	readonly trail: readonly TakenChoice[];
	readonly states: readonly ChoiceState[]; // the last twenty, oldest first
	readonly offered: readonly string[]; // the words of the choices that stood open
	readonly knot: string;
	readonly variables: Readonly<Record<string, InkValue>>;
	readonly music: number; // seconds
	readonly title: string; // of the scene
	readonly words: number; // read so far
	readonly when: number; // milliseconds since 1970
}

/** A knot to begin at, with what a save had in hand. */
export interface KnotStart {
	readonly knot: string;
	readonly as?: SaveData;
}

/** Where a playthrough begins. */
export type StartPoint = SaveData | KnotStart;

const MAX_STATES = 20;

/** What lies before a chain that was resumed in the middle. */
export type EarlierChoices = Pick<SaveData, "trail" | "states">;

/** What lies before the chain of a kept moment that is gone on with. */
export const earlierChoices = (kept: SaveData): EarlierChoices => ({
	trail: kept.trail.slice(0, -1),
	states: kept.states.slice(0, -1),
});

/**
 * What stands when a scene is begun again with what a kept moment had in hand: the letters, the stars, the
 * earpiece.
 */
export const carriedTableau = (as?: SaveData): Tableau =>
	as
		? { ...EMPTY_TABLEAU, letters: as.tableau.letters, stars: as.tableau.stars, earpiece: as.tableau.earpiece }
		: EMPTY_TABLEAU;

/** Makes a moment plain JSON. `past` is what lies before its chain begins. */
export function serialize(
	moment: Moment,
	run: PlaythroughIdentity,
	past: EarlierChoices,
	rest: { offered: readonly string[]; knot: string; variables: Record<string, InkValue>; when: number; music: number },
): SaveData {
	const lines = transcript(moment);
	const taken = [...past.trail, ...trail(moment)];
	const states: ChoiceState[] = [];
	let choices = taken.length;
	for (let m: Moment | null = moment; m && states.length < MAX_STATES; m = m.previous) {
		if (!m.taken || !m.previous) continue;
		const heard = m.music === MUSIC_UNKNOWN ? {} : { music: m.music };
		states.unshift({ ink: m.ink, lines: m.previous.printed, trail: choices--, tableau: m.previous.tableau, ...heard });
	}
	let from: Moment = moment;
	for (let i = 0; i < moment.beats && from.previous; i++) from = from.previous;
	const asides = asidesOf(from);
	return {
		version: 1,
		...run,
		ink: moment.ink,
		beats: moment.beats,
		tableau: from.tableau,
		lines,
		...(asides.length && { asides }),
		fresh: moment.printed - from.printed,
		trail: taken,
		states: [...past.states, ...states].slice(-MAX_STATES),
		...rest,
		title: moment.tableau.scene?.title ?? "",
		words: lines.reduce((sum, line) => sum + countWords(line.text), 0),
	};
}
