// What a web package may weigh: itch.io's limits for browser games, and our own budgets by kind. Pure: judges
// a list of files.

/** A file of the package: its path with forward slashes, its size in bytes. */
export interface Packed {
	readonly path: string;
	readonly bytes: number;
}

/** itch.io's limits, as its page on HTML5 games gives them. */
export const LIMITS = { files: 1000, bytes: 500_000_000, fileBytes: 200_000_000, path: 240 } as const;

/** What each kind may weigh, in bytes; every file is of the first kind whose pattern fits. */
const KINDS: readonly (readonly [name: string, pattern: RegExp, budget: number])[] = [
	["sound", /^audio\//, 40_000_000],
	["stories", /^stories\//, 4_000_000],
	["icons", /^icons\//, 300_000],
	["typefaces", /\.woff2$/, 1_000_000],
	["pictures", /\.(webp|png|jpe?g|svg|avif)$/, 1_000_000],
	["code and styles", /\.(js|css|html|json|webmanifest)$/, 2_500_000],
	["licences", /^licences\.txt$/, 100_000],
	["anything else", /^/, 0],
];

/** One kind, weighed. */
export interface Weight {
	readonly kind: string;
	readonly files: number;
	readonly bytes: number;
	readonly budget: number;
}

/** Weighs files by kind; kinds of which there are none are left out. */
export const weigh = (files: readonly Packed[]): Weight[] => {
	const kindOf = (path: string): string => KINDS.find(([, pattern]) => pattern.test(path))![0];
	return KINDS.map(([kind, , budget]) => {
		const mine = files.filter(({ path }) => kindOf(path) === kind);
		return { kind, files: mine.length, bytes: sum(mine), budget };
	}).filter(({ files }) => files > 0);
};

/** Says what is wrong with these files as a package, a sentence each; nothing when all is well. */
export function wrongWith(
	files: readonly Packed[],
	limits: typeof LIMITS | Record<keyof typeof LIMITS, number> = LIMITS,
): string[] {
	const wrong: string[] = [];
	if (!files.some(({ path }) => path === "index.html")) wrong.push("index.html is not at the root.");
	if (files.length > limits.files) wrong.push(`${files.length} files; itch takes ${limits.files}.`);
	if (sum(files) > limits.bytes) wrong.push(`${mega(sum(files))} in all; itch takes ${mega(limits.bytes)}.`);
	for (const { path, bytes } of files) {
		if (bytes > limits.fileBytes)
			wrong.push(`${path} has ${mega(bytes)}; itch takes ${mega(limits.fileBytes)} a file.`);
		if (path.length > limits.path) wrong.push(`${path} has ${path.length} characters; itch takes ${limits.path}.`);
		if (/[^\x20-\x7e]|\\|^\/|(^|\/)\.\.?(\/|$)/.test(path))
			wrong.push(`${path} is no path that every server can give.`);
	}
	const folded = new Map<string, string>();
	for (const { path } of files) {
		const other = folded.get(path.toLowerCase());
		if (other) wrong.push(`${path} and ${other} differ only in case.`);
		folded.set(path.toLowerCase(), path);
	}
	for (const { kind, files: n, bytes, budget } of weigh(files))
		if (bytes > budget)
			wrong.push(`${kind}: ${n} ${n === 1 ? "file" : "files"} with ${mega(bytes)}; the budget is ${mega(budget)}.`);
	return wrong;
}

const sum = (files: readonly Packed[]): number => files.reduce((all, { bytes }) => all + bytes, 0);

/** Writes bytes as megabytes. */
export const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
