// What keys do among the lines of the log sheet. A pure table, which the list obeys and the sheet of keys is drawn from.
import type { Key } from "../strings/en.ts";

/** A step among lines: how many, or to an end. */
export type HistoryStep = "up" | "down" | "pageUp" | "pageDown" | "first" | "last" | "find";

/** The table; Enter and Escape are the browser's own, on a button and in a dialog. */
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

/** Reads a key among lines; null when it is left to the browser. */
export const stepForKey = (key: string): HistoryStep | null =>
	HISTORY_KEYS.find(({ keys }) => keys.includes(key))?.step ?? null;

/** Where a step from line `at` of `count` leads; may be below 0, where earlier lines are to be fetched. */
export function stepTarget(step: HistoryStep, at: number, count: number): number {
	const by = { up: -1, down: 1, pageUp: -PAGE, pageDown: PAGE, first: -at, last: count, find: 0 }[step];
	return Math.min(count - 1, at + by);
}
