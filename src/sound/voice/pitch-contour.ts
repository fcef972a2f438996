// The shape of her tone under a line: one long breath a phrase, bent by its punctuation, as long as it takes to say. Never syllables.
// Pure: text in, notes out.
import { dashDialogueSpans } from "../../base/dash-dialogue.ts";
import type { Presence } from "../../director/tableau.ts";

/** The voice chosen at installation. */
export type VoiceRegister = "low" | "mid" | "high";

/** One breath of her tone. */
export interface ToneNote {
	readonly at: number; // seconds from the start of the line
	readonly length: number;
	readonly from: number; // Hz
	readonly to: number;
	readonly gain: number; // 0 to 1
}

const BASE_HZ: Record<VoiceRegister, number> = { low: 196, mid: 246.94, high: 329.63 };
const MOOD_SEMITONES: Record<Presence["mood"], number> = { bright: 2, warm: 0, low: -3, hurt: -2, far: 0, calling: 5 }; // semitones
const STEPS = [0, 2, 7, 11, 9, 4]; // her motif's own intervals; the phrases of a line walk along them
const LONGEST = 8; // seconds: the tone stays behind a long line, it doesn't read it out

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

/** Gives the words in quotes, or those that dashes set apart, "" where there are none. */
export const quotedText = (text: string): string => {
	const dashed = dashDialogueSpans(text)?.map(([from, to]) => text.slice(from, to).replace(/^\s*—/, "").trim());
	if (dashed) return dashed.join(" ").replace(/ (?=[.,;:])/g, ""); // what follows what is told may begin with its stop
	return [...text.matchAll(/["\u201c]([^"\u201d]*)["\u201d]/g)]
		.map((m) => m[1])
		.join(" ")
		.trim();
};

/** Gives only what is said: the words in quotes, or all of it where there are none. */
export const spokenText = (text: string): string => quotedText(text) || text;

/** Draws the contour of a line in her register and mood. */
export function pitchContour(text: string, register: VoiceRegister, mood: Presence["mood"] = "warm"): ToneNote[] {
	const said = spokenText(text)
		.replace(/\.\.\./g, "\u2026")
		.replace(/ --? /g, "\u2014");
	const phrases = said.match(/[^.?!,;:\u2014\u2026]+[.?!,;:\u2014\u2026]?/g) ?? [];
	const breaths: ToneNote[] = [];
	let at = 0.08;
	for (const [i, raw] of phrases.entries()) {
		const phrase = raw.trim();
		if (!/[\p{L}\p{N}]/u.test(phrase)) continue;
		const end = PHRASE_ENDS[phrase.at(-1) ?? ""] ?? { bend: -1, gain: 0.9, rest: 0.3 };
		const length = Math.min(2.6, 0.45 + 0.032 * phrase.length);
		if (at + length > LONGEST) break;
		const step = (STEPS[i % STEPS.length] ?? 0) + MOOD_SEMITONES[mood];
		const hz = (semitones: number) => BASE_HZ[register] * 2 ** (semitones / 12);
		breaths.push({ at, length, from: hz(step), to: hz(step + end.bend), gain: end.gain });
		at += length + end.rest;
	}
	return breaths;
}

/** Gives the gains of her harmonics, lowest first: one at first, one more with each two steps she grows, nine when she is whole. */
export function harmonics(growth: number): number[] {
	const count = 1 + Math.max(0, Math.min(10, growth)) * 0.8;
	return Array.from({ length: Math.ceil(count) }, (_, k) => Math.min(1, count - k) / (k + 1) ** 1.7);
}
