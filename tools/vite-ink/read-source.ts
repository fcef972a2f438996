// A pack's source from a disk, not compiled: a folder with a manifest, a folder of ink, or one .ink file with what it includes.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import type { PackSource } from "../../src/packs/build/build-story.ts";
import { defaultManifest, findEntry } from "../../src/packs/import/default-manifest.ts";
import { readJson, readManifest } from "../../src/packs/import/manifest.ts";
import { isSystemFile } from "../../src/packs/import/pack-path.ts";

/** A pack's source, and the folder it lies in. */
export interface FolderSource extends PackSource {
	readonly dir: string;
}

/** Reads a pack's source from a folder or an .ink file. */
export function readSource(given: string): FolderSource | Problem {
	if (!existsSync(given))
		return problem(
			"pack.no-file",
			given,
			"there is no such folder or file",
			"A pack is a folder with .ink files, or one .ink file.",
		);
	if (statSync(given).isFile()) return readOne(given);
	const ink = readInk(given);
	const path = join(given, "story.json");
	if (existsSync(path)) {
		const read = readJson(readFileSync(path, "utf8"), path);
		const manifest = isProblem(read) ? read : readManifest(read.json, path);
		return isProblem(manifest) ? manifest : { manifest, ink, dir: given };
	}
	if (!Object.keys(ink).length)
		return problem(
			"pack.no-manifest",
			path,
			"there is no manifest and no ink",
			"A pack is a folder with .ink files and a story.json.",
		);
	const entry = findEntry(ink);
	return { manifest: defaultManifest(basename(given), ink[entry]!, entry), ink, dir: given };
}

// Only what the file includes: it may lie among anything.
function readOne(file: string): FolderSource | Problem {
	if (!/\.ink$/i.test(file))
		return problem("ink.not-ink-file", file, "this is not an .ink file", "Give the .ink file, or the pack's folder.");
	const dir = dirname(file);
	const entry = basename(file);
	const ink: Record<string, string> = {};
	const waiting = [entry];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		const path = join(dir, name);
		if (Object.hasOwn(ink, name) || relative(dir, path).startsWith("..") || !existsSync(path)) continue;
		ink[name] = readFileSync(path, "utf8");
		for (const [, target] of ink[name]!.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)) waiting.push(target!);
	}
	return { manifest: defaultManifest(entry, ink[entry]!, entry), ink, dir };
}

/** Every .ink file of a folder, by its path in it. */
function readInk(dir: string): Record<string, string> {
	const names = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".ink"))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.filter((name) => !isSystemFile(name) && !name.startsWith("node_modules/"));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), "utf8")]));
}
