// Words of a text, in any script that sets words apart. Saves and the library store the counts, so what is a
// word must not change.

const WORD = /[\p{L}\p{N}'’]+/gu;

/** Counts the words: runs of letters, digits and apostrophes. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Gives the share of words two texts have in common, 0 to 1, whatever their case, order and punctuation. */
export function wordSimilarity(a: string, b: string): number {
	const [x, y] = [distinctWords(a), distinctWords(b)];
	return [...x].filter((word) => y.has(word)).length / Math.max(1, x.size, y.size);
}

const distinctWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
