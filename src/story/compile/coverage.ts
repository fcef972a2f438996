// Which lines, choices and knots of a compiled story have been seen, by the author's file and line. For walks and checks only: needs a
// story that still has its debug data.
import type { InkFiles } from "./includes.ts";

/** One place of the source. */
export interface Spot {
	readonly file: string;
	readonly line: number;
	readonly text: string;
}

/** What has been seen of one kind. */
export interface Seen {
	readonly seen: number;
	readonly total: number;
	readonly unseen: readonly Spot[];
}

/** A watch over every session of one story object. */
export interface Coverage {
	/** Notes where a walk stands and what it is offered. */
	note(knot: string, choices: readonly string[]): void;
	/** Counts what has been seen so far. */
	counts(): { lines: Seen; choices: Seen; knots: Seen };
}

// As much of ink's runtime objects as is read here.
interface Node {
	readonly content?: readonly Node[];
	readonly namedOnlyContent?: ReadonlyMap<string, Node> | null;
	readonly value?: unknown;
	readonly onceOnly?: boolean; // choice points have it
	readonly path: { readonly componentsString: string };
	readonly ownDebugMetadata?: Meta | null;
	readonly debugMetadata?: Meta | null;
}
interface Meta {
	readonly fileName: string | null;
	readonly startLineNumber: number;
}

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)/;

/** Watches a story being played. */
export function watchCoverage(story: unknown, files: InkFiles): Coverage {
	const engine = story as { mainContentContainer: Node; state: object };
	const lines = new Map<string, Spot>();
	const choices = new Map<string, Spot>();
	const knots = knotsOf(files);
	walk(engine.mainContentContainer, (node) => {
		const spot = printed(node);
		if (spot) lines.set(`${spot.file}:${spot.line}`, spot);
		if (node.onceOnly !== undefined) choices.set(node.path.componentsString, spotOf(node.debugMetadata, files));
	});
	const seen = { lines: new Set<string>(), choices: new Set<string>(), knots: new Set<string>() };
	onPrinted(engine.state, (node) => {
		const spot = printed(node);
		if (spot) seen.lines.add(`${spot.file}:${spot.line}`);
	});
	return {
		note(knot, offered) {
			seen.knots.add(knot.split(".")[0]!);
			for (const key of offered) seen.choices.add(key);
		},
		counts: () => ({
			lines: tally(lines, seen.lines),
			choices: tally(choices, seen.choices),
			knots: tally(knots, seen.knots),
		}),
	};
}

function tally(all: ReadonlyMap<string, Spot>, had: ReadonlySet<string>): Seen {
	const unseen = [...all].filter(([key]) => !had.has(key)).map(([, spot]) => spot);
	return { seen: all.size - unseen.length, total: all.size, unseen };
}

function walk(node: Node, visit: (node: Node) => void): void {
	visit(node);
	for (const child of node.content ?? []) walk(child, visit);
	for (const child of node.namedOnlyContent?.values() ?? []) walk(child, visit);
}

// Every printed piece goes through one method of ink's state, which is where it is overheard.
function onPrinted(state: object, hear: (node: Node) => void): void {
	const shared = Object.getPrototypeOf(state) as { PushToOutputStream(node: Node): void };
	const push = shared.PushToOutputStream;
	shared.PushToOutputStream = function (node) {
		hear(node);
		push.call(this, node);
	};
}

function printed(node: Node): Spot | null {
	const text = typeof node.value === "string" ? node.value.trim() : "";
	const from = node.ownDebugMetadata;
	if ("contextIndex" in node) return null; // a variable's name handed to a function, not text
	return text && from?.fileName ? { file: from.fileName, line: from.startLineNumber, text } : null;
}

const spotOf = (meta: Meta | null | undefined, files: InkFiles): Spot => {
	const file = meta?.fileName ?? "";
	const line = meta?.startLineNumber ?? 0;
	return { file, line, text: files[file]?.split("\n")[line - 1]?.trim() ?? "" };
};

function knotsOf(files: InkFiles): Map<string, Spot> {
	const knots = new Map<string, Spot>();
	for (const [file, text] of Object.entries(files)) {
		for (const [i, line] of text.split("\n").entries()) {
			const [, isFunction, name] = KNOT.exec(line) ?? [];
			if (name && !isFunction) knots.set(name, { file, line: i + 1, text: name });
		}
	}
	return knots;
}
