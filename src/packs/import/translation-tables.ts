// Tables of translation as they lie in a pack: which files are one, for which language, and in which
// letters they were saved. Reads no entry.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import { fileExtension } from "./pack-path.ts";
import { readText } from "./read-text.ts";

/** Whether a file is a table of translation. */
export const isTranslationTable = (path: string): boolean => fileExtension(path) === "po";

/**
 * The language that a table's file is named for, as BCP 47: `po/fr_CA.po` is for fr-CA. "" when it is
 * named for none.
 */
export function tableLanguage(path: string): string {
	const name = path.replace(/^.*\//, "").replace(/\.po$/i, "");
	// As gettext writes it: pt_BR.UTF-8, sr@latin.
	const [, tag = "", script = ""] = /^([\w-]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(name) ?? [];
	const [language = "", ...rest] = tag.split(/[_-]/);
	const within = SCRIPTS[script.toLowerCase()];
	try {
		return Intl.getCanonicalLocales([language, ...(within ? [within] : []), ...rest].join("-"))[0] ?? "";
	} catch {
		return "";
	}
}

const SCRIPTS: Readonly<Record<string, string>> = { latin: "Latn", cyrillic: "Cyrl", arabic: "Arab" };

/** Reads a table as text: in UTF-8, in UTF-16, or in the letters that its own header names. */
export function readTableText(bytes: Uint8Array, where: string): string | Problem {
	const wide = wideLetters(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	const read = readText(bytes, where);
	if (!isProblem(read)) return read;
	const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4000));
	const named = /charset=([\w-]+)/i.exec(head)?.[1] ?? "";
	if (!named || /^utf-?8$/i.test(named) || named === "CHARSET") return read;
	try {
		return new TextDecoder(named, { fatal: true }).decode(bytes);
	} catch {
		const values = { charset: named };
		return problem(
			"translation.charset",
			read.where,
			"its header says {charset}, and it cannot be read so",
			"Save the table as UTF-8 and bring it again.",
			{ line: read.line, values },
		);
	}
}

// UTF-16 without its mark: every other byte of the first word is nothing.
function wideLetters(bytes: Uint8Array): string {
	const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (marked || bytes.length < 4) return "";
	if (bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
	return bytes[0] === 0 && bytes[2] === 0 ? "utf-16be" : "";
}
