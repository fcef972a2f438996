// Reads the few HTML marks that a story may use (em, strong, i, b, br) and drops all others. Pure: it gives
// plain data, so the browser never parses anything from a pack as HTML.
import { findSpeech } from "../../base/speech.ts";
import { curlQuotes, setDashesAndDots } from "./typography.ts";

/** A stretch of text with the same marks. */
export interface TextRun {
	readonly text: string; // "\n" alone is a line break
	readonly marks: readonly Mark[]; // outermost first
	readonly spoken: boolean; // inside quotation marks, or set by dashes
}

/** The marks of a run; `br` is a run of its own. */
type Mark = "em" | "strong" | "i" | "b";

const MARKS = new Set<string>(["em", "strong", "i", "b"]);
const DROPPED = /<(script|style|template|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
// Emphasis as ink writers type it: *so*.
const EMPHASIS = /(^|[^\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Reads a line into runs: marks kept, other HTML dropped, quotes and dashes set, speech found. */
export function parseMarkup(source: string): readonly TextRun[] {
	const pieces = splitMarks(source);
	const whole = curlQuotes(pieces.map((piece) => piece.text).join(""));
	const speech = findSpeech(whole);
	let end = 0;
	return pieces.flatMap((piece) => {
		const from = end;
		end += piece.text.length;
		return splitSpeech(whole.slice(from, end), from, speech).map((part) => ({ ...part, marks: piece.marks }));
	});
}

/** Gives the text of a line without its marks, typeset. */
export const plainText = (source: string): string =>
	parseMarkup(source)
		.map((run) => run.text)
		.join("");

interface Piece {
	readonly text: string;
	readonly marks: readonly Mark[];
}

function splitMarks(source: string): Piece[] {
	const clean = source.replace(DROPPED, "").replace(EMPHASIS, "$1<em>$2</em>");
	const pieces: Piece[] = [];
	let marks: readonly Mark[] = [];
	let at = 0;
	const addTextUpTo = (to: number): void => {
		if (to > at) pieces.push({ text: setDashesAndDots(decodeEntities(clean.slice(at, to))), marks });
	};
	for (const match of clean.matchAll(TAG)) {
		addTextUpTo(match.index);
		at = match.index + match[0].length;
		const name = match[2]!.toLowerCase();
		if (name === "br") pieces.push({ text: "\n", marks });
		else if (MARKS.has(name)) marks = match[1] ? withoutLast(marks, name as Mark) : [...marks, name as Mark];
	}
	addTextUpTo(clean.length);
	return pieces;
}

const withoutLast = (marks: readonly Mark[], name: Mark): readonly Mark[] => {
	const last = marks.lastIndexOf(name);
	return last < 0 ? marks : marks.filter((_, i) => i !== last);
};

const decodeEntities = (text: string): string =>
	text.replace(/&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
		if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : "";
	});

/**
 * Splits a piece where speech starts or ends inside it; `from` is the offset of the piece in the whole line.
 */
function splitSpeech(
	text: string,
	from: number,
	speech: ReturnType<typeof findSpeech>,
): { text: string; spoken: boolean }[] {
	const edges = speech.flat().filter((edge) => edge > from && edge < from + text.length);
	return [from, ...edges].map((start, i) => ({
		text: text.slice(start - from, (edges[i] ?? from + text.length) - from),
		spoken: speech.some(([a, b]) => start >= a && start < b),
	}));
}
