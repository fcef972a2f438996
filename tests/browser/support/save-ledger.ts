// What the player of the torture test has chosen, compared with what a kill leaves: every choice except the
// one being made.

/** What the writer tells. */
export type Told =
	| { readonly what: "found"; readonly run: number; readonly trail: readonly string[] }
	| { readonly what: "begun"; readonly run: number }
	| { readonly what: "choosing"; readonly run: number; readonly key: string }
	| { readonly what: "saved" }
	| { readonly what: "refused"; readonly reason: string };

/** The ledger. */
export interface Ledger {
	readonly saves: number;
	readonly choices: number;
	readonly found: number; // times a save was found again
	readonly lost: number; // times the one choice being made was lost with the page
	readonly wrong: readonly string[]; // whatever else was lost, torn or refused
}

/** Makes a ledger; gives the function that is told, and the count. */
export function createLedger(): { tell(told: Told): void; count(): Ledger } {
	const wrong: string[] = [];
	let [saves, choices, found, lost, run, before] = [0, 0, 0, 0, 0, 0];
	let made: string[] = [];

	function check(at: number, trail: readonly string[]): void {
		if (!run) return; // the very first: nothing was there
		found++;
		if (at !== run) {
			// The run just begun was killed before its first save: the one before it must be whole.
			if (made.length > 1 || at !== before) wrong.push(`run ${run} of ${made.length} choices was lost for ${at}`);
			lost += made.length;
			[run, made] = [at, [...trail]];
			return;
		}
		const missing = made.length - trail.length;
		if (missing < 0 || missing > 1) wrong.push(`${missing} choices of ${made.length} were lost`);
		if (trail.some((key, i) => key !== made[i])) wrong.push(`another way was found than was gone, in run ${run}`);
		lost += missing;
		made = [...trail];
	}
	return {
		tell(told) {
			if (told.what === "found") check(told.run, told.trail);
			else if (told.what === "begun") [before, run, made] = [run, told.run, []];
			else if (told.what === "choosing") {
				choices++;
				made.push(told.key);
			} else if (told.what === "saved") saves++;
			else wrong.push(told.reason);
		},
		count: () => ({ saves, choices, found, lost, wrong }),
	};
}
