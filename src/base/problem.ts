// What bad input becomes: a pack, a save, a setting, a tag. Never a crash, never a silent drop. Holds
// English, which tools print; the page says a Problem in the player's language by its code.

/** One thing wrong with something that came from outside, and what to do about it. */
export interface Problem {
	readonly code: string; // `subject.fault`, the same for every value: what translations and tests go by
	readonly where: string; // "file:line", or the name of the thing when it has no lines
	readonly what: string; // what was found and what was expected, one sentence in English
	readonly hint: string; // what to do, one sentence in English; may be empty
	readonly line?: string; // the line itself, when it is known
	readonly values?: Values; // what `what` and `hint` were filled with, by name
	readonly causes?: readonly Problem[]; // all that is wrong, when it is more than one thing
}

/** What stands for `{name}` in a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** What may fail gives its value or a Problem; `isProblem` is the one test for it. */
export type Result<T> = T | Problem;

/** The value of an action that has none to give and did not fail. */
export const DONE = "done";
export type Done = typeof DONE;

/** Makes a Problem. Where `values` are given, `{name}` in `what` and `hint` is filled from them. */
export const problem = (
	code: string,
	where: string,
	what: string,
	hint = "",
	{ line = "", values }: { readonly line?: string | undefined; readonly values?: Values } = {},
): Problem => ({
	code,
	where,
	what: values ? fillIn(what, values) : what,
	hint: values ? fillIn(hint, values) : hint,
	...(line && { line }),
	...(values && { values }),
});

/** Makes one Problem of several, which speaks with the first one's sentence. Throws when there are none. */
export function problems(causes: readonly Problem[]): Problem {
	const [first] = causes;
	if (!first) throw new Error("problems() needs at least one");
	return causes.length > 1 ? { ...first, causes } : first;
}

/** Lists what is wrong: the causes of a Problem of several, or the one itself. */
export const eachProblem = (found: Problem): readonly Problem[] => found.causes ?? [found];

/** Tells a Problem from whatever else may come; also one that was stored before Problems had codes. */
export const isProblem = (x: unknown): x is Problem =>
	typeof x === "object" && x !== null && "where" in x && "what" in x && "hint" in x;

/** Formats a Problem as one line, `where: what, hint`. */
export const formatProblem = (p: Problem): string => [`${p.where}: ${p.what}`, p.hint].filter(Boolean).join(" ");

/** Fills `{name}` in a sentence; a name that has no value stays as it is. */
export const fillIn = (sentence: string, values: Values): string =>
	sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
