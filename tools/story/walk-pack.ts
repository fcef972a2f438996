// Random walks through the real session and director: what a thousand players would meet.

import { isProblem, type Problem, problem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import type { OfferedChoice } from "../../src/director/crew.ts";
import { createDirector, type Director } from "../../src/director/director.ts";
import type { Crew } from "../../src/director/perform.ts";
import type { SaveData } from "../../src/director/save/save-data.ts";
import { explainInkError, sourceLine } from "../../src/story/compile/explain-ink-error.ts";
import {
	type Coverage,
	type CoverageCount,
	type SourceLocation,
	watchCoverage,
} from "../../src/story/compile/watch-coverage.ts";
import { resetStory } from "../../src/story/runtime/reset-story.ts";
import { createSession, type StorySession } from "../../src/story/runtime/session.ts";
import type { ReadPack } from "../vite-ink/read-pack.ts";
import { isBareStory } from "./check-tags.ts";
import { headlessCrew } from "./headless-crew.ts";

/** What the walks came to. */
export interface WalkReport {
	readonly runs: number; // that were walked
	readonly asked: number; // that were to be; there may have been no time for all
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
	// The runs that save, load and compare at every choice; every tenth by default.
	readonly saves?: "every" | "tenth" | "none";
	readonly from?: string; // a knot to begin at
	// A guided walk; undefined leaves the choice to chance.
	readonly pick?: (offered: readonly OfferedChoice[], run: number) => number | undefined;
	readonly onEnd?: (director: Director, run: number, end: string) => void;
	readonly seconds?: number; // after which no other run begins; without end when it is not given
}

const LONGEST = 6000; // steps a run may take before it counts as one that never ends
const MOST_ENDLESS = 3; // runs that met a line without end, each of which took two seconds

/** Walks a pack at random from a seed. */
export async function walkPack(pack: ReadPack, how: WalkOptions): Promise<WalkReport> {
	const coverage = watchCoverage(pack.story, pack.files);
	const ends: Record<string, number> = {};
	const problems = new Map<string, Problem>();
	const words: number[] = [];
	let steps = 0;
	let endless = 0;
	let run = 0;
	const began = performance.now();
	const foreign = isBareStory(pack) ? /^(?:cue|choice\.bad-option)/ : /^cue\.(?:unknown|near)$/;
	const onProblem = (found: Problem) => {
		if (found.code === "story.endless-line") endless++;
		if (foreign.test(found.code)) return; // foreign tags are told of by their source
		const said = explain(found, pack);
		problems.set(`${said.where} ${said.what}`, said);
	};
	const hasTime = () => endless < MOST_ENDLESS && performance.now() - began < (how.seconds ?? Infinity) * 1000;
	for (; run < how.runs && hasTime(); run++) {
		const told = await walkOnce(pack, how, run, coverage, onProblem);
		ends[told.end] = (ends[told.end] ?? 0) + 1;
		words.push(told.words);
		steps += told.steps;
	}
	const seconds = (performance.now() - began) / 1000;
	words.sort((a, b) => a - b);
	const { lines, choices, knots } = coverage.counts();
	const count = ({ seen, total }: CoverageCount): Count => ({ seen, total });
	return {
		runs: run,
		asked: how.runs,
		seed: how.seed,
		ends,
		problems: [...problems.values()],
		words: { min: words[0] ?? 0, median: words[words.length >> 1] ?? 0, max: words.at(-1) ?? 0 },
		coverage: { lines: count(lines), choices: count(choices), knots: count(knots) },
		unseen: [...knots.unseen, ...choices.unseen, ...lines.unseen],
		stepsPerSecond: Math.round(steps / seconds),
	};
}

// In the words the compiler's complaints are told in.
function explain(found: Problem, { files }: ReadPack): Problem {
	if (found.code !== "story.stopped" && found.code !== "story.endless-line") return found;
	const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(found.where) ?? [];
	const said = explainInkError(found.what, files, found.where);
	return { ...said, hint: said.hint || found.hint, line: sourceLine(files, file, Number(line)) };
}

async function walkOnce(
	pack: ReadPack,
	how: WalkOptions,
	run: number,
	coverage: Coverage,
	onProblem: (p: Problem) => void,
) {
	const chance = seededRandom(how.seed * 100_003 + run);
	const seed = Math.floor(chance() * 1e6);
	const playthrough = 1 + (run % 2);
	const open = (source: unknown) => {
		const session = createSession(source as never, { seed, where: pack.manifest.id });
		session.set("playthrough", playthrough);
		return session;
	};
	const cast = (session: StorySession, keep: (lay: () => SaveData) => void, crew: Crew, told = onProblem): Director =>
		createDirector({
			open: () => session,
			run: { pack: pack.manifest.id, hash: pack.hash, skeleton: "", lists: "", seed, playthrough },
			speakers: pack.manifest.speakers,
			crew,
			wait: async () => {},
			now: () => 0,
			queueSave: keep,
			onProblem: told,
		});
	let lay: (() => SaveData) | null = null;
	let end = "";
	let steps = 0;
	let words = 0;
	// All runs share the story object, which holds the debug data that coverage needs. Each run resets it
	// first.
	resetStory(pack.story);
	const crew = headlessCrew(
		(id) => {
			end ||= id || "(no name)";
		},
		{
			onRestart: () => {
				end ||= "(begins again)";
			},
			onWords: (count) => {
				if (!end) words += count;
			},
		},
	);
	const director = cast(
		open(pack.story),
		(next) => {
			lay = next;
		},
		crew,
	);
	let spare: StorySession | null = null; // thawed at every choice that is checked
	const saves = how.saves === "every" || (how.saves !== "none" && run % 10 === 0);
	await director.begin(how.from ? { knot: how.from } : undefined);
	while (!end && steps++ < LONGEST) {
		const { offered, knot, moment } = director.present();
		coverage.record(
			knot,
			offered.map((o) => o.key),
		);
		const able = offered.filter((o) => !o.struck);
		if (offered.length && !able.length) {
			onProblem(
				problem("walk.only-struck", knot, "only struck choices are offered", "Give the player one that can be taken."),
			);
			break;
		}
		if (!able.length) {
			await director.take({ do: "advance" });
			if (director.present().moment === moment && !end) break;
			continue;
		}
		const index = how.pick?.(offered, run) ?? able[Math.floor(chance() * able.length)]!.index;
		if (saves) spare ??= open(pack.json);
		const second =
			spare && lay
				? cast(
						spare,
						() => {},
						NO_CREW,
						() => {},
					)
				: null;
		const wrong = await second?.begin(JSON.parse(JSON.stringify((lay as unknown as () => SaveData)())) as SaveData);
		await second?.take({ do: "choose", index });
		await director.take({ do: "choose", index });
		if (isProblem(wrong) || (second && !alike(second, director))) {
			onProblem(
				isProblem(wrong)
					? wrong
					: problem(
							"walk.save-differs",
							knot,
							"a saved moment did not go on the same",
							"This is a fault of the game, not of the story.",
						),
			);
		}
	}
	if (!end) {
		end = steps >= LONGEST ? "(never ends)" : "(stops)";
		onProblem(
			problem(
				"walk.no-ending",
				director.present().knot,
				`run ${run} of seed ${how.seed} reached no ending`,
				"Every path should come to an # ending.",
			),
		);
	}
	how.onEnd?.(director, run, end);
	return { end, steps, words };
}

const NO_CREW = headlessCrew(() => {});

const alike = (a: Director, b: Director): boolean => {
	const [x, y] = [a.present(), b.present()];
	return (
		JSON.stringify([x.moment.lines, x.moment.tableau, x.offered]) ===
		JSON.stringify([y.moment.lines, y.moment.tableau, y.offered])
	);
};
