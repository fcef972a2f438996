// Repeats a run without showing it: a whole trail from the start, or the few beats since a saved state.
// Every run can be repeated from (pack, seed, trail).
import { isProblem, type Result } from "../../base/problem.ts";
import type { StorySession } from "../../story/runtime/session.ts";
import type { OfferedChoice } from "../crew.ts";
import { initialMoment, type Moment, MUSIC_UNKNOWN, type TakenChoice } from "../moment.ts";
import { type Speakers, withVoice } from "../speakers.ts";
import { type Step, takeBeat, takeChoice } from "../step.ts";
import type { SaveData } from "./save-data.ts";

/** Where a run is. */
export interface Position {
	readonly moment: Moment;
	readonly step: Step | null; // the last step, null when none was taken
}

/** Where a replay ended. */
export interface ReplayResult extends Position {
	readonly missed: number; // choices of the trail that could not be found again, 0 when it went through
}

/**
 * Finds a taken choice among those offered now: by key and text, else by a text only one has, else by
 * nothing. In a story of the `same` structure the key is enough, whatever language the words are in.
 */
export function matchChoice(taken: TakenChoice, offered: readonly OfferedChoice[], same = false): OfferedChoice | null {
	if (same) {
		const keyed = offered.filter((o) => !o.struck && o.key === taken.key);
		return keyed.find((o) => o.index === taken.index) ?? keyed[0] ?? null;
	}
	const worded = offered.filter((o) => !o.struck && o.text === taken.text);
	return worded.find((o) => o.key === taken.key) ?? (worded.length === 1 ? worded[0]! : null);
}

/**
 * Replays a trail from the session's start, then on to `printed` lines if the story gets there before the
 * next choice.
 */
export function replay(
	session: StorySession,
	trail: readonly TakenChoice[],
	printed: number,
	speakers: Speakers,
	same = false,
	setUp: Moment = initialMoment(session.saveState()),
): Result<ReplayResult> {
	let at: Position = { moment: setUp, step: null };
	for (const [i, taken] of trail.entries()) {
		const asked = takeBeats(session, speakers, at, isSettled);
		if (isProblem(asked)) return asked;
		const again = matchChoice(taken, asked.step?.result.offered ?? [], same);
		if (!again) return { ...asked, missed: trail.length - i };
		const step = takeChoice(session, asked.moment, speakers, again);
		if (isProblem(step)) return step;
		at = { moment: step.moment, step };
	}
	const enough = (now: Position) => now.moment.printed >= printed || isSettled(now);
	const reached = takeBeats(session, speakers, at, enough);
	if (isProblem(reached)) return reached;
	const showsLine = (now: Position) => !now.step || Boolean(now.step.result.line) || isSettled(now);
	const shown = takeBeats(session, speakers, reached, showsLine);
	return isProblem(shown) ? shown : { ...shown, missed: 0 };
}

/** Takes beats until the position is the one that is wanted; none when it is so from the start. */
function takeBeats(
	session: StorySession,
	speakers: Speakers,
	from: Position,
	wanted: (now: Position) => boolean,
): Result<Position> {
	let now = from;
	while (!wanted(now)) {
		const step = takeBeat(session, now.moment, speakers);
		if (isProblem(step)) return step;
		now = { moment: step.moment, step };
	}
	return now;
}

// Nothing follows by itself: choices are offered, or the story has ended.
const isSettled = ({ step }: Position): boolean => step !== null && (step.result.offered.length > 0 || step.end);

/** Brings a session to a moment of its own chain: loads its state and takes its beats again. */
export function restoreMoment(session: StorySession, target: Moment, speakers: Speakers): Result<Step | null> {
	const wrong = session.loadState(target.ink);
	if (isProblem(wrong)) return wrong;
	let from: Moment | null = target;
	for (let i = 0; i < target.beats && from?.previous; i++) from = from.previous;
	let moment = from ?? target;
	let step: Step | null = null;
	for (let i = 0; i < target.beats; i++) {
		const next = takeBeat(session, moment, speakers);
		if (isProblem(next)) return next;
		step = next;
		moment = next.moment;
	}
	return step;
}

/** Loads a save's state and takes its beats since; the chain then begins at the save's last choice. */
export function restoreSave(session: StorySession, kept: SaveData, speakers: Speakers): Result<Position> {
	const wrong = session.loadState(kept.ink);
	if (isProblem(wrong)) return wrong;
	const taken = kept.trail.at(-1);
	const lines = kept.lines.slice(0, kept.lines.length - kept.fresh).map((line) => withVoice(line, speakers));
	let moment: Moment = {
		...initialMoment(kept.ink),
		tableau: kept.tableau,
		lines,
		asides: kept.asides ?? [],
		printed: lines.length,
	};
	let step: Step | null = null;
	for (let i = 0; i < kept.beats; i++) {
		const next = takeBeat(session, moment, speakers, i === 0 && taken ? { taken, ink: kept.ink } : null);
		if (isProblem(next)) return next;
		step = next;
		moment = i === 0 && taken ? { ...next.moment, music: kept.states.at(-1)?.music ?? MUSIC_UNKNOWN } : next.moment;
	}
	return { moment, step };
}
