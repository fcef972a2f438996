// Reads a pack from one .ink file, a folder, a zip, or what Inky exports. Takes files for data by their
// endings alone, runs nothing, and names everything it leaves aside. Compiles nothing.
import { strToU8 } from "fflate";
import { findFiles } from "../../base/find-file.ts";
import { hash53Hex } from "../../base/hash53.ts";
import { isProblem, type Problem, problem, problems, type Result } from "../../base/problem.ts";
import { includes } from "../../story/compile/ink-source.ts";
import { findInclude, type InkFiles } from "../../story/compile/resolve-includes.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import { beginningOf, readCompiledStory } from "./compiled-story.ts";
import { defaultManifest, findEntries, findEntry } from "./default-manifest.ts";
import { type Manifest, readJson, readManifest } from "./manifest.ts";
import { fileKind, isSystemFile, readPackPath } from "./pack-path.ts";
import { findRoot, severalStories } from "./pack-root.ts";
import { readText } from "./read-text.ts";
import { isTranslationTable, readTableText, tableLanguage } from "./translation-tables.ts";
import { type PackFiles, unzip, ZIP_LIMITS } from "./unzip.ts";

/** A pack as it was read. */
export interface RawPack {
	readonly manifest: Manifest;
	readonly ink: InkFiles;
	readonly story: StoryJson | null; // when it came compiled, without ink
	readonly assets: PackFiles; // pictures, sounds, fonts and tables; the tables in UTF-8
	readonly notes: readonly Problem[]; // what was left aside
	readonly hash: string; // of everything that is compiled
	readonly root: string; // the folder it lies in, from what was handed over; "" for all of it
}

// What files come to, before anything is made of them.
interface SortedFiles {
	readonly ink: Record<string, string>;
	readonly assets: Map<string, Uint8Array>;
	readonly others: Map<string, Uint8Array>; // of no kind that a pack has
	readonly notes: Problem[];
	readonly broken: Problem[];
	story: StoryJson | null;
}

/** Reads a pack from files by path, or from one zip; a Problem with all that is wrong with it. */
export function readPack(given: PackFiles, name: string): Result<RawPack> {
	const only = given.size === 1 ? [...given][0]! : null;
	const zipped = only && isZip(only[1]) ? unzip(only[1], only[0]) : given;
	if (isProblem(zipped)) return zipped;
	const checked = checkFiles(zipped, name);
	const rooted = isProblem(checked) ? checked : findRoot(checked, name);
	if (isProblem(rooted)) return rooted;
	const { root, files, manifest: at, beside } = rooted;
	const said = at ? readManifestFile(files.get(at)!, at) : null;
	const sorted = sortFiles(files, at);
	if (isProblem(said)) sorted.broken.unshift(...(said.causes ?? [said]));
	if (sorted.broken.length || isProblem(said)) return problems(sorted.broken);
	const { ink, story, assets } = sorted;
	const bare = Object.keys(ink).length > 0;
	if (!bare && !story && (said?.manifest.type ?? "story") === "story") return noStory(name);
	const mains = bare && !said ? findEntries(ink) : [];
	if (mains.length > 1) return severalStories(name, mains);
	const manifest = said ? withEntry(said, ink) : manifestOf(name, ink, story);
	takeIncluded(sorted, manifest.entry);
	const tables = readTables(manifest, sorted);
	if (isProblem(tables)) return tables;
	const notes = [...sorted.notes, ...[...sorted.others.keys(), ...beside].map(ignoredFile)];
	const hash = hash53Hex(JSON.stringify([manifest, ink, story, ...tables]));
	return { manifest, ink, story: bare ? null : story, assets, notes, hash, root };
}

function sortFiles(files: PackFiles, manifest: string): SortedFiles {
	const sorted: SortedFiles = {
		ink: Object.create(null),
		assets: new Map(),
		others: new Map(),
		notes: [],
		broken: [],
		story: null,
	};
	const single = files.size === 1;
	for (const [path, bytes] of files) {
		if (path === manifest) continue;
		const kind = fileKind(path);
		const misnamed = kind === "ink" ? readCompiledStory(bytes) : null; // under the name of its source
		if (misnamed) sorted.story ??= misnamed;
		else if (kind === "ink") {
			const text = readText(bytes, path);
			if (isProblem(text)) sorted.broken.push(text);
			else sorted.ink[path] = text;
		} else if (kind === "export" || path.toLowerCase().endsWith(".json")) {
			const story = readCompiledStory(bytes);
			if (story) sorted.story ??= story;
			else if (kind === "export") sorted.others.set(path, bytes);
			else if (single) sorted.broken.push(...notStory(bytes, path));
			else sorted.assets.set(path, bytes);
		} else if (kind === "other") sorted.others.set(path, bytes);
		else sorted.assets.set(path, bytes);
	}
	return sorted;
}

// A lone JSON file that is no story may be a manifest by another name; what is wrong with it is said.
function notStory(bytes: Uint8Array, path: string): Problem[] {
	const read = readManifestFile(bytes, path);
	return isProblem(read) ? [...(read.causes ?? [read])] : [];
}

interface ReadManifest {
	readonly manifest: Manifest;
	readonly namesEntry: boolean;
}

function readManifestFile(bytes: Uint8Array, path: string): ReadManifest | Problem {
	const text = readText(bytes, path);
	const read = isProblem(text) ? text : readJson(text, path);
	const manifest = isProblem(read) ? read : readManifest(read.json, path);
	if (isProblem(manifest) || isProblem(read)) return manifest as Problem;
	return { manifest, namesEntry: Object.hasOwn(read.json as object, "entry") };
}

// A manifest names its main ink in any case and with any slash; one that names none has main.ink, wherever.
function withEntry({ manifest, namesEntry }: ReadManifest, ink: InkFiles): Manifest {
	if (manifest.type !== "story" || Object.hasOwn(ink, manifest.entry) || !Object.keys(ink).length) return manifest;
	const [found] = findFiles(manifest.entry, Object.keys(ink), { endings: /\.ink$/i });
	const entry = found ?? (namesEntry ? manifest.entry : findEntry(ink));
	return { ...manifest, entry };
}

function manifestOf(name: string, ink: InkFiles, story: StoryJson | null): Manifest {
	const entry = Object.keys(ink).length ? findEntry(ink) : "main.ink";
	return defaultManifest(name, ink[entry] ?? (story ? beginningOf(story) : ""), entry);
}

// What ink includes is ink, whatever it is called.
function takeIncluded({ ink, others, assets, broken }: SortedFiles, entry: string): void {
	const loose = new Map([...others, ...[...assets].filter(([path]) => fileKind(path) === "text")]);
	const paths = new Set([...Object.keys(ink), ...loose.keys()]);
	const waiting = Object.keys(ink);
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
		for (const { name } of includes(ink[file]!)) {
			const found = findInclude(paths, name, { entry, within: file });
			const bytes = found === null || Object.hasOwn(ink, found) ? undefined : loose.get(found);
			if (!bytes || found === null) continue;
			const text = readText(bytes, found);
			if (isProblem(text)) broken.push(text);
			else {
				ink[found] = text;
				waiting.push(found);
			}
			others.delete(found);
			assets.delete(found);
		}
}

// Reads the tables, and keeps them in UTF-8. A story's broken table is told and left out; a translation pack
// has nothing else.
function readTables(manifest: Manifest, { assets, notes }: SortedFiles): [path: string, text: string][] | Problem {
	const tables: [string, string][] = [];
	const own = manifest.type !== "translation";
	for (const [path, bytes] of [...assets].filter(([path]) => isTranslationTable(path))) {
		const text = readTableText(bytes, path);
		const wrong = isProblem(text) ? text : own && !tableLanguage(path) ? noLanguage(path) : null;
		if (!own && wrong) return wrong;
		if (isProblem(text) || wrong) {
			notes.push(wrong!);
			assets.delete(path);
			continue;
		}
		assets.set(path, strToU8(text));
		tables.push([path, text]);
	}
	return own ? tables : (translationProblem(manifest, tables.length) ?? tables);
}

const noLanguage = (path: string): Problem =>
	problem(
		"translation.file-name",
		path,
		"this table's name is no language",
		"Call it for its language, such as po/fr.po or po/pt-BR.po.",
	);

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

// Checks names and sizes of loose files as those of a zip are.
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
	return files;
}
