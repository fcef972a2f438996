// npm run story:strings -- [pack] [--language es]: writes a pack's translation tables, or brings them up to
// date with the source. Keeps all that a translator wrote: what changed becomes fuzzy, what is gone becomes
// obsolete.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import { wordSimilarity } from "../../src/base/words.ts";
import { manifestUnits } from "../../src/packs/build/translate-story.ts";
import { type Po, type PoEntry, writePo } from "../../src/story/translate/po.ts";
import { findTranslationUnits, type TranslationUnit } from "../../src/story/translate/translation-units.ts";
import { languagesOf, readTable, tablePath } from "../vite-ink/read-languages.ts";
import { readPack } from "../vite-ink/read-pack.ts";
import { readArguments } from "./arguments.ts";

const NEAR = 0.5; // share of words a changed line has in common with what it was, at least

/** Writes or updates tables; 1 when the pack or a table cannot be read. */
export async function main(words: string[]): Promise<number> {
	const { dir, options } = readArguments(words);
	const pack = readPack(dir);
	if (isProblem(pack)) {
		console.error(eachProblem(pack).map(formatProblem).join("\n"));
		return 1;
	}
	const languages = options["language"] ? [options["language"]] : languagesOf(pack);
	if (!languages.length) console.log("This pack has no table yet. Name a language: --language es");
	const units = [
		...manifestUnits(pack.manifest),
		...findTranslationUnits(pack.files, Object.keys(pack.manifest.speakers)),
	];
	for (const language of languages) {
		const path = tablePath(pack, language);
		const before = existsSync(path) ? readTable(pack, language) : null;
		if (before && isProblem(before)) {
			console.error(formatProblem(before));
			return 1;
		}
		const after = updateTable(before, units, { language, project: pack.manifest.id });
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, writePo(after));
		const count = (is: (e: PoEntry) => boolean) => after.entries.filter(is).length;
		const living = count((e) => !e.obsolete);
		console.log(
			`${path}: ${living} entries, ${count((e) => !e.obsolete && !e.fuzzy && e.text !== "")} translated, ${count((e) => e.fuzzy)} fuzzy, ${count((e) => e.obsolete)} obsolete`,
		);
	}
	return 0;
}

/** Brings a table to the units as they are now. */
export function updateTable(
	before: Po | null,
	units: readonly TranslationUnit[],
	of: { language: string; project: string },
): Po {
	const old = new Map((before?.entries ?? []).map((entry) => [entry.context, entry]));
	const places = new Map<string, string[]>();
	for (const { context, file, line } of units) places.set(context, [...(places.get(context) ?? []), `${file}:${line}`]);
	const first = [...new Map([...units].reverse().map((unit) => [unit.context, unit])).values()].reverse();
	const now = new Set(first.map((unit) => unit.context));
	const lost = [...old.values()].filter((entry) => !now.has(entry.context));
	const entries = first.map((unit): PoEntry => {
		const had = old.get(unit.context) ?? takeNearest(lost, unit);
		const changed = had !== undefined && had.source !== unit.text && had.text !== "";
		return {
			context: unit.context,
			source: unit.text,
			text: had?.text ?? "",
			notes: had?.notes ?? [],
			extracted: saidOf(unit),
			references: [...new Set(places.get(unit.context))],
			fuzzy: changed || (had?.fuzzy ?? false),
			previous: changed ? had.source : (had?.previous ?? ""),
			obsolete: false,
		};
	});
	const obsolete = lost.filter((entry) => entry.text).map((entry) => ({ ...entry, obsolete: true, places: [] }));
	const header = {
		"Project-Id-Version": of.project,
		"MIME-Version": "1.0",
		"Content-Type": "text/plain; charset=UTF-8",
		"Content-Transfer-Encoding": "8bit",
		...before?.header,
		Language: of.language,
	};
	return { header, entries: [...entries, ...obsolete] };
}

// A line that was changed a little is the lost one of its knot that has most words in common with it.
function takeNearest(lost: PoEntry[], unit: TranslationUnit): PoEntry | undefined {
	const knot = unit.context.split("#")[0];
	let best: PoEntry | undefined;
	let most = NEAR;
	for (const entry of lost) {
		if (!entry.text || entry.context.split("#")[0] !== knot) continue;
		const near = wordSimilarity(entry.source, unit.text);
		if (near >= most) [best, most] = [entry, near];
	}
	if (best) lost.splice(lost.indexOf(best), 1);
	return best;
}

function saidOf({ kind, speaker, text }: TranslationUnit): string[] {
	const said = {
		line: "",
		choice: "a choice",
		title: "a title",
		caption: "a caption of a sound",
		label: "what is looked at",
		note: "a note",
	}[kind];
	const braces = /\{/.test(text) ? "what stands in braces before a colon is ink, and stays" : "";
	return [speaker && `${speaker} says`, said, braces].filter(Boolean);
}
