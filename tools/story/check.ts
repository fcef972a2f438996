// npm run story:check -- [pack] [--json]: everything wrong with a pack as file:line: message, hint; exit 1 on
// errors. Compares translations with the source and counts them.
import { eachProblem, formatProblem, isProblem, type Problem } from "../../src/base/problem.ts";
import { tellEachOnce } from "../../src/story/compile/explain-ink-error.ts";
import { languagesOf, readLanguage } from "../vite-ink/read-languages.ts";
import { type ReadPack, readPack } from "../vite-ink/read-pack.ts";
import { readArguments } from "./arguments.ts";
import { readAssetCatalogue } from "./asset-catalogue.ts";
import { checkSource } from "./check-source.ts";
import { checkTags } from "./check-tags.ts";
import { walkPack } from "./walk-pack.ts";

/** Checks a pack; 1 when something is wrong. */
export async function main(words: string[]): Promise<number> {
	const { dir, options } = readArguments(words);
	const pack = readPack(dir);
	const problems: Problem[] = isProblem(pack)
		? [...eachProblem(pack)]
		: checkSource(pack, readAssetCatalogue(pack.manifest.places));
	// Dead ends show only in play: thirty walks find those that a reader would.
	if (!isProblem(pack))
		problems.push(...(await walkPack(pack, { runs: 30, seed: 1, saves: "none", seconds: 20 })).problems);
	if (!isProblem(pack)) problems.push(...checkLanguages(pack, !options["json"]));
	const told = tellEachOnce(problems);
	const foreign = isProblem(pack) ? [] : checkTags(pack, readAssetCatalogue(pack.manifest.places)).foreign;
	console.log(options["json"] ? JSON.stringify(told) : reportCheck(foreign, told).join("\n"));
	return told.length ? 1 : 0;
}

const MOST_LINES = 80; // with the languages' counts fewer than a hundred

/** Writes what was found as lines, the first eighty of them, with how much more there is and the sum. */
export function reportCheck(foreign: readonly string[], problems: readonly Problem[]): string[] {
	const lines = [...foreign, ...problems.map(formatProblem)];
	const more = lines.length - MOST_LINES;
	const sum = problems.length ? `${problems.length} problem${problems.length > 1 ? "s" : ""}` : "no problem";
	return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more; --json lists all`] : []), sum];
}

function checkLanguages(pack: ReadPack, tellCounts: boolean): Problem[] {
	return languagesOf(pack).flatMap((language) => {
		const told = readLanguage(pack, language);
		if (isProblem(told)) return eachProblem(told);
		const done = told.total - told.missing.length;
		const files = new Set(told.missing.map((unit) => unit.file));
		if (tellCounts)
			console.log(
				`${language}: ${done} of ${told.total} translated (${((done / Math.max(1, told.total)) * 100).toFixed(1)} %), something is missing in ${files.size} of ${Object.keys(pack.files).length} files`,
			);
		return told.problems.map((found) => ({ ...found, what: `in ${language} ${found.what}` }));
	});
}
