// Reads a stored save: checks it before anything trusts it, since storage and files can hold anything. The
// compiler holds the schema to SaveData. Fields that the schema does not name are kept.
import * as v from "valibot";
import { type Problem, problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.picklist(["far-left", "left", "centre", "right", "far-right"]);
const earpiece = v.picklist(["in", "out", "table", "case"]);
const style = ["prose", "letter", "phone", "memory", "interface"] as const;

const line = v.looseObject({
	text: v.string(),
	speaker: v.string(),
	as: v.picklist([...style, "chosen"]),
	tags: v.array(v.string()),
	chapter: v.optional(v.string()),
	chapterLang: v.optional(v.string()),
	lang: v.optional(v.string()),
});
const aside = v.variant("effect", [
	v.looseObject({ effect: v.literal("image"), src: v.string(), alt: v.optional(v.string()) }),
	v.looseObject({ effect: v.literal("note"), text: v.string(), lang: v.optional(v.string()) }),
	v.looseObject({ effect: v.literal("link"), href: v.string() }),
	v.looseObject({ effect: v.literal("clear") }),
]);
const offer = v.variant("way", [
	v.looseObject({ way: v.picklist(["plain", "silence", "struck"]) }),
	v.looseObject({ way: v.literal("look"), id: v.string(), at: position, label: v.string() }),
	v.looseObject({ way: v.literal("hold"), seconds: v.number() }),
	v.looseObject({ way: v.literal("fragment"), kind: v.string() }),
	v.looseObject({ way: v.literal("earpiece"), to: earpiece }),
	v.looseObject({ way: v.literal("turn"), to: v.picklist(["left", "right", "stop", "on"]) }),
]);
const taken = v.looseObject({
	key: v.string(),
	text: v.string(),
	index: v.number(),
	offer,
	lang: v.optional(v.string()),
});
const letter = v.looseObject({
	id: v.string(),
	title: v.string(),
	lang: v.optional(v.string()),
	lines: v.array(v.string()),
	langs: v.optional(v.array(v.string())), // not in the first saves
});
const prop = v.looseObject({ at: v.string(), size: v.picklist(["small", "usual", "large"]) });
const tableau = v.looseObject({
	scene: v.nullable(
		v.looseObject({ id: v.string(), title: v.string(), act: v.number(), lang: v.optional(v.string()) }),
	),
	place: v.nullable(v.looseObject({ id: v.string(), light: v.string(), cut: v.boolean() })),
	weather: v.string(),
	figures: v.record(v.string(), position),
	props: v.optional(v.record(v.string(), prop)), // not in the first saves
	presence: v.nullable(
		v.looseObject({
			growth: v.number(),
			closeness: v.number(),
			mood: v.picklist(["bright", "warm", "low", "hurt", "far", "calling"]),
		}),
	),
	stars: v.array(v.looseObject({ id: v.string(), title: v.string() })),
	ambience: v.string(),
	music: v.string(),
	stilled: v.optional(v.array(v.picklist(["close", "places", "her"])), []), // not in the first saves
	earpiece,
	as: v.picklist(style),
	speaker: v.string(),
	desk: v.string(),
	letters: v.array(letter),
});
const schema = v.looseObject({
	version: v.literal(1),
	pack: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)), // it becomes part of a key
	hash: v.string(),
	skeleton: v.string(),
	lists: v.string(),
	seed: v.number(),
	playthrough: whole,
	language: v.optional(v.string()),
	ink: v.string(),
	beats: whole,
	tableau,
	lines: v.array(line),
	asides: v.optional(v.array(v.looseObject({ at: whole, aside }))), // not in the first saves
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
}) satisfies v.GenericSchema<unknown, SaveData>;

/** Reads a stored moment; a Problem that says which part is wrong. */
export function readSave(stored: unknown, where: string): SaveData | Problem {
	const read = v.safeParse(schema, stored);
	if (read.success) return read.output;
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
