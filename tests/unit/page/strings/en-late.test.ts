// The words that come later: no module that is there from the start may want them before they have come.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { keyWords } from "../../../../src/page/strings/en-keys.ts";
import { saveList } from "../../../../src/page/strings/en-save-list.ts";
import { settings } from "../../../../src/page/strings/en-settings.ts";
import { spoken } from "../../../../src/page/strings/en-spoken.ts";

const LATE = Object.keys({ ...keyWords, ...settings, ...saveList, ...spoken });
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => /\.tsx?$/.test(file) && !file.includes(join("page", "strings")));
const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** The files that a file cannot be had without. */
const importsOf = (file: string): string[] =>
	[...(textOf.get(file) ?? "").matchAll(/^(?:import|export)\s(?!type\b)(?:[^;"]*?from\s)?"(\.[^"]+)"/gm)].map(
		([, path]) => join(dirname(file), path!),
	);

it("whatever says them is only ever had with en-late.ts", () => {
	const early = new Set<string>();
	const waiting = [join("src", "main.ts")];
	for (let file = waiting.pop(); file; file = waiting.pop())
		if (!early.has(file)) {
			early.add(file);
			waiting.push(...importsOf(file));
		}
	expect(early.size).toBeGreaterThan(100); // the walk works
	expect([...early].filter((file) => file.endsWith("en-late.ts"))).toEqual([]);
	const wanting = [...early].filter((file) => LATE.some((key) => textOf.get(file)?.includes(`"${key}"`)));
	expect(wanting).toEqual([]);
});

it("each entrance to them brings them", () => {
	const asked = files.flatMap((file) =>
		[...textOf.get(file)!.matchAll(/import\("(\.[^"]+)"\)/g)].map(([, path]) => join(dirname(file), path!)),
	);
	for (const entrance of new Set(asked)) {
		const reached = new Set<string>();
		const waiting = [entrance];
		for (let file = waiting.pop(); file; file = waiting.pop())
			if (!reached.has(file)) {
				reached.add(file);
				waiting.push(...importsOf(file));
			}
		const wants = [...reached].some((file) => LATE.some((key) => textOf.get(file)?.includes(`"${key}"`)));
		if (wants)
			expect(
				[...reached].some((file) => file.endsWith("en-late.ts")),
				entrance,
			).toBe(true);
	}
});
