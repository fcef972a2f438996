// Packs and their translations, compiled once per content of their files. Compiling takes seconds and every
// request to the dev server needs a story, so only what has changed is compiled again. Knows no server.
import { readFileSync } from "node:fs";
import { isProblem, type Result } from "../../src/base/problem.ts";
import { shortHash } from "../short-hash.ts";
import { PSEUDO, pseudoLookup } from "./pseudo.ts";
import { compileLanguage, type ReadLanguage, readLanguage, tablePath } from "./read-languages.ts";
import { compilePack, type PackSources, type ReadPack, readSources } from "./read-pack.ts";

/** Reads packs and translations; both are the same objects as before while their files hold the same. */
export interface PackCache {
	readonly pack: (dir: string) => Result<ReadPack>;
	readonly language: (pack: ReadPack, language: string) => Result<ReadLanguage>; // the pseudo-language too
}

/** What does the work when nothing is kept yet; tests count its calls. */
export interface PackCompilers {
	readonly pack: (sources: PackSources) => Result<ReadPack>;
	readonly language: (pack: ReadPack, language: string) => Result<ReadLanguage>;
}

const COMPILERS: PackCompilers = {
	pack: compilePack,
	language: (pack, language) =>
		language === PSEUDO ? compileLanguage(pack, PSEUDO, pseudoLookup) : readLanguage(pack, language),
};

interface Kept<T> {
	readonly key: string;
	readonly value: Result<T>;
}

/** Makes an empty cache. It holds one version of each pack, the latest; Problems are kept as well. */
export function createPackCache(compile: PackCompilers = COMPILERS): PackCache {
	const packs = new Map<string, Kept<ReadPack>>(); // by folder
	const languages = new WeakMap<ReadPack, Map<string, Kept<ReadLanguage>>>();

	return {
		pack(dir) {
			const sources = readSources(dir);
			if (isProblem(sources)) return sources;
			return keep(packs, dir, compiledFrom(sources), () => compile.pack(sources));
		},
		language(pack, language) {
			const known = languages.get(pack) ?? new Map<string, Kept<ReadLanguage>>();
			languages.set(pack, known);
			const table = language === PSEUDO ? "" : readFileSync(tablePath(pack, language), "utf8");
			return keep(known, language, table, () => compile.language(pack, language));
		},
	};
}

// A pack's tables and pictures are no part of it: they may change without the story being compiled again.
const compiledFrom = ({ own, base }: PackSources): string =>
	shortHash(JSON.stringify([own, base].map((source) => source && [source.dir, source.manifest, source.ink])), 64);

function keep<T>(all: Map<string, Kept<T>>, name: string, key: string, make: () => Result<T>): Result<T> {
	const before = all.get(name);
	if (before?.key === key) return before.value;
	const value = make();
	all.set(name, { key, value });
	return value;
}
