// The units of translation: every stretch of a story's ink that a reader reads, with its place, its knot and
// a key that outlives edits elsewhere. Reads ink as text, line by line; whatever it takes wrongly shows when
// the translation's shape is compared with the source's.

import { hash53Hex } from "../../base/hash53.ts";
import { INK_NAME, type InkLine, inkLines, isSilentLine, readKnot } from "../compile/ink-source.ts";
import type { InkFiles } from "../compile/resolve-includes.ts";
import { findOutsideBraces, parseInline } from "./parse-inline.ts";

/** One stretch to be translated, as ink. */
export interface TranslationUnit {
	readonly file: string;
	readonly line: number; // from 1
	readonly from: number; // columns in the line
	readonly to: number;
	readonly text: string;
	readonly kind: "line" | "choice" | "title" | "caption" | "label" | "note";
	readonly speaker: string; // who says it, "" when nobody is named before it
	readonly context: string; // knot.stitch and the text's hash, or the name given by `# id:`
	readonly pinned: boolean; // by `# id:`
}

interface Span {
	readonly from: number;
	readonly to: number;
}
interface Where {
	knot: string;
	blocks: ("condition" | "sequence")[]; // multi-line braces that stand open
}

const LABEL = new RegExp(`^\\([ \\t]*${INK_NAME}[ \\t]*\\)\\s*`);
const SEQUENCE = /^\s*(?:(?:stopping|cycle|once|shuffle)\s*)+:/;
const QUOTED = /\b(title|caption|label)="([^"]*)"/g;
const LETTER = /\p{L}/u;

/** Lists every unit of the files, in the order they are given. */
export function findTranslationUnits(files: InkFiles, speakers: readonly string[]): TranslationUnit[] {
	return Object.entries(files).flatMap(([file, whole]) => {
		const at: Where = { knot: "", blocks: [] };
		return inkLines(whole).flatMap((line) => unitsInLine(line, at, speakers, { file, line: line.number }));
	});
}

function unitsInLine(
	line: InkLine,
	at: Where,
	speakers: readonly string[],
	place: { file: string; line: number },
): TranslationUnit[] {
	const { text, joined } = line;
	const head = joined ? null : readKnot(text, at.knot.split(".")[0]!);
	if (head) at.knot = head.kind === "stitch" ? `${head.knot}.${head.name}` : head.name;
	if (isSilentLine(line) || !text.trim()) return [];
	const { start, choice, end: stop } = textStart(text, at);
	if (text[start] === "~") return [];
	const id = /(?<!\\)#\s*id:\s*([\w-]+)/.exec(text)?.[1] ?? "";
	const units: TranslationUnit[] = [];
	const add = (span: Span, kind: TranslationUnit["kind"], speaker = ""): void => {
		const words = text.slice(span.from, span.to);
		if (!LETTER.test(wordsOf(words))) return;
		const first = id && !units.length;
		const context = `${at.knot || place.file}#${first ? id : hash53Hex(words).slice(-8)}`;
		units.push({ ...place, ...span, text: words, kind, speaker, context, pinned: Boolean(first) });
	};
	for (const part of choiceParts(text.slice(0, stop), start)) {
		const hash = findOutsideBraces(text.slice(0, part.to), "#", part.from, false);
		const end = hash < 0 ? part.to : hash;
		const span = trim(text, { from: part.from, to: endOfWords(text, part.from, end) });
		const named = speakers.find((name) => text.startsWith(`${name}: `, span.from)) ?? "";
		if (span.to > span.from)
			add({ from: named ? span.from + named.length + 2 : span.from, to: span.to }, choice ? "choice" : "line", named);
		if (hash >= 0) for (const [found, kind] of tagSpans(text, hash, part.to)) add(found, kind);
	}
	return units;
}

// Where a line's words begin: after bullets, gathers, labels and conditions. Opens and closes multi-line
// braces in passing.
function textStart(text: string, at: Where): { start: number; choice: boolean; end: number } {
	let start = text.search(/\S/);
	let end = text.length;
	if (text[start] === "}") {
		at.blocks.pop();
		return { start: start + 1, choice: false, end };
	}
	const opens = unclosedBrace(text);
	if (opens >= 0) {
		const head = text.slice(opens + 1);
		const kind = SEQUENCE.test(head) ? "sequence" : "condition";
		const colon = findOutsideBraces(head, ":");
		if (opens === start) {
			at.blocks.push(kind);
			return { start: colon < 0 ? text.length : start + 1 + colon + 1, choice: false, end };
		}
		end = opens;
	}
	const skip = (pattern: RegExp): boolean => {
		const found = pattern.exec(text.slice(start))?.[0].length ?? 0;
		start += found;
		return found > 0;
	};
	const branch =
		/^-(?!>)/.test(text.slice(start)) && at.blocks.at(-1) === "condition" ? findOutsideBraces(text, ":", start) : -1;
	if (branch >= 0 && at.blocks.length) start = branch + 1;
	else skip(/^(?:-(?!>)\s*)+/);
	skip(/^\s+/);
	const choice = skip(/^(?:[*+]\s*)+/);
	skip(LABEL);
	while (choice && text[start] === "{") {
		const condition = /^\{[^{}|]*\}\s*/.exec(text.slice(start))?.[0];
		if (!condition || findOutsideBraces(condition.slice(1), ":") >= 0) break;
		start += condition.length;
	}
	if (opens >= 0) at.blocks.push(SEQUENCE.test(text.slice(opens + 1)) ? "sequence" : "condition");
	return { start, choice, end };
}

// The brace of a line that is not closed on it, -1 without one.
function unclosedBrace(text: string): number {
	const open: number[] = [];
	for (let i = 0; i < text.length; i++) {
		if (text[i] === "\\") i++;
		else if (text[i] === "{") open.push(i);
		else if (text[i] === "}") open.pop();
	}
	return open[0] ?? -1;
}

// A choice is up to three stretches: before, inside and after its bracket.
function choiceParts(text: string, start: number): Span[] {
	const opens = findOutsideBraces(text, "[", start, false);
	const closes = opens < 0 ? -1 : findOutsideBraces(text, "]", opens, false);
	if (closes < 0) return [{ from: start, to: text.length }];
	return [
		{ from: start, to: opens },
		{ from: opens + 1, to: closes },
		{ from: closes + 1, to: text.length },
	];
}

// Words end at a divert or a thread outside braces.
function endOfWords(text: string, from: number, to: number): number {
	for (let i = from; i < to; ) {
		const next = [findOutsideBraces(text, "-", i, false), findOutsideBraces(text, "<", i, false)].filter(
			(at) => at >= 0 && at < to,
		);
		if (!next.length) return to;
		const first = Math.min(...next);
		if (text.startsWith("->", first) || text.startsWith("<-", first)) return first;
		i = first + 1;
	}
	return to;
}

// In the order they stand: words are put in place from the last to the first.
function tagSpans(text: string, from: number, to: number): [Span, TranslationUnit["kind"]][] {
	const spans: [Span, TranslationUnit["kind"]][] = [];
	for (const note of text.slice(from, to).matchAll(/#\s*note:\s*([^#\]]*)/g)) {
		const at = from + note.index + note[0].length - note[1]!.length;
		spans.push([trim(text, { from: at, to: at + note[1]!.length }), "note"]);
	}
	for (const option of text.slice(from, to).matchAll(QUOTED)) {
		const at = from + option.index + option[1]!.length + 2;
		spans.push([{ from: at, to: at + option[2]!.length }, option[1] as TranslationUnit["kind"]]);
	}
	return spans.sort(([a], [b]) => a.from - b.from);
}

function trim(text: string, { from, to }: Span): Span {
	let [a, b] = [from, Math.max(from, to)];
	while (a < b && /\s/.test(text[a]!)) a++;
	while (b > a && /\s/.test(text[b - 1]!)) b--;
	return { from: a, to: b };
}

function wordsOf(text: string): string {
	const walk = (pieces: ReturnType<typeof parseInline>): string =>
		(pieces ?? []).map((p) => ("words" in p ? p.words : p.branches.map((b) => walk([...b])).join(" "))).join(" ");
	return walk(parseInline(text));
}
