// Checks a source tree against the import rules with dependency-cruiser. Knows no rule.
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import rules from "./rules.mjs";

// dependency-cruiser reads TypeScript through the compiler's API, which TypeScript 7 does not have yet.
// Without TypeScript 6 it would read no file and find no fault.
function provideTypeScript6() {
	const beside = "node_modules/dependency-cruiser/node_modules";
	if (existsSync(`${beside}/typescript`)) return;
	mkdirSync(beside, { recursive: true });
	symlinkSync("../../typescript-6", `${beside}/typescript`, "junction");
}

/**
 * Reads every file under `src/` of a folder. Throws when it could read no TypeScript there.
 * @param {string} baseDir the folder, relative to the repository's root or absolute
 * @returns {Promise<{ violations: { rule: { name: string }, from: string, to: string }[], report: string }>}
 */
export async function checkImports(baseDir = ".") {
	provideTypeScript6();
	const { cruise, format } = await import("dependency-cruiser");
	const { options, ...ruleSet } = rules;
	const { output } = await cruise(["src"], { ...options, baseDir: resolve(baseDir), validate: true, ruleSet });
	if (typeof output === "string" || !output.modules.some(({ source }) => source.endsWith(".ts")))
		throw new Error(`No TypeScript was read in ${baseDir}/src.`);
	const { output: report } = await format(output, { outputType: "err" });
	return { violations: output.summary.violations, report: String(report) };
}
