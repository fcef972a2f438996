// Under which id a pack is kept, and what it comes in place of: a newer version takes the place of the
// one before it, another story never does unasked. Knows installed packs only; compiles nothing.
import { strFromU8 } from "fflate";
import { type Problem, problem } from "../../base/problem.ts";
import { wordSimilarity } from "../../base/words.ts";
import { inkLines, isSilentLine } from "../../story/compile/ink-source.ts";
import { formerId, isBare, withSum } from "../import/default-manifest.ts";
import type { RawPack } from "../import/read-pack.ts";
import { isTranslationTable } from "../import/translation-tables.ts";
import type { InstalledFiles, InstalledPack, PackRecords } from "./pack-records.ts";

/** What to do with a pack that would take the place of another of other content. */
export type Replacement = "replace" | "both" | "neither";

/** Two packs of one id and of other content. */
export interface Conflict {
	readonly name: string; // of the one that comes
	readonly other: string; // of the one that is there
	readonly canKeepBoth: boolean;
}

/** How a pack is to be placed. */
export interface PlacingOptions {
	readonly decide?: (conflict: Conflict) => Promise<Replacement>; // without it nothing is replaced
	readonly formerly?: string; // id of the pack that the same file was before
}

/** Where a pack goes. */
export interface PackPlace {
	readonly id: string;
	readonly before: InstalledPack | null; // what it comes in place of
	readonly came: "new" | "update" | "same" | "replacement";
}

/** Finds the place of a pack that was just read from a file of this name. */
export async function placeOfPack(
	raw: RawPack,
	fileName: string,
	records: PackRecords,
	{ decide, formerly }: PlacingOptions = {},
): Promise<PackPlace | Problem> {
	const { manifest } = raw;
	const bare = isBare(manifest);
	const all = await records.all();
	let read: string[] | undefined; // reading a novel costs the page a moment: only when asked for
	const content = (): string[] => (read ??= contentOf(raw));
	const is = bare ? isVersionOf(manifest, fileName, formerly) : (one: InstalledPack) => one.manifest.id === manifest.id;
	const rank = (one: InstalledPack): number => Number(one.manifest.id !== manifest.id);
	const candidates = all.filter(is).sort((a, b) => rank(a) - rank(b));
	for (const before of candidates) {
		const { id, name } = before.manifest;
		if (before.hash === raw.hash) return { id, before, came: "same" };
		const same = !bare && (name === manifest.name || formerly === id); // its author says so
		const held = await records.files(id);
		if (same || !held || isLike(contentOf(held), content())) return { id, before, came: "update" };
	}
	const taken = all.find((one) => one.manifest.id === manifest.id);
	const beside = () => ({ id: withSum(manifest.id, content().join("\n")), before: null, came: "new" }) as const;
	const ofGame = records.shippedPack(manifest.id) !== undefined;
	if (!taken) return bare && ofGame ? beside() : { id: manifest.id, before: null, came: "new" };
	const canKeepBoth = manifest.type === "story" && taken.manifest.type === "story";
	const conflict = { name: manifest.name, other: taken.manifest.name, canKeepBoth };
	const answer = (await decide?.(conflict)) ?? "neither";
	if (answer === "replace") return { id: manifest.id, before: taken, came: "replacement" };
	if (answer === "both" && canKeepBoth) return beside();
	return problem(
		"pack.would-replace",
		manifest.name,
		'it would take the place of "{other}", which is another story',
		"Nothing was changed.",
		{ values: { other: taken.manifest.name } },
	);
}

// A pack without a manifest may lie under the id that 0.1.0 gave it, beside another of its title, or, in
// the desktop's folder, under a title that its author has changed.
function isVersionOf({ id, name }: RawPack["manifest"], fileName: string, formerly: string | undefined) {
	const former = formerId(fileName, name);
	return ({ manifest }: InstalledPack): boolean =>
		isBare(manifest) &&
		([id, former, formerly].includes(manifest.id) || manifest.name === name || manifest.id.startsWith(`${id}-`));
}

// The words of a pack, line by line, without what every story has.
function contentOf({ ink, story, assets }: Pick<InstalledFiles, "ink" | "story" | "assets">): string[] {
	const printing = (text: string) => inkLines(text).filter((line) => !isSilentLine(line));
	const lines = Object.values(ink).flatMap((text) => printing(text).map(({ text }) => text));
	if (story)
		JSON.stringify(story, (_, value) => {
			if (typeof value === "string" && value.startsWith("^")) lines.push(value.slice(1));
			return value;
		});
	if (!lines.length)
		for (const [path, bytes] of assets) if (isTranslationTable(path)) lines.push(...strFromU8(bytes).split(/\r?\n/));
	return lines.map((line) => line.trim()).filter((line) => /\p{L}{2}/u.test(line) && !WITHOUT_WORDS.test(line));
}

// A divert, a thread or a tag on a line of its own.
const WITHOUT_WORDS = /^(?:[-{}\s]*(?:->|<-)|#)/;

const LINES_SHARED = 0.3; // of the shorter one's
const WORDS_SHARED = 0.5; // where there are but a few lines
const FEW_LINES = 12;

function isLike(a: readonly string[], b: readonly string[]): boolean {
	const [x, y] = [new Set(a), new Set(b)];
	const least = Math.min(x.size, y.size);
	const shared = [...x].filter((line) => y.has(line)).length;
	if (least && shared / least >= LINES_SHARED) return true;
	return least <= FEW_LINES && wordSimilarity(a.join(" "), b.join(" ")) >= WORDS_SHARED;
}
