// One step of a run: a beat taken, read, and hung on the chain of moments. The same step serves play, replay,
// walks and tests.
import { isProblem, type Problem, problem } from "../base/problem.ts";
import type { StorySession } from "../story/runtime/session.ts";
import type { Effect, Line, OfferedChoice, PlacedAside } from "./crew.ts";
import { hasNarration, type Moment, MUSIC_UNKNOWN, type TakenChoice } from "./moment.ts";
import { type BeatResult, readBeat } from "./read-beat.ts";
import type { Speakers } from "./speakers.ts";
import type { Tableau } from "./tableau.ts";

/** A step taken. */
export interface Step {
	readonly moment: Moment;
	readonly result: BeatResult;
	readonly knot: string;
	readonly end: boolean; // nothing follows
	readonly broken?: Problem; // why, when the story broke
}

/** The choice that led to a beat, with ink's state just after it was taken. */
export interface PrecedingChoice {
	readonly taken: TakenChoice;
	readonly ink: string;
}

/** Takes the next beat after `now`; the line and the way of the choice that led here belong to this step. */
export function takeBeat(
	session: StorySession,
	now: Moment,
	speakers: Speakers,
	led: PrecedingChoice | null = null,
): Step | Problem {
	const beat = session.next();
	if (isProblem(beat)) return beat;
	const reading = readBeat(beat, now.tableau, speakers, led?.taken ?? null);
	const begun = reading.line && newChapter(reading.tableau, now);
	const chapter = begun && { chapter: begun.title, ...(begun.lang && { chapterLang: begun.lang }) };
	const told = reading.line && { ...reading.line, ...chapter };
	const lines = [reading.said, told].filter((line): line is Line => line !== null);
	const moment: Moment = {
		previous: now,
		ink: led?.ink ?? now.ink,
		beats: led ? 1 : now.beats + 1,
		tableau: reading.tableau,
		lines,
		asides: placeAsides(reading.effects, lines, now.printed),
		printed: now.printed + lines.length,
		taken: led?.taken ?? null,
		music: MUSIC_UNKNOWN,
	};
	const { knot, end, broken } = beat;
	return { moment, result: reading, knot, end, ...(broken && { broken }) };
}

// In the order in which `perform` shows them: what is read after the line stands after it, and what was
// chosen belongs to the page that is turned.
function placeAsides(effects: readonly Effect[], lines: readonly Line[], printed: number): PlacedAside[] {
	const before = effects.some(({ effect }) => effect === "clear")
		? lines.filter(({ as }) => as === "chosen").length
		: 0;
	return effects
		.flatMap((aside): PlacedAside[] => {
			if (aside.effect === "image" || aside.effect === "clear") return [{ at: printed + before, aside }];
			if (aside.effect === "note" || aside.effect === "link") return [{ at: printed + lines.length, aside }];
			return [];
		})
		.sort((a, b) => a.at - b.at);
}

// The scene that stands now, when it has a title and nothing has been told in it yet; null for none.
function newChapter({ scene }: Tableau, before: Moment): Tableau["scene"] {
	let m: Moment | null = before;
	while (m && !hasNarration(m)) m = m.previous;
	return scene?.title && scene.id !== m?.tableau.scene?.id ? scene : null;
}

/** Takes a choice and the beat after it. */
export function takeChoice(
	session: StorySession,
	now: Moment,
	speakers: Speakers,
	chosen: OfferedChoice,
): Step | Problem {
	if (chosen.struck) return problem("choice.struck", chosen.key, "a struck choice cannot be taken");
	const { key, text, index, offer, lang, echoes } = chosen;
	const taken = { key, text, index, offer, ...(lang && { lang }), ...(echoes && { echoes }) };
	const wrong = session.choose(index);
	return isProblem(wrong) ? wrong : takeBeat(session, now, speakers, { taken, ink: session.saveState() });
}
