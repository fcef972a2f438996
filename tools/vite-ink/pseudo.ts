// A whole story in the pseudo-language ar-XB, for development and rehearsal only: the proof that every line of it can be translated.
import { pseudoLocalize } from "../../src/page/strings/pseudo-locale.ts";
import { readInline, writeInline } from "../../src/story/translate/inline.ts";
import type { Lookup } from "../../src/story/translate/translate.ts";

/** The language's name, as CLDR has it. */
export const PSEUDO = "ar-XB";

/** Translates everything into the pseudo-language. */
export const pseudoLookup: Lookup = ({ context, text }) => ({
	context,
	source: text,
	text: writeInline(readInline(text) ?? [], pseudoLocalize),
	notes: [],
	said: [],
	places: [],
	fuzzy: false,
	previous: "",
	obsolete: false,
});
