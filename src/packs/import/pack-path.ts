// Names of files in a pack: from its root, with slashes, composed, inside it. The ending alone decides what
// kind of file it is.
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

/** Files that systems and tools leave behind, which nobody means; the name as it came, or read. */
export const isSystemFile = (path: string): boolean => {
	const parts = path.replaceAll("\\", "/").split("/");
	return parts.some((part) => SYSTEM.test(part)) || parts.at(-1) === "";
};

const SYSTEM =
	/^(\.[^/.].*|\.\.[^/].*|__MACOSX|(eh)?Thumbs\.db|desktop\.ini|Icon\r|\$RECYCLE\.BIN|System Volume Information|node_modules|~\$.*)$/i;

/** Reads a file's name as it came; a Problem when it leads out of the pack. */
export function readPackPath(name: string, where: string): string | Problem {
	const slashed = name.normalize("NFC").replaceAll("\\", "/");
	const out = /^(\/|[a-z]:)/i.test(slashed) || slashed.split("/").includes("..");
	const path = slashed
		.split("/")
		.filter((part) => part && part !== ".")
		.join("/");
	const odd = [...path].some((char) => char < " ") || path.length > 300 || !path;
	if (!out && !odd) return path;
	const hint = "Make the archive anew out of the pack's own folder.";
	const values = { name: JSON.stringify(name.slice(0, 80)) };
	return out
		? problem("path.outside", where, "a file in it is called {name}, which lies outside the pack", hint, { values })
		: problem("path.bad-name", where, "a file in it is called {name}, which is no name for a file", hint, { values });
}
