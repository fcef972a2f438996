// A moment: ink state + tableau + printed lines + trail of choices. Moments are a chain, each holding the one
// before it, so taking one costs the same at the tenth line and at the ten-thousandth. Knows nothing of
// storage.

import type { ChoiceOffer } from "./choice-offer.ts";
import type { Line, PlacedAside } from "./crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "./tableau.ts";

/** A choice that was taken. */
export interface TakenChoice {
	readonly key: string;
	readonly text: string;
	readonly index: number;
	readonly offer: ChoiceOffer;
	readonly lang?: string; // of the text, where it is known
	// Ink printed something of it, which is the line the player sees as chosen. Saves before that are without.
	readonly echoes?: true;
}

/** One point of a run, complete: whatever came before hangs on `before`. */
export interface Moment {
	readonly previous: Moment | null; // where a rewind goes
	readonly ink: string; // ink's state just after the last choice, or at the start
	readonly beats: number; // beats taken from that state up to and with this one
	readonly tableau: Tableau;
	readonly lines: readonly Line[]; // printed in this moment: what was chosen, then what was told
	readonly asides: readonly PlacedAside[]; // shown in this moment, in order
	readonly printed: number; // lines printed up to and with this one
	readonly taken: TakenChoice | null; // the choice that led here, when one did
	readonly music: number; // seconds into the music; MUSIC_UNKNOWN when this moment was only replayed
}

/** Where the music was in a moment that was only replayed. */
export const MUSIC_UNKNOWN = -1;

/** The moment before the first line. */
export const initialMoment = (ink: string): Moment => ({
	previous: null,
	ink,
	beats: 0,
	tableau: EMPTY_TABLEAU,
	lines: [],
	asides: [],
	printed: 0,
	taken: null,
	music: MUSIC_UNKNOWN,
});

/** Whether the story told something in a moment, beyond the player's own words. */
export const hasNarration = (moment: Moment): boolean => moment.lines.some((line) => line.as !== "chosen");

/** Everything printed up to a moment, first line first. */
export function transcript(moment: Moment): Line[] {
	const lines: Line[] = [];
	for (let m: Moment | null = moment; m; m = m.previous)
		for (let i = m.lines.length - 1; i >= 0; i--) lines.push(m.lines[i]!);
	return lines.reverse();
}

/** Everything that stands beside the lines up to a moment, first first. */
export function asidesOf(moment: Moment): PlacedAside[] {
	const asides: PlacedAside[] = [];
	for (let m: Moment | null = moment; m; m = m.previous) asides.push(...m.asides.toReversed());
	return asides.reverse();
}

/** Every choice taken up to a moment, first choice first. */
export function trail(moment: Moment): TakenChoice[] {
	const taken: TakenChoice[] = [];
	for (let m: Moment | null = moment; m; m = m.previous) if (m.taken) taken.push(m.taken);
	return taken.reverse();
}
