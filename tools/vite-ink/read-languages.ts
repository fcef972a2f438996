// The languages of a pack: its po/*.po tables, each compiled to a story of the same structure as the source. For the build, the dev server and the
// command-line tools.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Manifest } from "../../src/packs/manifest.ts";
import { isProblem, type Problem, problem } from "../../src/problem.ts";
import { compileInk } from "../../src/story/compile.ts";
import { fitStory, isMisfit, type Misfit } from "../../src/story/fit.ts";
import { type Po, readPo } from "../../src/story/po.ts";
import type { StoryJson } from "../../src/story/session.ts";
import { type Lookup, lookupIn, translateInk } from "../../src/story/translate.ts";
import type { Unit } from "../../src/story/units.ts";
import type { ReadPack } from "./read-pack.ts";

/** A pack in another language. */
export interface ReadLanguage {
	readonly language: string; // BCP 47
	readonly json: StoryJson; // of the source's structure
	readonly hash: string; // first 12 hex digits of the SHA-256 of `json`
	readonly name: string;
	readonly contentWarnings: readonly string[];
	readonly total: number; // units of translation
	readonly missing: readonly Unit[]; // of these, left in the source's language
	readonly problems: readonly Problem[];
}

/** Names the languages a pack has tables for. */
export const languagesOf = (pack: ReadPack): string[] => {
	const dir = join(pack.dir, "po");
	if (!existsSync(dir)) return [];
	return readdirSync(dir)
		.filter((name) => name.endsWith(".po"))
		.map((name) => basename(name, ".po"))
		.sort();
};

/** Reads a pack's table for a language. */
export function readTable(pack: ReadPack, language: string): Po | Problem {
	const path = join(pack.dir, "po", `${language}.po`);
	return readPo(readFileSync(path, "utf8"), path);
}

/** Compiles a pack by its table for a language. */
export function readLanguage(pack: ReadPack, language: string): ReadLanguage | Problem[] {
	const table = readTable(pack, language);
	return isProblem(table) ? [table] : compileLanguage(pack, language, lookupIn(table.entries));
}

/** Compiles a pack with the words a lookup gives. */
export function compileLanguage(pack: ReadPack, language: string, lookup: Lookup): ReadLanguage | Problem[] {
	const told = translateInk(pack.files, Object.keys(pack.manifest.speakers), lookup);
	const compiled = compileInk(told.files, pack.manifest.entry);
	if (Array.isArray(compiled)) return compiled.map((p) => ({ ...p, what: `in ${language}: ${p.what}` }));
	const json = fitStory(pack.json, compiled.json);
	if (isMisfit(json))
		return [
			...told.problems,
			problem(
				lineOf(compiled.story, json),
				`in ${language} the story has another structure: ${json.what}`,
				"Only words may differ.",
			),
		];
	const said = (unit: Unit): string => lookup(unit)?.text ?? unit.text;
	const [name, ...contentWarnings] = manifestUnits(pack.manifest);
	return {
		language,
		json,
		hash: createHash("sha256").update(JSON.stringify(json)).digest("hex").slice(0, 12),
		name: said(name!),
		contentWarnings: contentWarnings.map(said),
		total: told.units.length,
		missing: told.missing,
		problems: told.problems,
	};
}

/** The units of a manifest: its name, then its content warnings. */
export function manifestUnits({ name, contentWarnings }: Manifest): Unit[] {
	const unit = (text: string, at: string): Unit => ({
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

interface Node {
	readonly content?: readonly Node[];
	readonly namedOnlyContent?: ReadonlyMap<string, Node> | null;
	readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
}

// The source line of a place in the compiled story: of the innermost thing on its path that knows one.
function lineOf(story: unknown, { path }: Misfit): string {
	let node: Node | undefined = (story as { mainContentContainer: Node }).mainContentContainer;
	let where = "";
	for (const step of path.slice(1)) {
		if (typeof step === "string") node = node?.namedOnlyContent?.get(step) ?? node;
		else node = node?.content?.[step] ?? node;
		const from = node?.debugMetadata;
		if (from?.fileName) where = `${from.fileName}:${from.startLineNumber}`;
	}
	return where || path.join(".");
}
