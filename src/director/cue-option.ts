// What a cue's key and options may be: small readers from typed text to values, each saying its own shape for
// the cue reference.

/** One option of a cue, or its key. */
export interface CueOption<T> {
	readonly doc: string; // what it is, a phrase
	readonly shape: string; // what may be written, for people
	readonly required: boolean;
	readonly fallback: T; // when it is not written
	read(raw: string): T | undefined; // undefined when what is written does not fit
}

/** A word or a quoted text; required unless it has a fallback. */
export const word = (doc: string, fallback?: string): CueOption<string> => ({
	doc,
	shape: "word",
	required: fallback === undefined,
	fallback: fallback ?? "",
	read: (raw) => raw || undefined,
});

/** One of a few words; required unless it has a fallback. */
export const oneOf = <const T extends string>(values: readonly T[], doc: string, fallback?: T): CueOption<T> => ({
	doc,
	shape: values.join(" | "),
	required: fallback === undefined,
	fallback: fallback ?? values[0]!,
	read: (raw) => values.find((value) => value === raw.toLowerCase()),
});

/** A number within bounds. */
export const number = (min: number, max: number, doc: string, fallback?: number): CueOption<number> => ({
	doc,
	shape: `${min} to ${max}`,
	required: fallback === undefined,
	fallback: fallback ?? min,
	read: (raw) => {
		const value = Number(raw);
		return raw !== "" && value >= min && value <= max ? value : undefined;
	},
});

/** A word that is there or not. */
export const flag = (doc: string): CueOption<boolean> => ({
	doc,
	shape: "flag",
	required: false,
	fallback: false,
	read: (raw) => (raw === "true" ? true : raw === "false" ? false : undefined),
});

/** What a table of options reads to. */
export type OptionValues<O extends Record<string, CueOption<unknown>>> = {
	[K in keyof O]: O[K] extends CueOption<infer T> ? T : never;
};
