// How she goes from one state to another: every number of hers toward its goal, at its own pace, whatever the frame's length. Pure.
import type { Presence } from "../../director/tableau.ts";
import { mix } from "../../picture/brushes/colour.ts";
import { PRESENCE_COLOURS } from "../../picture/palettes.ts";
import { damp } from "../engine/tick.ts";
import { moodMotion } from "./presence-mood.ts";

/** Where she is going. */
export interface PresenceTarget {
	readonly growth: number;
	readonly closeness: number;
	readonly mood: Presence["mood"];
	readonly here: boolean;
	readonly after: boolean; // the one small light that is left
	readonly stars: number;
	readonly bright: boolean; // drawn in colour, where all is light
	readonly x: number; // of the frame, 0-1
	readonly y: number;
	readonly size: number; // of the frame's height
}

/** Where she is. */
export type EasedPresence = { core: string; skirt: string } & Record<
	| "growth"
	| "closeness"
	| "stars"
	| "tempo"
	| "tremble"
	| "droop"
	| "spread"
	| "light"
	| "point"
	| "level"
	| "after"
	| "x"
	| "y"
	| "size",
	number
>;

/** What she is before anything. */
export const ABSENT: PresenceTarget = {
	growth: 0,
	closeness: 0,
	mood: "warm",
	here: false,
	after: false,
	stars: 0,
	bright: false,
	x: 0.5,
	y: 0.4,
	size: 0.4,
};

/** Where she begins. */
export const initialPresence = (): EasedPresence => ({
	growth: 0,
	closeness: 0,
	stars: 0,
	tempo: 1,
	tremble: 0,
	droop: 0,
	spread: 1,
	light: 1,
	point: 0,
	level: 0,
	after: 0,
	x: 0.5,
	y: 0.4,
	size: 0.4,
	core: PRESENCE_COLOURS["warm"]![0],
	skirt: PRESENCE_COLOURS["warm"]![1],
});

/** b, but no further from a than that: what is far off is not rushed to. */
const within = (a: number, b: number, most: number): number => Math.max(a - most, Math.min(a + most, b));

/** Moves her toward a goal by dt seconds; `letting`: she is letting go of her stars, and is to be seen until she has. */
export function easePresence(
	at: EasedPresence,
	goal: PresenceTarget,
	letting: boolean,
	rate: number,
	dt: number,
): void {
	const bearing = moodMotion(goal.mood);
	// Nobody sees where she is while she is not there: she comes where she is wanted.
	const unseen = at.level < 0.02 && at.after < 0.02;
	for (const k of ["x", "y", "size"] as const) at[k] = unseen ? goal[k] : damp(at[k], goal[k], rate * 0.8, dt);
	at.stars = unseen ? goal.stars : within(at.stars, damp(at.stars, goal.stars, rate * 0.7, dt), 3 * dt);
	at.growth = within(at.growth, damp(at.growth, goal.growth, rate * 0.7, dt), 2 * dt);
	at.closeness = damp(at.closeness, goal.closeness, rate * 0.7, dt);
	for (const k of ["tempo", "tremble", "droop", "spread", "light", "point"] as const)
		at[k] = damp(at[k], bearing[k], rate, dt);
	// She comes quickly and goes slowly: an after-image stays.
	at.level = damp(at.level, goal.here || letting ? 1 : 0, goal.here ? rate * 1.6 : rate * 0.62, dt);
	at.after = damp(at.after, goal.after && !letting ? 1 : 0, 0.5, dt);
	const [core, skirt, inked] = PRESENCE_COLOURS[goal.mood] ?? PRESENCE_COLOURS["warm"]!;
	const t = 1 - Math.exp(-rate * dt);
	at.core = mix(at.core, goal.bright ? inked : core, t);
	at.skirt = mix(at.skirt, goal.bright ? inked : skirt, t);
}
