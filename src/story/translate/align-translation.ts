// Fits a translated compiled story to its source: the same structure, other words. Ink's saved places are
// positions in that structure, so a translation that has it goes on from any save of the source, and the
// other way round.
import type { StoryJson } from "../runtime/session.ts";

/** Where two compiled stories differ in more than words: a path of positions and names, and how. */
export interface StructureMismatch {
	readonly path: readonly (string | number)[];
	readonly what: string;
}

const NO_WORDS = "^";

/**
 * Fits `told` to `source`: where the source has words and the translation none, it gets empty ones, so that
 * positions stay.
 */
export function alignTranslation(source: StoryJson, told: StoryJson): StoryJson | StructureMismatch {
	try {
		return align(source, told, []) as StoryJson;
	} catch (thrown) {
		if (Array.isArray(thrown)) return { path: thrown[0], what: thrown[1] };
		throw thrown;
	}
}

/** Tells a Misfit from a fitted story. */
export const isStructureMismatch = (x: StoryJson | StructureMismatch): x is StructureMismatch =>
	Array.isArray((x as StructureMismatch).path) && "what" in x;

const isWords = (x: unknown): x is string => typeof x === "string" && x.startsWith("^");

function align(source: unknown, told: unknown, path: readonly (string | number)[]): unknown {
	if (isWords(source) && isWords(told)) return told;
	if (Array.isArray(source) && Array.isArray(told)) return alignList(source, told, path);
	if (isRecord(source) && isRecord(told)) {
		const names = Object.keys(source);
		const stray = [...Object.keys(told), ...names].find((name) => !(name in source) || !(name in told));
		if (stray) throw [path, `${stray} is in one of them only`];
		return Object.fromEntries(names.map((name) => [name, align(source[name], told[name], [...path, name])]));
	}
	if (source !== told)
		throw [path, `${JSON.stringify(told)?.slice(0, 60)} stands for ${JSON.stringify(source)?.slice(0, 60)}`];
	return told;
}

function alignList(
	source: readonly unknown[],
	told: readonly unknown[],
	path: readonly (string | number)[],
): unknown[] {
	const fitted: unknown[] = [];
	let next = 0;
	for (const [i, here] of source.entries()) {
		const other = told[next];
		if (isWords(here) && !isWords(other)) fitted.push(NO_WORDS);
		else if (isWords(other) && !isWords(here))
			throw [[...path, i], `"${other.slice(1).trim()}" stands where the source has no words`];
		else {
			fitted.push(align(here, other, [...path, i]));
			next++;
		}
	}
	if (next < told.length) throw [path, "there is more here than in the source"];
	return fitted;
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null && !Array.isArray(x);
