// How words that no translator has reached are known in a translated story: each stretch of them begins with
// a sign that nobody sees. It is taken off where words leave this room, and the line says its language
// instead.

const MARK = "\u2063"; // invisible separator: it is no letter, no space, and no story types it
const MARKS = /\u2063/g;
const SPEAKER_PREFIX = /^[^\u2063:：]{0,60}[:：]\s*(?=\u2063)/u; // a speaker's name is nobody's language

/** Signs a stretch of words as untranslated; what has no letters is left as it is. */
export const markUntranslated = (words: string): string =>
	/\p{L}/u.test(words) && !/^\s*(?:->|<-|<>)/.test(words) ? words.replace(/^\s*/, (space) => space + MARK) : words;

/** Takes the signs off. */
export const withoutMarks = (text: string): string => text.replace(MARKS, "");

/** Whether a tag holds untranslated words. */
export const hasMark = (tag: string): boolean => tag.includes(MARK);

/** Whether a line begins untranslated. */
export const isUntranslated = (text: string): boolean => text.replace(SPEAKER_PREFIX, "").trimStart().startsWith(MARK);
