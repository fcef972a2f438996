// The list of a built game's files, by what is in them, written before the service worker as its first line. Done over the finished folder,
// so that it says what is there, whoever put it there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { shortHash } from "../short-hash.ts";

const WORKER = "offline.js";
const MARK = "self.BUILD=";

/** Lists the files of a folder, as paths with forward slashes, in order. */
export const filesIn = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.sort();

/** Writes the list of files before the service worker of a built game; again after a change, and nothing where there is no worker. */
export function stampWorker(dir: string): void {
	if (!existsSync(join(dir, WORKER))) return;
	const files = Object.fromEntries(
		filesIn(dir)
			.filter((path) => path !== WORKER && !path.endsWith(".map"))
			.map((path) => [path, shortHash(readFileSync(join(dir, path)))]),
	);
	const entry = /<script[^>]+src="\.\/([^"]+)"/.exec(readFileSync(join(dir, "index.html"), "utf8"))?.[1];
	if (!entry) throw new Error("index.html names no script");
	const worker = readFileSync(join(dir, WORKER), "utf8");
	if (/\bimport\b\s*[{"*(\w]|\bexport\b\s*[{d*]/.test(worker))
		throw new Error("the service worker must be one plain script");
	const code = worker.startsWith(MARK) ? worker.slice(worker.indexOf("\n") + 1) : worker;
	writeFileSync(join(dir, WORKER), `${MARK}${JSON.stringify({ entry, files })};\n${code}`);
}
