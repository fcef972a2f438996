// Ink read as text, where the compiled story no longer knows: tags with their file and line, knots and where they lead.
import type { InkFiles } from "../../src/story/compile/resolve-includes.ts";

/** A tag in the source. */
export interface SourceTag {
	readonly where: string; // file:line
	readonly text: string; // interpolations replaced by a 1, since only the story knows them
	readonly onChoice: boolean;
	readonly told: boolean; // part of it is known only in play
}

/** Lines of the source without comments, with their place. */
export function* sourceLines(files: InkFiles): Generator<{ file: string; line: number; text: string }> {
	for (const [file, whole] of Object.entries(files)) {
		const blanked = whole.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
		for (const [i, raw] of blanked.split("\n").entries()) yield { file, line: i + 1, text: withoutComment(raw) };
	}
}

// A `//` inside an address (https://) is no comment to a reader, but it is one to ink; say so where it matters, here we follow ink.
const withoutComment = (text: string): string => text.replace(/\/\/.*$/, "");

/** Every tag of the source. */
export function* sourceTags(files: InkFiles): Generator<SourceTag> {
	for (const { file, line, text } of sourceLines(files)) {
		const plain = text.replace(/\{[^{}]*\}/g, (told) => "1".padEnd(told.length)); // as long, so that places stay what they are
		const choice = /^\s*[*+]/.test(plain);
		const close = plain.lastIndexOf("]");
		for (const { index } of plain.matchAll(/(?<!\\)#/g)) {
			const end = /(?<!\\)#|\]|->/.exec(plain.slice(index + 1));
			const to = end ? index + 1 + end.index : plain.length;
			yield {
				where: `${file}:${line}`,
				text: plain.slice(index + 1, to).trim(),
				onChoice: choice && (close < 0 || index < close),
				told: text.slice(index, to).includes("{"),
			};
		}
	}
}

/** Knots with the names each one leads to; "" is what stands before the first knot. */
export function knotGraph(files: InkFiles): Map<string, { where: string; leads: Set<string>; isFunction: boolean }> {
	const graph = new Map([["", { where: "", leads: new Set<string>(), isFunction: false }]]);
	let file = "";
	let knot = "";
	for (const { file: of, line, text } of sourceLines(files)) {
		if (of !== file) [file, knot] = [of, ""];
		const [, isFunction, name] = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(text) ?? [];
		if (name) {
			knot = name;
			graph.set(name, { where: `${file}:${line}`, leads: new Set(), isFunction: Boolean(isFunction) });
		} else for (const [, target] of text.matchAll(/(?:->|<-)\s*([A-Za-z_]\w*)/g)) graph.get(knot)!.leads.add(target!);
	}
	return graph;
}
