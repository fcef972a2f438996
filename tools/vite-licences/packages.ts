// The packages of node_modules that a build holds, found by the modules in it, and the licence files beside their manifests.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Part } from "./texts.ts";

const FILE = /^(un)?(licen[cs]e|copying|copyright|notice|patents)(?!.*\.spdx$)/i;

/** Beside a module that was built ahead out of packages: their names. */
export const BUNDLED = "bundled.json";

/** Reads the licence files of a folder, in order. */
export const licenceFiles = (dir: string): string[] =>
	readdirSync(dir)
		.filter((name) => FILE.test(name))
		.sort()
		.flatMap((name) => {
			const path = join(dir, name);
			if (!statSync(path).isDirectory()) return [readFileSync(path, "utf8")];
			return readdirSync(path).map((inner) => readFileSync(join(path, inner), "utf8"));
		});

/** Gives the folders of the packages that modules are from, by the modules' ids; our own modules are from none. */
export function packageFolders(ids: Iterable<string>): string[] {
	const folders = new Set<string>();
	for (const id of ids) {
		const path = id.replaceAll("\\", "/").replace(/^\0|\?.*$/g, "");
		const [, modules, name] = /^(.*\/node_modules)\/(@[^/]+\/[^/]+|[^/]+)\//.exec(path) ?? [];
		if (!modules || !name) continue;
		if (!name.startsWith(".")) folders.add(`${modules}/${name}`);
		else for (const made of madeOf(path)) folders.add(`${modules}/${made}`);
	}
	return [...folders].sort();
}

function madeOf(path: string): string[] {
	const list = join(dirname(path), BUNDLED);
	if (!existsSync(list)) throw new Error(`${path} was built ahead and does not say of what: ${BUNDLED} is missing.`);
	return JSON.parse(readFileSync(list, "utf8"));
}

/** Reads a package as a part. */
export function readPackage(folder: string): Part {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	return { name: `${name} ${version}`, licence: license ?? "", texts: licenceFiles(folder) };
}
