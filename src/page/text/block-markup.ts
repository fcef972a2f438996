// What a whole line of a story may be, by the HTML around it: a heading, centred, a quotation, a list, a
// rule. Pure; gives the line's own text, whose marks inline-markup.ts reads.

/** A line by what it is. */
export interface MarkupBlock {
	readonly kind: "text" | "heading" | "centre" | "quote" | "rule" | "list" | "numbers";
	readonly parts: readonly string[]; // the items of a list; else the one text
	readonly level?: number; // of a heading, 1 to 6
}

const WRAPPED = /^\s*<(h[1-6]|center|blockquote|ul|ol|li|div|p)\b([^<>]*)>([\s\S]*?)(?:<\/\1\s*>)?\s*$/i;

/** Reads what a line is. */
export function readBlock(source: string): MarkupBlock {
	if (/^\s*<hr\b[^<>]*>\s*$/i.test(source)) return { kind: "rule", parts: [""] };
	const [, tag = "", attributes = "", inner = ""] = WRAPPED.exec(source) ?? [];
	const name = tag.toLowerCase();
	if (!name) return { kind: "text", parts: [source] };
	if (/^h\d$/.test(name)) return { kind: "heading", parts: [inner], level: Number(name[1]) };
	if (name === "center" || (/^(?:div|p)$/.test(name) && /center/i.test(attributes))) {
		const within = readBlock(inner);
		return within.kind === "text" ? { ...within, kind: "centre" } : within;
	}
	if (name === "blockquote") return { kind: "quote", parts: [inner] };
	if (name === "div" || name === "p") return { kind: "text", parts: [inner] };
	const items = (name === "li" ? [inner] : inner.split(/<li\b[^<>]*>/i)).map((item) => item.replace(/<\/li\s*>/gi, ""));
	return { kind: name === "ol" ? "numbers" : "list", parts: items.filter((item) => item.trim()) };
}
