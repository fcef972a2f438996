// The knots and stitches of a compiled story: the tags each begins with, and the names they had before (`#
// was: old_name`). Pure reading of ink's JSON; plays nothing.
import type { StoryJson } from "./session.ts";

/** A knot or stitch. */
export interface Knot {
	readonly path: string; // "knot" or "knot.stitch"
	readonly tags: readonly string[]; // before its first words
}

/** Reads every knot and stitch. */
export function readKnots(json: StoryJson): Knot[] {
	const root = json["root"];
	return [...namedChildren(root)].flatMap(([name, knot]) => [
		{ path: name, tags: leadingTags(knot) },
		...[...namedChildren(knot)].map(([stitch, inner]) => ({ path: `${name}.${stitch}`, tags: leadingTags(inner) })),
	]);
}

/**
 * Reads what was renamed: old path to new, as `# was: old` under a knot says, or under a stitch with the
 * stitch's old name.
 */
export function readRenames(knots: readonly Knot[]): Map<string, string> {
	const now = new Set(knots.map(({ path }) => path)); // a name that is used again means the new bearer
	const renamed = new Map<string, string>();
	for (const { path, tags } of knots) {
		const [knot, stitch] = path.split(".");
		for (const [, old = ""] of tags.map((tag) => /^was:\s*(\S+)/i.exec(tag) ?? [])) {
			const was = stitch && !old.includes(".") ? `${knot}.${old}` : old;
			if (old && !now.has(was)) renamed.set(was, path);
		}
	}
	return renamed;
}

/**
 * Finds the knot a chapter begins at: the one whose scene has its title, else the one with a path, under
 * whichever name; "" for none.
 */
export function findChapterKnot(knots: readonly Knot[], title: string, path: string): string {
	const scene =
		title && knots.find(({ tags }) => tags.some((tag) => /^scene:/i.test(tag) && tag.includes(`"${title}"`)));
	if (scene) return scene.path;
	const knot = path.split(".")[0] ?? "";
	const now = readRenames(knots).get(knot) ?? knot;
	return knots.some((k) => k.path === now) ? now : "";
}

const GENERATED_NAME = /^([cgs]-?\d*|\$.*|#[fn])$/; // ink's own names

// Named children stand in an object at the end of a container.
function namedChildren(container: unknown): [string, unknown][] {
	const last: unknown = Array.isArray(container) ? container.at(-1) : null;
	return Object.entries(last ?? {}).filter(([name, child]) => Array.isArray(child) && !GENERATED_NAME.test(name));
}

function leadingTags(container: unknown): string[] {
	const tags: string[] = [];
	let tag: string | null = null;
	const read = (piece: unknown): boolean => {
		if (Array.isArray(piece)) return piece.every(read);
		if (piece === "#") tag = "";
		else if (piece === "/#") {
			if (tag !== null) tags.push(tag.trim());
			tag = null;
		} else if (typeof piece === "string" && piece.startsWith("^")) {
			if (tag === null && piece.length > 1) return false; // the first words
			if (tag !== null) tag += piece.slice(1);
		}
		return true;
	};
	read(container);
	return tags;
}
