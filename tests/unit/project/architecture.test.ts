// The house as docs/architecture.md draws it: its rooms and folders, the length of a function, the head of a
// file and the width of its comments. dependency-cruiser says which file may import which
// (tools/lint/rules.mjs), and knip what nothing imports.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript-6";
import { describe, expect, it } from "vitest";
import { FLOORS } from "../../../tools/lint/rules.mjs";

const CEILING = 60; // lines of a function
const CROWD = 15; // files directly in a folder
const COLUMNS = 110; // of a comment; a tab counts as two
const LISTS = ["director/cues", "picture/places", "picture/motifs"]; // folders of many things of one kind

const allFiles = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const sourceFiles = (folder: string) => allFiles(folder).filter((file) => /\.(tsx?|m?js)$/.test(file));
const pathsIn = (folder: string) => sourceFiles(folder).map((file) => `${folder}/${file}`);
const all = allFiles("src");
const files = sourceFiles("src");
const read = (file: string) => readFileSync(join("src", file), "utf8");
const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Lists `file:line name (length)` of every function longer than the ceiling. */
function longFunctions(file: string): string[] {
	const source = parse(file, readFileSync(file, "utf8"));
	const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) && "body" in node && node.body) {
			const from = lineOf(node.getStart(source));
			const length = lineOf(node.end) - from + 1;
			if (length > CEILING) found.push(`${file}:${from + 1} (${length} lines)`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Lists `file:line` of every comment wider than the limit. What stands in a string is no comment. */
function wideComments(file: string): string[] {
	const text = readFileSync(file, "utf8");
	const wide = text
		.split("\n")
		.map((line, i) => ({ line, at: i + 1, start: line.search(/^\s*(\/\/|\/?\*)|\s\/\/ /) }))
		.filter(({ line, start }) => start >= 0 && line.replaceAll("\t", "  ").length > COLUMNS);
	if (!wide.length) return [];
	const source = parse(file, text);
	const strings: ts.Node[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) strings.push(node);
		else ts.forEachChild(node, visit);
	};
	visit(source);
	const inString = (position: number) =>
		strings.some((node) => node.getStart(source) < position && position < node.end);
	return wide
		.filter(({ at, start }) => !inString(source.getPositionOfLineAndCharacter(at - 1, start)))
		.map(({ at }) => `${file}:${at}`);
}

describe("the house", () => {
	it("has only the rooms of the plan, and main.ts above them", () => {
		const known = new Set(["main.ts", ...FLOORS.flat()]);
		expect(files.filter((file) => !known.has(file.split("/")[0]!))).toEqual([]);
	});
	it("has no function over 60 lines, in unit and story tests too, and main under 120", () => {
		expect([...pathsIn("src"), ...pathsIn("tests/unit"), ...pathsIn("tests/story")].flatMap(longFunctions)).toEqual([]);
		expect(read("main.ts").split("\n").length).toBeLessThan(120);
	});
	it("has no crowd: at most fifteen files directly in a folder, lists apart", () => {
		const counts = new Map<string, number>();
		for (const file of all) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
		expect([...counts].filter(([folder, count]) => count > CROWD && !LISTS.includes(folder))).toEqual([]);
	});
	it("gives no two files one name", () => {
		const seen = new Map<string, string[]>();
		for (const file of files) seen.set(basename(file), [...(seen.get(basename(file)) ?? []), file]);
		expect([...seen.values()].filter((same) => same.length > 1)).toEqual([]);
	});
	it("says at the head of each file what it owns", () => {
		expect(files.filter((file) => !file.endsWith(".d.ts") && !read(file).startsWith("//"))).toEqual([]);
	});
	it("keeps comments within 110 columns, in tools/ and tests/ too", () => {
		expect([...pathsIn("src"), ...pathsIn("tools"), ...pathsIn("tests")].flatMap(wideComments)).toEqual([]);
	});
});
