// What can be said of a pack without playing it: tags, assets, knots nobody leads to, whole-number floats.
import { join } from "node:path";
import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import { readChoiceOffer } from "../../src/director/choice-offer.ts";
import { NON_CUE_TAGS, nearestCue, readTagAsCue } from "../../src/director/cues.ts";
import { readTag } from "../../src/director/tag.ts";
import { checkPackFiles } from "../../src/packs/build/check-pack-files.ts";
import { findPackFiles } from "../../src/sound/files/sound-lookup.ts";
import { packAssets } from "../vite-ink/pack-files.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { checkRenames } from "./check-renames.ts";
import { knotGraph, sourceLines, sourceTags } from "./source.ts";

/** What the game has to show and sound, by name. */
export interface AssetCatalogue {
	readonly places: ReadonlyMap<string, readonly string[]>; // place to lights
	readonly sounds: ReadonlyMap<string, string>; // name to bed, music or close
}

/** Checks a pack's source. */
export const checkSource = (pack: ReadPack, wardrobe: AssetCatalogue): Problem[] => [
	...pack.warnings,
	...checkTags(pack, wardrobe),
	...checkPlaces(pack, wardrobe),
	...checkFiles(pack),
	...checkKnots(pack),
	...checkRenames(pack.files),
	...checkFloats(pack),
];

function checkTags(pack: ReadPack, wardrobe: AssetCatalogue): Problem[] {
	const problems: Problem[] = [];
	let place = "";
	const own = Object.fromEntries(packAssets(pack).map(({ path }) => [path, path]));
	for (const { where, text, onChoice, told } of sourceTags(pack.files)) {
		const tag = readTag(text);
		if (onChoice) {
			const offer = readChoiceOffer([text], where);
			if (isProblem(offer)) problems.push(offer);
			else if (offer.way === "plain" && !NON_CUE_TAGS.includes(tag.name))
				problems.push(
					problem(
						"check.unknown-way",
						where,
						`no way of offering a choice is called "${tag.name}"`,
						"See docs/cues.md.",
					),
				);
			continue;
		}
		if (NON_CUE_TAGS.includes(tag.name) || told) continue;
		const cue = readTagAsCue(text, where);
		if (isProblem(cue)) problems.push(cue);
		else if (!cue)
			problems.push(
				problem(
					"cue.unknown",
					where,
					`no cue is called "${tag.name}"`,
					nearestCue(tag.name) ? `Did you mean "${nearestCue(tag.name)}"?` : "See docs/cues.md.",
				),
			);
		else {
			if (cue.name === "place") place = tag.key;
			const missing = missingAsset(cue.name, tag, place, wardrobe, where, own);
			if (missing) problems.push(missing);
		}
	}
	return problems;
}

function missingAsset(
	cue: string,
	tag: ReturnType<typeof readTag>,
	place: string,
	{ places, sounds }: AssetCatalogue,
	where: string,
	own: Readonly<Record<string, string>>,
): Problem | null {
	const sound = { ambience: "bed", music: "music", sfx: "close" }[cue];
	if (sound && tag.key !== "own" && sounds.get(tag.key) !== sound && !findPackFiles(tag.key, own).length)
		return problem(
			"check.unknown-asset",
			where,
			`there is no ${cue} called "${tag.key}"`,
			near(tag.key, sounds.keys()),
		);
	if (cue === "place") {
		const lights = places.get(tag.key);
		if (!lights)
			return problem(
				"check.unknown-place",
				where,
				`there is no place called "${tag.key}"`,
				near(tag.key, places.keys()),
			);
		const light = tag.options["light"];
		if (light && !lights.includes(light))
			return problem(
				"check.unknown-light",
				where,
				`${tag.key} has no light "${light}"`,
				`It has: ${lights.join(", ")}.`,
			);
	}
	if (cue === "light" && place && !places.get(place)?.includes(tag.key)) {
		return problem(
			"check.unknown-light",
			where,
			`${place} has no light "${tag.key}"`,
			`It has: ${places.get(place)?.join(", ")}.`,
		);
	}
	return null;
}

// Of an extension the story's own files are no matter, and what it brings may be asked for by either.
function checkFiles(pack: ReadPack): Problem[] {
	const { sources, manifest, files } = pack;
	const media = packAssets(pack).map(({ path }) => path);
	const ink = sources.length === 1 ? sources[0]!.ink : files;
	return checkPackFiles({ manifest, used: files, ink, media });
}

function checkPlaces({ dir, manifest }: ReadPack, { places }: AssetCatalogue): Problem[] {
	const where = join(dir, "story.json");
	return Object.entries(manifest.places).flatMap(([id, { like }]) => {
		const none =
			like && !places.has(like)
				? [problem("check.unknown-like", where, `${id} is like no place there is, "${like}"`)]
				: [];
		return none;
	});
}

function near(name: string, known: Iterable<string>): string {
	const found = [...known].find((k) => k.includes(name) || name.includes(k));
	return found ? `Did you mean "${found}"?` : "";
}

function checkKnots(pack: ReadPack): Problem[] {
	const graph = knotGraph(pack.files);
	const reached = new Set<string>();
	const waiting = [""];
	for (let knot = waiting.pop(); knot !== undefined; knot = waiting.pop()) {
		if (reached.has(knot)) continue;
		reached.add(knot);
		for (const next of graph.get(knot)?.leads ?? []) if (graph.has(next)) waiting.push(next);
	}
	return [...graph]
		.filter(([knot, { isFunction }]) => !reached.has(knot) && !isFunction)
		.map(([knot, { where }]) =>
			problem("check.unreachable-knot", where, `nothing leads to the knot "${knot}"`, "Divert to it, or take it out."),
		);
}

function checkFloats(pack: ReadPack): Problem[] {
	const problems: Problem[] = [];
	for (const { file, line, text } of sourceLines(pack.files)) {
		if (/^\s*(VAR|CONST|~)/.test(text) && /(?<![\w.])\d+\.0+(?!\d)/.test(text)) {
			problems.push(
				problem(
					"check.float",
					`${file}:${line}`,
					"a float that is a whole number becomes an int in a save",
					"Write it without the point.",
				),
			);
		}
	}
	return problems;
}
