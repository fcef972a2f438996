// A pack's source from a disk, not compiled: a folder with a manifest, a folder of ink, a zip, or one .ink
// file with its includes. Found files are read as the library reads them.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { findFiles, folderOf, plainPath } from "../../src/base/find-file.ts";
import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import type { PackSource } from "../../src/packs/build/build-story.ts";
import { fileKind, isSystemFile } from "../../src/packs/import/pack-path.ts";
import { type RawPack, readPack } from "../../src/packs/import/read-pack.ts";
import { includes } from "../../src/story/compile/ink-source.ts";

/** A pack's source, and the folder it lies in. */
export interface FolderSource extends PackSource {
	readonly dir: string;
	readonly raw: RawPack; // as the library has it; its pictures and sounds are empty
	readonly loose: boolean; // one file: what else lies in the folder need not be the pack's
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
	const file = statSync(given).isFile();
	if (file && !/\.ink$/i.test(given))
		return problem("ink.not-ink-file", given, "this is not an .ink file", "Give the .ink file, or the pack's folder.");
	const at = file ? dirname(given) : given;
	const files = file ? withIncludes(at, basename(given)) : filesIn(at);
	const raw = readPack(files, basename(resolve(given)));
	if (isProblem(raw)) return whereItLies(raw, at);
	return { manifest: raw.manifest, ink: raw.ink, dir: join(at, raw.root), raw, loose: file };
}

// What is wrong with a file is told by its path on the disk.
function whereItLies(found: Problem, dir: string): Problem {
	const at = (one: Problem): Problem => {
		const file = one.where.replace(/:\d+$/, "");
		return existsSync(join(dir, file)) ? { ...one, where: join(dir, one.where) } : one;
	};
	return { ...at(found), ...(found.causes ? { causes: found.causes.map(at) } : {}) };
}

const EMPTY = new Uint8Array();

/** Every file of a folder by its path in it; pictures and sounds without what is in them. */
function filesIn(dir: string): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
		const path = relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
		if (entry.isFile() && !isSystemFile(path)) files.set(path, readAsNeeded(join(dir, path)));
	}
	return files;
}

const readAsNeeded = (path: string): Uint8Array =>
	["picture", "sound", "font"].includes(fileKind(path)) || statSync(path).size > 32_000_000
		? EMPTY
		: readFileSync(path);

// Only what the file includes: it may lie among anything.
function withIncludes(dir: string, entry: string): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const waiting = [entry];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (files.has(name)) continue;
		const bytes = readFileSync(join(dir, name));
		files.set(name, bytes);
		for (const { name: target } of includes(bytes.toString("utf8"))) {
			const found = onDisk(dir, target, folderOf(name));
			if (found) waiting.push(found);
		}
	}
	return files;
}

// By the folders on the way to it, since all that lies beside may be a whole disk.
function onDisk(dir: string, target: string, within: string): string | undefined {
	for (const from of new Set(["", within])) {
		const wanted = plainPath(`${from}/${target}`);
		if (!wanted || wanted === ".") continue;
		let paths = [""];
		for (const [i, part] of wanted.split("/").entries()) {
			const last = i === wanted.split("/").length - 1;
			const inside = paths.flatMap((path) => namesIn(join(dir, path)).map((name) => (path ? `${path}/${name}` : name)));
			const asked = paths.map((path) => (path ? `${path}/${part}` : part));
			const ending = last ? { endings: /\.ink$/i } : {};
			paths = [...new Set(asked.flatMap((path) => findFiles(path, inside, ending)))];
		}
		const found = paths.find((path) => statSync(join(dir, path)).isFile());
		if (found) return found;
	}
	return undefined;
}

const namesIn = (dir: string): string[] => (existsSync(dir) && statSync(dir).isDirectory() ? readdirSync(dir) : []);

/**
 * The pictures and sounds of a source, by their path from its folder. For a single file only those that its
 * ink names, at most three folders down.
 */
export function mediaOf({ dir, raw, loose }: Pick<FolderSource, "dir" | "raw" | "loose">): string[] {
	const isMedia = (path: string): boolean => ["picture", "sound"].includes(fileKind(path));
	if (!loose) return [...raw.assets.keys()].filter(isMedia);
	const told = Object.values(raw.ink).join("\n").normalize("NFC").toLowerCase().replaceAll("%20", " ");
	const spoken = (path: string): boolean => told.includes(basename(path, extname(path)).normalize("NFC").toLowerCase());
	const found: string[] = [];
	const visit = (folder: string, depth: number): void => {
		for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			if (isSystemFile(path)) continue;
			if (entry.isDirectory() && depth < 3) visit(path, depth + 1);
			else if (entry.isFile() && isMedia(path) && spoken(path)) found.push(path);
		}
	};
	visit("", 0);
	return found;
}
