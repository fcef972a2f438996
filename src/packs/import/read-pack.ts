// Reads a pack from one .ink file, a folder, a zip, or what Inky exports. Takes files for data by their
// endings alone, runs nothing, and names everything it leaves aside. Compiles nothing.
import { hash53Hex } from "../../base/hash53.ts";
import { isProblem, type Problem, problem, problems, type Result } from "../../base/problem.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import { defaultManifest, findEntry } from "./default-manifest.ts";
import { type Manifest, readJson, readManifest } from "./manifest.ts";
import { fileExtension, fileKind, isSystemFile, readPackPath } from "./pack-path.ts";
import { readText } from "./read-text.ts";
import { type PackFiles, unzip, ZIP_LIMITS } from "./unzip.ts";

/** A pack as it was read. */
export interface RawPack {
	readonly manifest: Manifest;
	readonly ink: InkFiles;
	readonly story: StoryJson | null; // when it came compiled, without ink
	readonly assets: PackFiles; // pictures, sounds, fonts and tables
	readonly notes: readonly Problem[]; // what was left aside
	readonly hash: string; // of everything that is compiled
}

/** Reads a pack from files by path, or from one zip; a Problem with all that is wrong with it. */
export function readPack(given: PackFiles, name: string): Result<RawPack> {
	const only = given.size === 1 ? [...given][0]! : null;
	const zipped = only && isZip(only[1]) ? unzip(only[1], only[0]) : given;
	if (isProblem(zipped)) return zipped;
	const files = checkFiles(zipped, name);
	if (isProblem(files)) return files;
	const notes: Problem[] = [];
	const ink: Record<string, string> = Object.create(null);
	const assets = new Map<string, Uint8Array>();
	let story: StoryJson | null = null;
	let said: Manifest | Problem | null = null;
	const broken: Problem[] = [];
	for (const [path, bytes] of files) {
		const kind = fileKind(path);
		if (kind === "ink") {
			const text = readText(bytes, path);
			if (isProblem(text)) broken.push(text);
			else ink[path] = text;
		} else if (path === "story.json" || (kind === "text" && path.endsWith(".json") && files.size === 1)) {
			const read = readStoryJson(bytes, path);
			if (isProblem(read)) broken.push(read);
			else if ("story" in read) story = read.story;
			else said = readManifest(read.json, path);
		} else if (kind === "export") {
			const found = readExport(bytes);
			if (found) story = found;
			else notes.push(ignoredFile(path));
		} else if (kind === "other") notes.push(ignoredFile(path));
		else assets.set(path, bytes);
	}
	if (isProblem(said)) broken.unshift(said);
	if (broken.length || isProblem(said)) return problems(broken);
	const bare = Object.keys(ink).length > 0;
	if (!bare && !story && (said?.type ?? "story") === "story") return noStory(name);
	const entry = bare && !said ? findEntry(ink) : "main.ink";
	const manifest = said ?? defaultManifest(name, ink[entry] ?? "", entry);
	const tables = [...assets].filter(([path]) => isTranslationTable(path));
	if (manifest.type === "translation") {
		const wrong = translationProblem(manifest, tables.length);
		if (wrong) return wrong;
	}
	const told = tables.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
	const hash = hash53Hex(JSON.stringify([manifest, ink, story, ...told]));
	return { manifest, ink, story: bare ? null : story, assets, notes, hash };
}

/** Whether a file is a table of translation. */
export const isTranslationTable = (path: string): boolean => fileExtension(path) === "po";

function translationProblem({ name, language, dependencies }: Manifest, tables: number): Problem | null {
	if (!tables)
		return problem(
			"translation.no-table",
			name,
			"there is no table of translation in it",
			"It brings a .po file, as docs/translating.md says.",
		);
	if (!dependencies.length)
		return problem(
			"translation.no-story",
			name,
			"it does not say which story it translates",
			'Name its id under "dependencies" in story.json.',
		);
	try {
		Intl.getCanonicalLocales(language);
		return null;
	} catch {
		return problem(
			"translation.no-language",
			name,
			'"{language}" is no language',
			'Say "language" as a tag such as "fr" or "pt-BR".',
			{ values: { language } },
		);
	}
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 8;

const noStory = (name: string): Problem =>
	problem(
		"pack.no-story",
		name,
		"there is no story in it",
		"A pack is an .ink file, or a folder or zip with .ink files and a story.json.",
	);

const ignoredFile = (path: string): Problem =>
	problem(
		"pack.left-aside",
		path,
		"was left aside",
		"Packs hold ink, pictures, sounds and tables; nothing in them is run.",
	);

// Checks names and sizes of loose files as those of a zip are, and takes off a folder that holds everything.
function checkFiles(given: PackFiles, name: string): PackFiles | Problem {
	const kept = [...given].filter(([path]) => !isSystemFile(path));
	if (kept.length > ZIP_LIMITS.entries)
		return problem(
			"pack.too-many-files",
			name,
			"it holds {count} files, and {most} are the most",
			"Leave out what the story does not need.",
			{ values: { count: kept.length, most: ZIP_LIMITS.entries } },
		);
	const files = new Map<string, Uint8Array>();
	let all = 0;
	for (const [raw, bytes] of kept) {
		const path = readPackPath(raw, name);
		if (isProblem(path)) return path;
		all += bytes.length;
		if (bytes.length > ZIP_LIMITS.file || all > ZIP_LIMITS.all)
			return problem("pack.too-large", name, "it is too large", "A file may have {file} MB, all together {all} MB.", {
				values: { file: ZIP_LIMITS.file / 1e6, all: ZIP_LIMITS.all / 1e6 },
			});
		files.set(path, bytes);
	}
	for (;;) {
		const tops = new Set([...files.keys()].map((path) => (path.includes("/") ? path.split("/")[0]! : "")));
		const [top] = tops;
		if (tops.size !== 1 || !top) return files;
		const inner = [...files].map(([path, bytes]) => [path.slice(top.length + 1), bytes] as const);
		files.clear();
		for (const [path, bytes] of inner) files.set(path, bytes);
	}
}

function readStoryJson(bytes: Uint8Array, path: string): { json: unknown } | { story: StoryJson } | Problem {
	const text = readText(bytes, path);
	if (isProblem(text)) return text;
	const read = readJson(text, path);
	if (isProblem(read)) return read;
	return isCompiledStory(read.json) ? { story: read.json } : read;
}

const isCompiledStory = (json: unknown): json is StoryJson =>
	typeof json === "object" && json !== null && "inkVersion" in json && "root" in json;

// Inky's web export keeps the compiled story in a script, as one assignment. It is read as the data it is.
function readExport(bytes: Uint8Array): StoryJson | null {
	const text = readText(bytes, "");
	const data = isProblem(text)
		? null
		: /^\s*(?:var|const|let)\s+storyContent\s*=\s*(\{[\s\S]*\})\s*;?\s*$/.exec(text)?.[1];
	const read = data ? readJson(data, "") : null;
	return read && !isProblem(read) && isCompiledStory(read.json) ? read.json : null;
}
