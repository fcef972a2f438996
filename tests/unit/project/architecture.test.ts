// The house as docs/architecture.md draws it: its rooms and folders, the length of a function and the words at a file's
// head. Which file may import which is dependency-cruiser's to say (tools/lint/rules.mjs), and what nothing imports is knip's.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript-6";
import { describe, expect, it } from "vitest";
import { FLOORS } from "../../../tools/lint/rules.mjs";

const CEILING = 60; // lines of a function
const CROWD = 15; // files directly in a folder
const COLUMNS = 110; // of a comment; a tab counts as two
const LISTS = ["director/cues", "picture/places", "picture/motifs"]; // folders that are lists of things of one kind

const all = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative("src", join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const files = all.filter((file) => /\.tsx?$/.test(file));
const read = (file: string) => readFileSync(join("src", file), "utf8");
const parse = (file: string) =>
	ts.createSourceFile(
		file,
		read(file),
		ts.ScriptTarget.Latest,
		true,
		file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);

/** Lists `file:line name (length)` of every function longer than the ceiling. */
function longFunctions(file: string): string[] {
	const source = parse(file);
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

describe("the house", () => {
	it("has only the rooms of the plan, and main.ts above them", () => {
		const known = new Set(["main.ts", ...FLOORS.flat()]);
		expect(files.filter((file) => !known.has(file.split("/")[0]!))).toEqual([]);
	});
	it("has no function over 60 lines, and main under 120", () => {
		expect(files.flatMap(longFunctions)).toEqual([]);
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
	it("keeps comments within 110 columns", () => {
		const wide = files.flatMap((file) =>
			read(file)
				.split("\n")
				.map((line, i) => ({ line: line.replaceAll("\t", "  "), at: `${file}:${i + 1}` }))
				.filter(({ line }) => /^\s*(\/\/|\/?\*)|\s\/\/ /.test(line) && line.length > COLUMNS)
				.map(({ at }) => at),
		);
		expect(wide).toEqual([]);
	});
});
