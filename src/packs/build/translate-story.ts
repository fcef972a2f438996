// A story in another language: compiled with a translator's words, and checked against the source's
// structure, so that a save goes on in either. Pure: the same in the build, in the worker and in a test.
import { eachProblem, isProblem, type Problem, problem, problems, type Result } from "../../base/problem.ts";
import { type CompiledStory, compileInk } from "../../story/compile/compile-ink.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import {
	alignTranslation,
	isStructureMismatch,
	type StructureMismatch,
} from "../../story/translate/align-translation.ts";
import { type TranslationLookup, translateInk } from "../../story/translate/translate-ink.ts";
import type { TranslationUnit } from "../../story/translate/translation-units.ts";
import type { Manifest } from "../import/manifest.ts";

/** A story as it is told in another language. */
export interface TranslatedStory {
	readonly language: string; // BCP 47
	readonly json: StoryJson; // of the source's structure
	readonly name: string;
	readonly contentWarnings: readonly string[];
	readonly total: number; // units of translation
	readonly missing: readonly TranslationUnit[]; // of these, left in the source's language
	readonly problems: readonly Problem[];
}

/** Compiles a story with the words a lookup gives; a Problem when it would be more than other words. */
export function translateStory(
	{ manifest, files, json: source }: Pick<CompiledStory, "files" | "json"> & { readonly manifest: Manifest },
	language: string,
	lookup: TranslationLookup,
): Result<TranslatedStory> {
	const told = translateInk(files, Object.keys(manifest.speakers), lookup);
	const compiled = compileInk(told.files, manifest.entry);
	if (isProblem(compiled))
		return problems(eachProblem(compiled).map((p) => ({ ...p, what: `in ${language}: ${p.what}` })));
	const json = alignTranslation(source, compiled.json);
	if (isStructureMismatch(json))
		return problems([
			...told.problems,
			problem(
				"translation.other-structure",
				sourceLineOf(compiled.story, json),
				"in {language} the story has another structure: {reason}",
				"Only words may differ.",
				{ values: { language, reason: json.what } },
			),
		]);
	const said = (unit: TranslationUnit): string => lookup(unit)?.text ?? unit.text;
	const [name, ...contentWarnings] = manifestUnits(manifest);
	return {
		language,
		json,
		name: said(name!),
		contentWarnings: contentWarnings.map(said),
		total: told.units.length,
		missing: told.missing,
		problems: told.problems,
	};
}

/** The units of a manifest: its name, then its content warnings. */
export function manifestUnits({ name, contentWarnings }: Manifest): TranslationUnit[] {
	const unit = (text: string, at: string): TranslationUnit => ({
		file: "story.json",
		line: 1,
		from: 0,
		to: 0,
		text,
		kind: "title",
		speaker: "",
		context: `story.json#${at}`,
		pinned: true,
	});
	return [unit(name, "name"), ...contentWarnings.map((text, i) => unit(text, `warning-${i + 1}`))];
}

interface StoryNode {
	readonly content?: readonly StoryNode[];
	readonly namedOnlyContent?: ReadonlyMap<string, StoryNode> | null;
	readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
}

// The source line of a place in the compiled story: of the innermost thing on its path that knows one.
function sourceLineOf(story: unknown, { path }: StructureMismatch): string {
	let node: StoryNode | undefined = (story as { mainContentContainer: StoryNode }).mainContentContainer;
	let where = "";
	for (const step of path.slice(1)) {
		if (typeof step === "string") node = node?.namedOnlyContent?.get(step) ?? node;
		else node = node?.content?.[step] ?? node;
		const from = node?.debugMetadata;
		if (from?.fileName) where = `${from.fileName}:${from.startLineNumber}`;
	}
	return where || path.join(".");
}
