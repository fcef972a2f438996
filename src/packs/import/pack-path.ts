// Names of files in a pack: from its root, with slashes, inside it. The ending alone decides what kind of
// file it is.
import { type Problem, problem } from "../../base/problem.ts";

/** What a file of a pack is. */
export type FileKind = "ink" | "text" | "picture" | "sound" | "font" | "export" | "other";

const KINDS: Readonly<Record<string, FileKind>> = {
	ink: "ink",
	json: "text",
	csv: "text",
	po: "text",
	md: "text",
	txt: "text",
	png: "picture",
	jpg: "picture",
	jpeg: "picture",
	webp: "picture",
	gif: "picture",
	avif: "picture",
	ogg: "sound",
	opus: "sound",
	m4a: "sound",
	mp3: "sound",
	wav: "sound",
	woff2: "font",
	js: "export", // only Inky's web export is read out of one, as data
};

/** Says what a file is by its ending. */
export const fileKind = (path: string): FileKind => KINDS[fileExtension(path)] ?? "other";

/** The ending of a file's name in lower case, without the point. */
export const fileExtension = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";

/** Files that systems leave behind, which nobody means. */
export const isSystemFile = (path: string): boolean =>
	/(^|\/)(\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i.test(path) || path.endsWith("/");

/** Reads a file's name as it came; a Problem when it leads out of the pack. */
export function readPackPath(name: string, where: string): string | Problem {
	const path = name.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
	const out = /^(\/|[a-z]:)/i.test(path) || path.split("/").includes("..");
	const odd = [...path].some((char) => char < " ") || path.length > 300 || !path;
	if (!out && !odd) return path;
	const hint = "Make the archive anew out of the pack's own folder.";
	const values = { name: JSON.stringify(name.slice(0, 80)) };
	return out
		? problem("path.outside", where, "a file in it is called {name}, which lies outside the pack", hint, { values })
		: problem("path.bad-name", where, "a file in it is called {name}, which is no name for a file", hint, { values });
}
