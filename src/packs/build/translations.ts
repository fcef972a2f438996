// The languages of a story, from its own tables and those of translation packs; later words replace earlier
// ones. A table that cannot be used is left out, and the story is told without it.
import { gzipSync, strToU8 } from "fflate";
import { eachProblem, isProblem, type Problem, problem } from "../../base/problem.ts";
import type { CompiledStory } from "../../story/compile/compile-ink.ts";
import { encodeStory } from "../../story/runtime/encode-story.ts";
import { type PoEntry, readPo } from "../../story/translate/po.ts";
import { createLookup } from "../../story/translate/translate-ink.ts";
import type { Manifest } from "../import/manifest.ts";
import type { SkippedPack } from "./order-extensions.ts";
import { type TranslatedStory, translateStory } from "./translate-story.ts";

/** One table of translation. */
export interface TranslationTable {
	readonly by: string; // the translation pack's id, "" for the story's own
	readonly name: string; // what to call it when something is wrong
	readonly language: string; // BCP 47
	readonly file: string;
	readonly text: string; // PO
}

/** A language that a story can be told in. */
export interface Translation {
	readonly language: string;
	readonly by: readonly string[]; // packs whose words are in it
	readonly name: string; // the story's
	readonly contentWarnings: readonly string[];
	readonly total: number; // stretches of words
	readonly told: number; // of these, in this language
	readonly story: Uint8Array; // compiled, pressed and gzipped
}

type TranslationSource = Pick<CompiledStory, "files" | "json"> & { readonly manifest: Manifest };
interface ParsedTable extends TranslationTable {
	readonly entries: readonly PoEntry[];
}

/** Compiles a story in every language there is a table for. */
export function buildTranslations(
	source: TranslationSource,
	tables: readonly TranslationTable[],
): { tongues: Translation[]; leftOut: SkippedPack[]; problems: Problem[] } {
	const leftOut: SkippedPack[] = [];
	const ofOwn: Problem[] = []; // what keeps the story's own tables out
	const values = { story: source.manifest.name };
	const skip = ({ by, name, file }: TranslationTable, code: string, why: string, causes: readonly Problem[]): void => {
		const hint = "The story is told without it.";
		const skipped = problem(code, by ? name : file, `was skipped because ${why}`, hint, { values });
		if (by) leftOut.push({ id: by, problems: [skipped, ...causes] });
		else ofOwn.push(skipped, ...causes);
	};
	const read = tables.flatMap((table): ParsedTable[] => {
		const po = readPo(table.text, table.file);
		if (!isProblem(po)) return [{ ...table, entries: po.entries }];
		skip(table, "translation.unreadable", "its table cannot be read", [po]);
		return [];
	});
	const tongues: Translation[] = [];
	for (const language of new Set(read.map((table) => table.language))) {
		let laid: ParsedTable[] = [];
		let told: TranslatedStory | null = null;
		for (const table of read.filter((one) => one.language === language)) {
			const next = translateStory(source, language, createLookup([...laid, table].flatMap((one) => [...one.entries])));
			if (isProblem(next))
				skip(table, "translation.another-story", "in it {story} would be another story", eachProblem(next));
			else if (next.missing.length === next.total)
				skip(table, "translation.outdated", "nothing in it is of {story} as it is now", next.problems);
			else {
				laid = [...laid, table];
				told = next;
			}
		}
		if (told) tongues.push(toTranslation(told, laid));
	}
	return { tongues, leftOut, problems: ofOwn };
}

const toTranslation = (
	{ language, name, contentWarnings, total, missing, json }: TranslatedStory,
	laid: readonly TranslationTable[],
): Translation => ({
	language,
	by: [...new Set(laid.map(({ by }) => by).filter(Boolean))],
	name,
	contentWarnings,
	total,
	told: total - missing.length,
	story: gzipSync(strToU8(encodeStory(json)), { level: 6 }),
});
