// A kept moment carried over a rename: where it says an old knot or stitch, it says the new one. Ink's frozen
// state names places in a few known fields; only those are touched, never the words.
import type { SaveData } from "./save-data.ts";

const PATH_FIELDS = [
	"cPath",
	"previousContentObject",
	"originalChoicePath",
	"targetPath",
	"currentDivertTarget",
	"^->",
];
const COUNT_FIELDS = ["visitCounts", "turnIndices"];

/** Carries a kept moment over renames, old path to new. */
export function applyRenames(kept: SaveData, renamed: ReadonlyMap<string, string>): SaveData {
	if (!renamed.size) return kept;
	const path = (old: string): string => renamePath(old, renamed);
	const ink = (state: string): string => {
		try {
			return JSON.stringify(renameWithin(JSON.parse(state), path));
		} catch {
			return state; // the thaw will say what is wrong with it
		}
	};
	return {
		...kept,
		ink: ink(kept.ink),
		knot: path(kept.knot),
		trail: kept.trail.map((taken) => ({ ...taken, key: path(taken.key) })),
		states: kept.states.map((state) => ({ ...state, ink: ink(state.ink) })),
	};
}

// The longest old name that the path begins with, so that a stitch may have been renamed in a knot that was
// too.
function renamePath(path: string, renamed: ReadonlyMap<string, string>): string {
	const parts = path.split(".");
	const [knot = "", stitch] = parts;
	const both = stitch === undefined ? undefined : renamed.get(`${knot}.${stitch}`);
	if (both) return [both, ...parts.slice(2)].join(".");
	return [renamed.get(knot) ?? knot, ...parts.slice(1)].join(".");
}

function renameWithin(value: unknown, path: (old: string) => string): unknown {
	if (Array.isArray(value)) return value.map((item) => renameWithin(item, path));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, held]) => {
			if (PATH_FIELDS.includes(key) && typeof held === "string") return [key, path(held)];
			if (COUNT_FIELDS.includes(key) && typeof held === "object")
				return [key, Object.fromEntries(Object.entries(held as object).map(([old, n]) => [path(old), n]))];
			return [key, renameWithin(held, path)];
		}),
	);
}
