// Which file is meant by a name that somebody wrote: the one finder for includes, pictures and sounds. It
// forgives what other systems let pass: case, `./`, backslashes, %20, letters with their accents apart.
// Pure; knows no pack and no kind of file.

/** How to look for a file. */
export interface FileSearch {
	readonly from?: readonly string[]; // folders the name may count from, the likeliest first
	readonly endings?: RegExp; // that may be left out, such as /\.ink$/i
	readonly anywhere?: boolean; // also by its bare name, wherever the file lies
}

/**
 * Finds the paths that a name means: all that fit equally well, as the nearest fit has them. Gives them as
 * they came, in their order; none when nothing fits.
 */
export function findFiles(name: string, paths: Iterable<string>, search: FileSearch = {}): string[] {
	const { from = [""], endings, anywhere = false } = search;
	const all = [...paths].map((path) => ({ path, plain: path.normalize("NFC") }));
	for (const asked of spellings(name))
		for (const reduce of reductions(endings, anywhere))
			for (const folder of from) {
				const wanted = plainPath(folder ? `${folder}/${asked}` : asked);
				if (!wanted) continue;
				const key = reduce(wanted);
				const found = key ? all.filter(({ plain }) => reduce(plain) === key) : [];
				if (found.length) return found.map(({ path }) => path);
			}
	return [];
}

/**
 * Writes a path plainly: composed, with slashes, `.` and `..` followed; null when it leads out of its root.
 */
export function plainPath(path: string): string | null {
	const parts: string[] = [];
	for (const part of path.normalize("NFC").replaceAll("\\", "/").split("/")) {
		if (part === "..") {
			if (parts.pop() === undefined) return null;
		} else if (part && part !== ".") parts.push(part);
	}
	return parts.join("/");
}

/** The folder that a file lies in; "" for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// As it is written first: a file may well be called 100%25.
function spellings(name: string): string[] {
	const asked = name.trim();
	try {
		const decoded = decodeURIComponent(asked);
		return decoded === asked ? [asked] : [asked, decoded];
	} catch {
		return [asked];
	}
}

type Reduction = (path: string) => string;

// From the strictest to the mildest.
function reductions(endings: RegExp | undefined, anywhere: boolean): Reduction[] {
	const fold: Reduction = (path) => path.toLowerCase();
	const bare: Reduction = (path) => fold(path.slice(path.lastIndexOf("/") + 1));
	const short =
		(reduce: Reduction): Reduction =>
		(path) =>
			reduce(path).replace(endings!, "");
	const near: Reduction[] = [(path) => path, fold, ...(endings ? [short(fold)] : [])];
	if (!anywhere) return near;
	// Ink takes a single backslash out of a name: pictures\boat.png comes as picturesboat.png.
	return [...near, bare, ...(endings ? [short(bare)] : []), (path) => fold(path).replaceAll("/", "")];
}
