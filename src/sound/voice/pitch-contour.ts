// The voice's tone under a line: one long note a phrase, bent by its punctuation, as long as the phrase takes
// to say, and never syllables. Pure: text in, notes out.
import { speechIn } from "../../base/speech.ts";
import type { Presence } from "../../director/tableau.ts";

/** The voice chosen at installation. */
export type VoiceRegister = "low" | "mid" | "high";

/** One note of the tone. */
export interface ToneNote {
	readonly at: number; // seconds from the start of the line
	readonly length: number; // seconds
	readonly from: number; // Hz
	readonly to: number; // Hz
	readonly gain: number; // a factor
}

const BASE_HZ: Record<VoiceRegister, number> = { low: 196, mid: 246.94, high: 329.63 };
const MOOD_SEMITONES: Record<Presence["mood"], number> = { bright: 2, warm: 0, low: -3, hurt: -2, far: 0, calling: 5 };
const STEPS = [0, 2, 7, 11, 9, 4]; // semitones: the intervals of her motif, one for each phrase of a line
const LONGEST = 8; // seconds: under a long line the tone ends early, since it does not read the line out

const PHRASE_ENDS: Readonly<Record<string, { bend: number; gain: number; rest: number }>> = {
	".": { bend: -2, gain: 1, rest: 0.42 },
	"?": { bend: 5, gain: 1, rest: 0.5 },
	"!": { bend: 4, gain: 1.15, rest: 0.36 },
	",": { bend: 0.5, gain: 0.85, rest: 0.16 },
	";": { bend: -0.5, gain: 0.85, rest: 0.28 },
	":": { bend: 1, gain: 0.9, rest: 0.28 },
	"\u2014": { bend: 0, gain: 0.7, rest: 0.3 },
	"\u2026": { bend: 0, gain: 0.6, rest: 0.6 },
};

/** Gives the spoken words: those in quotes, or all of the text where there are none. */
export const spokenText = (text: string): string => speechIn(text) || text;

/** Gives the notes of a line in a register and a mood. */
export function pitchContour(text: string, register: VoiceRegister, mood: Presence["mood"] = "warm"): ToneNote[] {
	const spoken = spokenText(text)
		.replace(/\.\.\./g, "\u2026")
		.replace(/ --? /g, "\u2014");
	const phrases = spoken.match(/[^.?!,;:\u2014\u2026]+[.?!,;:\u2014\u2026]?/g) ?? [];
	const notes: ToneNote[] = [];
	let at = 0.08;
	for (const [i, raw] of phrases.entries()) {
		const phrase = raw.trim();
		if (!/[\p{L}\p{N}]/u.test(phrase)) continue;
		const end = PHRASE_ENDS[phrase.at(-1) ?? ""] ?? { bend: -1, gain: 0.9, rest: 0.3 };
		const length = Math.min(2.6, 0.45 + 0.032 * phrase.length);
		if (at + length > LONGEST) break;
		const step = (STEPS[i % STEPS.length] ?? 0) + MOOD_SEMITONES[mood];
		const hz = (semitones: number) => BASE_HZ[register] * 2 ** (semitones / 12);
		notes.push({ at, length, from: hz(step), to: hz(step + end.bend), gain: end.gain });
		at += length + end.rest;
	}
	return notes;
}

/** Gives the gains of the tone's harmonics, lowest first: one at growth 0, up to nine at growth 10. */
export function harmonics(growth: number): number[] {
	const count = 1 + Math.max(0, Math.min(10, growth)) * 0.8;
	return Array.from({ length: Math.ceil(count) }, (_, k) => Math.min(1, count - k) / (k + 1) ** 1.7);
}
