// How loud, how wide, how veiled: every number of the mix as a function of the tableau. Pure; knows no context and no files.
import type { Earpiece, Tableau } from "../director/tableau.ts";

type StemContext = Pick<Tableau, "scene" | "presence" | "earpiece" | "music">;

const clamp = (x: number) => Math.max(0, Math.min(1, x));
const act = ({ scene }: Pick<Tableau, "scene">) => Math.max(1, Math.min(5, scene?.act ?? 1));
const GROWTH_BY_ACT = [0, 0, 3, 5, 7, 9]; // how far she has grown, by act, where she isn't on stage to say so

const PLACES_BY_EARPIECE: Record<Earpiece, number> = { in: 0.84, case: 1, table: 1.2, out: 1.4 };
const VOICE_BY_EARPIECE: Record<Earpiece, number> = { in: 1, case: 0.5, table: 0.35, out: 0 };

type EarpieceState = Pick<Tableau, "earpiece" | "stilled">;

/** Gives how loud the world is: a little louder with the earpiece out, nothing where the story has stilled it. */
export const placesLevel = ({ earpiece, stilled }: EarpieceState): number =>
	stilled.includes("places") ? 0 : PLACES_BY_EARPIECE[earpiece];

/** Gives how loud she is: full in the ear, small from the table, gone when the earpiece is out or she has been let go. */
export const voiceLevel = ({ earpiece, stilled }: EarpieceState): number =>
	stilled.includes("her") ? 0 : VOICE_BY_EARPIECE[earpiece];

/** Gives how loud close sounds are: as they are, or stilled. */
export const closeLevel = ({ stilled }: Pick<Tableau, "stilled">): number => (stilled.includes("close") ? 0 : 1);

/** Gives the lowpass over music and places in Hz: shut in Act IV, half open once she is back in his ear. */
export function lowpassFrequency(t: Pick<Tableau, "scene" | "earpiece">): number {
	if (act(t) !== 4) return 20000;
	return t.earpiece === "in" ? 3200 : 900;
}

/** Gives the width of places and music, 0 (mono) to 1: close in Act I, open from Act II, shut again in Act IV. */
export function stereoWidth(t: Pick<Tableau, "scene" | "earpiece">): number {
	if (act(t) === 4) return t.earpiece === "in" ? 0.5 : 0.15;
	return [0, 0.3, 0.85, 1, 0, 1][act(t)] ?? 1;
}

/** Gives how much of the hall is heard behind the music, 0 to 1. */
export function reverbLevel(t: Pick<Tableau, "scene" | "music">): number {
	if (t.music === "ascension") return 0.85;
	return [0, 0.2, 0.32, 0.4, 0.12, 0.55][act(t)] ?? 0.3;
}

const FIXED_STEMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	catherine: { piano: 1, pad: 0.8 },
	"do-not-disturb": { piano: 1, pad: 1 },
	ascension: { line: 1, harmonics: 1, strings: 1, pad: 1 },
};

/** Gives the level of one stem of the cue that plays: what she has become and how near she is, she brings with her. */
export function stemLevel(stem: string, t: StemContext): number {
	const growth = t.presence?.growth ?? GROWTH_BY_ACT[act(t)] ?? 0;
	const closeness = t.presence?.closeness ?? Math.max(0, growth - 1);
	const hers = stem === "line" || stem === "harmonics" ? VOICE_BY_EARPIECE[t.earpiece] : 1;
	const fixed = FIXED_STEMS[t.music]?.[stem];
	if (fixed !== undefined) return fixed * (t.music === "ascension" ? Math.max(hers, 0.5) : 1);
	if (t.music === "after" && stem === "pad") return 0.7;
	if (stem === "harmonics") return clamp((growth - 1) / 7) * hers;
	if (stem === "line") return hers;
	if (stem === "strings") return clamp((closeness - 2) / 6);
	if (stem === "pad") return clamp(Math.max(growth, closeness) / 5);
	return 1;
}

/** Gives `steps` gains from one level to another so that two such fades together keep their power. */
export function equalPower(from: number, to: number, steps: number): number[] {
	return Array.from({ length: steps }, (_, i) => {
		const t = Math.sin(((i + 1) / steps) * (Math.PI / 2)) ** 2;
		return Math.sqrt(from * from + (to * to - from * from) * t);
	});
}
