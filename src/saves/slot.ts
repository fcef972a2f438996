// Slots: what a save of the player's own holds, and the few the game lays down by itself, told apart by their keys.

import { isProblem, type Problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import { readSave } from "./read-save.ts";

/** What a slot is: the player's own, the quick save, a place that was left for another, a copy from before the story was changed. */
export type SlotKind = "own" | "quick" | "left" | "older";

/** A save of the player's own. */
export interface Slot {
	readonly key: string;
	readonly name: string; // "" until the player names it
	readonly picture: string; // data URL of a small picture, "" without
	readonly kept: SaveData;
}

/** Makes a slot of a kind. There is one quick save, and one older copy of each version of the story; the rest are as many as there are moments. */
export const makeSlot = (kind: SlotKind, kept: SaveData, picture = ""): Slot => {
	const which = { own: `${kept.when}-${kept.lines.length}`, quick: "", left: `${kept.when}`, older: kept.hash }[kind];
	return { key: `${kept.pack}/slot/${kind}-${which}`, name: "", picture, kept };
};

/** Tells a slot's kind by its key. */
export const slotKind = ({ key }: Slot): SlotKind =>
	(/\/slot\/(quick|left|older)-/.exec(key)?.[1] as SlotKind | undefined) ?? "own";

/** Reads a stored slot; a Problem that says which part is wrong. */
export function readSlot(key: string, value: unknown): Slot | Problem {
	const slot = value as Partial<Slot> | undefined;
	const kept = readSave(slot?.kept, "a slot");
	if (isProblem(kept)) return kept;
	return { key, name: String(slot?.name ?? ""), picture: String(slot?.picture ?? ""), kept };
}
