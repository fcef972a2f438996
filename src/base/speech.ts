// What of a line is said aloud: between the quotation marks of whichever language, or after dashes, as in
// Spanish. Pure; the page sets it apart, and the sound gives it her tone.

/** A stretch of a line, as offsets. */
export type Span = readonly [from: number, to: number];

// What closes speech, by what opens it. A line keeps to the marks of the first that is found in it, since “
// opens in English and closes in German, and « and » change places between French and Danish.
const CLOSES: Readonly<Record<string, string>> = {
	'"': '"',
	"“": "”",
	"„": "“”",
	"«": "»",
	"»": "«",
	"”": "”", // Swedish and Finnish
	"「": "」",
	"『": "』",
};

/**
 * Finds what is said in a line, marks included; speech that is left open runs to the end. A line that begins
 * with a dash is speech but for what dashes set apart: —So —he says—. Much so.
 */
export function findSpeech(text: string): readonly Span[] {
	return dashSpans(text) ?? doubleQuoteSpans(text) ?? singleQuoteSpans(text);
}

/** Gives the words that are said, without their marks; "" where nothing is. */
export function speechIn(text: string): string {
	const said = findSpeech(text).map(([from, to]) => text.slice(from, to).replace(/^[\s—\u2060]+|\s+$/g, ""));
	const bare = said.map((part) => part.replace(/^["“„«»”「『‘]\s*|\s*["”“»«」』’]$/g, ""));
	// Speech that goes on after a "she says" may begin with a comma or a stop.
	return bare
		.join(" ")
		.replace(/ (?=[.,;:])/g, "")
		.trim();
}

function dashSpans(text: string): Span[] | null {
	if (!/^\s*—\S/.test(text)) return null;
	const spans: Span[] = [];
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

function doubleQuoteSpans(text: string): Span[] | null {
	const opener = [...text].find((char) => char in CLOSES);
	if (!opener) return null;
	// A single one of them closes what another line opened.
	if (opener === "”" && text.indexOf("”") === text.lastIndexOf("”")) return null;
	const spans: Span[] = [];
	let from = -1;
	for (let i = 0; i < text.length; i++) {
		if (from < 0) {
			if (text[i] === opener) from = i;
		} else if (CLOSES[opener]!.includes(text[i]!)) {
			spans.push([from, i + 1]);
			from = -1;
		}
	}
	if (from >= 0) spans.push([from, text.length]);
	return spans;
}

// ’ is the apostrophe too. It closes speech after a stop or a comma; marks round a single word are no speech.
const SINGLE = /(?<![\p{L}\p{N}])‘.*?[.,!?…—–-]’(?![\p{L}\p{N}])/gu;
const singleQuoteSpans = (text: string): Span[] =>
	[...text.matchAll(SINGLE)].map(({ index, 0: said }) => [index, index + said.length]);
