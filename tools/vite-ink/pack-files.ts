// What a shipped pack has beside its story: its own pictures and sounds, and its ink, which is asked for only when an extension is laid over it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { isProblem } from "../../src/base/problem.ts";
import { fileKind, isSystemFile } from "../../src/packs/import/pack-path.ts";
import { writePo } from "../../src/story/translate/po.ts";
import { languagesOf, readTable } from "./read-languages.ts";
import type { ReadPack } from "./read-pack.ts";

/** One file that is shipped beside a story. */
export interface PackFile {
	readonly path: string; // in the pack
	readonly url: string; // from the page's address
	readonly read: () => Uint8Array;
}

/** A pack's own pictures and sounds. */
export const packAssets = ({ dir, under, manifest }: ReadPack): PackFile[] =>
	[dir, ...(under ? [under] : [])].flatMap((at) => assetsIn(at, manifest.id));

const assetsIn = (dir: string, id: string): PackFile[] =>
	readdirSync(dir, { recursive: existsSync(join(dir, "story.json")), withFileTypes: true }) // else it is any folder
		.filter((entry) => entry.isFile() && ["picture", "sound"].includes(fileKind(entry.name)))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.filter((path) => !isSystemFile(path))
		.map((path) => ({ path, url: `stories/${id}/${path}`, read: () => readFileSync(join(dir, path)) }));

/** A pack's ink, gzipped, with what has been translated of it. */
export function packInk(pack: ReadPack): PackFile {
	const { files, manifest, hash } = pack;
	const tables = Object.fromEntries(
		languagesOf(pack).map((language) => [`po/${language}.po`, usableTable(pack, language)]),
	);
	const all = JSON.stringify({ ...files, ...tables });
	const mark = createHash("sha256").update(all).digest("hex").slice(0, 8);
	return { path: "", url: `stories/${manifest.id}.${hash}.${mark}.ink`, read: () => gzipSync(all, { level: 9 }) };
}

// Only what can be used, without what a translator needs beside it.
function usableTable(pack: ReadPack, language: string): string {
	const po = readTable(pack, language);
	if (isProblem(po)) return "";
	const usable = po.entries.filter((entry) => entry.text && !entry.fuzzy && !entry.obsolete);
	return writePo({
		header: po.header,
		entries: usable.map((entry) => ({ ...entry, notes: [], said: [], places: [] })),
	});
}
