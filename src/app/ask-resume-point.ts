// The honest question, when a story was changed and the place in it cannot be told: three ways on, and nothing lost. Part of main's wiring,
// asked for only when it is needed.
import type { SaveData, StartPoint } from "../director/save/save-data.ts";
import type { PageFace } from "../page/page.tsx";
import type { Progress } from "../saves/progress.ts";
import type { SaveRepository } from "../saves/save-repository.ts";
import { findChapterKnot, readKnots } from "../story/runtime/knots.ts";
import type { StoryJson } from "../story/runtime/session.ts";

/** What the question is given. */
interface ResumePointOptions {
	readonly page: PageFace;
	readonly shelf: SaveRepository;
	readonly chronicle: Progress;
	readonly begin: (from?: StartPoint, older?: StoryJson, otherwise?: () => void) => void; // leaves what stands now as a slot
	readonly resume: (kept: SaveData, older: StoryJson) => void;
}

/** Asks how to go on from a moment whose place in the story as it is now is not sure. */
export async function askResumePoint(
	kept: SaveData,
	json: StoryJson,
	{ page, shelf, chronicle, begin, resume }: ResumePointOptions,
) {
	const older = await shelf.story(kept.hash);
	const again = chapterRestart(kept, await chronicle.chapters(), json, begin);
	page.ask("place", [
		...(older ? [{ title: "place.older" as const, go: () => resume(kept, older) }] : []),
		...(again ? [{ title: "place.chapter" as const, go: again }] : []),
		{ title: "place.begin" as const, go: () => begin() },
	]);
}

// The chapter's own beginning, kept on the way through it, if its place is sure; else the knot it begins at, with what the player had in hand.
function chapterRestart(
	kept: SaveData,
	chapters: readonly SaveData[],
	json: StoryJson,
	begin: ResumePointOptions["begin"],
): (() => void) | null {
	const knot = findChapterKnot(readKnots(json), kept.title, kept.knot);
	const atKnot = knot ? () => begin({ knot, as: kept }) : null;
	const chapter = chapters.find(
		(c) => c.title === kept.title && c.seed === kept.seed && c.when < kept.when && c.lines.length < kept.lines.length,
	);
	return chapter ? () => begin(chapter, undefined, atKnot ?? (() => begin())) : atKnot;
}
