// A story's ink with a translator's words in place of its own, ready to be compiled. What nobody has
// translated stays in the source's language, signed as such; what would change more than words is refused
// with its file and line.
import { type Problem, problem } from "../../base/problem.ts";
import type { InkFiles } from "../compile/resolve-includes.ts";
import { markUntranslated } from "../runtime/untranslated-mark.ts";
import { findOutsideBraces, formatInline, inlineStructure, parseInline } from "./parse-inline.ts";
import type { PoEntry } from "./po.ts";
import { findTranslationUnits, type TranslationUnit } from "./translation-units.ts";

/** A story's ink in another language. */
export interface TranslatedInk {
	readonly files: InkFiles;
	readonly units: readonly TranslationUnit[];
	readonly missing: readonly TranslationUnit[]; // left in the source's language
	readonly problems: readonly Problem[];
}

/** Finds the entry that translates a stretch; null when there is none to be used. */
export type TranslationLookup = (unit: Pick<TranslationUnit, "context" | "text">) => PoEntry | null;

/**
 * Makes the lookup of a table: fuzzy, empty and obsolete entries are none, nor is one whose source was
 * changed.
 */
export function createLookup(entries: readonly PoEntry[]): TranslationLookup {
	const usable = new Map(entries.filter((e) => e.text && !e.fuzzy && !e.obsolete).map((e) => [e.context, e]));
	return ({ context, text }) => {
		const entry = usable.get(context);
		return entry?.source === text ? entry : null;
	};
}

/** Puts the words of a table in place of a story's own. */
export function translateInk(files: InkFiles, speakers: readonly string[], lookup: TranslationLookup): TranslatedInk {
	const units = findTranslationUnits(files, speakers);
	const missing: TranslationUnit[] = [];
	const problems: Problem[] = [];
	const lines = new Map(Object.entries(files).map(([file, text]) => [file, text.replace(/\r\n?/g, "\n").split("\n")]));
	for (const unit of [...units].reverse()) {
		const entry = lookup(unit);
		const wrong = entry && invalidReason(unit, entry.text);
		if (wrong)
			problems.unshift(
				problem("translation.unit", `${unit.file}:${unit.line}`, "the translation {wrong}", 'See {context}: "{text}"', {
					values: { wrong, context: unit.context, text: entry.text.slice(0, 60) },
				}),
			);
		if (!entry || wrong) missing.unshift(unit);
		const untold = (): string =>
			isDialogue(unit) ? formatInline(parseInline(unit.text) ?? [], markUntranslated) : markUntranslated(unit.text);
		const words = entry && !wrong ? entry.text : untold();
		const own = lines.get(unit.file)!;
		const line = own[unit.line - 1]!;
		own[unit.line - 1] = line.slice(0, unit.from) + words + line.slice(unit.to);
	}
	const told = Object.fromEntries([...lines].map(([file, text]) => [file, text.join("\n")]));
	return { files: told, units, missing, problems };
}

/** Whether a unit is a line or a choice, and not an option of a cue. */
const isDialogue = (unit: TranslationUnit): boolean => unit.kind === "line" || unit.kind === "choice";

// Why words may not stand for a unit's own, "" when they may.
function invalidReason(unit: TranslationUnit, text: string): string {
	const [own, told] = [parseInline(unit.text), parseInline(text)];
	if (!own || !told) return "has a brace that is not closed";
	if (inlineStructure(own) !== inlineStructure(told)) return "has other braces or diverts than its source";
	if (/\n/.test(text)) return "is more than one line";
	if (/\/\/|\/\*/.test(text)) return "holds // or /*, which begins a comment";
	if (!isDialogue(unit)) return /["#\]{}]/.test(text) ? 'holds one of " # ] { }, which end a cue' : "";
	if (/^[-*+=~]/.test(text)) return "begins with a sign that means something in ink; put a \\ before it";
	const stray = ["#", "[", "]"].find((sign) => findOutsideBraces(text, sign, 0, false) >= 0);
	return stray ? `holds ${stray}, which means something in ink; put a \\ before it` : "";
}
