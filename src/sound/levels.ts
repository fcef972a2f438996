// How loud, how wide, how muffled: every number of the mix as a function of the tableau. Pure; knows no audio
// context.
import type { Earpiece, Tableau } from "../director/tableau.ts";

type StemContext = Pick<Tableau, "scene" | "presence" | "earpiece" | "music">;

const clamp = (x: number) => Math.max(0, Math.min(1, x));
const act = ({ scene }: Pick<Tableau, "scene">) => Math.max(1, Math.min(5, scene?.act ?? 1));
const GROWTH_BY_ACT = [0, 0, 3, 5, 7, 9]; // the presence's growth, by act, where the tableau does not give it

const PLACES_BY_EARPIECE: Record<Earpiece, number> = { in: 0.84, case: 1, table: 1.2, out: 1.4 };
const VOICE_BY_EARPIECE: Record<Earpiece, number> = { in: 1, case: 0.5, table: 0.35, out: 0 };

type EarpieceState = Pick<Tableau, "earpiece" | "stilled">;

/**
 * Gives how loud places are: a little louder with the earpiece out, silent where the story has stilled them.
 */
export const placesLevel = ({ earpiece, stilled }: EarpieceState): number =>
	stilled.includes("places") ? 0 : PLACES_BY_EARPIECE[earpiece];

/**
 * Gives how loud the voice is: full in the ear, small from the table, silent with the earpiece out or when
 * stilled.
 */
export const voiceLevel = ({ earpiece, stilled }: EarpieceState): number =>
	stilled.includes("her") ? 0 : VOICE_BY_EARPIECE[earpiece];

/** Gives how loud close sounds are: 1, or 0 where the story has stilled them. */
export const closeLevel = ({ stilled }: Pick<Tableau, "stilled">): number => (stilled.includes("close") ? 0 : 1);

/** Gives the lowpass over music and places in Hz: low in Act IV, half open once the earpiece is back in. */
export function lowpassFrequency(t: Pick<Tableau, "scene" | "earpiece">): number {
	if (act(t) !== 4) return 20000;
	return t.earpiece === "in" ? 3200 : 900;
}

/**
 * Gives the width of places and music, 0 (mono) to 1: narrow in Act I, open from Act II, narrow again in Act
 * IV.
 */
export function stereoWidth(t: Pick<Tableau, "scene" | "earpiece">): number {
	if (act(t) === 4) return t.earpiece === "in" ? 0.5 : 0.15;
	return [0, 0.3, 0.85, 1, 0, 1][act(t)] ?? 1;
}

/** Gives how much reverb is heard behind the music, 0-1. */
export function reverbLevel(t: Pick<Tableau, "scene" | "music">): number {
	if (t.music === "ascension") return 0.85;
	return [0, 0.2, 0.32, 0.4, 0.12, 0.55][act(t)] ?? 0.3;
}

const FIXED_STEMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	catherine: { piano: 1, pad: 0.8 },
	"do-not-disturb": { piano: 1, pad: 1 },
	ascension: { line: 1, harmonics: 1, strings: 1, pad: 1 },
};

/** Gives the level of one stem of the music, 0-1: more stems are heard the further the presence has grown. */
export function stemLevel(stem: string, t: StemContext): number {
	const growth = t.presence?.growth ?? GROWTH_BY_ACT[act(t)] ?? 0;
	const closeness = t.presence?.closeness ?? Math.max(0, growth - 1);
	const voice = stem === "line" || stem === "harmonics" ? VOICE_BY_EARPIECE[t.earpiece] : 1;
	const fixed = FIXED_STEMS[t.music]?.[stem];
	if (fixed !== undefined) return fixed * (t.music === "ascension" ? Math.max(voice, 0.5) : 1);
	if (t.music === "after" && stem === "pad") return 0.7;
	if (stem === "harmonics") return clamp((growth - 1) / 7) * voice;
	if (stem === "line") return voice;
	if (stem === "strings") return clamp((closeness - 2) / 6);
	if (stem === "pad") return clamp(Math.max(growth, closeness) / 5);
	return 1;
}

/** Gives `steps` gains from one level to another, such that two opposite fades together keep their power. */
export function equalPower(from: number, to: number, steps: number): number[] {
	return Array.from({ length: steps }, (_, i) => {
		const t = Math.sin(((i + 1) / steps) * (Math.PI / 2)) ** 2;
		return Math.sqrt(from * from + (to * to - from * from) * t);
	});
}
