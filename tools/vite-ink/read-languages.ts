// The languages of a pack: its po/*.po tables, each compiled to a story of the same structure as the source.
// For the build, the dev server and the command-line tools.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isProblem, type Problem, type Result } from "../../src/base/problem.ts";
import { type TranslatedStory, translateStory } from "../../src/packs/build/translate-story.ts";
import { type Po, readPo } from "../../src/story/translate/po.ts";
import { createLookup, type TranslationLookup } from "../../src/story/translate/translate-ink.ts";
import { shortHash } from "../short-hash.ts";
import type { ReadPack } from "./read-pack.ts";

/** A pack in another language. */
export interface ReadLanguage extends TranslatedStory {
	readonly hash: string; // first 12 hex digits of the SHA-256 of `json`
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

/** Where a pack's table for a language is, whether or not there is one. */
export const tablePath = (pack: ReadPack, language: string): string => join(pack.dir, "po", `${language}.po`);

/** Reads a pack's table for a language. */
export function readTable(pack: ReadPack, language: string): Po | Problem {
	const path = tablePath(pack, language);
	return readPo(readFileSync(path, "utf8"), path);
}

/** Compiles a pack by its table for a language. */
export function readLanguage(pack: ReadPack, language: string): Result<ReadLanguage> {
	const table = readTable(pack, language);
	return isProblem(table) ? table : compileLanguage(pack, language, createLookup(table.entries));
}

/** Compiles a pack with the words a lookup gives. */
export function compileLanguage(pack: ReadPack, language: string, lookup: TranslationLookup): Result<ReadLanguage> {
	const translated = translateStory(pack, language, lookup);
	if (isProblem(translated)) return translated;
	return { ...translated, hash: shortHash(JSON.stringify(translated.json)) };
}
