// The languages of a pack: its po/*.po tables, each compiled to a story of the same structure as the source.
// For the build, the dev server and the command-line tools.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isProblem, type Problem, type Result } from "../../src/base/problem.ts";
import { type TranslatedStory, translateStory } from "../../src/packs/build/translate-story.ts";
import { isTranslationTable, readTableText, tableLanguage } from "../../src/packs/import/translation-tables.ts";
import { type Po, readPo } from "../../src/story/translate/po.ts";
import { createLookup, type TranslationLookup } from "../../src/story/translate/translate-ink.ts";
import { shortHash } from "../short-hash.ts";
import type { ReadPack } from "./read-pack.ts";

/** A pack in another language. */
export interface ReadLanguage extends TranslatedStory {
	readonly hash: string; // first 12 hex digits of the SHA-256 of `json`
}

/** Names the languages a pack has tables for, in BCP 47. */
export const languagesOf = (pack: ReadPack): string[] =>
	[...new Set(tablesOf(pack).map(tableLanguage))].filter(Boolean).sort();

/** The tables of a pack, by their path from its folder. */
const tablesOf = ({ dir }: ReadPack): string[] =>
	["po", ""]
		.filter((folder) => existsSync(join(dir, folder)))
		.flatMap((folder) => readdirSync(join(dir, folder)).map((name) => join(folder, name)))
		.filter(isTranslationTable);

/** Finds a pack's table for a language; where it would lie when there is none. */
export function tablePath(pack: ReadPack, language: string): string {
	const found = tablesOf(pack).find((path) => tableLanguage(path) === tableLanguage(`${language}.po`));
	return join(pack.dir, found ?? join("po", `${language}.po`));
}

/** Reads a pack's table for a language. */
export function readTable(pack: ReadPack, language: string): Po | Problem {
	const path = tablePath(pack, language);
	const text = readTableText(readFileSync(path), path);
	return isProblem(text) ? text : readPo(text, path);
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
