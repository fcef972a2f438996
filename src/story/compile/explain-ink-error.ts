// What ink's compiler and engine complain of, in a reader's words: file, line, the line itself and what to
// do. Knows ink's wording, no story.
import { type Problem, problem } from "../../base/problem.ts";

const MESSAGE = /^(?:RUNTIME )?(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): (.*)$/s;

/** Reads one complaint of ink; `files` give the line itself, `fallback` stands where ink names no file. */
export function explainInkError(message: string, files: Readonly<Record<string, string>>, fallback: string): Problem {
	const [, file = fallback, number, what] = MESSAGE.exec(message) ?? [];
	if (!what) return toProblem(fallback, message.replace(/^Error: /, ""), "");
	const line = sourceLine(files, file, Number(number));
	return toProblem(`${file}:${number}`, what.trim(), line);
}

/** Gives one line of the source, trimmed and not too long to show; "" when there is none. */
export const sourceLine = (files: Readonly<Record<string, string>>, file: string, number: number): string =>
	(files[file]?.split("\n")[number - 1] ?? "").trim().slice(0, 200);

function toProblem(where: string, what: string, line: string): Problem {
	for (const [pattern, said, hint] of EXPLANATIONS) {
		const found = pattern.exec(what);
		if (!found) continue;
		const filled = (text: string) => text.replace(/\$(\d)/g, (_, n) => found[Number(n)] ?? "");
		const about = LOOSE_END.test(what) ? "story.loose-end" : "ink.error";
		return problem(about, where, filled(said), typeof hint === "string" ? filled(hint) : hint(line), { line });
	}
	return problem("ink.error", where, clean(what), "", { line });
}

// Some of ink's sentences end in a quote that nothing opens, or go on over lines.
const clean = (what: string): string =>
	what
		.replace(/"(?=\)?\.?$)/, (quote, at: number) => (what.slice(0, at).includes('"') ? quote : ""))
		.replace(/\s*\n\s*/g, " ")
		.replace(/Interpretting/g, "Interpreting")
		.replace(/tildas/g, "tildes");

/** Tells one thing that is wrong in many places once, at its first place and with their count. */
export function tellEachOnce(found: readonly Problem[]): Problem[] {
	const places = new Map<string, Problem[]>();
	for (const one of found) {
		// A missing name is one thing; a line that can't be read is wrong for itself.
		const key = /nothing is called|leads nowhere/.test(one.what) ? one.what : `${one.where} ${one.what}`;
		places.set(key, [...(places.get(key) ?? []), one]);
	}
	return [...places.values()].map(([first, ...others]) => {
		const lines = new Set([first!, ...others].map(({ where }) => where)).size;
		return lines > 1 ? { ...first!, what: `${first!.what} (${lines} places)` } : first!;
	});
}

const LOOSE_END = /^(?:ran out of content|Apparent loose end)/i;

// In the order they are tried. A hint may be made from the line.
const EXPLANATIONS: readonly (readonly [RegExp, string, string | ((line: string) => string)])[] = [
	[
		/^Expected end of line but saw '#/,
		"a tag stands after a divert, as it could in ink before 1.1",
		(line) => `Put the tag in front of the divert: ${repairTag(line)}`,
	],
	[
		/^Expected end of line but saw '\]?'?/,
		"the line goes on where ink expects it to end",
		"Look for a bracket too many, a space or dash in a name, or a tag from before ink 1.1.",
	],
	[
		/^Expected end of line after (knot|stitch) name(?: definition)? but saw '(.*)'/,
		"the $1's name ends before '$2'",
		"A name has letters, digits and _, and no space or dash; a function begins with === function, in small letters.",
	],
	[
		/^Story already contains flow named '(.+?)' \(at line (\d+) of (.+?)"?\)/,
		'there is already a knot called "$1", at $3:$2',
		"Give one of the two another name.",
	],
	[
		/^(.+? '.+?'): name has already been used for an? (.+?) on line (\d+) of (.+?)"?$/,
		"$1: the name has already been used for a $2, at $4:$3",
		"Give one of the two another name.",
	],
	[
		/^Divert target not found: '-> (.+?)'(?:\. Did you mean '-> (.+?)'\?)?/,
		'"-> $1" leads nowhere: there is no knot or stitch called $1',
		"Look for a slip in its name, or write the knot.",
	],
	[/^Unresolved variable: (\S+)/, 'nothing is called "$1"', "Declare it with VAR, or look for a slip in its name."],
	[
		/^Variable could not be found to assign to: '(.+?)'/,
		'nothing is called "$1"',
		"Declare it with VAR, or look for a slip in its name.",
	],
	[
		/^Expected closing '\]' for weave-style option/,
		"the choice's bracket [ is not closed",
		"Write its ] on the same line.",
	],
	[
		/^Expected (?:closing brace '}'|some kind of logic)/,
		"what stands in { } is not closed, or is nothing that ink can read",
		"Count the braces from the knot's head down; each { needs its }.",
	],
	[
		/^Empty diverts \(->\) are only valid on choices/,
		"the divert leads nowhere: nothing stands after its ->",
		"Write the knot's name after it, or take it out.",
	],
	[
		/^Expected at least one line within the (knot|stitch)/,
		"the $1 has no line",
		"Write a line under its head, if only -> DONE.",
	],
	[
		/^Choice is completely empty/,
		"the choice is empty, and ink takes it as what follows when no other is left",
		"Write its words, or * -> where that is meant.",
	],
	[
		/^Functions may not contain (choices|diverts|stitches)/,
		"a function may not have $1",
		"Make it a knot, or take them out.",
	],
	[
		/Stack overflow in parser state/,
		"brackets are nested too deep to be read",
		"Write what is inside as a function or a knot of its own.",
	],
	[
		/a text variable grew past/,
		"a text variable grew past 100,000 characters",
		"Look for a line that adds a text to itself again and again.",
	],
	[
		/a line did not end within/,
		"a line of the story never ends",
		"Look for a loop of diverts without a choice in it, or a function that calls itself without end.",
	],
	[
		/calls went deeper than/,
		"knots or functions call each other without end",
		"Look for a function, tunnel or thread that calls itself; a plain divert does not nest.",
	],
	[LOOSE_END, "the story stops here without an end", "Divert on, or end it with -> END."],
	[/^the story stops here without an end/, "the story stops here without an end", "Divert on, or end it with -> END."],
	[
		/^unexpectedly reached end of content\. Do you need a '(->->|~ return)'/,
		"the words end inside a tunnel or function, and nothing leads back out",
		"End it with $1.",
	],
	[
		/^Cannot perform operation (\S+) on (\S+)/,
		'"$1" can\'t be done with a value of the kind $2',
		"Look at what is added, compared or subtracted: a text and a number, or a list and a number.",
	],
];

/** Gives a line from before ink 1.1 with its tag in front of its divert. */
function repairTag(line: string): string {
	const [, before = "", divert = "", tag = ""] = /^(.*?)\s*(->[^#]*?)\s*(#.*)$/.exec(line) ?? [];
	return tag ? `${before} ${tag} ${divert}`.trim() : line;
}
