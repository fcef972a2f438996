// What the story costs without a page: a moment early and late, and a walk beside bare ink, all in this
// process and by its own processor time.
import { Story } from "inkjs";
import { isProblem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import { initialMoment, type Moment } from "../../src/director/moment.ts";
import { takeBeat, takeChoice } from "../../src/director/step.ts";
import { compileInk } from "../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../src/story/runtime/session.ts";
import { walkPack } from "../story/walk-pack.ts";
import { readPack } from "../vite-ink/read-pack.ts";

/** Median milliseconds that moments n to n+50 of a looping story take. */
export function costOfMoments(n: number): number {
	const compiled = compileInk(
		{ "a.ink": "-> loop\n=== loop\nA line of some length, to be printed. # place: tram\n+ [On]\n-> loop" },
		"a.ink",
	);
	if (isProblem(compiled)) throw new Error("the bench story does not compile");
	const session = createSession(compiled.json, { seed: 1, where: "bench" });
	let moment: Moment = initialMoment(session.saveState());
	let step = takeBeat(session, moment, {});
	const spent: number[] = [];
	for (let i = 0; i < n + 50; i++) {
		if (isProblem(step)) throw new Error(step.what);
		moment = step.moment;
		const began = performance.now();
		step = takeChoice(session, moment, {}, step.result.offered[0]!);
		if (i >= n) spent.push(performance.now() - began);
	}
	return spent.sort((a, b) => a - b)[spent.length >> 1]!;
}

const processorMs = (): number => process.cpuUsage().user / 1000;

/** Processor milliseconds of one walk through the game's story, and of one through bare ink. */
export async function costOfWalk(runs: number): Promise<{ readonly walk: number; readonly bare: number }> {
	const pack = readPack("stories/the-voice-you-keep");
	if (isProblem(pack)) throw new Error(pack.what);
	const json = JSON.parse((pack.story as Story).ToJson() as string) as StoryJson;
	walkBare(json, 0); // each once before it counts
	await walkPack(pack, { runs: 1, seed: 1, saves: "none" });
	const began = processorMs();
	for (let run = 0; run < runs; run++) walkBare(json, run);
	const between = processorMs();
	await walkPack(pack, { runs, seed: 2, saves: "none" });
	return { bare: (between - began) / runs, walk: (processorMs() - between) / runs };
}

const LONGEST = 6000; // choices

// Ink alone: no cue is read, no moment kept, nothing checked.
function walkBare(json: StoryJson, seed: number): void {
	const story = new Story(json);
	story.onError = () => {};
	story.allowExternalFunctionFallbacks = true;
	const chance = seededRandom(seed);
	for (let choices = 0; choices < LONGEST; choices++) {
		while (story.canContinue) story.Continue();
		const { length } = story.currentChoices;
		if (!length) return;
		story.ChooseChoiceIndex(Math.floor(chance() * length));
	}
}
