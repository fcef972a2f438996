// The file of licences, laid out so that the same words stand once, under everything they hold for. Pure: knows no file and no bundler.
import { keyOf, takeApart } from "./apart.ts";

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

/** A text that stands once: who holds the copyright of what, and the words. */
export interface Shared {
	readonly title: string;
	readonly owners: ReadonlyMap<string, readonly string[]>; // names of parts by the notice that stands for them
	readonly body: string;
}

/** Between two sections of the file. */
export const RULE = "=".repeat(40);

interface Merging extends Omit<Shared, "title" | "owners"> {
	readonly titles: string[];
	readonly licences: string[];
	readonly owners: Map<string, string[]>;
}

/** Merges the texts of many parts. Throws, naming it, for a part that has none. */
export function mergeTexts(parts: readonly Part[]): readonly Shared[] {
	const merged = new Map<string, Merging>();
	for (const { name, licence, texts } of parts) {
		if (!texts.some((text) => text.trim()))
			throw new Error(
				`${name} (${licence || "no licence named"}) carries no licence file, and the game may not be passed on without it: ` +
					"find it where the project publishes it, and say so in tools/vite-licences/without-file.ts.",
			);
		for (const { title, notice, body } of texts.filter((text) => text.trim()).map(takeApart)) {
			const shared = merged.get(keyOf(body)) ?? { titles: [], licences: [], owners: new Map<string, string[]>(), body };
			merged.set(keyOf(body), shared);
			shared.titles.push(title);
			shared.licences.push(licence);
			const names = shared.owners.get(notice) ?? [];
			if (!names.includes(name)) shared.owners.set(notice, [...names, name]);
		}
	}
	return [...merged.values()].map(({ titles, licences, owners, body }) => ({
		title: titles.find(Boolean) ?? licences.find(Boolean) ?? "",
		owners,
		body,
	}));
}

/** Writes the file: what is inside by chapters, then each text with what it holds for above it. */
export function licencesText(heading: string, chapters: readonly Chapter[]): string {
	const full = chapters.filter(({ parts }) => parts.length);
	const sections = [
		heading,
		...full.map(({ title, parts }) => `${title}\n\n${parts.map((p) => `${p.name} (${p.licence})`).join("\n")}`),
		...mergeTexts(full.flatMap(({ parts }) => parts)).map(
			({ title, owners, body }) =>
				`${title}\n\n${[...owners].map(([notice, names]) => `${names.join(", ")}${notice && `\n${notice}`}`).join("\n\n")}\n\n${body}`,
		),
	];
	return `${sections.map((section) => section.trim()).join(`\n\n${RULE}\n`)}\n`;
}
