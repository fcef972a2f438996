// How the presence goes from one state to another: every number toward its target, at its own pace, whatever
// the frame's length. Pure.
import type { Presence } from "../../director/tableau.ts";
import { mix } from "../../picture/brushes/colour.ts";
import { PRESENCE_COLOURS } from "../../picture/palettes.ts";
import { damp } from "../engine/tick.ts";
import { moodMotion } from "./presence-mood.ts";

/** The state the presence is going to. */
export interface PresenceTarget {
	readonly growth: number; // 0-10
	readonly closeness: number; // 0-10
	readonly mood: Presence["mood"];
	readonly visible: boolean;
	readonly afterglow: boolean; // the one small light that is left
	readonly stars: number;
	readonly bright: boolean; // drawn in colour, where all is light
	readonly x: number; // of the frame, 0-1
	readonly y: number;
	readonly size: number; // of the frame's height
}

type EasedNumber =
	| "growth"
	| "closeness"
	| "stars"
	| "tempo"
	| "tremble"
	| "droop"
	| "spread"
	| "light"
	| "point"
	| "level" // how much of it is seen, 0-1
	| "afterglow" // 0-1
	| "x"
	| "y"
	| "size";

/** The state the presence is in; its colours are CSS colours. */
export type EasedPresence = { core: string; skirt: string } & Record<EasedNumber, number>;

/** The target before any tableau. */
export const ABSENT: PresenceTarget = {
	growth: 0,
	closeness: 0,
	mood: "warm",
	visible: false,
	afterglow: false,
	stars: 0,
	bright: false,
	x: 0.5,
	y: 0.4,
	size: 0.4,
};

/** The state before the first frame. */
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
	afterglow: 0,
	x: 0.5,
	y: 0.4,
	size: 0.4,
	core: PRESENCE_COLOURS["warm"]![0],
	skirt: PRESENCE_COLOURS["warm"]![1],
});

/** Keeps a step from a to b no longer than `longest`, so that a distant target is not rushed to. */
const limitStep = (a: number, b: number, longest: number): number => Math.max(a - longest, Math.min(a + longest, b));

/** How one step eases. */
export interface EaseOptions {
	readonly releasing: boolean; // the stars are being let go, and the presence is seen until they have gone
	readonly rate: number; // a second
	readonly dt: number; // seconds
}

/** Moves the state toward a target by one step. */
export function easePresence(at: EasedPresence, target: PresenceTarget, { releasing, rate, dt }: EaseOptions): void {
	const motion = moodMotion(target.mood);
	// While nothing is seen it need not travel: it appears where it is wanted.
	const unseen = at.level < 0.02 && at.afterglow < 0.02;
	for (const k of ["x", "y", "size"] as const) at[k] = unseen ? target[k] : damp(at[k], target[k], rate * 0.8, dt);
	at.stars = unseen ? target.stars : limitStep(at.stars, damp(at.stars, target.stars, rate * 0.7, dt), 3 * dt);
	at.growth = limitStep(at.growth, damp(at.growth, target.growth, rate * 0.7, dt), 2 * dt);
	at.closeness = damp(at.closeness, target.closeness, rate * 0.7, dt);
	for (const k of ["tempo", "tremble", "droop", "spread", "light", "point"] as const)
		at[k] = damp(at[k], motion[k], rate, dt);
	// It comes quickly and goes slowly: an after-image stays.
	at.level = damp(at.level, target.visible || releasing ? 1 : 0, target.visible ? rate * 1.6 : rate * 0.62, dt);
	at.afterglow = damp(at.afterglow, target.afterglow && !releasing ? 1 : 0, 0.5, dt);
	const [core, skirt, inked] = PRESENCE_COLOURS[target.mood] ?? PRESENCE_COLOURS["warm"]!;
	const t = 1 - Math.exp(-rate * dt);
	at.core = mix(at.core, target.bright ? inked : core, t);
	at.skirt = mix(at.skirt, target.bright ? inked : skirt, t);
}
