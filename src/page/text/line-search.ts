// Searches printed lines. A line matches when it has every word of the query; case, accents and the shape of
// quotes do not count. Pure; knows no DOM.

/** The search's face. */
export interface LineSearch {
	/** Gives the indexes of the lines that match, in order; all of them for an empty query. */
	find(query: string): readonly number[];
}

const SHAPES: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "—": "-", "–": "-" };

/** Folds a text for comparing. Each character becomes one character, so that offsets stay. */
export const fold = (text: string): string =>
	text.replace(/[^ -~]/g, (char) => SHAPES[char] ?? withoutAccents(char)).replace(/[A-Z\u00c0-\uffff]/g, lower);

// Only what is set over or under a letter goes: a Korean syllable without its vowel would be another word.
function withoutAccents(char: string): string {
	const [letter = char, ...marks] = char.normalize("NFD");
	const isAccented = letter.length === 1 && marks.every((mark) => /[\u0300-\u036f]/.test(mark));
	return isAccented ? letter : char;
}

const lower = (char: string): string => (char.toLowerCase().length === 1 ? char.toLowerCase() : char);
const queryWords = (query: string): readonly string[] => fold(query.normalize("NFC")).split(/\s+/).filter(Boolean);

/**
 * Makes a search over `count` texts. It reads each text once, and none before the first query that is not
 * empty.
 */
export function createLineSearch(count: number, textOf: (index: number) => string): LineSearch {
	let folded: readonly string[] | null = null;
	return {
		find(query) {
			const words = queryWords(query);
			if (!words.length) return Array.from({ length: count }, (_, i) => i);
			folded ??= Array.from({ length: count }, (_, i) => fold(textOf(i)));
			return folded.flatMap((text, i) => (words.every((word) => text.includes(word)) ? [i] : []));
		},
	};
}

/** Splits a text by a query: not found and found by turns, starting with not found, which may be empty. */
export function splitMatches(text: string, query: string): readonly string[] {
	const words = queryWords(query);
	if (!words.length) return [text];
	const folded = fold(text);
	const found = new Uint8Array(text.length);
	for (const word of words)
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
			found.fill(1, at, at + word.length);
	const edges = [0];
	for (let i = 0; i < text.length; i++) if ((edges.length - 1) % 2 !== found[i]) edges.push(i);
	return edges.map((from, i) => text.slice(from, edges[i + 1]));
}
