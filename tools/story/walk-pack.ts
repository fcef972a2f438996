// Random walks through the real session and director: what a thousand players would meet.

import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import type { OfferedChoice } from "../../src/director/crew.ts";
import { createDirector, type Director } from "../../src/director/director.ts";
import type { SaveData } from "../../src/director/save/save-data.ts";
import {
	type Coverage,
	type CoverageCount,
	type SourceLocation,
	watchCoverage,
} from "../../src/story/compile/watch-coverage.ts";
import { createSession, type StorySession } from "../../src/story/runtime/session.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { headlessCrew } from "./headless-crew.ts";

/** What the walks came to. */
export interface WalkReport {
	readonly runs: number;
	readonly seed: number;
	readonly ends: Readonly<Record<string, number>>;
	readonly problems: readonly Problem[];
	readonly words: { readonly min: number; readonly median: number; readonly max: number };
	readonly coverage: { readonly lines: Count; readonly choices: Count; readonly knots: Count };
	readonly unseen: readonly SourceLocation[];
	readonly stepsPerSecond: number;
}
interface Count {
	readonly seen: number;
	readonly total: number;
}

/** How to walk. */
export interface WalkOptions {
	readonly runs: number;
	readonly seed: number;
	readonly saves?: "every" | "tenth" | "none"; // at every choice of which runs to save, load and compare; every tenth run by default
	readonly from?: string; // a knot to begin at
	readonly pick?: (offered: readonly OfferedChoice[], run: number) => number | undefined; // a guided walk; undefined leaves it to chance
	readonly onEnd?: (director: Director, run: number, end: string) => void;
}

const LONGEST = 6000; // steps a run may take before it counts as one that never ends

/** Walks a pack at random from a seed. */
export async function walkPack(pack: ReadPack, options: WalkOptions): Promise<WalkReport> {
	const coverage = watchCoverage(pack.story, pack.files);
	const ends: Record<string, number> = {};
	const problems = new Map<string, Problem>();
	const words: number[] = [];
	let steps = 0;
	const began = performance.now();
	for (let run = 0; run < options.runs; run++) {
		const walked = await walkOnce(pack, options, run, coverage, (p) => problems.set(`${p.where} ${p.what}`, p));
		ends[walked.end] = (ends[walked.end] ?? 0) + 1;
		words.push(walked.words);
		steps += walked.steps;
	}
	const seconds = (performance.now() - began) / 1000;
	words.sort((a, b) => a - b);
	const { lines, choices, knots } = coverage.counts();
	const count = ({ seen, total }: CoverageCount): Count => ({ seen, total });
	return {
		runs: options.runs,
		seed: options.seed,
		ends,
		problems: [...problems.values()],
		words: { min: words[0] ?? 0, median: words[words.length >> 1] ?? 0, max: words.at(-1) ?? 0 },
		coverage: { lines: count(lines), choices: count(choices), knots: count(knots) },
		unseen: [...knots.unseen, ...choices.unseen, ...lines.unseen],
		stepsPerSecond: Math.round(steps / seconds),
	};
}

/** One walk through a pack. */
interface Walk {
	readonly pack: ReadPack;
	readonly options: WalkOptions;
	readonly run: number;
	readonly seed: number; // the story's own, drawn from the walk's
	readonly onProblem: (found: Problem) => void;
}

/** What a walk has come to. */
interface WalkState {
	end: string; // "" while it goes on
	steps: number;
	save: (() => SaveData) | null; // its newest
}

const playthroughOf = (run: number): number => 1 + (run % 2);

function openSession({ pack, seed, run }: Walk, story: unknown): StorySession {
	const session = createSession(story as never, { seed, where: pack.manifest.id });
	session.set("playthrough", playthroughOf(run));
	return session;
}

/** Makes the director of a walk; `state`, if given, learns of its saves and its ending. */
const directWalk = ({ pack, seed, run, onProblem }: Walk, session: StorySession, state?: WalkState): Director =>
	createDirector({
		open: () => session,
		run: { pack: pack.manifest.id, hash: pack.hash, skeleton: "", lists: "", seed, playthrough: playthroughOf(run) },
		speakers: pack.manifest.speakers,
		crew: headlessCrew((id) => {
			if (state) state.end = id || "(no name)";
		}),
		wait: async () => {},
		now: () => 0,
		queueSave: (save) => {
			if (state) state.save = save;
		},
		onProblem,
	});

async function walkOnce(
	pack: ReadPack,
	options: WalkOptions,
	run: number,
	coverage: Coverage,
	onProblem: (found: Problem) => void,
) {
	const chance = seededRandom(options.seed * 100_003 + run);
	const walk: Walk = { pack, options, run, seed: Math.floor(chance() * 1e6), onProblem };
	const state: WalkState = { end: "", steps: 0, save: null };
	// All runs share the story object, since it holds the debug data that coverage needs. Each run resets it first.
	(pack.story as { ResetState(): void }).ResetState();
	const director = directWalk(walk, openSession(walk, pack.story), state);
	await director.begin(options.from ? { knot: options.from } : undefined);
	await walkToEnd(walk, state, director, chance, coverage);
	if (!state.end) {
		state.end = state.steps >= LONGEST ? "(never ends)" : "(stops)";
		onProblem(
			problem(
				"walk.no-ending",
				director.present().knot,
				`run ${run} of seed ${options.seed} reached no ending`,
				"Every path should come to an # ending.",
			),
		);
	}
	options.onEnd?.(director, run, state.end);
	return { end: state.end, steps: state.steps, words: state.save?.().words ?? 0 };
}

async function walkToEnd(
	walk: Walk,
	state: WalkState,
	director: Director,
	chance: () => number,
	coverage: Coverage,
): Promise<void> {
	const { pack, options, run, onProblem } = walk;
	const checksSaves = options.saves === "every" || (options.saves !== "none" && run % 10 === 0);
	let spare: StorySession | null = null; // the session that saves are loaded into, opened once
	while (!state.end && state.steps++ < LONGEST) {
		const { offered, knot, moment } = director.present();
		const keys = offered.map(({ key }) => key);
		coverage.record(knot, keys);
		const open = offered.filter(({ struck }) => !struck);
		if (offered.length && !open.length) {
			onProblem(
				problem("walk.only-struck", knot, "only struck choices are offered", "Give the player one that can be taken."),
			);
			return;
		}
		if (!open.length) {
			await director.take({ do: "advance" });
			if (director.present().moment === moment && !state.end) return;
			continue;
		}
		const index = options.pick?.(offered, run) ?? open[Math.floor(chance() * open.length)]!.index;
		if (checksSaves) spare ??= openSession(walk, pack.json);
		if (spare && state.save) await chooseBeside(walk, director, { session: spare, save: state.save() }, index);
		else await director.take({ do: "choose", index });
	}
}

/** Makes a choice in the walk and in its save, loaded beside it, and reports when they go on differently. */
async function chooseBeside(
	walk: Walk,
	director: Director,
	{ session, save }: { session: StorySession; save: SaveData },
	index: number,
): Promise<void> {
	const { knot } = director.present();
	const loaded = directWalk(walk, session);
	const began = await loaded.begin(JSON.parse(JSON.stringify(save)) as SaveData);
	await loaded.take({ do: "choose", index });
	await director.take({ do: "choose", index });
	if (!isProblem(began) && alike(loaded, director)) return;
	walk.onProblem(
		isProblem(began)
			? began
			: problem(
					"walk.save-differs",
					knot,
					"a saved moment did not go on the same",
					"This is a fault of the game, not of the story.",
				),
	);
}

const alike = (a: Director, b: Director): boolean => {
	const [x, y] = [a.present(), b.present()];
	return (
		JSON.stringify([x.moment.lines, x.moment.tableau, x.offered]) ===
		JSON.stringify([y.moment.lines, y.moment.tableau, y.offered])
	);
};
