// A story compiled and smoke-tested with its extensions: what the worker does when it is asked for one. Pure: the same in a worker, in a tool and
// in a test.
import { gzipSync, strToU8 } from "fflate";
import { type Problem, problem } from "../../base/problem.ts";
import { press } from "../../story/runtime/press.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import { hash53 } from "../../story/runtime/skeleton.ts";
import { buildStory, type Change, type Source } from "./build.ts";
import type { LeftOut } from "./order.ts";
import { type Smoke, smoke } from "./smoke.ts";
import { type Table, type Tongue, tonguesOf } from "./tongues.ts";

/** What is to be compiled. */
export interface Order {
	readonly story: Source & { readonly compiled?: StoryJson | null }; // compiled: it came without ink
	readonly extensions: readonly Source[];
	readonly present: readonly string[]; // ids of all packs there are
	readonly tables?: readonly Table[]; // of translation
}

/** A story ready to be played. */
export interface Inspected {
	readonly story: Uint8Array; // compiled, pressed and gzipped
	readonly hash: string; // of the compiled story
	readonly words: number;
	readonly problems: readonly Problem[]; // that do not keep it from being played
	readonly changes: readonly Change[];
	readonly leftOut: readonly LeftOut[];
	readonly tongues: readonly Tongue[]; // it can be told in beside its own
}

/** Compiles a story and walks it; Problems when it cannot be played at all. */
export function inspect({ story, extensions, present, tables = [] }: Order): Inspected | Problem[] {
	const { name } = story.manifest;
	if (story.compiled) {
		const { compiled } = story;
		const wrong = fits(compiled, name);
		return wrong
			? [wrong]
			: finish(compiled, smoke(compiled, {}, name), { name, problems: [], changes: [], leftOut: [], tongues: [] });
	}
	const built = buildStory(story, extensions, new Set(present));
	if (Array.isArray(built)) return built;
	const { compiled, changes, leftOut, notes } = built;
	const met = smoke(compiled.story, compiled.files, name);
	const { tongues, leftOut: untold } = tonguesOf({ ...compiled, manifest: story.manifest }, tables);
	const out = [...leftOut, ...untold];
	return finish(compiled.json, met, {
		name,
		problems: [...notes, ...compiled.warnings],
		changes,
		leftOut: out,
		tongues,
	});
}

function finish(
	json: StoryJson,
	met: Smoke,
	rest: Pick<Inspected, "problems" | "changes" | "leftOut" | "tongues"> & { readonly name: string },
): Inspected | Problem[] {
	const { name, ...kept } = rest;
	if (!met.readable)
		return met.problems.length
			? [...met.problems]
			: [
					problem(
						name,
						"it says nothing: it ends before its first line",
						"Divert to the first knot at the top of the file.",
					),
				];
	const text = press(json);
	return {
		...kept,
		problems: [...rest.problems, ...met.problems],
		story: gzipSync(strToU8(text), { level: 6 }),
		hash: hash53(text),
		words: wordsOf(json),
	};
}

// Ink compiled elsewhere may be older or newer than what is spoken here, or no ink at all.
function fits(json: StoryJson, name: string): Problem | null {
	const version = Number(Reflect.get(json, "inkVersion"));
	if (version >= 18 && version <= 21) return null;
	return problem(
		name,
		`it was compiled for version ${version} of ink, and 18 to 21 are understood`,
		"Export it again with a present Inky.",
	);
}

function wordsOf(json: StoryJson): number {
	let words = 0;
	JSON.stringify(json, (_, value) => {
		if (typeof value === "string" && value.startsWith("^")) words += value.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
		return value;
	});
	return words;
}
