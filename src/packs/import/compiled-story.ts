// A story that came compiled, as Inky exports it: as JSON, or in a script as one assignment. It is read
// as the data it is, never run.
import { isProblem } from "../../base/problem.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import { readJson } from "./manifest.ts";
import { readText } from "./read-text.ts";

const isStoryJson = (json: unknown): json is StoryJson =>
	typeof json === "object" && json !== null && "inkVersion" in json && "root" in json;

/** Whether a file's bytes are a compiled story. */
export const isCompiledStory = (bytes: Uint8Array): boolean => readCompiledStory(bytes) !== null;

/** Reads a compiled story out of JSON, or out of the script of Inky's web export; null when it is none. */
export function readCompiledStory(bytes: Uint8Array): StoryJson | null {
	const text = readText(bytes, "");
	if (isProblem(text) || !text.includes('"inkVersion"')) return null;
	const data = /^\s*(?:var|const|let)\s+storyContent\s*=\s*(\{[\s\S]*\})\s*;?\s*$/.exec(text)?.[1] ?? text;
	const read = readJson(data, "");
	return !isProblem(read) && isStoryJson(read.json) ? read.json : null;
}

/**
 * Writes the beginning of a compiled story as ink: its tags, then its first words. By these it gets its
 * name.
 */
export function beginningOf(story: StoryJson): string {
	const said: string[] = [];
	let tag = "";
	const visit = (node: unknown): void => {
		if (said.length > 40) return;
		if (Array.isArray(node)) node.forEach(visit);
		else if (node === "#") tag = "# ";
		else if (node === "/#") tag = "";
		else if (typeof node === "string" && node.startsWith("^")) said.push(`${tag}${node.slice(1)}`);
	};
	visit(Reflect.get(story, "root"));
	return said.join("\n");
}
