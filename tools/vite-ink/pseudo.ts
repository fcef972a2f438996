// The pseudo-language ar-XB, for development and rehearsal only: every word of a story or of the interface written from right to left and a third
// longer, so that a layout proves itself before anybody translates. No one has to read it.
import { readInline, writeInline } from "../../src/story/inline.ts";
import type { Lookup } from "../../src/story/translate.ts";

/** The language's name, as CLDR has it. */
export const PSEUDO = "ar-XB";

const LETTERS = "אבגדהוזחטיכלמנסעפצקרשת";
const KEPT = /(\{\w+\}|<[^>]*>|->\s*[\w.]*(?:\s*->)?|<-\s*\w+|^\s*[A-Z]\w+: |\\.)/; // placeholders, marks, diverts, speakers' names

/** Turns words into the pseudo-language's; placeholders stay. */
export const pseudo = (words: string): string =>
	words
		.split(KEPT)
		.map((part, i) => (i % 2 ? part : part.replace(/\p{L}+/gu, foreign)))
		.join("");

function foreign(word: string): string {
	const letters = [...word.toLowerCase()].map((c) => LETTERS[(c.codePointAt(0) ?? 0) % LETTERS.length]!);
	return [...letters, ...letters.slice(0, Math.round(letters.length / 3))].join("");
}

/** Translates everything into the pseudo-language. */
export const pseudoLookup: Lookup = ({ context, text }) => ({
	context,
	source: text,
	text: writeInline(readInline(text) ?? [], pseudo),
	notes: [],
	said: [],
	places: [],
	fuzzy: false,
	previous: "",
	obsolete: false,
});
