// Which lines, choices and knots of a compiled story have been seen, by the author's file and line. For walks
// and checks only: needs a story that still has its debug data.
import { knots as knotsIn } from "./ink-source.ts";
import type { InkFiles } from "./resolve-includes.ts";

/** One place of the source. */
export interface SourceLocation {
	readonly file: string;
	readonly line: number;
	readonly text: string;
}

/** What has been seen of one kind. */
export interface CoverageCount {
	readonly seen: number;
	readonly total: number;
	readonly unseen: readonly SourceLocation[];
}

/** A watch over every session of one story object. */
export interface Coverage {
	/** Notes where a walk stands and what it is offered. */
	record(knot: string, choices: readonly string[]): void;
	/** Counts what has been seen so far. */
	counts(): { lines: CoverageCount; choices: CoverageCount; knots: CoverageCount };
}

// As much of ink's runtime objects as is read here.
interface InkObject {
	readonly content?: readonly InkObject[];
	readonly namedOnlyContent?: ReadonlyMap<string, InkObject> | null;
	readonly value?: unknown;
	readonly onceOnly?: boolean; // choice points have it
	readonly path: { readonly componentsString: string };
	readonly ownDebugMetadata?: DebugMetadata | null;
	readonly debugMetadata?: DebugMetadata | null;
}
interface DebugMetadata {
	readonly fileName: string | null;
	readonly startLineNumber: number;
}

/** Watches a story being played. */
export function watchCoverage(story: unknown, files: InkFiles): Coverage {
	const engine = story as { mainContentContainer: InkObject; state: object };
	const lines = new Map<string, SourceLocation>();
	const choices = new Map<string, SourceLocation>();
	const knots = findKnots(files);
	walk(engine.mainContentContainer, (node) => {
		const spot = printedLocation(node);
		if (spot) lines.set(`${spot.file}:${spot.line}`, spot);
		if (node.onceOnly !== undefined) choices.set(node.path.componentsString, locationOf(node.debugMetadata, files));
	});
	const seen = { lines: new Set<string>(), choices: new Set<string>(), knots: new Set<string>() };
	spyOnOutput(engine.state, (node) => {
		const spot = printedLocation(node);
		if (spot) seen.lines.add(`${spot.file}:${spot.line}`);
	});
	spyOnVisits(story, (path) => seen.knots.add(path.split(".")[0]!));
	return {
		record(knot, offered) {
			seen.knots.add(knot.split(".")[0]!);
			for (const key of offered) seen.choices.add(key);
		},
		counts: () => ({
			lines: countSeen(lines, seen.lines),
			choices: countSeen(choices, seen.choices),
			knots: countSeen(knots, seen.knots),
		}),
	};
}

function countSeen(all: ReadonlyMap<string, SourceLocation>, had: ReadonlySet<string>): CoverageCount {
	const unseen = [...all].filter(([key]) => !had.has(key)).map(([, spot]) => spot);
	return { seen: all.size - unseen.length, total: all.size, unseen };
}

function walk(node: InkObject, visit: (node: InkObject) => void): void {
	visit(node);
	for (const child of node.content ?? []) walk(child, visit);
	for (const child of node.namedOnlyContent?.values() ?? []) walk(child, visit);
}

// Every printed piece goes through one method of ink's state, which is where it is overheard.
function spyOnOutput(state: object, hear: (node: InkObject) => void): void {
	const shared = Object.getPrototypeOf(state) as { PushToOutputStream(node: InkObject): void };
	const push = shared.PushToOutputStream;
	shared.PushToOutputStream = function (node) {
		hear(node);
		push.call(this, node);
	};
}

// A knot that only diverts prints nothing, and is visited all the same.
function spyOnVisits(story: unknown, hear: (path: string) => void): void {
	const watched = story as { VisitContainer(container: InkObject, atStart: boolean): void };
	const visit = watched.VisitContainer;
	watched.VisitContainer = (container, atStart) => {
		hear(container.path.componentsString);
		visit.call(watched, container, atStart);
	};
}

function printedLocation(node: InkObject): SourceLocation | null {
	const text = typeof node.value === "string" ? node.value.trim() : "";
	const from = node.ownDebugMetadata;
	if ("contextIndex" in node) return null; // a variable's name handed to a function, not text
	return text && from?.fileName ? { file: from.fileName, line: from.startLineNumber, text } : null;
}

const locationOf = (meta: DebugMetadata | null | undefined, files: InkFiles): SourceLocation => {
	const file = meta?.fileName ?? "";
	const line = meta?.startLineNumber ?? 0;
	return { file, line, text: files[file]?.split("\n")[line - 1]?.trim() ?? "" };
};

function findKnots(files: InkFiles): Map<string, SourceLocation> {
	const knots = new Map<string, SourceLocation>();
	for (const [file, text] of Object.entries(files))
		for (const { kind, name, line } of knotsIn(text)) if (kind === "knot") knots.set(name, { file, line, text: name });
	return knots;
}
