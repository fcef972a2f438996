// The list of a built game's files by their hashes, written before the service worker as its first line.
// Done over the finished folder, so that it says what is there, whoever put it there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { shortHash } from "../short-hash.ts";

const WORKER = "offline.js";
const MARK = "self.BUILD=";
const PAGE = "index.html";
const STAMP = /<meta name="build" content="[^"]*">/;

/** Lists the files of a folder, as paths with forward slashes, in order. */
export const filesIn = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.sort();

/**
 * Writes the list of files into the service worker of a built game, and the build's name into its page, so
 * that a page can tell whether the worker is of its own build. May run again after a change. Does nothing
 * where there is no worker.
 */
export function stampWorker(dir: string): void {
	if (!existsSync(join(dir, WORKER))) return;
	const page = join(dir, PAGE);
	const bare = readFileSync(page, "utf8").replace(STAMP, "");
	if (!bare.includes("</head>")) throw new Error("index.html has no head");
	const files = Object.fromEntries(
		filesIn(dir)
			.filter((path) => path !== WORKER && !path.endsWith(".map"))
			.map((path) => [path, shortHash(path === PAGE ? bare : readFileSync(join(dir, path)))]),
	);
	const build = shortHash(JSON.stringify(files));
	const stamped = bare.replace("</head>", `<meta name="build" content="${build}"></head>`);
	writeFileSync(page, stamped);
	const worker = readFileSync(join(dir, WORKER), "utf8");
	if (/\bimport\b\s*[{"*(\w]|\bexport\b\s*[{d*]/.test(worker))
		throw new Error("the service worker must be one plain script");
	const code = worker.startsWith(MARK) ? worker.slice(worker.indexOf("\n") + 1) : worker;
	const list = JSON.stringify({ build, files: { ...files, [PAGE]: shortHash(stamped) } });
	writeFileSync(join(dir, WORKER), `${MARK}${list};\n${code}`);
}
