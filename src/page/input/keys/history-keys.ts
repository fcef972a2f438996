// What keys do among the lines of the history. A pure table that the list obeys and the dialog of keys is
// drawn from.
import type { Key } from "../../strings/en.ts";

/** Where a key leads among the lines. */
export type HistoryStep = "up" | "down" | "pageUp" | "pageDown" | "first" | "last" | "find";

/** The table. A row whose step is null belongs to the browser: Enter on a button, Escape in a dialog. */
export const HISTORY_KEYS: readonly {
	readonly keys: readonly string[];
	readonly step: HistoryStep | null;
	readonly does: Key;
}[] = [
	{ keys: ["ArrowUp"], step: "up", does: "keys.line" },
	{ keys: ["ArrowDown"], step: "down", does: "keys.line" },
	{ keys: ["PageUp"], step: "pageUp", does: "keys.page" },
	{ keys: ["PageDown"], step: "pageDown", does: "keys.page" },
	{ keys: ["Home"], step: "first", does: "keys.ends" },
	{ keys: ["End"], step: "last", does: "keys.ends" },
	{ keys: ["/"], step: "find", does: "keys.search" },
	{ keys: ["Enter", " "], step: null, does: "keys.pick" },
	{ keys: ["Escape"], step: null, does: "keys.close" },
];

const PAGE = 10; // lines

/** Reads a key; null when the browser should have it. */
export const stepForKey = (key: string): HistoryStep | null =>
	HISTORY_KEYS.find(({ keys }) => keys.includes(key))?.step ?? null;

/**
 * Gives the line that a step from line `at` of `count` leads to; below 0 means that earlier lines must be
 * fetched.
 */
export function stepTarget(step: HistoryStep, at: number, count: number): number {
	const distance = { up: -1, down: 1, pageUp: -PAGE, pageDown: PAGE, first: -at, last: count, find: 0 }[step];
	return Math.min(count - 1, at + distance);
}
