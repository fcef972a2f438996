// What stands inside one line of ink: words, and between them what is printed, asked or told in turn. Reads
// as little as a translator's line needs: two lines are of one shape when only their words differ.
import { INK_NAME } from "../compile/ink-source.ts";

const DIVERTS = new RegExp(`->\\s*(?:${INK_NAME}(?:\\.${INK_NAME})*)?|<-\\s*${INK_NAME}|<>`, "g");

/** A stretch of words, or something in braces. */
export type InlinePiece =
	| { readonly words: string }
	// No branches: a printed value.
	| { readonly head: string; readonly branches: readonly (readonly InlinePiece[])[] };

/** Reads a line's inside; null when its braces do not close. */
export function parseInline(text: string): InlinePiece[] | null {
	const pieces: InlinePiece[] = [];
	let words = "";
	for (let i = 0; i < text.length; i++) {
		const char = text[i]!;
		if (char === "\\") words += char + (text[++i] ?? "");
		else if (char === "}") return null;
		else if (char !== "{") words += char;
		else {
			const end = closingBrace(text, i);
			const piece = end < 0 ? null : parseBraces(text.slice(i + 1, end));
			if (!piece) return null;
			if (words) pieces.push({ words });
			words = "";
			pieces.push(piece);
			i = end;
		}
	}
	if (words) pieces.push({ words });
	return pieces;
}

/** Writes pieces back as ink, each stretch of words through `say`. */
export const formatInline = (pieces: readonly InlinePiece[], say: (words: string) => string): string =>
	pieces
		.map((piece) => {
			if ("words" in piece) return say(piece.words);
			return `{${piece.head}${piece.branches.map((branch) => formatInline(branch, say)).join("|")}}`;
		})
		.join("");

/**
 * Gives a line's shape: everything but its words. Two lines of one shape can stand for each other in a
 * compiled story.
 */
export function inlineStructure(pieces: readonly InlinePiece[]): string {
	return pieces
		.map((piece) => {
			if ("words" in piece) return (piece.words.match(DIVERTS) ?? []).join("");
			return `{${piece.head.replace(/\s+/g, " ").trim()}${piece.branches.map(inlineStructure).join("|")}}`;
		})
		.join("");
}

/** Finds `char` outside braces, quotes and escapes from `from` on; -1 when it is not there. */
export function findOutsideBraces(text: string, char: string, from = 0, quotes = true): number {
	let depth = 0;
	let quoted = false;
	for (let i = from; i < text.length; i++) {
		if (text[i] === "\\") i++;
		else if (quotes && text[i] === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (depth === 0 && text[i] === char) return i;
		else if (text[i] === "{") depth++;
		else if (text[i] === "}") depth--;
	}
	return -1;
}

function closingBrace(text: string, from: number): number {
	let depth = 0;
	for (let i = from; i < text.length; i++) {
		if (text[i] === "\\") i++;
		else if (text[i] === "{") depth++;
		else if (text[i] === "}" && --depth === 0) return i;
	}
	return -1;
}

function parseBraces(body: string): InlinePiece | null {
	const colon = findOutsideBraces(body, ":");
	const asks = colon >= 0 && !/(?<!\|)\|(?!\|)/.test(body.slice(0, colon)) && !/^\s*[&!~$]/.test(body);
	const turns = findOutsideBraces(body, "|", 0, false) >= 0;
	if (!asks && !turns) return { head: body, branches: [] };
	const head = asks ? body.slice(0, colon + 1) : (/^\s*[&!~$]+/.exec(body)?.[0] ?? "");
	const branches = splitBranches(body.slice(head.length)).map(parseInline);
	return branches.includes(null) ? null : { head, branches: branches as InlinePiece[][] };
}

function splitBranches(text: string): string[] {
	const parts: string[] = [];
	for (let from = 0; ; ) {
		const bar = findOutsideBraces(text, "|", from, false);
		if (bar < 0) return [...parts, text.slice(from)];
		parts.push(text.slice(from, bar));
		from = bar + 1;
	}
}
