// A cue: one direction to the crew, read from one tag. It changes the tableau or is an effect; there is no
// third kind.
import { type Problem, problem } from "../base/problem.ts";
import type { Effect } from "./crew.ts";
import type { CueOption, OptionValues } from "./cue-option.ts";
import type { Tableau } from "./tableau.ts";
import { readTag, type Tag } from "./tag.ts";

/** What a cue is made of, as its file writes it. */
export interface CueSpec<O extends Record<string, CueOption<unknown>>> {
	readonly name: string;
	readonly aliases?: readonly string[]; // what other engines call it
	readonly doc: string; // one sentence for the cue reference
	readonly examples: readonly string[];
	readonly wholeRest?: boolean; // the key is everything after the colon, options and all
	readonly options: O; // `key` is what stands after the colon
	// Lang: of the tag's words, "" when it is not known.
	readonly change?: (tableau: Tableau, read: OptionValues<O>, lang: string) => Tableau;
	readonly effect?: (read: OptionValues<O>, lang: string) => Effect;
}

/** A verb of the table. */
export interface CueDefinition {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly doc: string;
	readonly examples: readonly string[];
	readonly options: Readonly<Record<string, CueOption<unknown>>>;
	/** Reads a tag of this name. */
	read(tag: Tag, where: string, lang?: string): Cue | Problem;
}

/** One direction, read and ready. */
export interface Cue {
	readonly name: string;
	change(tableau: Tableau): Tableau; // the same tableau when the cue is an effect
	readonly effect: Effect | null;
}

/** Defines one verb of the table. */
export function defineCue<O extends Record<string, CueOption<unknown>>>(shape: CueSpec<O>): CueDefinition {
	return {
		name: shape.name,
		aliases: shape.aliases ?? [],
		doc: shape.doc,
		examples: shape.examples,
		options: shape.options,
		read: (tag, where, lang = "") => {
			const values = readOptions(shape, shape.wholeRest ? { ...tag, key: tag.rest, options: {} } : tag, where);
			if ("what" in values) return values as Problem;
			const read = values as OptionValues<O>;
			return {
				name: shape.name,
				change: (tableau) => shape.change?.(tableau, read, lang) ?? tableau,
				effect: shape.effect?.(read, lang) ?? null,
			};
		},
	};
}

function readOptions<O extends Record<string, CueOption<unknown>>>(
	shape: CueSpec<O>,
	tag: Tag,
	where: string,
): OptionValues<O> | Problem {
	const values: Record<string, unknown> = {};
	for (const [name, option] of Object.entries(shape.options)) {
		const raw = name === "key" ? tag.key : tag.options[name];
		if (raw === undefined || raw === "") {
			if (option.required)
				return problem("cue.missing-key", where, "# {cue} needs its {option} ({shape})", "Write it as: # {example}", {
					values: { cue: shape.name, option: name, shape: option.shape, example: shape.examples[0] ?? "" },
				});
			values[name] = option.fallback;
			continue;
		}
		const value = option.read(raw);
		if (value === undefined)
			return problem("cue.bad-value", where, '# {cue}: {option} is "{raw}", expected {shape}', "Example: # {example}", {
				values: { cue: shape.name, option: name, raw, shape: option.shape, example: shape.examples[0] ?? "" },
			});
		values[name] = value;
	}
	const stray = Object.keys(tag.options).find((name) => !(name in shape.options));
	if (stray)
		return problem("cue.stray-option", where, '# {cue} has no option "{stray}"', "It has: {options}.", {
			values: { cue: shape.name, stray, options: Object.keys(shape.options).join(", ") },
		});
	return values as OptionValues<O>;
}

/**
 * Reads a tag by a table: a Cue, a Problem, or null when the table has no such name. `lang` is that of the
 * tag's words.
 */
export function readCue(
	text: string,
	table: ReadonlyMap<string, CueDefinition>,
	where: string,
	lang = "",
): Cue | Problem | null {
	const tag = readTag(text);
	return table.get(tag.name)?.read(tag, where, lang) ?? null;
}
