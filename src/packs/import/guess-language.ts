// The language of a text by its script alone, for stories that do not say theirs. Knows scripts that one
// language uses, or one far more than others; a text in Latin letters is taken for English.

import { inkLines, isSilentLine } from "../../story/compile/ink-source.ts";

// Letters that only one of the languages of a script has come before the script itself.
const SIGNS: readonly (readonly [language: string, letters: RegExp])[] = [
	["he", /\p{Script=Hebrew}/gu],
	["fa", /[پچژگ]/g],
	["ur", /[ٹڈڑے]/g],
	["ar", /\p{Script=Arabic}/gu],
	["ko", /\p{Script=Hangul}/gu],
	["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	["zh", /\p{Script=Han}/gu],
	["th", /\p{Script=Thai}/gu],
	["el", /\p{Script=Greek}/gu],
	["ka", /\p{Script=Georgian}/gu],
	["hy", /\p{Script=Armenian}/gu],
	["hi", /\p{Script=Devanagari}/gu],
	["uk", /[їєґ]/gi],
	["ru", /[ыэё]/gi],
	["und", /\p{Script=Cyrillic}/gu],
];
const TELLING = 0.005; // the share of its letters that a sign must have

/** Gives a BCP 47 tag; "und" where several languages share the script. */
export function guessLanguage(ink: string): string {
	const words = inkLines(ink)
		.filter((line) => !isSilentLine(line))
		.map(({ text }) => text)
		.join("\n");
	const letters = words.match(/\p{L}/gu)?.length ?? 0;
	const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (latin > letters / 2) return "en";
	return SIGNS.find(([, sign]) => (words.match(sign)?.length ?? 0) > letters * TELLING)?.[0] ?? "en";
}
