// What can be said of a pack without playing it: tags, assets, knots nobody leads to, whole-number floats.
import { join } from "node:path";
import { type Problem, problem } from "../../src/base/problem.ts";
import { checkPackFiles } from "../../src/packs/build/check-pack-files.ts";
import { packAssets } from "../vite-ink/pack-files.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { checkRenames } from "./check-renames.ts";
import { type AssetCatalogue, checkTags } from "./check-tags.ts";
import { knotGraph, sourceLines } from "./source.ts";

/** Checks a pack's source. */
export const checkSource = (pack: ReadPack, catalogue: AssetCatalogue): Problem[] => [
	...pack.warnings,
	...checkTags(pack, catalogue).problems,
	...checkPlaces(pack, catalogue),
	...checkFiles(pack),
	...checkKnots(pack),
	...checkRenames(pack.files),
	...checkFloats(pack),
];

// Of an extension the story's own files are no matter, and what it brings may be asked for by either.
function checkFiles(pack: ReadPack): Problem[] {
	const { sources, manifest, files } = pack;
	const media = packAssets(pack).map(({ path }) => path);
	const ink = sources.length === 1 ? sources[0]!.ink : files;
	return checkPackFiles({ manifest, used: files, ink, media });
}

function checkPlaces({ dir, manifest }: ReadPack, { places }: AssetCatalogue): Problem[] {
	const where = join(dir, "story.json");
	return Object.entries(manifest.places).flatMap(([id, { like }]) =>
		like && !places.has(like)
			? [problem("check.unknown-like", where, `${id} is like no place there is, "${like}"`)]
			: [],
	);
}

function checkKnots(pack: ReadPack): Problem[] {
	const graph = knotGraph(pack.files, pack.story);
	const reached = new Set<string>();
	const waiting = [""];
	for (let knot = waiting.pop(); knot !== undefined; knot = waiting.pop()) {
		if (reached.has(knot)) continue;
		reached.add(knot);
		for (const next of graph.get(knot)?.leads ?? []) if (graph.has(next)) waiting.push(next);
	}
	return [...graph]
		.filter(([knot, { where }]) => where && !reached.has(knot))
		.map(([knot, { where }]) =>
			problem("check.unreachable-knot", where, `nothing leads to the knot "${knot}"`, "Divert to it, or take it out."),
		);
}

function checkFloats(pack: ReadPack): Problem[] {
	const problems: Problem[] = [];
	for (const { file, number, text } of sourceLines(pack.files)) {
		if (/^\s*(VAR|CONST|~)/.test(text) && /(?<![\w.])\d+\.0+(?!\d)/.test(text)) {
			problems.push(
				problem(
					"check.float",
					`${file}:${number}`,
					"a float that is a whole number becomes an int in a save",
					"Write it without the point.",
				),
			);
		}
	}
	return problems;
}
