// What a mood does to the presence, in numbers, and whether a tableau shows it. Pure.
import type { Presence, Tableau } from "../../director/tableau.ts";

/** What a mood does to the presence; 1 is at ease where nothing else is said. */
export interface MoodMotion {
	readonly tempo: number; // how fast it moves
	readonly tremble: number; // 0-1
	readonly droop: number; // 0-1
	readonly spread: number;
	readonly light: number; // 0-1
	readonly point: number; // 0-1: drawn together to one point
}

const MOOD_MOTIONS: Readonly<Record<Presence["mood"], MoodMotion>> = {
	bright: { tempo: 1.25, tremble: 0, droop: 0, spread: 1, light: 1, point: 0 },
	warm: { tempo: 0.9, tremble: 0, droop: 0, spread: 1.02, light: 0.94, point: 0 },
	low: { tempo: 0.55, tremble: 0, droop: 1, spread: 0.92, light: 0.62, point: 0 },
	hurt: { tempo: 1, tremble: 1, droop: 0.3, spread: 0.84, light: 0.8, point: 0 },
	far: { tempo: 0.45, tremble: 0, droop: 0, spread: 1.28, light: 0.58, point: 0 },
	calling: { tempo: 1, tremble: 0, droop: 0, spread: 1, light: 1, point: 1 },
};

/** Gives what a mood does. */
export const moodMotion = (mood: Presence["mood"]): MoodMotion => MOOD_MOTIONS[mood];

/**
 * Whether the presence is to be seen: it is there and the earpiece is neither out nor on the table, or it is
 * calling.
 */
export function isPresenceVisible({ presence, earpiece }: Tableau): boolean {
	if (!presence) return false;
	return presence.mood === "calling" || (earpiece !== "out" && earpiece !== "table");
}

/**
 * Whether one small steady light is left: the presence has been and is gone, and the earpiece is in its case.
 */
export const isAfterglow = (tableau: Tableau): boolean =>
	tableau.presence === null && tableau.stars.length > 0 && tableau.earpiece === "case";

/** Seconds of one breath at rest. */
export const BREATH_SECONDS = 4.7;
