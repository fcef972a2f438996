// Tables of translation as gettext keeps them (PO): read and written whole, so that any translator's editor
// may be used. Pure text work; knows nothing of ink.
import { type Problem, problem } from "../../base/problem.ts";

/** One entry of a table. */
export interface PoEntry {
	readonly context: string; // msgctxt
	readonly source: string; // msgid
	readonly text: string; // msgstr, "" while nobody has translated it
	readonly notes: readonly string[]; // the translator's own comments
	readonly extracted: readonly string[]; // comments taken from the source: who speaks, what it is
	readonly references: readonly string[]; // file:line
	readonly fuzzy: boolean; // the source was changed since; not used until someone looks
	readonly previous: string; // the source it was translated from, when fuzzy
	readonly obsolete: boolean; // no longer in the source; kept, since it may come back
}

/** A table: what stands in its header, and its entries. */
export interface Po {
	readonly header: Readonly<Record<string, string>>;
	readonly entries: readonly PoEntry[];
}

type Field = "msgctxt" | "msgid" | "msgstr" | "previous";
interface Draft {
	fields: Record<Field, string>;
	notes: string[];
	extracted: string[];
	references: string[];
	fuzzy: boolean;
	obsolete: boolean;
	line: number;
}

const emptyDraft = (line: number): Draft => ({
	fields: { msgctxt: "", msgid: "", msgstr: "", previous: "" },
	notes: [],
	extracted: [],
	references: [],
	fuzzy: false,
	obsolete: false,
	line,
});

const LINE = /^(?:#~?\|?\s*)?(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*"(.*)"$/;

const PLURAL = /^msgid_plural|^msgstr\[(?!0\])/; // no word of a story; of its forms the first is kept

/** Reads a table; the first thing wrong with it as a Problem. */
export function readPo(file: string, where: string): Po | Problem {
	const entries: PoEntry[] = [];
	let header: Record<string, string> = {};
	let draft = emptyDraft(1);
	let open: Field | null = null;
	const close = (line: number): void => {
		const { msgctxt, msgid, msgstr, previous } = draft.fields;
		if (!msgid && !msgctxt && msgstr) header = readHeader(msgstr);
		else if (msgid) {
			const { notes, extracted: said, references: places, fuzzy, obsolete } = draft;
			entries.push({
				context: msgctxt,
				source: msgid,
				text: msgstr,
				notes,
				extracted: said,
				references: places,
				fuzzy,
				previous,
				obsolete,
			});
		}
		draft = emptyDraft(line);
		open = null;
	};
	const lines = file.replace(/^\uFEFF/, "").split(/\r?\n/);
	for (const [i, raw] of lines.entries()) {
		const line = raw.trim();
		if (!line) {
			close(i + 1);
			continue;
		}
		if (/^#(?![~|])/.test(line)) {
			if (draft.fields.msgid || open === "msgstr") close(i + 1);
			readComment(line, draft);
			continue;
		}
		const obsolete = line.startsWith("#~");
		const before = /^#~?\|/.test(line);
		const [, found = "", quoted] = LINE.exec(line) ?? [];
		const plural = PLURAL.test(found);
		const word = found.replace("[0]", "");
		if (quoted === undefined)
			return problem(
				"po.line",
				`${where}:${i + 1}`,
				"this is no line of a table of translation",
				"Expected msgctxt, msgid or msgstr and a text in quotes.",
			);
		if (plural) open = null;
		else if (word) {
			if (open === "msgstr" || (draft.fields.msgstr && word !== "msgstr")) close(i + 1);
			open = before ? (word === "msgid" ? "previous" : null) : (word as Field);
		}
		draft.obsolete ||= obsolete;
		if (open) draft.fields[open] += unquote(quoted);
	}
	close(0);
	return { header, entries };
}

function readComment(line: string, draft: Draft): void {
	const text = line.slice(2).trim();
	if (line.startsWith("#,")) draft.fuzzy = text.split(/,\s*/).includes("fuzzy");
	else if (line.startsWith("#.")) draft.extracted.push(text);
	else if (line.startsWith("#:")) draft.references.push(...text.split(/\s+/));
	else if (line.length > 1) draft.notes.push(line.slice(1).trim());
}

const readHeader = (text: string): Record<string, string> =>
	Object.fromEntries(
		text
			.split("\n")
			.filter((row) => row.includes(":"))
			.map((row) => [row.slice(0, row.indexOf(":")).trim(), row.slice(row.indexOf(":") + 1).trim()]),
	);

/** Writes a table. */
export function writePo({ header, entries }: Po): string {
	const head = Object.entries(header).map(([name, value]) => quote(`${name}: ${value}\n`));
	return [['msgid ""', 'msgstr ""', ...head].join("\n"), ...entries.map(writeEntry)].join("\n\n").concat("\n");
}

function writeEntry(entry: PoEntry): string {
	const mark = entry.obsolete ? "#~ " : "";
	return [
		...entry.notes.map((note) => `# ${note}`),
		...entry.extracted.map((note) => `#. ${note}`),
		...(entry.references.length && !entry.obsolete ? [`#: ${entry.references.join(" ")}`] : []),
		...(entry.fuzzy ? ["#, fuzzy"] : []),
		...(entry.previous && entry.fuzzy ? [`${entry.obsolete ? "#~" : "#"}| msgid ${quote(entry.previous)}`] : []),
		`${mark}msgctxt ${quote(entry.context)}`,
		`${mark}msgid ${quote(entry.source)}`,
		`${mark}msgstr ${quote(entry.text)}`,
	].join("\n");
}

const quote = (text: string): string =>
	`"${text.replace(/[\\"\n\t]/g, (c) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t" })[c]!)}"`;
const unquote = (text: string): string => text.replace(/\\(.)/g, (_, c: string) => ({ n: "\n", t: "\t" })[c] ?? c);
