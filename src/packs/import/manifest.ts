// A pack's manifest: story.json at its root. It comes from outside, so every mistake is a Problem that names
// the field. docs/story.schema.json is made from this schema.
import * as v from "valibot";
import { type Problem, problem } from "../../base/problem.ts";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const blank = v.pipe(v.string(), v.maxLength(2000));
const list = v.optional(v.array(text), []);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,63}$/, "lower-case letters, digits and dashes"));
const ids = v.optional(v.array(id), []);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, "a colour such as #c98f74"));

const palette = v.object({
	high: colour, // the top of the sky, the dark of the wall
	mid: colour,
	low: colour, // at the horizon
	glow: colour, // the light itself
	haze: colour, // what distance turns to
	deep: colour, // the darkest, nearest
	spark: colour, // lamps and lit windows
});
const light = v.object({
	image: v.optional(text), // a picture of the pack; without one a place of the game is recoloured
	portrait: v.optional(text), // the same for a frame taller than wide
	like: v.optional(text), // the light of the game's place that is recoloured; its first without
	palette: v.optional(palette),
	words: v.optional(blank, ""), // the picture in words, for who cannot see it
});
const place = v.object({
	like: v.optional(text), // the game's place that is recoloured
	ambience: v.optional(text), // the bed that sounds there
	lights: v.record(v.string(), light),
});

/** The manifest's schema. */
export const manifestSchema = v.object({
	$schema: v.optional(v.string()),
	id,
	name: text,
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/, "a version such as 1.0.0")),
	manifestVersion: v.optional(v.literal(1), 1),
	author: v.optional(blank, ""),
	description: v.optional(blank, ""),
	gameVersion: v.optional(
		v.pipe(v.string(), v.regex(/^(\*|(>=\s*)?\d+\.\d+\.\d+)$/, '"*" or a version such as 0.1.0')),
		"*",
	),
	entry: v.optional(text, "main.ink"),
	type: v.optional(v.picklist(["story", "extension", "translation"]), "story"),
	language: v.optional(text, "en"),
	dependencies: ids, // of an extension: the story it changes, and others it needs
	conflicts: ids,
	loadAfter: ids,
	overrides: list, // files of the story that an extension replaces
	homepage: v.optional(blank, ""),
	license: v.optional(blank, ""),
	contentWarnings: list,
	speakers: v.optional(
		v.record(v.string(), v.object({ voice: v.optional(v.picklist(["samantha", "interface", "none"]), "none") })),
		{},
	),
	places: v.optional(v.record(v.string(), place), {}), // the pack's own
	opensAfter: v.optional(v.object({ pack: id, chapter: text })), // hidden until that chapter was reached
	shipped: v.optional(v.boolean(), true), // false: for development only, left out of the build
});

/** What a pack says of itself. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** A pack's own places, by name. */
export type PackPlaces = Manifest["places"];

/** Reads a manifest; the first thing wrong with it as a Problem. */
export function readManifest(json: unknown, where: string): Manifest | Problem {
	const read = v.safeParse(manifestSchema, json);
	if (read.success) return read.output;
	const issue = read.issues[0];
	const field = v.getDotPath(issue) ?? "the manifest";
	const wanted = (issue.kind as string) === "validation" ? issue.message : issue.expected;
	if (issue.received === "undefined")
		return problem("manifest.missing", where, "{field} is missing", "See docs/modding.md.", { values: { field } });
	return problem("manifest.wrong", where, "{field} is {received}, expected {wanted}", "See docs/modding.md.", {
		values: { field, received: issue.received, wanted: wanted ?? "something else" },
	});
}

/** Adds an extension's speakers, places and warnings to a story's manifest; all else stays the story's. */
export const joinManifests = (story: Manifest, over: Manifest): Manifest => ({
	...story,
	speakers: { ...story.speakers, ...over.speakers },
	places: { ...story.places, ...over.places },
	contentWarnings: [...new Set([...story.contentWarnings, ...over.contentWarnings])],
});

/** Reads JSON text of a pack; where it breaks as a Problem with the line. */
export function readJson(text: string, where: string): { json: unknown } | Problem {
	try {
		return { json: JSON.parse(text.replace(/^\uFEFF/, "")) };
	} catch (thrown) {
		const said = thrown instanceof Error ? thrown.message : "";
		const at = Number(/position (\d+)/.exec(said)?.[1] ?? (/end of (JSON|data)/.test(said) ? text.length : Number.NaN));
		const line = Number.isNaN(at) ? 0 : text.slice(0, at).split("\n").length;
		return problem(
			"json.broken",
			line ? `${where}:${line}` : where,
			"this is not whole JSON",
			"Look for a comma too many or too few, or a quote that was not closed.",
			{ line: line ? (text.split("\n")[line - 1]?.trim() ?? "").slice(0, 200) : "" },
		);
	}
}
