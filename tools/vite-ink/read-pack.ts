// A pack read from a folder or an .ink file and compiled, for the build, the dev server and the command-line tools. An extension is laid over
// the story it changes, as the game does it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { eachProblem, isProblem, type Problem, problem, problems, type Result } from "../../src/base/problem.ts";
import { buildStory } from "../../src/packs/build/build-story.ts";
import { joinManifests, type Manifest } from "../../src/packs/import/manifest.ts";
import { type CompiledStory, compileInk } from "../../src/story/compile/compile-ink.ts";
import { type FolderSource, readSource } from "./read-source.ts";

/** A compiled pack with its manifest. */
export interface ReadPack extends CompiledStory {
	readonly manifest: Manifest; // of an extension: the story's, with what it brings
	readonly hash: string; // first 12 hex digits of the SHA-256 of the compiled story
	readonly dir: string;
	readonly under?: string; // of an extension: the folder of the story it changes
	readonly sources: readonly FolderSource[]; // what it was read from: its own, then the story it changes
}

/** Reads and compiles the pack in a folder or an .ink file, or says what is wrong with it. */
export function readPack(given: string): Result<ReadPack> {
	const source = readSource(given);
	if (isProblem(source)) return source;
	if (source.manifest.type === "extension") return readExtension(source);
	const compiled = compileInk(source.ink, source.manifest.entry);
	if (isProblem(compiled))
		return problems(eachProblem(compiled).map((p) => ({ ...p, where: join(source.dir, p.where) })));
	return {
		...compiled,
		manifest: source.manifest,
		hash: hashOf(compiled),
		dir: source.dir,
		sources: [source],
	};
}

function readExtension(own: FolderSource): Result<ReadPack> {
	const { dependencies, name } = own.manifest;
	const near = [join(process.cwd(), "stories"), dirname(resolve(own.dir))];
	const places = dependencies.flatMap((id) => near.map((at) => join(at, id)));
	const under = places.find((dir) => existsSync(join(dir, "story.json")));
	const where = join(own.dir, "story.json");
	if (!under)
		return problem(
			"pack.base-not-found",
			where,
			"the story it changes was not found",
			'Name it under "dependencies"; it lies in stories/ or beside.',
		);
	const base = readSource(under);
	if (isProblem(base)) return base;
	const built = buildStory(base, [own], new Set([base.manifest.id, ...dependencies]));
	if (isProblem(built)) return built;
	const left = built.leftOut.flatMap((out) => out.problems);
	const at = (found: Problem): Problem => {
		const file = found.where.replace(/:\d+$/, "");
		const dir = Object.hasOwn(own.ink, file) ? own.dir : Object.hasOwn(base.ink, file) ? under : "";
		return { ...found, where: dir ? join(dir, found.where) : found.where === name ? where : found.where };
	};
	if (left.length) return problems(left.map(at));
	const { compiled, notes } = built;
	const warnings = [...notes, ...compiled.warnings].map(at);
	const manifest = joinManifests(base.manifest, own.manifest);
	return { ...compiled, warnings, manifest, hash: hashOf(compiled), dir: own.dir, under, sources: [own, base] };
}

const hashOf = ({ json }: CompiledStory): string =>
	createHash("sha256").update(JSON.stringify(json)).digest("hex").slice(0, 12);

/** Every folder of `stories/` that has a manifest. */
export const packFolders = (root: string): string[] =>
	readdirSync(join(root, "stories"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(root, "stories", entry.name, "story.json")))
		.map((entry) => join(root, "stories", entry.name));
