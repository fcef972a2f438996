// The director: what the player does in, orders to the crew out, one input after another. Knows no Phaser, no
// Howler, no DOM; the clock and the saving are passed in.
import { DONE, type Done, isProblem, type Problem, type Result } from "../base/problem.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { StorySession } from "../story/runtime/session.ts";
import type { PlayerInput, Sound, Stage } from "./crew.ts";
import { initialMoment } from "./moment.ts";
import {
	createPlayhead,
	type DirectorOptions,
	type DirectorState,
	isSettled,
	looksOffered,
	nextStep,
	nextStepOfPress,
	type Playhead,
	play,
	presentVariables,
} from "./playhead.ts";
import { carriedTableau, type KnotStart, type StartPoint } from "./save/save-data.ts";
import { takeChoice } from "./step.ts";

/** The director of one run. */
export interface Director {
	/** Takes what the player does; resolves when it has been shown. */
	take(input: PlayerInput): Promise<void>;
	/**
	 * Begins: at the start, at a knot, or where a save was; a Problem when the story was changed and the place
	 * is not sure.
	 */
	begin(from?: StartPoint): Promise<Result<Done>>;
	/** Replaces a stage or sound that came late or was rebuilt; it is shown the present at once. */
	attach(arrived: { stage?: Stage; sound?: Sound }): void;
	/**
	 * Puts a changed story in place and finds the player's place in it by the trail; counts the choices not
	 * found again.
	 */
	reload(open: () => StorySession): Promise<number | Problem>;
	/**
	 * Goes on from the same place in another language, the log printed again; a Problem when it can't, and then
	 * nothing was changed.
	 */
	translate(open: () => StorySession, language: string): Promise<Result<Done>>;
	/** The present moment, its choices, ink's variables, and the language it is all told in. */
	present(): DirectorState;
}

// What goes on from a save, and back: fetched once the first line stands, since none waits for it.
const loadResume = () => import("./save/resume.ts");

/** Makes the director of one run. */
export function createDirector(options: DirectorOptions): Director {
	const at = createPlayhead(options, async (take) => (await loadResume()).takeWithRest(at, take));
	const inTurn = createTaskQueue();
	return {
		async take(input) {
			const busy = at.showing !== null;
			at.showing?.abort();
			if (input.do === "hurry" || (input.do === "advance" && busy)) return;
			return inTurn(() => obey(at, input));
		},
		async begin(from) {
			if (from && "ink" in from) return (await loadResume()).resume(at, from);
			const ready = from ? goTo(at, from) : DONE;
			if (!isProblem(ready)) await inTurn(() => play(at, nextStep, "none"));
			void loadResume().catch(() => {}); // asked for again when it is needed
			return ready;
		},
		attach: (arrived) => attach(at, arrived),
		reload: async (open) => (await loadResume()).reload(at, open),
		translate: async (open, language) => (await loadResume()).translate(at, open, language),
		present: () => ({
			moment: at.moment,
			offered: at.step?.result.offered ?? [],
			knot: at.step?.knot ?? "",
			variables: presentVariables(at),
			language: at.run.language ?? "",
		}),
	};
}

async function obey(at: Playhead, input: PlayerInput): Promise<void> {
	if (input.do === "advance" && !isSettled(at)) return play(at, nextStep, "none");
	if (input.do === "choose") return choose(at, input.index);
	if (input.do === "skip") return skip(at, input.seen ?? false);
	if (input.do === "rewind") return (await loadResume()).rewind(at, input.to);
}

async function choose(at: Playhead, index: number): Promise<void> {
	const chosen = at.step?.result.offered.find((o) => o.index === index);
	if (!chosen || chosen.struck) return;
	at.history.record(chosen.key, chosen.text);
	at.options.crew.stage.offer([]);
	await play(at, ({ session, moment, options }) => takeChoice(session, moment, options.speakers, chosen), "none");
}

// To the next choice, the next turn of the page or the next rest. What was read before is gone through.
async function skip(at: Playhead, seenOnly: boolean): Promise<void> {
	for (let unread = false; !isSettled(at); ) {
		const before = at.moment;
		await play(at, unread ? nextStepOfPress : nextStep, seenOnly ? "seen" : "all", unread);
		if (at.moment === before || at.showing || (seenOnly && !at.familiar)) return;
		unread = !seenOnly;
	}
}

// To a knot, with what a save had in hand there.
function goTo(at: Playhead, { knot, as }: KnotStart): Result<Done> {
	const gone = at.session.goTo(knot);
	if (isProblem(gone)) return gone;
	for (const [name, value] of Object.entries(as?.variables ?? {})) at.session.set(name, value);
	at.moment = { ...initialMoment(at.session.saveState()), tableau: carriedTableau(as) };
	return DONE;
}

function attach(at: Playhead, { stage, sound }: { stage?: Stage; sound?: Sound }): void {
	Object.assign(at.options.crew, stage && { stage }, sound && { sound });
	const { tableau } = at.moment;
	const now = AbortSignal.abort();
	void stage?.show(tableau, now);
	stage?.offer(looksOffered(at));
	void sound?.mix(tableau, now);
}
