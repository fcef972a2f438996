// Reads the few HTML marks that a story may use inside a line and drops all others. Pure: it gives plain
// data, so the browser never parses anything from a pack as HTML.
import { findSpeech } from "../../base/speech.ts";
import { readBlock } from "./block-markup.ts";
import { decodeEntities } from "./entities.ts";
import { curlQuotes, setDashesAndDots } from "./typography.ts";

/** A stretch of text with the same marks. */
export interface TextRun {
	readonly text: string; // "\n" alone is a line break
	readonly marks: readonly Mark[]; // outermost first
	readonly spoken: boolean; // inside quotation marks, or set by dashes
	readonly href?: string; // where it leads: an address of the web
}

const MARK_NAMES = ["em", "strong", "i", "b", "u", "s", "small", "sub", "sup", "code"] as const;
/** The marks of a run; `br` is a run of its own. */
type Mark = (typeof MARK_NAMES)[number];

const MARKS = new Set<string>(MARK_NAMES);
const DROPPED = /<(script|style|template|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
// Emphasis as ink writers type it: *so*.
const EMPHASIS = /(^|[^\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu;
const STRONG = /(^|[^\p{L}\p{N}*])\*\*(?=\S)([^*\n]*[^\s*])\*\*(?![\p{L}\p{N}*])/gu; // and **so**
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
// What browsers show alike.
const ALIKE: Readonly<Record<string, Mark>> = { del: "s", strike: "s", ins: "u", cite: "i", tt: "code" };
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/** Reads a line into runs: marks kept, other HTML dropped, quotes and dashes set, speech found. */
export function parseMarkup(source: string): readonly TextRun[] {
	const pieces = splitMarks(source);
	const whole = curlQuotes(pieces.map((piece) => piece.text).join(""));
	const speech = findSpeech(whole);
	let end = 0;
	return pieces.flatMap((piece) => {
		const from = end;
		end += piece.text.length;
		return splitSpeech(whole.slice(from, end), from, speech).map((part) => ({
			...part,
			marks: piece.marks,
			...(piece.href && { href: piece.href }),
		}));
	});
}

/** Gives the text of a line without its marks, typeset. */
export const plainText = (source: string): string =>
	readBlock(source)
		.parts.map((part) =>
			parseMarkup(part)
				.map((run) => run.text)
				.join(""),
		)
		.join("\n");

interface Piece {
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly href?: string;
}

function splitMarks(source: string): Piece[] {
	const clean = source.replace(DROPPED, "").replace(STRONG, "$1<strong>$2</strong>").replace(EMPHASIS, "$1<em>$2</em>");
	const pieces: Piece[] = [];
	let marks: readonly Mark[] = [];
	let href = "";
	let at = 0;
	const addTextUpTo = (to: number): void => {
		if (to > at)
			pieces.push({ text: setDashesAndDots(decodeEntities(clean.slice(at, to))), marks, ...(href && { href }) });
	};
	for (const match of clean.matchAll(TAG)) {
		addTextUpTo(match.index);
		at = match.index + match[0].length;
		const typed = match[2]!.toLowerCase();
		const name = ALIKE[typed] ?? typed;
		if (name === "a") href = match[1] ? "" : webAddress(match[0]);
		else if (name === "br") pieces.push({ text: "\n", marks });
		else if (MARKS.has(name)) marks = match[1] ? withoutLast(marks, name as Mark) : [...marks, name as Mark];
	}
	addTextUpTo(clean.length);
	return pieces;
}

function webAddress(tag: string): string {
	const [, double, single, bare] = HREF.exec(tag) ?? [];
	const address = decodeEntities(double ?? single ?? bare ?? "").trim();
	return /^https?:\/\//i.test(address) ? address : "";
}

const withoutLast = (marks: readonly Mark[], name: Mark): readonly Mark[] => {
	const last = marks.lastIndexOf(name);
	return last < 0 ? marks : marks.filter((_, i) => i !== last);
};

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
