// What a director is given, and where a run stands: the shapes that the director and those who call one agree on.
import type { Problem } from "../base/problem.ts";
import type { InkValue, StorySession } from "../story/runtime/session.ts";
import type { Offered } from "./crew.ts";
import type { Moment } from "./moment.ts";
import type { Crew, Wait } from "./performance.ts";
import type { Kept, Run } from "./save/kept.ts";
import type { Seen } from "./save/seen.ts";

/** What a director is given. */
export interface Production {
	readonly open: () => StorySession; // a fresh session of the story, seeded and set up
	readonly run: Run;
	readonly speakers: readonly string[];
	readonly renamed?: () => Promise<ReadonlyMap<string, string>>; // the story's knots, old name to new; asked when a place is looked for
	readonly crew: Crew;
	readonly wait: Wait;
	readonly now: () => number; // milliseconds since 1970
	readonly keep: (lay: () => Kept, moment: Moment, settled: boolean) => void; // before anything is shown; settled: the player is to choose
	readonly seen?: Seen; // over all playthroughs
	readonly onProblem: (problem: Problem) => void; // a tag misread, a story that broke
}

/** Where a run stands. */
export interface Present {
	readonly moment: Moment;
	readonly offered: readonly Offered[];
	readonly knot: string;
	readonly variables: Record<string, InkValue>;
	readonly language: string; // "" when nobody said
}
