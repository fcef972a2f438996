// A pack read from a folder and compiled, for the build, the dev server and the command-line tools.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Manifest, readManifest } from "../../src/packs/manifest.ts";
import { isProblem, type Problem, problem } from "../../src/problem.ts";
import { type Compiled, compileInk } from "../../src/story/compile.ts";

/** A compiled pack with its manifest. */
export interface ReadPack extends Compiled {
	readonly manifest: Manifest;
	readonly hash: string; // first 12 hex digits of the SHA-256 of the compiled story
	readonly dir: string;
}

/** Reads and compiles the pack in a folder, or says what is wrong with it. */
export function readPack(dir: string): ReadPack | Problem[] {
	const manifestPath = join(dir, "story.json");
	if (!existsSync(manifestPath))
		return [problem(manifestPath, "there is no manifest", "A pack needs a story.json at its root.")];
	const manifest = readManifest(parse(readFileSync(manifestPath, "utf8")), manifestPath);
	if (isProblem(manifest)) return [manifest];
	const compiled = compileInk(readInk(dir), manifest.entry);
	if (Array.isArray(compiled)) return compiled.map((p) => ({ ...p, where: join(dir, p.where) }));
	const hash = createHash("sha256").update(JSON.stringify(compiled.json)).digest("hex").slice(0, 12);
	return { ...compiled, manifest, hash, dir };
}

/** Every folder of `stories/` that has a manifest. */
export const packFolders = (root: string): string[] =>
	readdirSync(join(root, "stories"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(root, "stories", entry.name, "story.json")))
		.map((entry) => join(root, "stories", entry.name));

function readInk(dir: string): Record<string, string> {
	const names = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".ink"))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), "utf8")]));
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
