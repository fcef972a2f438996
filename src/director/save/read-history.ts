// What the player has read and chosen before, over all playthroughs, as the director asks for it. Knows
// nothing of storage.

/** What has been seen: lines by their knot and text, choices by their key and text. */
export interface ReadHistory {
	has(where: string, text: string): boolean;
	record(where: string, text: string): void;
}

/** For a run that remembers nothing. */
export const NO_HISTORY: ReadHistory = { has: () => false, record: () => {} };
