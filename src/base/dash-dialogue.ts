// What of a line is said aloud where speech is set by dashes and not by quotes, as in Spanish: —So —he says—.
// Much so. Pure; the page sets it apart, and the sound gives it her tone.

/**
 * Finds what is said in a line that begins with a dash, dashes before it included; null for any other line.
 */
export function dashDialogueSpans(text: string): [from: number, to: number][] | null {
	if (!/^\s*—\S/.test(text)) return null;
	const spans: [number, number][] = [];
	let from = 0;
	for (const { index } of text.matchAll(/—/g)) {
		const [before, after] = [text[index - 1] ?? "", text[index + 1] ?? ""];
		if (from >= 0 && index > from && /\s/.test(before) && /\S/.test(after)) {
			spans.push([from, index]); // a dash after a space begins what is told
			from = -1;
		} else if (from < 0 && /\S/.test(before)) from = index + 1; // one that ends a word lets the speaker go on
	}
	if (from >= 0 && from < text.length) spans.push([from, text.length]);
	return spans;
}
