// Going back: which moment a rewind stands at, and how the chain is made to reach it when a save began in the
// middle. Shows nothing.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import type { StorySession } from "../../story/runtime/session.ts";
import { hasNarration, type Moment, MUSIC_UNKNOWN, trail } from "../moment.ts";
import type { Speakers } from "../speakers.ts";
import { replay } from "./replay.ts";
import type { EarlierChoices } from "./save-data.ts";

/** A moment to go back to; `past` is what then lies before its chain. */
export interface RewindTarget {
	readonly target: Moment;
	readonly past: EarlierChoices | null;
}

/**
 * Finds the moment to go back to: of at most `to` lines, or the place before this one. A Problem when what
 * lies before is lost.
 */
export function findRewindTarget(
	from: Moment,
	to: number | undefined,
	past: EarlierChoices | null,
	open: () => StorySession,
	speakers: Speakers,
	same = false, // the story is of the structure the past was taken in, whatever language it was told in
): RewindTarget | Problem | null {
	const find = (now: Moment) => (to === undefined ? lastStop(now.previous, now) : lastStop(now, null, to));
	const near = find(from);
	if (near || !past) return near && { target: near, past };
	const whole = rebuildChain(from, past, open, speakers, same);
	if (!whole) {
		const scene = from.tableau.scene?.title || "the story";
		return problem(
			"rewind.no-earlier",
			scene,
			"what lies before this place can't be gone back to",
			"The story goes on from here.",
		);
	}
	const far = find(whole);
	return far && { target: far, past: null };
}

// The last moment, from `at` backwards, where the player stood: it told something, or waited for a choice.
function lastStop(at: Moment | null, after: Moment | null, printed = Number.POSITIVE_INFINITY): Moment | null {
	let [m, next] = [at, after];
	while (m && (m.printed > printed || !(hasNarration(m) || next?.taken))) [m, next] = [m.previous, m];
	return m?.previous ? m : null;
}

/**
 * Replays the whole trail so that the chain reaches back to the first line; null when the story no longer
 * goes that way.
 */
export function rebuildChain(
	from: Moment,
	past: EarlierChoices,
	open: () => StorySession,
	speakers: Speakers,
	same = false,
): Moment | null {
	const again = replay(open(), past.trail.concat(trail(from)), from.printed, speakers, same);
	if (isProblem(again) || again.missed || again.moment.printed !== from.printed) return null;
	return restoreMusic(again.moment, from, past);
}

// Where the music was is known of what was heard, of the last choices of a save, and where a cue begins; a
// replay hears nothing. What lies between has it where it was at the choice before.
function restoreMusic(chain: Moment, heard: Moment, past: EarlierChoices): Moment {
	const place = (m: Moment) => `${m.printed} ${m.beats}`;
	const known = new Map<string, number>();
	for (let m: Moment | null = heard; m; m = m.previous) if (m.music !== MUSIC_UNKNOWN) known.set(place(m), m.music);
	const chosen = new Map(past.states.map(({ lines, music }) => [lines, music]));
	const all: Moment[] = [];
	for (let m: Moment | null = chain; m; m = m.previous) all.push(m);
	return all.reduceRight<Moment | null>((before, m) => {
		const goesOn = before?.tableau.music === m.tableau.music;
		const at = m.taken && before ? chosen.get(before.printed) : undefined;
		const music = known.get(place(m)) ?? at ?? (goesOn ? (before?.music ?? MUSIC_UNKNOWN) : 0);
		return { ...m, previous: before, music };
	}, null) as Moment;
}
