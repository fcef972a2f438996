// The question when a story was changed and the place in it cannot be found: up to three ways on, and nothing
// lost. Fetched only when it is needed.
import type { SaveData } from "../director/save/save-data.ts";
import type { Progress } from "../saves/progress.ts";
import type { SaveRepository } from "../saves/save-repository.ts";
import { findChapterKnot, readKnots } from "../story/runtime/knots.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { Ask, Navigation } from "./app-state.ts";

/** What the question is asked with. */
export interface ResumePointOptions {
	readonly ask: Ask;
	readonly repository: Pick<SaveRepository, "story">;
	readonly progress: Pick<Progress, "chapters">;
	readonly navigation: Pick<Navigation, "playFrom" | "resume">;
	readonly visit: AbortSignal; // once it is aborted, nothing is asked
}

/** Asks how to go on from a save whose place in the story as it is now (`json`) cannot be found. */
export async function askResumePoint(
	save: SaveData,
	json: StoryJson,
	{ ask, repository, progress, navigation, visit }: ResumePointOptions,
): Promise<void> {
	const older = await repository.story(save.hash);
	const restart = chapterRestart(save, await progress.chapters(), json, navigation);
	if (visit.aborted) return;
	ask("place", [
		...(older ? [{ title: "place.older" as const, go: () => void navigation.resume(save, older) }] : []),
		...(restart ? [{ title: "place.chapter" as const, go: restart }] : []),
		{ title: "place.begin" as const, go: () => void navigation.playFrom() },
	]);
}

// The save made where the chapter begins, if its place is found; else the knot the chapter begins at, with
// what the player had then.
function chapterRestart(
	save: SaveData,
	chapters: readonly SaveData[],
	json: StoryJson,
	{ playFrom }: ResumePointOptions["navigation"],
): (() => void) | null {
	const knot = findChapterKnot(readKnots(json), save.title, save.knot);
	const atKnot = knot ? () => void playFrom({ knot, as: save }) : null;
	const chapter = chapters.find(
		(c) => c.title === save.title && c.seed === save.seed && c.when < save.when && c.lines.length < save.lines.length,
	);
	return chapter ? () => void playFrom(chapter, { otherwise: atKnot ?? (() => void playFrom()) }) : atKnot;
}
