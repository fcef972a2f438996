// Turns typed text into typeset text: curly quotes, dashes, ellipses. Pure; knows nothing of marks, speakers
// or the DOM.

const OPENS_AFTER = /[\s([{<–—\-/“‘]/; // what may come before an opening quote
// Words whose first letters are left out: the mark before them is no opening quote.
const ELISIONS = /^'(?:\d|(?:tis|twas|til|em|cause|bout|round|n)\b)/i;

/** Turns straight quotes and apostrophes into curly ones, one character for one, so that offsets stay. */
export function curlQuotes(text: string): string {
	let out = "";
	for (let i = 0; i < text.length; i++) {
		const char = text[i]!;
		if (char !== '"' && char !== "'") out += char;
		else if (char === '"') out += opens(out, text[i + 1]) ? "“" : "”";
		else out += opens(out, text[i + 1]) && !ELISIONS.test(text.slice(i, i + 7)) ? "‘" : "’";
	}
	return out;
}

/** Whether a quote between `before` and `next` opens. */
function opens(before: string, next: string | undefined): boolean {
	const last = before.at(-1);
	if (next === undefined || /\s/.test(next)) return false;
	return last === undefined || OPENS_AFTER.test(last);
}

/** Turns typed dashes and dots into typeset ones. Call it before `curlQuotes`, because it changes lengths. */
export function setDashesAndDots(text: string): string {
	return text
		.replace(/\.\.\./g, "…")
		.replace(/\s+---?\s+/g, " – ")
		.replace(/---?/g, "—")
		.replace(/ ([–—])(?!\S)/g, "\u00a0$1") // a dash never starts a line
		.replace(/(^|[\s(*])—(?=[\p{L}\p{N}¿¡…*])/gu, "$1—\u2060"); // but one that opens speech does
}
