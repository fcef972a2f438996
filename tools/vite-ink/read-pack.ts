// Reads a pack from a folder or an .ink file and compiles it, for the build, the dev server and the
// command-line tools. Compiles an extension with the story it changes, as the game does. Keeps nothing:
// pack-cache.ts does.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { eachProblem, isProblem, type Problem, problem, problems, type Result } from "../../src/base/problem.ts";
import { buildStory } from "../../src/packs/build/build-story.ts";
import { joinManifests, type Manifest } from "../../src/packs/import/manifest.ts";
import { type CompiledStory, compileInk } from "../../src/story/compile/compile-ink.ts";
import { shortHash } from "../short-hash.ts";
import { type FolderSource, readSource } from "./read-source.ts";

/** A compiled pack with its manifest. */
export interface ReadPack extends CompiledStory {
	readonly manifest: Manifest; // of an extension: the story's, with what it brings
	readonly hash: string; // first 12 hex digits of the SHA-256 of the compiled story
	readonly dir: string;
	readonly under?: string; // of an extension: the folder of the story it changes
	readonly sources: readonly FolderSource[]; // what it was read from: its own, then the story it changes
}

/** What a pack is compiled from. */
export interface PackSources {
	readonly own: FolderSource;
	readonly base?: FolderSource; // of an extension: the story it changes
}

/** Reads and compiles the pack in a folder or an .ink file, or says what is wrong with it. */
export function readPack(given: string): Result<ReadPack> {
	const sources = readSources(given);
	return isProblem(sources) ? sources : compilePack(sources);
}

/** Reads the source of the pack in a folder or an .ink file; for an extension also the story it changes. */
export function readSources(given: string): Result<PackSources> {
	const own = readSource(given);
	if (isProblem(own)) return own;
	if (own.manifest.type !== "extension") return { own };
	const base = readBase(own);
	return isProblem(base) ? base : { own, base };
}

/** Compiles a pack. Depends on nothing but the sources, so its result can be kept for them. */
export function compilePack({ own, base }: PackSources): Result<ReadPack> {
	if (base) return compileExtension(own, base);
	const compiled = compileInk(own.ink, own.manifest.entry);
	if (isProblem(compiled)) return problems(eachProblem(compiled).map((p) => ({ ...p, where: join(own.dir, p.where) })));
	return { ...compiled, manifest: own.manifest, hash: hashOf(compiled), dir: own.dir, sources: [own] };
}

function readBase({ dir, manifest }: FolderSource): Result<FolderSource> {
	const near = [join(process.cwd(), "stories"), dirname(resolve(dir))];
	const places = manifest.dependencies.flatMap((id) => near.map((at) => join(at, id)));
	const found = places.find((place) => existsSync(join(place, "story.json")));
	if (found) return readSource(found);
	return problem(
		"pack.base-not-found",
		join(dir, "story.json"),
		"the story it changes was not found",
		'Name it under "dependencies"; it lies in stories/ or beside.',
	);
}

function compileExtension(own: FolderSource, base: FolderSource): Result<ReadPack> {
	const { dependencies, name } = own.manifest;
	const built = buildStory(base, [own], new Set([base.manifest.id, ...dependencies]));
	if (isProblem(built)) return built;
	const left = built.leftOut.flatMap((out) => out.problems);
	const at = (found: Problem): Problem => {
		const file = found.where.replace(/:\d+$/, "");
		const dir = Object.hasOwn(own.ink, file) ? own.dir : Object.hasOwn(base.ink, file) ? base.dir : "";
		const where = found.where === name ? join(own.dir, "story.json") : found.where;
		return { ...found, where: dir ? join(dir, found.where) : where };
	};
	if (left.length) return problems(left.map(at));
	const { compiled, notes } = built;
	const warnings = [...notes, ...compiled.warnings].map(at);
	const manifest = joinManifests(base.manifest, own.manifest);
	return {
		...compiled,
		warnings,
		manifest,
		hash: hashOf(compiled),
		dir: own.dir,
		under: base.dir,
		sources: [own, base],
	};
}

const hashOf = ({ json }: CompiledStory): string => shortHash(JSON.stringify(json));

/** Every folder of `stories/` that has a manifest. */
export const packFolders = (root: string): string[] =>
	readdirSync(join(root, "stories"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(root, "stories", entry.name, "story.json")))
		.map((entry) => join(root, "stories", entry.name));
