// Where in what was handed over the pack itself lies: where its manifest is, else in the folder that holds
// everything. What lies beside it is no part of it.
import { folderOf } from "../../base/find-file.ts";
import { type Problem, problem } from "../../base/problem.ts";
import { isCompiledStory } from "./compiled-story.ts";
import { fileKind } from "./pack-path.ts";
import type { PackFiles } from "./unzip.ts";

/** A pack's own files. */
export interface RootedFiles {
	readonly root: string; // the folder the pack lies in, from what was handed over; "" for all of it
	readonly files: PackFiles; // by their path from there
	readonly manifest: string; // the manifest's path from there, "" without one
	readonly beside: readonly string[]; // files that are left out, by the path they came with
}

/** Finds the pack among files; a Problem when there are several. */
export function findRoot(given: PackFiles, name: string): RootedFiles | Problem {
	const depth = (path: string): number => path.split("/").length;
	const manifests = [...given.keys()]
		.filter((path) => /(^|\/)story\.json$/i.test(path) && !isCompiledStory(given.get(path)!))
		.sort((a, b) => depth(a) - depth(b));
	const nearest = manifests.filter((path) => depth(path) === depth(manifests[0]!));
	if (nearest.length > 1) return severalStories(name, nearest.map(folderOf));
	const manifest = nearest[0] ?? "";
	const root = manifest ? folderOf(manifest) : commonFolder([...given.keys()]);
	const inside = root ? `${root}/` : "";
	const files = new Map<string, Uint8Array>();
	const beside: string[] = [];
	for (const [path, bytes] of given)
		if (path.startsWith(inside)) files.set(path.slice(inside.length), bytes);
		else beside.push(path);
	return { root, files, manifest: manifest.slice(inside.length), beside: beside.filter(isPartOfPacks) };
}

/** Says that several stories came together, by the folders or files they lie in. */
export const severalStories = (name: string, where: readonly string[]): Problem =>
	problem("pack.several", name, "there are several stories in it: {stories}", "Bring them one after the other.", {
		values: { stories: where.slice(0, 5).join(", ") },
	});

// A README or a licence beside a pack is nobody's mistake.
const isPartOfPacks = (path: string): boolean => ["ink", "picture", "sound"].includes(fileKind(path));

function commonFolder(paths: readonly string[]): string {
	let common = folderOf(paths[0] ?? "");
	for (const path of paths) while (common && !path.startsWith(`${common}/`)) common = folderOf(common);
	return common;
}
