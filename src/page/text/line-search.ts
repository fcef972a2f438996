// Finding words in what was told: without regard to case, accents or the shape of quotes, every word of the query somewhere in the line. Pure.

/** What is searched. */
export interface LineSearch {
	/** The places of the lines that have every word of a query, in order; all of them for an empty one. */
	find(query: string): readonly number[];
}

const SHAPES: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"', "—": "-", "–": "-" };

/** Folds a text to what is compared, each character to one, so that places stay. */
export const fold = (text: string): string =>
	text
		.replace(/[^ -~]/g, (char) => SHAPES[char] ?? char.normalize("NFD")[0] ?? char)
		.replace(/[A-Z\u00c0-\uffff]/g, lower);

const lower = (char: string): string => (char.toLowerCase().length === 1 ? char.toLowerCase() : char);
const queryWords = (query: string): readonly string[] => fold(query.normalize("NFC")).split(/\s+/).filter(Boolean);

/** Makes the search over so many texts, reading each once, and none before there is something to find. */
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

/** Cuts a text at what a query found in it: found and not found by turns, the first not found, maybe empty. */
export function splitMatches(text: string, query: string): readonly string[] {
	const words = queryWords(query);
	if (!words.length) return [text];
	const held = fold(text);
	const found = new Uint8Array(text.length);
	for (const word of words)
		for (let at = held.indexOf(word); at >= 0; at = held.indexOf(word, at + word.length))
			found.fill(1, at, at + word.length);
	const edges = [0];
	for (let i = 0; i < text.length; i++) if ((edges.length - 1) % 2 !== found[i]) edges.push(i);
	return edges.map((from, i) => text.slice(from, edges[i + 1]));
}
