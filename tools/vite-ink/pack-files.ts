// What a shipped pack has beside its story: its own pictures and sounds, and its ink, which is fetched only
// when an extension changes it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isProblem } from "../../src/base/problem.ts";
import { writePo } from "../../src/story/translate/po.ts";
import { languagesOf, readTable } from "./read-languages.ts";
import type { ReadPack } from "./read-pack.ts";
import { mediaOf } from "./read-source.ts";

/** One file that is shipped beside a story. */
export interface PackFile {
	readonly path: string; // in the pack
	readonly url: string; // from the page's address
	readonly fileName: string; // where a build puts it
	readonly read: () => Uint8Array;
}

/** A pack's own pictures and sounds; an extension's are laid over those of the story it changes. */
export const packAssets = ({ sources, manifest }: ReadPack): PackFile[] => {
	const files = new Map<string, PackFile>();
	for (const source of sources)
		for (const path of mediaOf(source))
			if (!files.has(path))
				files.set(path, {
					path,
					url: `stories/${manifest.id}/${path.split("/").map(encodeURIComponent).join("/")}`,
					fileName: `stories/${manifest.id}/${path}`,
					read: () => readFileSync(join(source.dir, path)),
				});
	return [...files.values()];
};

/** A pack's ink, gzipped, with what has been translated of it. */
export function packInk(pack: ReadPack): PackFile {
	const { files, manifest, hash } = pack;
	const tables = Object.fromEntries(
		languagesOf(pack).map((language) => [`po/${language}.po`, usableTable(pack, language)]),
	);
	const all = JSON.stringify({ ...files, ...tables });
	const mark = createHash("sha256").update(all).digest("hex").slice(0, 8);
	const url = `stories/${manifest.id}.${hash}.${mark}.ink`;
	return { path: "", url, fileName: url, read: () => gzipSync(all, { level: 9 }) };
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
