// Finds the place of a save in a story that has changed since. Tries its strategies, the surest first. Each
// result is checked against what the player had read and was offered, so that a wrong branch is never taken
// silently. When no strategy is sure, the player is asked.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import { wordSimilarity } from "../../base/words.ts";
import type { StorySession } from "../../story/runtime/session.ts";
import type { Line } from "../crew.ts";
import { type Moment, transcript } from "../moment.ts";
import type { Speakers } from "../speakers.ts";
import type { Step } from "../step.ts";
import { applyRenames } from "./apply-renames.ts";
import { replay, restoreSave } from "./replay.ts";
import type { PlaythroughIdentity, SaveData } from "./save-data.ts";

/** A place that was found. */
export interface LocatedSave extends Candidate {
	readonly same: boolean; // the story has the structure it had
}

interface Candidate {
	readonly strategy: "replay" | "state";
	readonly session: StorySession;
	readonly moment: Moment;
	readonly step: Step | null;
}

const MIN_SIMILARITY = 0.6; // share of words two wordings of one line have in common at least

// What in the story is the same as when it was saved: its whole structure, its LIST definitions, or neither
// for sure.
type StructureMatch = "shape" | "lists" | "neither";

/**
 * Looks for a save's place in a changed story, whose knots may have other names now. A Problem when no
 * strategy is sure.
 */
export function locateSave(
	saved: SaveData,
	run: PlaythroughIdentity,
	open: () => StorySession,
	speakers: Speakers,
	renamed: ReadonlyMap<string, string> = new Map(),
): LocatedSave | Problem {
	const kept = applyRenames(saved, renamed);
	const fit: StructureMatch = kept.skeleton === run.skeleton ? "shape" : kept.lists === run.lists ? "lists" : "neither";
	const strategies = { shape: [byState, byReplay], lists: [byReplay, byState], neither: [byReplay] }[fit];
	for (const locate of strategies) {
		const found = locate(kept, open(), speakers);
		if (found) return { ...found, same: fit === "shape" };
	}
	return problem(
		"save.place-unsure",
		kept.title || "the save",
		"the story was changed since, and your place in it is not sure",
		"Nothing was lost.",
	);
}

// The same choices, found again by key and words from the first line on, came to the same words and the same
// offer.
function byReplay(kept: SaveData, session: StorySession, speakers: Speakers): Candidate | null {
	const again = replay(session, kept.trail, kept.lines.length, speakers);
	if (isProblem(again) || again.missed) return null;
	const told = transcript(again.moment);
	if (!endsAlike(told, kept.lines) || !offersAlike(again.step, kept) || !variablesAlike(session, kept)) return null;
	return { strategy: "replay", session, moment: again.moment, step: again.step };
}

// Ink's state just after the last choice still fits, and the beats since came to the same words and the same
// offer.
function byState(kept: SaveData, session: StorySession, speakers: Speakers): Candidate | null {
	const place = restoreSave(session, kept, speakers);
	if (isProblem(place)) return null;
	const { moment, step } = place;
	if (session.warnings().length || moment.printed !== kept.lines.length) return null;
	if (!endsAlike(transcript(moment).slice(-kept.fresh), kept.lines.slice(-kept.fresh)) || !offersAlike(step, kept))
		return null;
	return variablesAlike(session, kept) ? { strategy: "state", session, moment, step } : null;
}

// The last dozen lines, each with a partner of much the same words: a typo mended is the same line, another
// scene is not.
function endsAlike(told: readonly Line[], kept: readonly Line[]): boolean {
	const last = kept.slice(-12);
	const now = told.slice(-14);
	if (!last.length) return true;
	const matched = last.filter((line) => now.some((other) => alike(line.text, other.text))).length;
	const final = now.at(-1);
	return matched >= Math.ceil(last.length * 0.75) && final !== undefined && alike(final.text, last.at(-1)!.text);
}

// Whatever was offered then is offered now; a choice more is no wrong turn, since none has been taken.
function offersAlike(step: Step | null, kept: SaveData): boolean {
	const now = step?.result.offered.map((o) => o.text) ?? [];
	return (
		kept.offered.every((text) => now.some((other) => alike(other, text))) &&
		(kept.offered.length > 0 || now.length === 0)
	);
}

function variablesAlike(session: StorySession, kept: SaveData): boolean {
	const now = session.variables();
	return Object.entries(kept.variables).every(([name, value]) => !(name in now) || now[name] === value);
}

const alike = (a: string, b: string): boolean => a === b || wordSimilarity(a, b) >= MIN_SIMILARITY;
