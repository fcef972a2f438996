// A pack's manifest: story.json at its root. Data from outside, so every mistake is a Problem with the field's name.
import * as v from "valibot";
import { type Problem, problem } from "../problem.ts";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const blank = v.pipe(v.string(), v.maxLength(2000));
const list = v.optional(v.array(text), []);
const schema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,63}$/, "lower-case letters, digits and dashes")),
	name: text,
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/, "a version such as 1.0.0")),
	manifestVersion: v.optional(v.literal(1), 1),
	author: v.optional(blank, ""),
	description: v.optional(blank, ""),
	gameVersion: v.optional(text, "*"),
	entry: v.optional(text, "main.ink"),
	type: v.optional(v.picklist(["story", "extension", "translation"]), "story"),
	language: v.optional(text, "en"),
	dependencies: list,
	conflicts: list,
	loadAfter: list,
	overrides: list,
	homepage: v.optional(blank, ""),
	license: v.optional(blank, ""),
	contentWarnings: list,
	speakers: v.optional(
		v.record(v.string(), v.object({ voice: v.optional(v.picklist(["samantha", "interface", "none"]), "none") })),
		{},
	),
	shipped: v.optional(v.boolean(), true), // false: for the workshop only, left out of the build
});

/** What a pack says of itself. */
export type Manifest = v.InferOutput<typeof schema>;

/** Reads a manifest; the first thing wrong with it as a Problem. */
export function readManifest(json: unknown, where: string): Manifest | Problem {
	const read = v.safeParse(schema, json);
	if (read.success) return read.output;
	const issue = read.issues[0];
	const field = v.getDotPath(issue) ?? "the manifest";
	return problem(
		where,
		`${field} is ${issue.received}, expected ${issue.type === "regex" ? issue.message : issue.expected}`,
		"See docs/modding.md.",
	);
}
