// What a director is given, and where a run stands: the shapes that the director and those who call one agree
// on.
import type { Problem } from "../base/problem.ts";
import type { InkValue, StorySession } from "../story/runtime/session.ts";
import type { OfferedChoice } from "./crew.ts";
import type { Moment } from "./moment.ts";
import type { Crew, Wait } from "./perform.ts";
import type { ReadHistory } from "./save/read-history.ts";
import type { PlaythroughIdentity, SaveData } from "./save/save-data.ts";
import type { Speakers } from "./speakers.ts";

/** What a director is given. */
export interface DirectorOptions {
	readonly open: () => StorySession; // a fresh session of the story, seeded and set up
	readonly run: PlaythroughIdentity;
	readonly speakers: Speakers;
	readonly renamedKnots?: () => Promise<ReadonlyMap<string, string>>; // the story's knots, old name to new; asked when a place is looked for
	readonly crew: Crew;
	readonly wait: Wait;
	readonly now: () => number; // milliseconds since 1970
	readonly save: (lay: () => SaveData, moment: Moment, settled: boolean) => void; // before anything is shown; settled: the player is to choose
	readonly readHistory?: ReadHistory; // over all playthroughs
	readonly onProblem: (problem: Problem) => void; // a tag misread, a story that broke
}

/** Where a run stands. */
export interface DirectorState {
	readonly moment: Moment;
	readonly offered: readonly OfferedChoice[];
	readonly knot: string;
	readonly variables: Record<string, InkValue>;
	readonly language: string; // "" when nobody said
}
