// What holds for any pack of generated ink: it plays without a throw, and a save made anywhere goes on with
// the same words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem, type Problem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import { createDirector, type Director } from "../../src/director/director.ts";
import type { SaveData } from "../../src/director/save/save-data.ts";
import { compileInk } from "../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../src/story/runtime/session.ts";
import { headlessCrew } from "../../tools/story/headless-crew.ts";
import { inkStory } from "./ink-arbitrary.ts";

const RUNS = Number(process.env["RUNS"] ?? 40);
const chance = fc.integer({ min: 0, max: 1e6 });

const compiled = (ink: string): StoryJson => {
	const made = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(made)) throw new Error(`${made.where}: ${made.what}\n${made.line ?? ""}`);
	return made.json;
};

/** A director of a story, and the last of what it laid by. */
function direct(json: StoryJson, seed: number) {
	const broke: Problem[] = [];
	let kept: (() => SaveData) | undefined;
	const director = createDirector({
		open: () => createSession(json, { seed, where: "any" }),
		run: { pack: "any", hash: "any", skeleton: "", lists: "", seed, playthrough: 1 },
		speakers: { Theo: { voice: "none" } },
		crew: {
			...headlessCrew(() => {}),
			page: { ...headlessCrew(() => {}).page, tell: (p) => isProblem(p) && broke.push(p) },
		},
		wait: async () => {},
		now: () => 0,
		queueSave: (serialize) => {
			kept = serialize;
		},
		onProblem: () => {},
	});
	return { director, broke, serialize: () => JSON.parse(JSON.stringify(kept!())) as SaveData };
}
const shown = (director: Director) => {
	const { moment, offered, variables, knot } = director.present();
	return { lines: moment.lines, tableau: moment.tableau, offered, variables, knot };
};

describe("any story", () => {
	it("is played by chance without a throw and without breaking", () => {
		let beats = 0;
		fc.assert(
			fc.property(inkStory, chance, (ink, seed) => {
				const session = createSession(compiled(ink), { seed, where: "any" });
				const roll = seededRandom(seed);
				for (let i = 0; i < 80; i++) {
					const beat = session.next();
					if (isProblem(beat)) throw new Error(beat.what);
					beats++;
					if (beat.end) break;
					if (!beat.choices.length) continue;
					expect(session.choose(beat.choices[Math.floor(roll() * beat.choices.length)]!.index)).toBe("done");
				}
			}),
			{ numRuns: RUNS, seed: 1 },
		);
		expect(beats).toBeGreaterThan(RUNS * 5);
	}, 120_000);

	it("that is saved and loaded stands at the same words, and goes on with the same", async () => {
		let loads = 0;
		await fc.assert(
			fc.asyncProperty(inkStory, chance, async (ink, seed) => {
				const json = compiled(ink);
				const one = direct(json, seed);
				const roll = seededRandom(seed);
				await one.director.begin();
				for (let i = 0; i < 8; i++) {
					const two = direct(json, seed);
					expect(await two.director.begin(one.serialize())).toBe("done");
					expect(shown(two.director)).toEqual(shown(one.director));
					loads++;
					const able = one.director.present().offered.filter((o) => !o.struck);
					const before = one.director.present().moment;
					const input = able.length
						? ({ do: "choose", index: able[Math.floor(roll() * able.length)]!.index } as const)
						: ({ do: "advance" } as const);
					await Promise.all([one, two].map(({ director }) => director.take(input)));
					expect(shown(two.director)).toEqual(shown(one.director));
					expect([...one.broke, ...two.broke]).toEqual([]);
					if (one.director.present().moment === before) break; // it ended, or only struck choices are left
				}
			}),
			{ numRuns: RUNS, seed: 2 },
		);
		expect(loads).toBeGreaterThan(RUNS * 3);
	}, 120_000);
});
