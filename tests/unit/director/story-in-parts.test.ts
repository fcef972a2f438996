// Reading on into a part of the story that has not come: nothing is lost, nothing is told twice, and a press
// meanwhile is not saved up.
import { describe, expect, it } from "vitest";
import { DONE, type Done, isProblem, type Problem, problem, type Result } from "../../../src/base/problem.ts";
import { createDirector } from "../../../src/director/director.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../../src/story/runtime/session.ts";
import { splitStory } from "../../../src/story/runtime/split-story.ts";

const INK = `
VAR warm = 0
Before.
* [Go on] -> office
* [Skip it] -> party
=== office
# scene: office act=1
One. {~a|b|c|d}
Two.
-> party
=== party
# scene: party act=2 title="The Party"
# place: tram light=dusk
Three. {office}
~ warm = 2
Four.
* [On] Five. -> END
`;

const on = { do: "advance" } as const;
const offline = problem("story.not-loaded", "A Story", "its story could not be loaded");

/** Plays the story by its first part; `come` is asked each time the rest is fetched. */
function reader(come?: () => Promise<Result<Done>>, rest: "comes" | "never" = "comes") {
	const built = compileInk({ "main.ink": INK }, "main.ink");
	if (isProblem(built)) throw new Error(built.what);
	let story: StoryJson = come ? splitStory(built.json)!.first : built.json;
	const seen = { lines: [] as string[], offered: [] as string[], told: [] as string[], saves: [] as SaveData[] };
	const told = (what: string | Problem): void => void seen.told.push(typeof what === "string" ? what : what.code);
	const director = createDirector({
		open: () => createSession(story, { seed: 5, where: "test" }),
		fetchRest: async () => {
			const came = await come!();
			if (!isProblem(came) && rest === "comes") story = built.json;
			return came;
		},
		run: { pack: "test", hash: "h", skeleton: "s", lists: "l", seed: 5, playthrough: 1 },
		speakers: {},
		crew: {
			...NULL_CREW,
			page: {
				...NULL_CREW.page,
				print: async ({ text }) => void seen.lines.push(text),
				restore(lines) {
					seen.lines = lines.map(({ text }) => text);
				},
				offer(choices) {
					seen.offered = choices.map(({ text }) => text);
				},
				tell: told,
			},
		},
		wait: async () => {},
		now: () => 1,
		queueSave: (lay) => void seen.saves.push(lay()),
		onProblem: told,
	});
	return { director, seen };
}

async function readOn(director: ReturnType<typeof reader>["director"], pick: number): Promise<void> {
	await director.begin();
	await director.take({ do: "choose", index: pick });
	for (let i = 0; i < 4; i++) await director.take(on);
	await director.take({ do: "choose", index: 0 });
}

describe("a story whose rest comes while it is read", () => {
	it("is told, offered and saved as the whole is, by whichever way the rest is reached", async () => {
		for (const pick of [0, 1]) {
			let fetched = 0;
			const inParts = reader(async () => {
				fetched++;
				return DONE;
			});
			const whole = reader();
			await readOn(inParts.director, pick);
			await readOn(whole.director, pick);
			expect(inParts.seen).toEqual(whole.seen);
			expect(inParts.seen.lines.at(-1)).toContain("Five.");
			expect(fetched).toBe(1);
		}
	});
	it("goes back behind the seam, and over it again, without another fetch", async () => {
		let fetched = 0;
		const { director, seen } = reader(async () => {
			fetched++;
			return DONE;
		});
		await readOn(director, 0);
		const all = [...seen.lines];
		await director.take({ do: "rewind", to: 1 });
		expect(seen.lines).toEqual(["Before."]);
		await director.take({ do: "choose", index: 0 });
		for (let i = 0; i < 4; i++) await director.take(on);
		await director.take({ do: "choose", index: 0 });
		expect([seen.lines, fetched]).toEqual([all, 1]);
	});
	it("waits for what is on its way, and presses meanwhile bring one line, not many", async () => {
		const asked: ((came: Result<Done>) => void)[] = [];
		const { director, seen } = reader(() => new Promise((come) => void asked.push(come)));
		await director.begin();
		const chosen = director.take({ do: "choose", index: 1 });
		await expect.poll(() => asked.length).toBe(1);
		expect(seen.lines).toEqual(["Before."]);
		await Promise.all([director.take(on), director.take(on), director.take(on)]);
		asked[0]!(DONE);
		await chosen;
		expect(seen.lines).toEqual(["Before.", "Skip it", "Three. 0"]);
	});
});

describe("a story whose rest can't be had", () => {
	it("says that it can't be had, stays where it was, and is asked for again at the next press", async () => {
		const answers: Result<Done>[] = [offline, offline, DONE];
		const { director, seen } = reader(async () => answers.shift()!);
		await director.begin();
		await director.take({ do: "choose", index: 1 });
		expect([seen.lines, seen.offered, seen.told]).toEqual([["Before."], ["Go on", "Skip it"], ["story.not-loaded"]]);
		await director.take({ do: "choose", index: 0 });
		const one = expect.stringMatching(/^One\. [a-d]$/);
		expect(seen.lines).toEqual(["Before.", "Go on", one]);
		await director.take(on); // ink looks past the end of a line, into the next knot
		expect(seen.lines).toEqual(["Before.", "Go on", one]);
		expect(seen.told).toHaveLength(2);
		await director.take(on);
		await director.take(on);
		expect(seen.lines.slice(3)).toEqual(["Two.", "Three. 1"]);
		expect(seen.told).toHaveLength(2);
	});
	it("stops, and says why, where there is no rest to come", async () => {
		const { director, seen } = reader(async () => DONE, "never");
		await director.begin();
		await director.take({ do: "choose", index: 1 });
		// To the console, and on the page.
		expect(seen.told).toEqual(["story.waits-for-rest", "story.waits-for-rest"]);
		expect(seen.lines).toEqual(["Before."]);
	});
});
