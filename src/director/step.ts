// One step of a run: a beat taken, read, and hung on the chain of moments. The same step serves play, replay, walks and tests.
import { isProblem, type Problem, problem } from "../problem.ts";
import type { StorySession } from "../story/session.ts";
import type { Line, Offered } from "./crew.ts";
import type { Moment, Taken } from "./moment.ts";
import { choiceLine, type Reading, readBeat } from "./reading.ts";

/** A step taken. */
export interface Step {
	readonly moment: Moment;
	readonly reading: Reading;
	readonly knot: string;
	readonly end: boolean; // nothing follows
}

/** Takes the next beat after `now`; `taken` is the choice just taken, whose line and way belong to this step. */
export function takeBeat(session: StorySession, now: Moment, speakers: readonly string[], taken: Taken | null = null): Step | Problem {
	const ink = taken ? session.freeze() : now.ink;
	const beat = session.next();
	if (isProblem(beat)) return beat;
	const reading = readBeat(beat, now.tableau, speakers, taken?.offer ?? null);
	const said = taken && choiceLine(taken);
	const lines = [said, reading.line].filter((line): line is Line => line !== null);
	const moment: Moment = {
		before: now,
		ink,
		beats: taken ? 1 : now.beats + 1,
		tableau: reading.tableau,
		lines,
		printed: now.printed + lines.length,
		taken,
		music: 0,
	};
	return { moment, reading, knot: beat.knot, end: beat.end };
}

/** Takes a choice and the beat after it. */
export function takeChoice(session: StorySession, now: Moment, speakers: readonly string[], chosen: Offered): Step | Problem {
	if (chosen.struck) return problem(chosen.key, "a struck choice cannot be taken");
	const { key, text, index, offer } = chosen;
	return session.choose(index) ?? takeBeat(session, now, speakers, { key, text, index, offer });
}
