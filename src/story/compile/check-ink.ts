// What must be said of ink text before the compiler sees it: that it is ink at all, and short and flat enough
// to be read. Everything else is ink's own to say.
import { type Problem, problem } from "../../base/problem.ts";
import { sourceLine } from "./explain-ink-error.ts";
import type { InkFiles } from "./resolve-includes.ts";

/** The most ink a story may have, in characters over all its files; some 1,400,000 words. */
export const MAX_INK_CHARACTERS = 8_000_000;
const MAX_NESTING = 200; // brackets open at once on one line

/** Checks the files that take part in a story; all that is wrong with them. */
export function checkInk(files: InkFiles, entry: string): Problem[] {
	const size = Object.values(files).reduce((sum, text) => sum + text.length, 0);
	if (size > MAX_INK_CHARACTERS)
		return [
			problem(
				"ink.too-long",
				entry,
				"the story has {count} characters of ink, and {most} are the most",
				"Split it into several packs.",
				{ values: { count: size.toLocaleString("en"), most: MAX_INK_CHARACTERS.toLocaleString("en") } },
			),
		];
	const wrong = Object.entries(files).flatMap(([file, text]) => checkIsInk(file, text, file === entry) ?? []);
	if (wrong.length) return wrong;
	return findDeepNesting(files);
}

function checkIsInk(file: string, text: string, entry: boolean): Problem | null {
	const first = (text.split("\n").find((line) => line.trim()) ?? "").trim();
	if (!first && entry) return problem("ink.empty", file, "there is nothing in it", "Write at least one line of story.");
	const where = `${file}:1`;
	const shown = first.slice(0, 200);
	if (text.includes("\u0000"))
		return problem("ink.not-text", file, "this is not text", "An .ink file is plain text in UTF-8.");
	if (/^<(?:!doctype|html|head|body|\?xml)\b/i.test(first))
		return problem(
			"ink.web-page",
			where,
			"this is a web page, not ink",
			"Take the .ink file itself; on GitHub, by its Raw button.",
			{ line: shown },
		);
	if (!/^[{[]/.test(first) || !isJson(text)) return null;
	return /"inkVersion"/.test(text)
		? problem(
				"ink.compiled",
				where,
				"this is a compiled story, not ink text",
				"Name it .json, or take the .ink file it was made from.",
				{ line: shown },
			)
		: problem("ink.json", where, "this is JSON, not ink", "Take the .ink file itself.", { line: shown });
}

function isJson(text: string): boolean {
	try {
		return typeof JSON.parse(text) === "object";
	} catch {
		return /^\s*\{\s*"inkVersion"/.test(text);
	}
}

function findDeepNesting(files: InkFiles): Problem[] {
	const found: Problem[] = [];
	for (const [file, text] of Object.entries(files)) {
		for (const [i, line] of text.split("\n").entries()) {
			let open = 0;
			let most = 0;
			for (const char of line) {
				if (char === "{" || char === "(" || char === "[") most = Math.max(most, ++open);
				else if (char === "}" || char === ")" || char === "]") open--;
			}
			if (most > MAX_NESTING)
				found.push(
					problem(
						"ink.nesting",
						`${file}:${i + 1}`,
						"{count} brackets are open at once, and {most} are the most",
						"Write what is inside as a function or a knot of its own.",
						{ line: sourceLine(files, file, i + 1), values: { count: most, most: MAX_NESTING } },
					),
				);
		}
	}
	return found;
}
