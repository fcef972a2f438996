// The same run told again in another language: moment by moment, choices found by their keys, since a
// translation has its source's structure. The whole log comes out in the new language, and the place is the
// same.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import type { StorySession } from "../../story/runtime/session.ts";
import type { Moment } from "../moment.ts";
import type { Speakers } from "../speakers.ts";
import { type Step, takeBeat, takeChoice } from "../step.ts";
import { matchChoice } from "./replay.ts";
import { rebuildChain } from "./rewind.ts";
import type { EarlierChoices } from "./save-data.ts";

/** A run told again. */
export interface Retranslated {
	readonly session: StorySession;
	readonly moment: Moment;
	readonly step: Step | null;
	readonly past: EarlierChoices | null; // what still lies before the chain, in the words it was read in
}

/**
 * Tells a run again from its first line, or from where its chain begins when that is lost. `open` is the
 * story it was played in.
 */
export function retranslate(
	session: StorySession,
	run: { moment: Moment; past: EarlierChoices | null; open: () => StorySession; same: boolean },
	speakers: Speakers,
): Retranslated | Problem {
	const whole = run.past && rebuildChain(run.moment, run.past, run.open, speakers, run.same);
	const chain: Moment[] = [];
	for (let m: Moment | null = whole ?? run.moment; m; m = m.previous) chain.unshift(m);
	const root = chain[0]!;
	const wrong = session.loadState(root.ink);
	if (isProblem(wrong)) return wrong;
	let moment = root;
	let step: Step | null = null;
	for (const told of chain.slice(1)) {
		const next = repeatStep(session, told, moment, step, speakers);
		if (isProblem(next)) return next;
		step = next;
		moment = { ...next.moment, music: told.music };
	}
	return { session, moment, step, past: whole ? null : run.past };
}

function repeatStep(
	session: StorySession,
	told: Moment,
	now: Moment,
	step: Step | null,
	speakers: Speakers,
): Step | Problem {
	if (!told.taken) return takeBeat(session, now, speakers);
	// The chain begins just after it.
	if (!step) return takeBeat(session, now, speakers, { taken: told.taken, ink: told.ink });
	const chosen = matchChoice(told.taken, step.result.offered, true);
	return chosen
		? takeChoice(session, now, speakers, chosen)
		: problem("translation.choice-missing", told.taken.key, "this choice is not offered in the other language");
}
