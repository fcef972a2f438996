// Development's code stays there: src/dev is imported behind a condition that the shipped build removes.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.startsWith("src/dev"))
	.map((entry) => ({ name: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, "utf8") }));

describe("development code", () => {
	it("is asked for in one place, when developing or in end-to-end tests", () => {
		const asking = sources.filter(({ text }) => /["']\.{1,2}\/(?:\.\.\/)*dev\//.test(text));
		expect(asking.map(({ name }) => name)).toEqual(["playthrough-controller.ts"]);
		const lines = asking[0]!.text.split("\n");
		expect(lines.filter((line) => line.includes("/dev/")).every((line) => /if \(devHooksEnabled\)/.test(line))).toBe(
			true,
		);
		const meaning = lines.find((line) => line.startsWith("export const devHooksEnabled ="));
		expect(meaning).toContain('import.meta.env.DEV || import.meta.env.MODE === "e2e";');
	});
});
