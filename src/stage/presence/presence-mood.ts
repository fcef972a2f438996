// What a mood does to her, in numbers; and her state from a tableau. Pure.
import type { Presence, Tableau } from "../../director/tableau.ts";

/** What a mood does: how fast she moves, how she holds herself, how much light she gives. */
export interface MoodMotion {
	readonly tempo: number;
	readonly tremble: number;
	readonly droop: number;
	readonly spread: number;
	readonly light: number; // 0-1
	readonly point: number;
}

const MOOD_MOTIONS: Readonly<Record<Presence["mood"], MoodMotion>> = {
	bright: { tempo: 1.25, tremble: 0, droop: 0, spread: 1, light: 1, point: 0 },
	warm: { tempo: 0.9, tremble: 0, droop: 0, spread: 1.02, light: 0.94, point: 0 },
	low: { tempo: 0.55, tremble: 0, droop: 1, spread: 0.92, light: 0.62, point: 0 },
	hurt: { tempo: 1, tremble: 1, droop: 0.3, spread: 0.84, light: 0.8, point: 0 },
	far: { tempo: 0.45, tremble: 0, droop: 0, spread: 1.28, light: 0.58, point: 0 },
	calling: { tempo: 1, tremble: 0, droop: 0, spread: 1, light: 1, point: 1 },
};

/** The bearing of a mood. */
export const moodMotion = (mood: Presence["mood"]): MoodMotion => MOOD_MOTIONS[mood];

/** Whether she is to be seen: she is there, and the earpiece is in; or she is calling. */
export function isPresenceVisible(tableau: Tableau): boolean {
	const { presence, earpiece } = tableau;
	if (!presence) return false;
	return presence.mood === "calling" || (earpiece !== "out" && earpiece !== "table");
}

/** Whether one small steady light is left where he is: she has been and is gone, and the earpiece is in its case. */
export const isAfterglow = (tableau: Tableau): boolean =>
	tableau.presence === null && tableau.stars.length > 0 && tableau.earpiece === "case";

/** Seconds of one breath at rest. */
export const BREATH_SECONDS = 4.7;
