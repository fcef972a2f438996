// Parts a compiled story for the way, so that its first line waits for no more than its first act. For the
// build: the page only joins what was parted here.
import { type Knots, knotsOf, withKnots } from "./join-story.ts";
import { readKnots } from "./knots.ts";
import { REST_MISSING } from "./missing-rest.ts";
import type { StoryJson } from "./session.ts";
import { structureHash } from "./structure-hash.ts";

/** A story in two parts. */
export interface SplitStory {
	readonly first: StoryJson; // can be played; its `shape` is the structure hash of the whole
	readonly rest: Knots;
}

const VISITS_AND_TURNS = 3; // ink's flags: whoever asks how often such a knot was seen gets an answer, 0
const STAND_IN = [{ "x()": REST_MISSING, exArgs: 0 }, "done", { "#f": VISITS_AND_TURNS }];

/** Parts a story; null where no other act follows the first. */
export function splitStory(json: StoryJson): SplitStory | null {
	const first = knotsOfFirstAct(json);
	const all = Object.entries(knotsOf(json));
	const rest = all.filter(([name, knot]) => Array.isArray(knot) && !first.has(name));
	if (!rest.length) return null;
	const later = new Map(rest);
	const kept = all.map(([name, knot]) => [name, later.has(name) ? STAND_IN : knot]);
	return {
		first: { ...withKnots(json, Object.fromEntries(kept)), shape: structureHash(json) },
		rest: Object.fromEntries(rest),
	};
}

const GLOBALS = "global decl"; // ink's name for the variables' first values

// All that is reached from the start without going through a knot that begins another act, functions too.
function knotsOfFirstAct(json: StoryJson): Set<string> {
	const knots = knotsOf(json);
	const later = new Set(readKnots(json).flatMap(({ path, tags }) => (tags.some(beginsLaterAct) ? [path] : [])));
	const reached = new Set([GLOBALS]);
	const waiting: unknown[] = [(json["root"] as readonly unknown[]).slice(0, -1), knots[GLOBALS]];
	const reach = (knot: string, nameless: boolean): void => {
		if (!Array.isArray(knots[knot]) || reached.has(knot) || (later.has(knot) && !nameless)) return;
		reached.add(knot);
		waiting.push(knots[knot]);
	};
	while (waiting.length) forEachTarget(waiting.pop(), reach);
	// Without a scene of another act there is nothing to wait for.
	return later.size ? reached : new Set(Object.keys(knots));
}

const beginsLaterAct = (tag: string): boolean => Number(/^scene:.*\bact=(\d+)/.exec(tag)?.[1] ?? 1) > 1;

const GOES_TO = ["->", "f()", "->t->"]; // the keys of ink's diverts, calls and tunnels; a thread is a divert

// Calls back with each knot that is gone to. A place in it without a name cannot be found in a stand-in.
function forEachTarget(value: unknown, found: (knot: string, nameless: boolean) => void): void {
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (typeof inner === "object") forEachTarget(inner, found);
		else if (typeof inner === "string" && GOES_TO.includes(key)) found(inner.split(".")[0]!, /\.\d+$/.test(inner));
	}
}
