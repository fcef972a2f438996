// The shape of a compiled story with its words taken out: two versions of one shape differ in wording only, so a state of one fits the other.
import type { StoryJson } from "./session.ts";

/** Hashes a story's shape as 14 hex digits; equal for versions that differ only in printed text. */
export function structureHash(json: StoryJson): string {
	const blanked = JSON.stringify(json, (_, value) =>
		typeof value === "string" && value.startsWith("^") && value.length > 1 ? "^" : value,
	);
	return hash53(blanked);
}

/** Hashes the story's LIST definitions: saved list values are numbers, and mean something else when these change. */
export const listsHash = (json: StoryJson): string => hash53(JSON.stringify(json["listDefs"] ?? {}));

// cyrb53, a 53-bit string hash by bryc (public domain).
/** Hashes a text as 14 hex digits. */
export function hash53(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}
