// A whole story in the pseudo-language ar-XB, for development and browser tests only. It proves that every
// line can be translated.
import { pseudoLocalize } from "../../src/page/strings/pseudo-locale.ts";
import { formatInline, parseInline } from "../../src/story/translate/parse-inline.ts";
import type { TranslationLookup } from "../../src/story/translate/translate-ink.ts";

/** The language's name, as CLDR has it. */
export const PSEUDO = "ar-XB";

/** Translates everything into the pseudo-language. */
export const pseudoLookup: TranslationLookup = ({ context, text }) => ({
	context,
	source: text,
	text: formatInline(parseInline(text) ?? [], pseudoLocalize),
	notes: [],
	extracted: [],
	references: [],
	fuzzy: false,
	previous: "",
	obsolete: false,
});
