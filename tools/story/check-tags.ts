// Checks a pack's tags without playing it. Tags that mean nothing here are no faults: stories from elsewhere
// have their own, and each name of them is reported once.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import { isOfferTag, OFFER_WAYS, readChoiceOffer } from "../../src/director/choice-offer.ts";
import { NON_CUE_TAGS, nearestCue, readTagAsCue } from "../../src/director/cues.ts";
import { readTag } from "../../src/director/tag.ts";
import { framingName } from "../../src/picture/place-table.ts";
import { findPackFiles } from "../../src/sound/files/sound-lookup.ts";
import { packAssets } from "../vite-ink/pack-files.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { type SourceTag, sourceTags } from "./source.ts";

/** What the game has to show and sound, by name. */
export interface AssetCatalogue {
	readonly places: ReadonlyMap<string, readonly string[]>; // place to lights
	readonly props: ReadonlyMap<string, readonly string[]>; // place to what may be put into it, "thing where"
	readonly sounds: ReadonlyMap<string, string>; // name to bed, music or close
}

/** What was found of tags. */
export interface TagReport {
	readonly problems: readonly Problem[];
	readonly foreign: readonly string[]; // one sentence for each name that means nothing here
}

/** Whether a story came without a manifest: its tags were written for another engine, or for none. */
export const isBareStory = ({ dir }: Pick<ReadPack, "dir">): boolean => !existsSync(join(dir, "story.json"));

/** Checks a pack's tags. In a story without a manifest a tag that does not fit a cue is somebody else's. */
export function checkTags(pack: ReadPack, catalogue: AssetCatalogue): TagReport {
	const bare = isBareStory(pack);
	const problems: Problem[] = [];
	const foreign = new Map<string, string[]>(); // name to places
	const own = Object.fromEntries(packAssets(pack).map(({ path }) => [path, path]));
	let place = "";
	for (const tag of sourceTags(pack.files)) {
		const read = readTag(tag.text);
		if (NON_CUE_TAGS.includes(read.name) || (tag.told && !tag.onChoice)) continue;
		const found = tag.onChoice ? checkChoiceTag(tag, read.name) : checkCueTag(tag, place, catalogue, own);
		if (!tag.onChoice && !found && read.name === "place") place = read.key;
		const isFile = /\.[a-z][a-z0-9]{1,4}$/i.test(read.key);
		if (found === "foreign" || (found && bare && !isFile))
			foreign.set(read.name, [...(foreign.get(read.name) ?? []), tag.where]);
		else if (found) problems.push(found);
	}
	const told = [...foreign].map(([name, [first = "", ...more]]) => {
		const others = more.length ? `, and ${more.length} more` : "";
		return `${first}${others}: # ${name} means nothing here and does no harm`;
	});
	return { problems, foreign: told };
}

type Finding = Problem | "foreign" | null;

function checkChoiceTag({ text, where }: SourceTag, name: string): Finding {
	const offer = readChoiceOffer([text], where);
	if (isProblem(offer)) return offer;
	if (offer.way !== "plain" || isOfferTag(name)) return null;
	if (readTagAsCue(text, where)) return null; // ink repeats it with the choice's words
	const ways = OFFER_WAYS.map(({ way }) => way);
	const near = nearestCue(name, ways);
	if (!near) return "foreign";
	const what = `no way of offering a choice is called "${name}"`;
	return problem("check.unknown-way", where, what, `Did you mean "${near}"? See docs/cues.md.`);
}

function checkCueTag(
	{ text, where }: SourceTag,
	place: string,
	catalogue: AssetCatalogue,
	own: Readonly<Record<string, string>>,
): Finding {
	const tag = readTag(text);
	const cue = readTagAsCue(text, where);
	if (isProblem(cue)) return cue;
	if (cue) return missingAsset(cue.name, tag, place, catalogue, where, own);
	const near = nearestCue(tag.name);
	if (!near) return "foreign";
	return problem("cue.near", where, `no cue is called "${tag.name}"`, `Did you mean "${near}"?`);
}

function missingAsset(
	cue: string,
	tag: ReturnType<typeof readTag>,
	place: string,
	{ places, props, sounds }: AssetCatalogue,
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
	if (cue === "prop" && !tag.options["gone"] && place && !tag.key.includes("{")) {
		const known = props.get(place) ?? [];
		if (!known.includes(framingName(tag.key, tag.options["at"] ?? "")))
			return problem(
				"check.unknown-prop",
				where,
				`${place} has not been painted with this "${tag.key}"`,
				known.length ? `It has: ${known.join(", ")}.` : "",
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

function near(name: string, known: Iterable<string>): string {
	const found = [...known].find((k) => k.includes(name) || name.includes(k));
	return found ? `Did you mean "${found}"?` : "";
}
