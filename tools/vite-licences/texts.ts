// Lays out the file of licences: equal words stand once, under everything they apply to. Pure: knows no file
// and no bundler.

/** Something that is in the game, and the texts that must go with it. */
export interface Part {
	readonly name: string; // with its version
	readonly licence: string; // as SPDX names it
	readonly texts: readonly string[];
}

/** Parts of one kind, as the file lists them. */
export interface Chapter {
	readonly title: string;
	readonly parts: readonly Part[];
}

/** A licence's text, taken apart. */
export interface Apart {
	readonly title: string; // "" when it bears none
	readonly notice: string; // who holds the copyright, as its head says so; "" when it names nobody
	readonly body: string;
}

/** A text that stands once: who holds the copyright of what, and the words. */
interface Shared extends Apart {
	readonly owners: Map<string, string[]>; // names of parts by the notice that stands for them
}

/** Between two sections of the file. */
export const RULE = "=".repeat(40);

// A line with a year or a name to be filled in is no owner.
const OWNER = /^\W*(?:(?:portions )?copyright\b|\(c\)\s*\d|©)(?!.*[[{<](?:yyyy|year)\b)/i;
const WHEN = /\d{4}|\(c\)|©|authors|contributors|developers/i; // tells it from a sentence about such lines
const AFTER = /^\W*(?:permission|this|licen[cs]ed|redistribution|the above|distributed)\b/i;
const ITEM = /^(?:\(?[a-z\d]{1,4}[.)]|[-*•#])\s/i;
const SHORT = 45; // characters: a line that ends sooner was meant to

const isOwner = (line: string): boolean => OWNER.test(line) && WHEN.test(line);
const isTitle = (line: string): boolean => /licen[cs]e/i.test(line) && line.length < 60;

// Joins lines that a typewriter's width broke, so that a narrow page breaks them where it must.
const flow = (lines: readonly string[]): string =>
	lines.reduce((text, line, i) => {
		const before = lines[i - 1] ?? "";
		const kept = !line || !before || before.length < SHORT || ITEM.test(line);
		return `${text}${i ? (kept ? "\n" : " ") : ""}${line}`;
	}, "");

/** Takes a licence's text apart. Only the notices at its head stand for the whole of it. Loses no word. */
export function takeApart(text: string): Apart {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/^\uFEFF|^[=-]{3,}$/g, "").trim());
	const notices: string[] = [];
	let title = "";
	let at = 0;
	for (; at < lines.length; at++) {
		const line = lines[at]!;
		const goesOn = notices.length && lines[at - 1] && !AFTER.test(line);
		if (isOwner(line) || (line && goesOn)) notices.push(line);
		else if (!title && !notices.length && isTitle(line)) title = line.replace(/^[#*\s]+|[*:\s]+$/g, "");
		else if (line) break;
	}
	const body = flow(lines.slice(at)).replace(/\n{3,}/g, "\n\n");
	return { title, notice: notices.join("\n"), body: body.trim() };
}

/** Says when two bodies are the same: by their words, whatever their lines and quotes. */
export const keyOf = (body: string): string => body.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

// Apache's licence ends with a form. Some projects fill it in; that must not make their texts differ.
const piecesOf = (text: string): string[] => text.split(/(?<=END OF TERMS AND CONDITIONS)/).filter((it) => it.trim());

/** Merges the texts of many parts. Throws, naming it, for a part that has none. */
export function mergeTexts(parts: readonly Part[]): readonly Shared[] {
	const merged = new Map<string, Shared>();
	for (const { name, licence, texts } of parts) {
		const pieces = texts.flatMap(piecesOf);
		if (!pieces.length)
			throw new Error(
				`${name} (${licence || "no licence named"}) carries no licence file, and the game may not be passed on without it: ` +
					"find it where the project publishes it, and say so in tools/vite-licences/without-file.ts.",
			);
		for (const piece of pieces.map(takeApart)) {
			const { title, owners } = merged.get(keyOf(piece.body)) ?? { title: "", owners: new Map<string, string[]>() };
			const names = owners.get(piece.notice) ?? [];
			owners.set(piece.notice, [...new Set([...names, name])]);
			merged.set(keyOf(piece.body), { ...piece, title: title || piece.title || licence, owners });
		}
	}
	return [...merged.values()];
}

const ownersText = (owners: Shared["owners"]): string =>
	[...owners].map(([notice, names]) => `${names.join(", ")}${notice && `\n${notice}`}`).join("\n\n");

/** Writes the file: what is inside by chapters, then each text with what it holds for above it. */
export function licencesText(heading: string, chapters: readonly Chapter[]): string {
	const full = chapters.filter(({ parts }) => parts.length);
	const sections = [
		heading,
		...full.map(({ title, parts }) => `${title}\n\n${parts.map((p) => `${p.name} (${p.licence})`).join("\n")}`),
		...mergeTexts(full.flatMap(({ parts }) => parts)).map(
			({ title, owners, body }) => `${title}\n\n${ownersText(owners)}\n\n${body}`,
		),
	];
	return `${sections.map((section) => section.trim()).join(`\n\n${RULE}\n`)}\n`;
}
