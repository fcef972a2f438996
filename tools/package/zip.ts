// Zips a folder so that the bytes depend on the files alone: sorted, without dates or owners. Two builds can
// be compared.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesIn } from "../vite-web/stamp.ts";
import type { Packed } from "./limits.ts";

const DENSE = /\.(ogg|m4a|webp|png|jpe?g|avif|woff2|story|ink)$/; // packed already

/** A zip and what is in it. */
export interface Zipped {
	readonly files: readonly Packed[];
	readonly bytes: Uint8Array;
}

/** Zips a built game; maps and hidden files stay out. */
export function zipFolder(dir: string): Zipped {
	const mtime = new Date(1980, 0, 1); // the first a zip can say; in local time, as it is read back
	const contents: Zippable = {};
	const files: Packed[] = [];
	for (const path of filesIn(dir)) {
		if (path.endsWith(".map") || /(^|\/)\./.test(path)) continue;
		const bytes = new Uint8Array(readFileSync(join(dir, path)));
		files.push({ path, bytes: bytes.length });
		contents[path] = [bytes, { level: DENSE.test(path) ? 0 : 9, mtime }];
	}
	return { files, bytes: zipSync(contents) };
}
