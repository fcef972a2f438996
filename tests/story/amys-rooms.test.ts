// Amy's Rooms, by random players and by two who know what they want: no problem, three endings, Bett's
// arithmetic, the cards as written, and no *I* before she has said it.

import { beforeAll, describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import type { Line } from "../../src/director/crew.ts";
import { type Moment, trail, transcript } from "../../src/director/moment.ts";
import { type WalkOptions, type WalkReport, walkPack } from "../../tools/story/walk-pack.ts";
import { type ReadPack, readPack } from "../../tools/vite-ink/read-pack.ts";

const RUNS = 40;
const SAID = '"I\'d like you to live somewhere else."';

interface Told {
	readonly end: string;
	readonly moment: Moment;
	readonly lines: readonly Line[];
	readonly sorry: number;
}

let pack: ReadPack;
beforeAll(() => {
	const read = readPack("stories/amys-rooms");
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	pack = read;
});

async function walked(how: Partial<WalkOptions>): Promise<{ walked: WalkReport; told: Told[] }> {
	const told: Told[] = [];
	const all = await walkPack(pack, {
		runs: RUNS,
		seed: 5,
		...how,
		onEnd: (director, _run, end) => {
			const { moment, variables } = director.present();
			told.push({ end, moment, lines: transcript(moment), sorry: Number(variables.sorry) });
		},
	});
	return { walked: all, told };
}

const text = (lines: readonly Line[]): string => lines.map((line) => line.text).join("\n");
// Of those offered, one that says the word, or one that does not; by chance where there are several.
const saying = (word: RegExp, says: boolean): NonNullable<WalkOptions["pick"]> => {
	const chance = seededRandom(3);
	return (offered) => {
		const able = offered.filter((one) => !one.struck);
		const wanted = able.filter((one) => word.test(one.text) === says);
		const from = wanted.length ? wanted : able;
		return from[Math.floor(chance() * from.length)]?.index;
	};
};

let told: Told[];
let all: WalkReport;
beforeAll(async () => {
	({ walked: all, told } = await walked({}));
}, 120_000);

describe("amy's rooms", () => {
	it("is walked without a problem, saves included, to each of three endings", () => {
		expect(all.problems).toEqual([]);
		expect(Object.keys(all.ends).sort()).toEqual(["somebody", "this_one", "two_plates"]);
		for (const [end, times] of Object.entries(all.ends)) expect(times, end).toBeGreaterThan(RUNS / 16);
	});

	it("is half an hour's reading, and has every choice and knot within reach", () => {
		expect(all.words.min).toBeGreaterThan(5200);
		expect(all.coverage.choices.seen).toBe(all.coverage.choices.total);
		expect(all.coverage.knots.seen).toBe(all.coverage.knots.total);
	});
});

describe("the words of amy's rooms", () => {
	it("has no I in the narration before she has said it, and has it after", () => {
		const I = /(?<![\w'])(I|me|my|mine|I'[a-z]+)(?![\w'])/;
		const narrated = (lines: readonly Line[]): string[] =>
			lines
				.filter((line) => line.as === "prose" && !line.speaker)
				.map((line) => line.text.replace(/"[^"]*("|$)/g, "").replace(/\*[^*]*\*/g, ""));
		for (const { lines } of told) {
			const at = lines.findIndex((line) => line.text.includes(SAID));
			expect(at).toBeGreaterThan(100);
			expect(narrated(lines.slice(0, at)).filter((line) => I.test(line))).toEqual([]);
			expect(narrated(lines.slice(at + 1)).filter((line) => I.test(line)).length).toBeGreaterThan(40);
		}
	});

	it("lets Bett count right: each sorry that was chosen, and no other", () => {
		for (const { moment, sorry } of told) {
			const taken = trail(moment).map((one) => one.text);
			const said = taken.join("\n").match(/\bsorry\b/gi)?.length ?? 0;
			expect(sorry).toBe(said);
		}
	});

	it("keeps the cards as they were written, and reads them along at the end", () => {
		for (const { moment, lines, end } of told) {
			expect(moment.tableau.letters.map((letter) => letter.id)).toEqual(["drawer"]);
			const cards = moment.tableau.letters[0]!.lines;
			expect(cards).toHaveLength(6);
			const read = lines.filter((line) => line.as === "memory").map((line) => line.text);
			expect(read.slice(-5)).toEqual(cards.slice(0, 5));
			expect(cards[5]).toBe(
				{ this_one: "12F. In.", two_plates: "Mum's. Two plates.", somebody: "Baths, Mercer Street. Somebody." }[end],
			);
		}
	});
});

describe("a reader's own path through amy's rooms", () => {
	it("says of a reader's path only what was on it", () => {
		for (const { moment, lines } of told) {
			const taken = trail(moment).map((one) => one.text);
			const all = text(lines);
			const goes = (line: string, by: boolean): void => expect(all.includes(line), line).toBe(by);
			const rack = taken.includes("The rack of leaflets.");
			goes("VERRUCAS: YOUR QUESTIONS.", rack);
			goes("The leaflet, with its question.", rack);
			const flood = taken.includes("12F, the night of the flood. He's here.");
			const dried = taken.includes("Go in and dry.");
			goes("You can hear one hand the other a plate.", flood && dried);
			goes("You can hear a plate put down,", flood && !dried);
			goes('"You\'ve water in your knees,"', taken.includes('"Come and hear the overflow."'));
			const home = taken.includes("Mum's. I'd want dinner.");
			const heard = taken.includes("Mum's, the second week. She'd said yes.");
			goes('"I\'d like it again," said Mum.', home && heard);
			goes('"You can play it me now," said Mum.', home && !heard);
			goes("a person in it, chewing,", taken.includes("Make toast."));
			goes("the small one with the string. At ten", taken.includes('"Would you read me them?"'));
		}
	});

	it("shuts the rooms she was not let into, struck and in sight", () => {
		for (const { moment, end } of told) {
			const taken = trail(moment).map((one) => one.text);
			if (end === "two_plates") expect(taken.some((one) => /tape\.?"?$/.test(one))).toBe(true);
			if (end === "somebody") expect(taken).not.toContain("Hand over the other one. I'd had it copied.");
		}
	});
});

describe("a reader who says sorry whenever it is offered", () => {
	it("is counted to the last one, and hears them on the last tape", async () => {
		const { told } = await walked({ runs: 12, pick: saying(/\bsorry\b/i, true) });
		const most = Math.max(...told.map((one) => one.sorry));
		expect(most).toBeGreaterThanOrEqual(16);
		for (const { lines, sorry } of told) {
			expect(sorry).toBeGreaterThan(8);
			expect(text(lines)).toContain("There's a good many sorries, to begin with.");
		}
	});
});

describe("a reader who never says it", () => {
	it("has the room left where it would have been", async () => {
		const { told } = await walked({ runs: 12, pick: saying(/\bsorry\b/i, false) });
		for (const { lines, sorry } of told) {
			expect(sorry).toBe(0);
			expect(text(lines)).toContain("Sorries from before my time, none.");
			expect(text(lines)).toContain("There's hardly a sorry on it.");
		}
	});
});
