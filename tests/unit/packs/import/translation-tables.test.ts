// Tables of translation as other editors and systems save them: read, or told by file and line.
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { buildAndTest } from "../../../../src/packs/build/build-and-test.ts";
import { readPack } from "../../../../src/packs/import/read-pack.ts";
import { tableLanguage } from "../../../../src/packs/import/translation-tables.ts";
import { ownTables } from "../../../../src/packs/store/pack-records.ts";

const MANIFEST = '{"id":"kettle-two","name":"Kettle Two","version":"1.0.0","language":"en"}';
const INK = "-> kitchen\r\n=== kitchen ===\r\nThe kettle is on.\r\n* [Wait.]\r\n  It sings.\r\n- -> END\r\n";
const table = (charset = "UTF-8", more = ""): string =>
	`msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=${charset}\\n"\n\nmsgctxt "kitchen#055b38ba"\nmsgid "The kettle is on."\nmsgstr "La bouilloire chauffe, là."\n${more}`;
const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le"));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const PLURAL = '\nmsgid "one thing"\nmsgid_plural "%d things"\nmsgstr[0] "une chose"\nmsgstr[1] "%d choses"\n';

function built(bytes: Uint8Array, path = "po/fr.po") {
	const files = new Map([
		["story.json", strToU8(MANIFEST)],
		["main.ink", strToU8(INK)],
		[path, bytes],
	]);
	const raw = readPack(files, "t.zip");
	if (isProblem(raw)) throw new Error(JSON.stringify(raw));
	const { manifest, ink, assets, notes } = raw;
	const made = buildAndTest({
		story: { manifest, ink },
		extensions: [],
		present: [],
		tables: ownTables(manifest, { assets }),
	});
	if (isProblem(made)) throw new Error(JSON.stringify(made));
	const tongues = made.tongues.map(({ language, told }) => `${language} ${told}`);
	return { tongues, told: [...notes, ...made.problems].map(({ code, where }) => `${code} ${where}`) };
}

describe("a table", () => {
	it.each<[string, Uint8Array]>([
		["in UTF-8 with its mark and CRLF", strToU8(`\uFEFF${table().replaceAll("\n", "\r\n")}`)],
		["in UTF-16 with its mark", utf16(table(), true)],
		["in UTF-16 without", utf16(table(), false)],
		["in Latin-1, as its header says", latin1(table("ISO-8859-1"))],
		["with a plural", strToU8(table("UTF-8", PLURAL))],
		[
			"with a plural before, and no empty line",
			strToU8(PLURAL.trim().concat("\n", table().slice(table().indexOf("msgctxt")))),
		],
	])("%s is read", (_, bytes) => expect(built(bytes)).toEqual({ tongues: ["fr 1"], told: [] }));

	it("in Latin-1 that says it is UTF-8 is told by its line, and the story goes on without it", () => {
		expect(built(latin1(table()))).toEqual({ tongues: [], told: ["text.not-utf8 po/fr.po:7"] });
	});
	it("that breaks is told by its line", () => {
		expect(built(strToU8('msgid "a"\nnonsense'))).toEqual({
			tongues: [],
			told: ["translation.unreadable po/fr.po", "po.line po/fr.po:2"],
		});
	});
	it("that is named for no language is told", () => {
		expect(built(strToU8(table()), "po/a table.po")).toEqual({
			tongues: [],
			told: ["translation.file-name po/a table.po"],
		});
	});
	it.each([
		["po/fr.po", "fr"],
		["po/Fr.PO", "fr"],
		["po/fr_CA.po", "fr-CA"],
		["pt_BR.UTF-8.po", "pt-BR"],
		["sr@latin.po", "sr-Latn"],
		["zh-hant.po", "zh-Hant"],
		["a table.po", ""],
	])("%s is for %s", (path, language) => expect(tableLanguage(path)).toBe(language));
	it("of a Canadian is a language that can be chosen", () => {
		expect(built(strToU8(table()), "po/fr_CA.po").tongues).toEqual(["fr-CA 1"]);
	});
});
