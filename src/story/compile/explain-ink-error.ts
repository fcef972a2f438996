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
		return problem("ink.error", where, filled(said), typeof hint === "string" ? filled(hint) : hint(line), { line });
	}
	return problem("ink.error", where, what, "", { line });
}

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
		"Look for a bracket too many, or for a tag from before ink 1.1: only tags inside the brackets belong to a choice.",
	],
	[
		/^Divert target not found: '-> (.+?)'/,
		'"-> $1" leads nowhere: there is no knot or stitch called $1',
		"Look for a slip in its name, or write the knot.",
	],
	[/^Unresolved variable: (\S+)/, 'nothing is called "$1"', "Declare it with VAR, or look for a slip in its name."],
	[
		/Stack overflow in parser state/,
		"brackets are nested too deep to be read",
		"Write what is inside as a function or a knot of its own.",
	],
	[
		/^Missing function binding for external: '(.+?)'/,
		"EXTERNAL $1 has no function to fall back on",
		"The game runs no scripts: add a function called $1 to the story.",
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
	[/^ran out of content/i, "the story stops here without an end", "Divert on, or end it with -> END."],
];

/** Gives a line from before ink 1.1 with its tag in front of its divert. */
function repairTag(line: string): string {
	const [, before = "", divert = "", tag = ""] = /^(.*?)\s*(->[^#]*?)\s*(#.*)$/.exec(line) ?? [];
	return tag ? `${before} ${tag} ${divert}`.trim() : line;
}
