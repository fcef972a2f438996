// The shape of a compiled story with its words taken out: two versions of one shape differ in wording only,
// so a state of one fits the other.
import { hash53Hex } from "../../base/hash53.ts";
import type { StoryJson } from "./session.ts";

/**
 * Hashes a story's shape as 14 hex digits; equal for versions that differ only in printed text. The first
 * part of a story says that of the whole.
 */
export function structureHash(json: StoryJson): string {
	if (typeof json["shape"] === "string") return json["shape"];
	const blanked = JSON.stringify(json, (_, value) =>
		typeof value === "string" && value.startsWith("^") && value.length > 1 ? "^" : value,
	);
	return hash53Hex(blanked);
}

/**
 * Hashes the story's LIST definitions: saved list values are numbers, and mean something else when these
 * change.
 */
export const listsHash = (json: StoryJson): string => hash53Hex(JSON.stringify(json["listDefs"] ?? {}));
