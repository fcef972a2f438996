// Which picture of a pack a name means. It counts from where the story's main file lies, and from the root.
import { findFiles, folderOf } from "../base/find-file.ts";
import type { Manifest } from "./import/manifest.ts";

const PICTURES = /\.(png|jpe?g|webp|gif|avif)$/i;

interface PackWithPictures {
	readonly manifest: Pick<Manifest, "entry">;
	readonly assets?: Readonly<Record<string, unknown>>; // by path
}

/** Finds the path of the picture that a name means; undefined when the pack has none. */
export function findPicture(name: string, { manifest, assets = {} }: PackWithPictures): string | undefined {
	const pictures = Object.keys(assets).filter((path) => PICTURES.test(path));
	return findFiles(name, pictures, { from: [folderOf(manifest.entry), ""], endings: PICTURES, anywhere: true })[0];
}
