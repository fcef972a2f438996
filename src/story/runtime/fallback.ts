// How words that no translator has reached are known in a translated story: each stretch of them begins with a sign that nobody sees. It is
// taken off where words leave this room, and the line says its language instead.

const SIGN = "\u2063"; // invisible separator: it is no letter, no space, and no story types it
const SIGNS = /\u2063/g;
const NAMED = /^[\p{L} .'-]{0,31}:\s+(?=\u2063)/u; // a speaker's name is nobody's language

/** Signs a stretch of words as untranslated; what has no letters is left as it is. */
export const sign = (words: string): string =>
	/\p{L}/u.test(words) && !/^\s*(?:->|<-|<>)/.test(words) ? words.replace(/^\s*/, (space) => space + SIGN) : words;

/** Takes the signs off. */
export const unsigned = (text: string): string => text.replace(SIGNS, "");

/** Whether a tag holds untranslated words. */
export const holdsSigned = (tag: string): boolean => tag.includes(SIGN);

/** Whether a line begins untranslated. */
export const isSigned = (text: string): boolean => text.replace(NAMED, "").trimStart().startsWith(SIGN);
