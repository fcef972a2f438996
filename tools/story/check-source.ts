// What can be said of a pack without playing it: tags, assets, knots nobody leads to, whole-number floats.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../../src/base/problem.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { checkRenames } from "./check-renames.ts";
import { type AssetCatalogue, checkTags } from "./check-tags.ts";
import { knotGraph, sourceLines } from "./source.ts";

/** Checks a pack's source. */
export const checkSource = (pack: ReadPack, wardrobe: AssetCatalogue): Problem[] => [
	...pack.warnings,
	...checkTags(pack, wardrobe).problems,
	...checkPlaces(pack, wardrobe),
	...checkKnots(pack),
	...checkRenames(pack.files),
	...checkFloats(pack),
];

function checkPlaces({ dir, under = dir, manifest }: ReadPack, { places }: AssetCatalogue): Problem[] {
	const where = join(dir, "story.json");
	return Object.entries(manifest.places).flatMap(([id, { like, lights }]) => {
		const none =
			like && !places.has(like)
				? [problem("check.unknown-like", where, `${id} is like no place there is, "${like}"`)]
				: [];
		const files = Object.values(lights).flatMap(({ image, portrait }) => [image, portrait]);
		const gone = files.filter((file) => file && ![dir, under].some((at) => existsSync(join(at, file))));
		return [
			...none,
			...gone.map((file) =>
				problem("check.no-picture", where, `${id} has no picture ${file}`, "It is not in the pack."),
			),
		];
	});
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
