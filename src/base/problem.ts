// What bad input becomes: a pack, a save, a setting, a tag. Never a crash, never a silent drop.

/** One thing wrong with something that came from outside, and what to do about it. */
export interface Problem {
	readonly where: string; // "file:line", or the name of the thing when it has no lines
	readonly what: string; // what was found and what was expected, one sentence
	readonly hint: string; // what to do, one sentence; may be empty
	readonly line?: string; // the line itself, when it is known
}

/** Makes a Problem. */
export const problem = (where: string, what: string, hint = "", line = ""): Problem => ({
	where,
	what,
	hint,
	...(line && { line }),
});

/** Tells a Problem from whatever else a `readX` may return. */
export const isProblem = (x: unknown): x is Problem =>
	typeof x === "object" && x !== null && "where" in x && "what" in x && "hint" in x;

/** Formats a Problem as one line, `where: what, hint`. */
export const formatProblem = (p: Problem): string => [`${p.where}: ${p.what}`, p.hint].filter(Boolean).join(" ");
