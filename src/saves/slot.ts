// Slots: the player's own saves and the few that the game makes by itself. The key tells the kind.

import { isProblem, type Problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import { readSave } from "./read-save.ts";

/**
 * A slot's kind: the player's own, the quick save, a place left for another, or a copy from before the story
 * changed.
 */
export type SlotKind = "own" | "quick" | "left" | "older";

/** A save of the player's own. */
export interface Slot {
	readonly key: string;
	readonly name: string; // "" until the player names it
	readonly picture: string; // data URL of a small picture, "" without
	readonly kept: SaveData;
	readonly order?: number; // counts up with each slot, whatever the clock says; 0 before there was one
}

/**
 * Makes a slot. There is one quick save and one older copy for each version of the story, and any number of
 * others.
 */
export const makeSlot = (kind: SlotKind, kept: SaveData, picture = ""): Slot => {
	const which = { own: `${kept.when}-${kept.lines.length}`, quick: "", left: `${kept.when}`, older: kept.hash }[kind];
	return { key: `${kept.pack}/slot/${kind}-${which}`, name: "", picture, kept };
};

/** Tells a slot's kind by its key. */
export const slotKind = ({ key }: Slot): SlotKind =>
	(/\/slot\/(quick|left|older)-/.exec(key)?.[1] as SlotKind | undefined) ?? "own";

/** Sorts slots, the last kept first. Those of before the count stand behind, by their time. */
export const lastKeptFirst = (a: Slot, b: Slot): number => orderOf(b) - orderOf(a) || b.kept.when - a.kept.when;

const orderOf = ({ order }: Slot): number => order ?? 0;

/** Reads a stored slot; a Problem that says which part is wrong. */
export function readSlot(key: string, value: unknown): Slot | Problem {
	const slot = value as Partial<Slot> | undefined;
	const kept = readSave(slot?.kept, "a slot");
	if (isProblem(kept)) return kept;
	return {
		key,
		name: String(slot?.name ?? ""),
		picture: String(slot?.picture ?? ""),
		kept,
		order: Number(slot?.order) || 0,
	};
}
