// The house as docs/architecture.md draws it: its rooms, the length of a file and the words at its head. Which file may
// import which is dependency-cruiser's to say (tools/lint/rules.mjs), and what nothing imports is knip's.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { FLOORS } from "../../../tools/lint/rules.mjs";

const files = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map((entry) => relative("src", join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

describe("the house", () => {
	it("has only the rooms of the plan, and main.ts above them", () => {
		const known = new Set(["main.ts", ...FLOORS.flat()]);
		expect(files.filter((file) => !known.has(file.split("/")[0]!))).toEqual([]);
	});
	it("has no file over 250 lines, and main under 120", () => {
		const length = (file: string) => readFileSync(join("src", file), "utf8").split("\n").length - 1;
		expect(files.filter((file) => length(file) > 250)).toEqual([]);
		expect(length("main.ts")).toBeLessThan(120);
	});
	it("says at the head of each file what it owns", () => {
		expect(
			files.filter((file) => !file.endsWith(".d.ts") && !readFileSync(join("src", file), "utf8").startsWith("//")),
		).toEqual([]);
	});
});
