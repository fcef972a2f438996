// Where a run stands and how it moves on: one small state and the functions that change it. Every moment is
// on the chain, and queued to be saved, before anything is shown. Knows no save format and no player input.
import { type Done, isProblem, type Problem, type Result } from "../base/problem.ts";
import { WAITS_FOR_REST } from "../story/runtime/missing-rest.ts";
import type { InkValue, StorySession } from "../story/runtime/session.ts";
import type { OfferedChoice } from "./crew.ts";
import { asidesOf, initialMoment, type Moment, MUSIC_UNKNOWN, transcript } from "./moment.ts";
import { type Crew, perform, type Wait } from "./perform.ts";
import { NO_HISTORY, type ReadHistory } from "./save/read-history.ts";
import { type EarlierChoices, type PlaythroughIdentity, type SaveData, serialize } from "./save/save-data.ts";
import type { Speakers } from "./speakers.ts";
import { type Step, takeBeat } from "./step.ts";

/** What a director is given. */
export interface DirectorOptions {
	readonly open: () => StorySession; // a fresh session of the story, seeded and set up
	/**
	 * Fetches what has not come of the story; `open` then opens all of it. Without it there is nothing to come.
	 */
	readonly fetchRest?: () => Promise<Result<Done>>;
	readonly run: PlaythroughIdentity;
	readonly speakers: Speakers;
	// Old name to new; asked when a save's place is looked for.
	readonly renamedKnots?: () => Promise<ReadonlyMap<string, string>>;
	readonly crew: Crew;
	readonly wait: Wait;
	readonly now: () => number; // milliseconds since 1970
	// Never awaited; settled: the player is to choose.
	readonly queueSave: (serialize: () => SaveData, moment: Moment, settled: boolean) => void;
	readonly readHistory?: ReadHistory; // over all playthroughs
	readonly onProblem: (problem: Problem) => void; // a tag misread, a story that broke
}

/** Where a run stands, for those who ask. */
export interface DirectorState {
	readonly moment: Moment;
	readonly offered: readonly OfferedChoice[];
	readonly knot: string;
	readonly variables: Record<string, InkValue>;
	readonly language: string; // "" when nobody said
}

/** Where a run stands, for the functions that move it. */
export interface Playhead {
	readonly options: DirectorOptions;
	readonly history: ReadHistory;
	/**
	 * Takes a step that needs the rest of the story; null when that did not come, which the player was told.
	 */
	readonly takeWithRest: (take: TakeStep) => Promise<Step | Problem | null>;
	run: PlaythroughIdentity;
	open: () => StorySession;
	session: StorySession;
	moment: Moment;
	past: EarlierChoices | null; // what lies before the chain begins; null while it reaches the first line
	sameStructure: boolean; // the story has the structure it had when the choices so far were taken
	step: Step | null; // the last one; null before the first
	showing: AbortController | null; // hurries what is being shown; null when nothing is
	stopped: boolean; // the story broke where there were no words to end with
	familiar: boolean; // the line shown last had been read before
	held: HeldStep | null; // taken from the session already, and shown at the next press
}

/** A step that waits for a press, with ink's variables as they were before it. */
interface HeldStep {
	readonly step: Step;
	readonly variables: Record<string, InkValue>;
}

/** How much is shown at once: nothing, what was read before, or everything. */
export type Rush = "none" | "seen" | "all";

/** Stands before the first line of a fresh session. */
export function createPlayhead(options: DirectorOptions, takeWithRest: Playhead["takeWithRest"]): Playhead {
	const session = options.open();
	return {
		options,
		takeWithRest,
		history: options.readHistory ?? NO_HISTORY,
		run: options.run,
		open: options.open,
		session,
		moment: initialMoment(session.saveState()),
		past: null,
		sameStructure: true,
		step: null,
		showing: null,
		stopped: false,
		familiar: false,
		held: null,
	};
}

/** Whether the story waits for a choice, or has ended. */
export const isSettled = ({ step, stopped }: Playhead): boolean =>
	stopped || (step !== null && (step.result.offered.length > 0 || step.end));

/** Takes the next beat after the present moment. */
export function nextStep(at: Playhead): Step | Problem {
	const step = at.held?.step ?? takeBeat(at.session, at.moment, at.options.speakers);
	at.held = null;
	return step;
}

/**
 * Takes the next beat, unless it turns the page or rests: then it is held for the next press, and this gives
 * null. So what one press brings up can be read.
 */
export function nextStepOfPress(at: Playhead): Step | Problem | null {
	const variables = at.session.variables();
	const step = nextStep(at);
	if (isProblem(step) || !step.result.effects.some(({ effect }) => effect === "clear" || effect === "pause"))
		return step;
	at.held = { step, variables };
	return null;
}

/** Takes a step; null where it waits for the next press. */
export type TakeStep = (at: Playhead) => Step | Problem | null;

/** Gives ink's variables at the present moment. */
export const presentVariables = ({ held, session }: Playhead): Record<string, InkValue> =>
	held?.variables ?? session.variables();

/**
 * Shows steps from `take`'s on until one has words or choices, then offers what can be done. `unread`: the
 * same press has shown words before.
 */
export async function play(at: Playhead, take: TakeStep, rush: Rush, unread = false): Promise<void> {
	let next = take(at);
	for (let mine: AbortController | null = null; ; ) {
		if (isProblem(next) && next.code === WAITS_FOR_REST) next = await at.takeWithRest(take);
		// It waits for the next press, or the rest of the story did not come: the player stands where they stood.
		if (!next && !mine) return;
		if (!next) break;
		if (isProblem(next)) return stop(at, next);
		arrive(at, next);
		const isNew = next.result.line !== null && !at.familiar;
		if (!mine || (rush === "seen" && isNew)) mine = beginShowing(at);
		if (rush === "all" || (rush === "seen" && !isNew)) mine.abort();
		await perform(next, at.options.crew, at.options.wait, mine.signal);
		// A loose end is the author's to mend, and an end to the player.
		if (next.broken && next.broken.code !== "story.loose-end") await tellBroken(at.options.crew.page, next.broken);
		if (at.showing !== mine) return; // something else is shown by now
		if (next.result.effects.some((e) => e.effect === "restart")) {
			take = restart;
			next = take(at);
			continue;
		}
		if (next.result.line || isSettled(at)) break;
		take = unread ? nextStepOfPress : nextStep;
		next = take(at);
	}
	at.showing = null;
	offerChoices(at);
}

/** Stands at a moment as if it had just been shown, with the log and the music as they were. */
export function standAt(at: Playhead, moment: Moment, step: Step | null): void {
	at.showing?.abort();
	Object.assign(at, { showing: null, moment, step, stopped: false, familiar: true, held: null });
	const { crew } = at.options;
	const now = AbortSignal.abort();
	crew.page.restore(transcript(moment), moment.tableau, asidesOf(moment));
	crew.sound.voice(null); // what was being said is not said here, and what stands here was
	crew.stage.voice(null);
	void crew.sound.mix(moment.tableau, now);
	if (moment.music !== MUSIC_UNKNOWN) crew.sound.seek(moment.music);
	void crew.stage.show(moment.tableau, now);
	offerChoices(at);
	queueSave(at);
}

/** Ends a story that broke: what can be done at an end can be done then. */
export async function stop(at: Playhead, found: Problem): Promise<void> {
	const { crew, onProblem } = at.options;
	onProblem(found);
	Object.assign(at, { showing: null, stopped: true });
	crew.stage.offer([]);
	crew.page.effect({ effect: "ending", id: "" }, at.moment.tableau);
	await tellBroken(crew.page, found);
}

// Ink's complaints in a reader's words; those words are seldom needed, and come after the first line.
async function tellBroken(page: Crew["page"], found: Problem): Promise<void> {
	if (found.code !== "story.stopped") return page.tell(found);
	try {
		const { explainInkError } = await import("../story/compile/explain-ink-error.ts");
		const said = explainInkError(found.what, {}, found.where);
		page.tell({ ...said, hint: said.hint || found.hint });
	} catch {
		page.tell(found);
	}
}

/** Gives the choices on offer that are things to look at. */
export const looksOffered = (at: Playhead): OfferedChoice[] =>
	at.step?.result.offered.filter((o) => o.offer.way === "look") ?? [];

function beginShowing(at: Playhead): AbortController {
	at.showing?.abort();
	at.showing = new AbortController();
	return at.showing;
}

function arrive(at: Playhead, step: Step): void {
	const { crew, onProblem } = at.options;
	const goesOn = step.moment.tableau.music === at.moment.tableau.music;
	at.step = step;
	at.moment = { ...step.moment, music: goesOn ? crew.sound.position() : 0 };
	const { line, problems } = step.result;
	if (line) {
		at.familiar = at.history.has(step.knot, line.text);
		at.history.record(step.knot, line.text);
	}
	const broken = step.broken ? [step.broken] : [];
	for (const found of [...problems, ...at.session.warnings(), ...broken]) onProblem(found);
	queueSave(at);
}

function offerChoices(at: Playhead): void {
	const { crew } = at.options;
	const offered = (at.step?.result.offered ?? []).map((o) =>
		at.history.has(o.key, o.text) ? { ...o, known: true } : o,
	);
	crew.page.offer(offered, at.moment.tableau, at.familiar);
	crew.stage.offer(offered.filter((o) => o.offer.way === "look"));
}

// From the first line, in a fresh session; no rewind goes back behind it.
function restart(at: Playhead): Step | Problem {
	at.session = at.open();
	at.moment = initialMoment(at.session.saveState());
	at.past = null;
	at.options.crew.page.restore([], at.moment.tableau, []);
	return nextStep(at);
}

function queueSave(at: Playhead): void {
	at.options.queueSave(() => serializePresent(at), at.moment, isSettled(at));
}

function serializePresent(at: Playhead): SaveData {
	const { moment, run, past, step, options } = at;
	return serialize(moment, run, past ?? { trail: [], states: [] }, {
		offered: step?.result.offered.map((o) => o.text) ?? [],
		knot: step?.knot ?? "",
		variables: presentVariables(at),
		when: options.now(),
		music: Math.max(0, moment.music),
	});
}
