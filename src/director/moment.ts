// A moment: ink state + tableau + printed lines + trail of choices. Moments are a chain, each holding the one before it, so taking one
// costs the same at the tenth line and at the ten-thousandth. Knows nothing of storage.
import type { Line } from "./crew.ts";
import type { Offer } from "./offer.ts";
import { DARK, type Tableau } from "./tableau.ts";

/** A choice that was taken. */
export interface Taken {
	readonly key: string;
	readonly text: string;
	readonly index: number;
	readonly offer: Offer;
	readonly lang?: string; // of the text, where it is known
}

/** One point of a run, complete: whatever came before hangs on `before`. */
export interface Moment {
	readonly before: Moment | null; // where a rewind goes
	readonly ink: string; // ink's state just after the last choice, or at the start
	readonly beats: number; // beats taken from that state up to and with this one
	readonly tableau: Tableau;
	readonly lines: readonly Line[]; // printed in this moment: what was chosen, then what was told
	readonly printed: number; // lines printed up to and with this one
	readonly taken: Taken | null; // the choice that led here, when one did
	readonly music: number; // seconds into the music; UNHEARD when this moment was never played
}

/** Where the music was in a moment that was only replayed. */
export const UNHEARD = -1;

/** The moment before the first line. */
export const startOf = (ink: string): Moment => ({
	before: null,
	ink,
	beats: 0,
	tableau: DARK,
	lines: [],
	printed: 0,
	taken: null,
	music: UNHEARD,
});

/** Whether the story told something in a moment, beyond the player's own words. */
export const hasTold = (moment: Moment): boolean => moment.lines.some((line) => line.as !== "chosen");

/** Everything printed up to a moment, first line first. */
export function transcript(moment: Moment): Line[] {
	const lines: Line[] = [];
	for (let m: Moment | null = moment; m; m = m.before)
		for (let i = m.lines.length - 1; i >= 0; i--) lines.push(m.lines[i]!);
	return lines.reverse();
}

/** Every choice taken up to a moment, first choice first. */
export function trail(moment: Moment): Taken[] {
	const taken: Taken[] = [];
	for (let m: Moment | null = moment; m; m = m.before) if (m.taken) taken.push(m.taken);
	return taken.reverse();
}
