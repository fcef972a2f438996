// Standing where a run was: at a save, at an earlier moment, in a changed story or in another language.
// Changes the playhead only when the place is found.
import { DONE, type Done, isProblem, type Problem, type Result } from "../../base/problem.ts";
import type { StorySession } from "../../story/runtime/session.ts";
import { trail } from "../moment.ts";
import { type Playhead, standAt, stop, type TakeStep } from "../playhead.ts";
import type { Step } from "../step.ts";
import { replay, restoreMoment, restoreSave } from "./replay.ts";
import { findRewindTarget } from "./rewind.ts";
import { earlierChoices, type SaveData } from "./save-data.ts";

/** Stands where a save was; a Problem when the story was changed and the place in it is not sure. */
export async function resume(at: Playhead, saved: SaveData): Promise<Result<Done>> {
	const isSameStory = saved.hash === at.run.hash;
	return isSameStory && !isProblem(resumeExactly(at, saved)) ? DONE : resumeChanged(at, saved);
}

// In the same story: the state after the last choice and the beats since. What lies before is replayed only
// if it is asked for.
function resumeExactly(at: Playhead, saved: SaveData): Result<Done> {
	const session = at.open();
	const place = restoreSave(session, saved, at.options.speakers);
	if (isProblem(place)) return place;
	at.session = session;
	at.past = earlierChoices(saved);
	standAt(at, { ...place.moment, music: saved.music }, place.step);
	return DONE;
}

async function resumeChanged(at: Playhead, saved: SaveData): Promise<Result<Done>> {
	// Rarely needed, so not loaded before the first line.
	const { locateSave } = await import("./locate-save.ts");
	const { speakers, renamedKnots } = at.options;
	const found = locateSave(saved, at.run, at.open, speakers, await renamedKnots?.());
	if (isProblem(found)) return found;
	at.session = found.session;
	at.sameStructure = found.same;
	at.past = found.strategy === "state" ? earlierChoices(saved) : null;
	standAt(at, { ...found.moment, music: saved.music }, found.step);
	return DONE;
}

/**
 * Takes a step into a part of the story that has not come: waits for it, thaws the present moment in the
 * whole story and takes the step there. Null where it can't be had: the player is told, stands where they
 * stood, and may try again.
 */
export async function takeWithRest(at: Playhead, take: TakeStep): Promise<Step | Problem | null> {
	const { fetchRest, crew, speakers } = at.options;
	const before = at.showing;
	at.showing = before ?? new AbortController(); // presses meanwhile would be obeyed afterwards, one by one
	const came = await fetchRest?.();
	at.showing = before;
	at.session = at.open(); // the one that ran into what is missing is spent
	const stood = restoreMoment(at.session, at.moment, speakers);
	if (isProblem(stood)) return stood;
	if (!isProblem(came)) return take(at);
	crew.page.tell(came);
	standAt(at, at.moment, at.step);
	return null;
}

/** Goes back to the transcript's first `to` lines, or by one place; tells the player when it can't. */
export function rewind(at: Playhead, to: number | undefined): void {
	const { speakers, crew } = at.options;
	const back = findRewindTarget(at.moment, to, at.past, at.open, speakers, at.sameStructure);
	if (isProblem(back)) crew.page.tell(back);
	if (!back || isProblem(back) || back.target === at.moment) return;
	const session = at.open();
	const step = restoreMoment(session, back.target, speakers);
	if (isProblem(step)) {
		void stop(at, step);
		return;
	}
	at.session = session;
	at.past = back.past;
	standAt(at, back.target, step);
}

/**
 * Puts a changed story in place and finds the player's place in it by the trail; counts the choices not found
 * again.
 */
export function reload(at: Playhead, open: () => StorySession): number | Problem {
	const session = open();
	const taken = (at.past?.trail ?? []).concat(trail(at.moment));
	const again = replay(session, taken, at.moment.printed, at.options.speakers);
	if (isProblem(again)) return again;
	Object.assign(at, { open, session, past: null });
	standAt(at, { ...again.moment, music: at.moment.music }, again.step);
	return again.missed;
}

/** Goes on from the same place in another language, the log printed again. */
export async function translate(at: Playhead, open: () => StorySession, language: string): Promise<Result<Done>> {
	const { retranslate } = await import("./retranslate.ts"); // seldom wanted, and never before the first line
	const told = { moment: at.moment, past: at.past, open: at.open, same: at.sameStructure };
	const again = retranslate(open(), told, at.options.speakers);
	if (isProblem(again)) return again;
	const { session, past } = again;
	Object.assign(at, { open, session, past, run: { ...at.run, language } });
	standAt(at, again.moment, again.step);
	if (again.step?.end) at.options.crew.page.effect({ effect: "ending", id: "" }, at.moment.tableau);
	return DONE;
}
