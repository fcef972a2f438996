// What tools ask of ink's text over all files of a story: tags with their place; and of the compiled story,
// which knots lead where.
import { type InkLine, inkLines, knots, tags } from "../../src/story/compile/ink-source.ts";
import type { InkFiles } from "../../src/story/compile/resolve-includes.ts";

/** A tag in the source. */
export interface SourceTag {
	readonly where: string; // file:line
	readonly text: string; // interpolations replaced by a 1, since only the story knows them
	readonly onChoice: boolean;
	readonly told: boolean; // part of it is known only in play
}

/** A knot with its place, and the names it leads to. */
export interface KnotNode {
	readonly where: string; // "" for what stands before the first knot
	readonly leads: ReadonlySet<string>;
}

/** Lines of the source without comments, with their place. */
export function* sourceLines(files: InkFiles): Generator<InkLine & { readonly file: string }> {
	for (const [file, text] of Object.entries(files)) for (const line of inkLines(text)) yield { ...line, file };
}

/** Every tag of the source. */
export function* sourceTags(files: InkFiles): Generator<SourceTag> {
	for (const [file, whole] of Object.entries(files))
		for (const { line, text, onChoice } of tags(whole))
			yield {
				where: `${file}:${line}`,
				text: text.replace(/\{[^{}]*\}/g, "1"),
				onChoice,
				told: text.includes("{"),
			};
}

// As much of ink's runtime objects as is read here.
interface InkObject {
	readonly content?: readonly InkObject[];
	readonly namedContent?: ReadonlyMap<string, InkObject> | null;
	readonly namedOnlyContent?: ReadonlyMap<string, InkObject> | null;
	// Of a divert, and of a divert in a variable.
	readonly targetPath?: { readonly componentsString: string | null } | null;
	readonly hasVariableTarget?: boolean;
	readonly isExternal?: boolean;
}

/**
 * Knots with where they lead, by ink's own diverts. "" is what stands before the first knot, and the
 * variables. Leaves functions out.
 */
export function knotGraph(files: InkFiles, story: unknown): Map<string, KnotNode> {
	const root = (story as { mainContentContainer: InkObject }).mainContentContainer;
	const heads = Object.entries(files).flatMap(([file, text]) => knots(text).map((head) => ({ ...head, file })));
	const graph = new Map<string, KnotNode>();
	const top = new Set<string>();
	const named = new Set(heads.filter(({ kind }) => kind !== "stitch").map(({ name }) => name));
	for (const child of root.content ?? []) collectTargets(child, top);
	for (const [name, child] of root.namedOnlyContent ?? []) if (!named.has(name)) collectTargets(child, top);
	graph.set("", { where: "", leads: top });
	for (const { file, kind, name, line } of heads) {
		const knot = kind === "stitch" ? null : root.namedContent?.get(name);
		if (!knot) continue;
		const leads = new Set<string>();
		collectTargets(knot, leads);
		graph.set(name, { where: kind === "function" ? "" : `${file}:${line}`, leads });
	}
	return graph;
}

function collectTargets(node: InkObject, into: Set<string>): void {
	if (node.targetPath && !node.hasVariableTarget && !node.isExternal)
		into.add((node.targetPath.componentsString ?? "").split(".")[0]!);
	for (const child of node.content ?? []) collectTargets(child, into);
	for (const child of node.namedOnlyContent?.values() ?? []) collectTargets(child, into);
}
