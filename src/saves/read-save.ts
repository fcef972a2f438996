// A stored moment back from storage: checked before it is trusted, since storage and files can hold anything.
import * as v from "valibot";
import { type Problem, problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";

const line = v.looseObject({ text: v.string(), speaker: v.string(), as: v.string(), tags: v.array(v.string()) });
const taken = v.looseObject({
	key: v.string(),
	text: v.string(),
	index: v.number(),
	offer: v.looseObject({ way: v.string() }),
});
const letter = v.looseObject({
	id: v.string(),
	title: v.string(),
	lang: v.optional(v.string()),
	lines: v.array(v.string()),
	langs: v.optional(v.array(v.string())), // not in the first saves
});
const tableau = v.looseObject({
	figures: v.record(v.string(), v.string()),
	stars: v.array(v.looseObject({ id: v.string(), title: v.string() })),
	letters: v.array(letter),
	as: v.string(),
	desk: v.string(),
	stilled: v.optional(v.array(v.string()), []), // not in the first saves
});
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const kept = v.looseObject({
	version: v.literal(1),
	pack: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)), // it becomes part of a key
	hash: v.string(),
	skeleton: v.string(),
	lists: v.string(),
	seed: v.number(),
	playthrough: whole,
	ink: v.string(),
	beats: whole,
	tableau,
	lines: v.array(line),
	fresh: whole,
	trail: v.array(taken),
	states: v.array(
		v.looseObject({ ink: v.string(), lines: whole, trail: whole, tableau, music: v.optional(v.number()) }),
	),
	offered: v.array(v.string()),
	knot: v.string(),
	variables: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
	music: v.number(),
	title: v.string(),
	words: whole,
	when: v.number(),
});

/** Reads a stored moment; a Problem that says which part is wrong. */
export function readSave(stored: unknown, where: string): SaveData | Problem {
	const read = v.safeParse(kept, stored);
	if (read.success) return read.output as unknown as SaveData;
	const issue = read.issues[0];
	const version = (stored as { version?: unknown } | null)?.version;
	if (typeof version === "number" && version > 1)
		return problem(
			"save.newer",
			where,
			"this save was made by a newer version of the game",
			"It was kept as it is: update the game.",
		);
	return problem(
		"save.damaged",
		where,
		"this save cannot be read: {field} is {received}, expected {expected}",
		"It was kept as it is.",
		{
			values: {
				field: v.getDotPath(issue) ?? "it",
				received: issue.received,
				expected: issue.expected ?? "something else",
			},
		},
	);
}
