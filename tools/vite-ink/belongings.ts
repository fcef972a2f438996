// What a shipped pack has beside its story: its own pictures and sounds, and its ink, which is asked for only when an extension is laid over it.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { isLitter, kindOf } from "../../src/packs/path.ts";
import type { ReadPack } from "./read-pack.ts";

/** One file that is shipped beside a story. */
export interface Belonging {
	readonly path: string; // in the pack
	readonly url: string; // from the page's address
	readonly read: () => Uint8Array;
}

/** A pack's own pictures and sounds. */
export const assetsOf = ({ dir, manifest }: ReadPack): Belonging[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ["picture", "sound"].includes(kindOf(entry.name)))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.filter((path) => !isLitter(path))
		.map((path) => ({ path, url: `stories/${manifest.id}/${path}`, read: () => readFileSync(join(dir, path)) }));

/** A pack's ink, gzipped. */
export const inkOf = ({ files, manifest, hash }: ReadPack): Belonging => ({
	path: "",
	url: `stories/${manifest.id}.${hash}.ink`,
	read: () => gzipSync(JSON.stringify(files), { level: 9 }),
});
