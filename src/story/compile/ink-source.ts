// Ink read as text, after the rules of ink's own parser: comments, joined lines, names in any script that it
// takes, INCLUDE, EXTERNAL, knots, stitches and tags. All that looks at source asks here. Knows no pack and
// compiles nothing.

/** The characters of ink's names, for a RegExp's class; of scripts it takes whole blocks, and no others. */
const NAME_CHARACTERS =
	"A-Za-z0-9_\\u0080-\\u024F\\u0370-\\u0373\\u0376\\u0377\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03FF" +
	"\\u0400-\\u0481\\u048A-\\u04FF\\u0531-\\u0556\\u0561-\\u0587\\u058F-\\u06FF\\u4E00-\\u9FFF\\uAC00-\\uD7AF";

/** A name of ink as a RegExp's source: not of digits alone. */
export const INK_NAME = `(?![0-9]+(?![${NAME_CHARACTERS}]))[${NAME_CHARACTERS}]+`;

/** One line of a file as ink reads it. */
export interface InkLine {
	readonly number: number; // from 1
	readonly text: string; // comments blanked, so that columns stay what they are
	readonly joined: boolean; // a \ at the end of the line before makes it go on: no statement begins here
}

/** A statement of ink that names something, and its place. */
export interface InkStatement {
	readonly line: number; // from 1
	readonly name: string;
	readonly from: number; // columns of the name, from 0
	readonly to: number;
}

/** A function that the story expects from outside. */
export interface InkExternal extends InkStatement {
	readonly params: readonly string[];
}

/** The head of a knot, or of a stitch. */
export interface InkKnot extends InkStatement {
	readonly kind: "knot" | "function" | "stitch";
	readonly knot: string; // of a stitch, "" before the first knot; else the name itself
}

/** A tag, and what it stands on. */
export interface InkTag {
	readonly line: number; // from 1
	readonly text: string; // without its # and the space around
	readonly from: number; // columns, from its # on
	readonly to: number;
	readonly onChoice: boolean; // on what is offered; a tag after the bracket belongs to what follows
}

// Ink takes an empty comment for words.
const COMMENT = /\/\/[^\n]*|\/\*(?!\*\/|(?![\s\S]))[\s\S]*?(?:\*\/|(?![\s\S]))/g;
// What may stand on the line before a statement: dashes of a gather, and its label.
const BEFORE = `^[ \\t]*(?:-(?!>)[ \\t]*)*(?:\\([ \\t]*${INK_NAME}[ \\t]*\\)[ \\t]*)?`;
const INCLUDE = new RegExp(`(${BEFORE}INCLUDE[ \\t]*)([^ \\t](?:.*[^ \\t])?)`);
const EXTERNAL = new RegExp(`(${BEFORE}EXTERNAL[ \\t]+)(${INK_NAME})[ \\t]*(?:\\(([^)]*)\\))?`);
const KNOT = new RegExp(`^([ \\t]*={2,}[ \\t]*(function[ \\t]+)?)(${INK_NAME})`);
const STITCH = new RegExp(`^([ \\t]*=(?!=)[ \\t]*)(${INK_NAME})`);
// Lines that print nothing and bear no tag. A TODO and an INCLUDE take their line to its end, a \ there too.
const TO_THE_END = new RegExp(`${BEFORE}(?:INCLUDE|TODO(?![${NAME_CHARACTERS}]))`);
const LOGIC = new RegExp(`${BEFORE}(?:~|(?:VAR|CONST|LIST|EXTERNAL)(?![${NAME_CHARACTERS}]))`);
const CHOICE = /^[ \t]*(?:-(?!>)[ \t]*)*[*+]/;

/** Gives a file's lines as ink reads them. */
export function inkLines(text: string): InkLine[] {
	const plain = text
		.replace(/^\uFEFF/, "")
		.replace(/\r\n?/g, "\n")
		.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, " "));
	let joined = false;
	return plain.split("\n").map((line, i) => {
		const read = { number: i + 1, text: line, joined };
		joined = /\\$/.test(line) && /(?<!\\)(?:\\\\)*\\$/.test(line) && (joined || !TO_THE_END.test(line));
		return read;
	});
}

/** Finds a file's INCLUDEs; `name` is what is to be included, as it is written. */
export function includes(text: string): InkStatement[] {
	return statements(text).flatMap(({ number, text: line }) => {
		const [, before = "", name] = INCLUDE.exec(line) ?? [];
		return name ? [{ line: number, name, from: before.length, to: before.length + name.length }] : [];
	});
}

/** Finds a file's EXTERNALs. */
export function externals(text: string): InkExternal[] {
	return statements(text).flatMap(({ number, text: line }) => {
		const [, before = "", name, params = ""] = EXTERNAL.exec(line) ?? [];
		if (!name) return [];
		const place = { line: number, name, from: before.length, to: before.length + name.length };
		return [{ ...place, params: params.match(NAMES) ?? [] }];
	});
}

const NAMES = new RegExp(INK_NAME, "g");

/** Finds a file's knots, functions and stitches, in their order. */
export function knots(text: string): InkKnot[] {
	let knot = "";
	return statements(text).flatMap((line): InkKnot[] => {
		const found = readKnot(line.text, knot);
		if (!found) return [];
		knot = found.knot;
		return [{ line: line.number, ...found }];
	});
}

/** Reads the head of a knot or stitch from a line where a statement may begin; `knot`: the one it is in. */
export function readKnot(line: string, knot: string): Omit<InkKnot, "line"> | null {
	const [, before = "", isFunction, name] = KNOT.exec(line) ?? [];
	const place = (name: string, before: string) => ({ name, from: before.length, to: before.length + name.length });
	if (name) return { ...place(name, before), kind: isFunction ? "function" : "knot", knot: name };
	const [, open = "", stitch] = STITCH.exec(line) ?? [];
	return stitch ? { ...place(stitch, open), kind: "stitch", knot } : null;
}

/** Whether a line prints nothing by itself: a declaration, a logic line, a head, an INCLUDE or a note. */
export const isSilentLine = ({ text, joined }: InkLine): boolean =>
	!joined && (TO_THE_END.test(text) || LOGIC.test(text) || KNOT.test(text) || STITCH.test(text));

/**
 * Whether a file says or does something above its first knot. A line of logic that calls may print.
 */
export function tellsAboveKnots(text: string): boolean {
	for (const line of inkLines(text)) {
		if (!line.joined && KNOT.test(line.text)) return false;
		const silent = isSilentLine(line) ? !/^\s*~.*\(/.test(line.text) : /^\s*(?:#|$)/.test(line.text);
		if (!silent) return true;
	}
	return false;
}

/** Finds a file's tags. */
export const tags = (text: string): InkTag[] =>
	inkLines(text).flatMap((line) => (isSilentLine(line) ? [] : tagsOf(line)));

/** Gives the tags that a file begins with, before its first words. */
export function topTags(text: string): string[] {
	const found: string[] = [];
	for (const line of inkLines(text)) {
		if (!line.text.trim()) continue;
		if (isSilentLine(line)) {
			if (KNOT.test(line.text)) return found;
			continue;
		}
		if (!line.text.trimStart().startsWith("#")) return found;
		found.push(...tagsOf(line).map((tag) => tag.text));
	}
	return found;
}

const statements = (text: string): InkLine[] => inkLines(text).filter(({ joined }) => !joined);

function tagsOf({ number, text, joined }: InkLine): InkTag[] {
	const found: InkTag[] = [];
	const choice = !joined && CHOICE.test(text);
	let bracket: "none" | "open" | "closed" = "none";
	let depth = 0; // of braces
	let from = -1; // of the tag that is open
	let within = 0; // braces it stands in
	const close = (to: number): void => {
		if (from < 0) return;
		const onChoice = choice && bracket !== "closed";
		found.push({ line: number, text: text.slice(from + 1, to).trim(), from, to, onChoice });
		from = -1;
	};
	for (let i = 0; i < text.length; i++) {
		const char = text[i]!;
		if (char === "\\") i++;
		else if (char === "#") {
			close(i);
			[from, within] = [i, depth];
		} else if (char === "{") depth++;
		else if (char === "}") {
			if (within === depth) close(i);
			depth--;
		} else if (char === "|" && depth > 0 && within === depth) close(i);
		else if (text.startsWith("->", i) && within === depth) close(i);
		else if (choice && depth === 0 && (char === "[" || char === "]")) {
			close(i);
			bracket = char === "[" ? "open" : "closed";
		}
	}
	close(text.length);
	return found;
}
