// Compiles a story with its extensions and smoke-tests it: the work of the compile worker. Pure: the same in
// a worker, in a tool and in a test.
import { gzipSync, strToU8 } from "fflate";
import { hash53Hex } from "../../base/hash53.ts";
import { isProblem, type Problem, problem, problems, type Result } from "../../base/problem.ts";
import { countWords } from "../../base/words.ts";
import { tellEachOnce } from "../../story/compile/explain-ink-error.ts";
import { encodeStory } from "../../story/runtime/encode-story.ts";
import { readKnots } from "../../story/runtime/knots.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import { buildStory, type FileChange, type PackSource } from "./build-story.ts";
import { checkPackFiles } from "./check-pack-files.ts";
import type { SkippedPack } from "./order-extensions.ts";
import { type SmokeResult, smokeTest } from "./smoke-test.ts";
import { buildTranslations, type Translation, type TranslationTable } from "./translations.ts";

/** What is to be compiled. */
export interface BuildJob {
	readonly story: PackSource & { readonly compiled?: StoryJson | null }; // compiled: it came without ink
	readonly extensions: readonly PackSource[];
	readonly present: readonly string[]; // ids of all packs there are
	readonly tables?: readonly TranslationTable[]; // of translation
	readonly media?: readonly string[]; // paths of the story's own pictures and sounds, to be checked
}

/** A story ready to be played. */
export interface BuildResult {
	readonly story: Uint8Array; // compiled, pressed and gzipped
	readonly hash: string; // of the compiled story
	readonly words: number;
	readonly problems: readonly Problem[]; // that do not keep it from being played
	readonly changes: readonly FileChange[];
	readonly leftOut: readonly SkippedPack[];
	readonly tongues: readonly Translation[]; // it can be told in beside its own
}

/** Compiles a story and walks it; a Problem when it cannot be played at all. */
export function buildAndTest({ story, extensions, present, tables = [], media }: BuildJob): Result<BuildResult> {
	const { name } = story.manifest;
	if (story.compiled) {
		const { compiled } = story;
		const wrong = versionProblem(compiled, name);
		return wrong
			? wrong
			: resultOf(compiled, smokeTest(compiled, {}, name), {
					name,
					problems: findUnansweredExternals(compiled, name),
					changes: [],
					leftOut: [],
					tongues: [],
				});
	}
	const built = buildStory(story, extensions, new Set(present));
	if (isProblem(built)) return built;
	const { compiled, changes, leftOut, notes } = built;
	const met = smokeTest(compiled.story, compiled.files, name);
	const told = buildTranslations({ ...compiled, manifest: story.manifest }, tables);
	const { tongues } = told;
	const out = [...leftOut, ...told.leftOut];
	return resultOf(compiled.json, met, {
		name,
		problems: [
			...notes,
			...compiled.warnings,
			...told.problems,
			...(media ? checkPackFiles({ ...story, used: compiled.files, media }) : []),
		],
		changes,
		leftOut: out,
		tongues,
	});
}

function resultOf(
	json: StoryJson,
	met: SmokeResult,
	rest: Pick<BuildResult, "problems" | "changes" | "leftOut" | "tongues"> & { readonly name: string },
): Result<BuildResult> {
	const { name, ...kept } = rest;
	if (!met.readable)
		return met.problems.length
			? problems(met.problems)
			: problem(
					"pack.says-nothing",
					name,
					"it says nothing: it ends before its first line",
					"Divert to the first knot at the top of the file.",
				);
	const text = encodeStory(json);
	return {
		...kept,
		problems: tellEachOnce([...rest.problems, ...met.problems]),
		story: gzipSync(strToU8(text), { level: 6 }),
		hash: hash53Hex(text),
		words: countPrintedWords(json),
	};
}

// As the compiler tells it of ink, for what was compiled elsewhere.
function findUnansweredExternals(json: StoryJson, where: string): Problem[] {
	const made = new Set(readKnots(json).map(({ path }) => path));
	const asked = new Set<string>();
	JSON.stringify(json, (key, value) => {
		if (key === "x()" && typeof value === "string" && !made.has(value)) asked.add(value);
		return value;
	});
	return [...asked].map((name) =>
		problem(
			"ink.external",
			where,
			"EXTERNAL {name} is answered by nobody here, and gives 0",
			'To give something else, add "=== function {name}({params}) ===" to the story.',
			{ values: { name, params: "" } },
		),
	);
}

// Ink compiled elsewhere may be older or newer than what is spoken here, or no ink at all.
function versionProblem(json: StoryJson, name: string): Problem | null {
	const version = Number(Reflect.get(json, "inkVersion"));
	if (version >= 18 && version <= 21) return null;
	return problem(
		"ink.version",
		name,
		"it was compiled for version {version} of ink, and 18 to 21 are understood",
		"Export it again with a present Inky.",
		{ values: { version } },
	);
}

function countPrintedWords(json: StoryJson): number {
	let words = 0;
	JSON.stringify(json, (_, value) => {
		if (typeof value === "string" && value.startsWith("^")) words += countWords(value);
		return value;
	});
	return words;
}
