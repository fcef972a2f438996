// The pseudo-language ar-XB, for development and end-to-end tests only: it writes every word from right to
// left and a third longer, so that the layout is tried out before anybody translates. Nobody has to read it.
import "./en-late.ts";
import { type Entry, en, type Strings } from "./en.ts";

const LETTERS = "אבגדהוזחטיכלמנסעפצקרשת";
// Placeholders, tags of HTML, ink's diverts, names of speakers and escaped characters.
const UNTRANSLATED =
	/(\{[\p{L}\p{N}_]+\}|<[^>]*>|->\s*[\p{L}\p{N}_.]*(?:\s*->)?|<-\s*[\p{L}\p{N}_]+|^\s*\p{Lu}[\p{L}\p{N}_]+: |\\.)/u;

/** Turns words into the pseudo-language; placeholders stay. */
export const pseudoLocalize = (words: string): string =>
	words
		.split(UNTRANSLATED)
		.map((part, i) => (i % 2 ? part : part.replace(/\p{L}+/gu, foreign)))
		.join("");

function foreign(word: string): string {
	const letters = [...word.toLowerCase()].map((c) => LETTERS[(c.codePointAt(0) ?? 0) % LETTERS.length]!);
	return [...letters, ...letters.slice(0, Math.round(letters.length / 3))].join("");
}

const pseudoLocalizeEntry = (entry: Entry): Entry =>
	typeof entry === "string"
		? pseudoLocalize(entry)
		: (Object.fromEntries(Object.entries(entry).map(([n, text]) => [n, pseudoLocalize(text)])) as Entry);

/** The interface in the pseudo-language. */
export const strings = Object.fromEntries(
	Object.entries(en).map(([key, entry]) => [key, pseudoLocalizeEntry(entry)]),
) as Strings;
