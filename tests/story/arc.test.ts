// The whole arc, by random players: no problem, every ending reachable, the installation's answers heard
// again, the letters whole.

import { beforeAll, describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import type { Tableau } from "../../src/director/tableau.ts";
import { type WalkReport, walkPack } from "../../tools/story/walk-pack.ts";
import { type ReadPack, readPack } from "../../tools/vite-ink/read-pack.ts";

const RUNS = 40;
const LETTERS = ["fifty", "sea", "sister", "goodbye", "catherine"];

describe("the voice you keep", () => {
	let pack: ReadPack;
	let walked: WalkReport;
	const echoes: { voice: number; social: number; mother: number }[] = [];
	const ends: Tableau[] = [];

	beforeAll(async () => {
		const read = readPack("stories/the-voice-you-keep");
		if (isProblem(read)) throw new Error(JSON.stringify(read));
		pack = read;
		walked = await walkPack(pack, {
			runs: RUNS,
			seed: 7,
			onEnd: (director) => {
				const { variables, moment } = director.present();
				echoes.push({
					voice: Number(variables["heard_voice"]),
					social: Number(variables["heard_social"]),
					mother: Number(variables["heard_mother"]),
				});
				ends.push(moment.tableau);
			},
		});
	}, 300_000);

	it("is walked without a problem, saves included", () => {
		expect(walked.problems).toEqual([]);
		expect(Object.values(walked.ends).reduce((a, b) => a + b, 0)).toBe(RUNS);
	});
	it("is two hours' reading", () => {
		expect(walked.words.min).toBeGreaterThan(18_000);
		expect(walked.words.max).toBeLessThan(30_500);
	});
	it("lets each answer of the installation be heard again four times, whoever plays", () => {
		expect(echoes.filter((e) => e.voice < 4 || e.social < 4 || e.mother < 4)).toEqual([]);
	});
	it("binds five letters of four parts, whoever writes", () => {
		for (const { letters } of ends) {
			expect(letters.map((l) => l.id)).toEqual(LETTERS);
			for (const letter of letters) expect(letter.lines.length, letter.id).toBeGreaterThanOrEqual(4);
		}
	});
	it("gives her a star for each thing she was told, and no more than ten", () => {
		for (const { stars } of ends) {
			expect(new Set(stars.map((s) => s.id)).size).toBe(stars.length);
			expect(stars.length).toBeLessThanOrEqual(10);
			expect(stars.every((s) => s.title.length > 2)).toBe(true);
		}
	});
});
