// The neighbour's six takes, measured: one phrase that breaks at one bar, different to the ear, and cued in
// the story's order.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readScore } from "../../../tools/audio/score.mjs";
import { hear, median, type Pitch, pitches, RATE } from "./ear.ts";

interface Note {
	readonly key: number;
	readonly at: number;
	readonly length: number;
}

const TAKES = [1, 2, 3, 4, 5, 6].map((n) => `cello-${n}`);
// The eleven notes. The hand has to move for the ninth.
const PHRASE = [50, 57, 53, 55, 57, 58, 57, 60, 65, 64, 62];
const score = readScore(readFileSync("assets/audio/scores/cello.score", "utf8"), "cello.score");
const written = (take: string): Note[] => score.stems.find((s) => s.name === take)!.notes as unknown as Note[];

/** What of a take tells it from another, as it is heard. */
interface Features {
	readonly late: number; // seconds from the first note to the ninth
	readonly flat: number; // cents that the ninth lies off
	readonly after: number; // seconds that are played from the ninth on
	readonly unsure: number; // mean cents that the held ones of the first eight lie off
	readonly open: number; // dB of what lies over a kilohertz, against all of it
}
const HELD = 0.6; // seconds; under the ring of the notes before it, a shorter one has no pitch of its own
const MARGINS: Features = { late: 0.25, flat: 25, after: 0.6, unsure: 2, open: 6 };

const followed = new Map<string, Pitch[]>();
const features = new Map<string, Features>();

/** The pitch in the settled part of a note, in semitones. */
const heardAs = (take: string, { at, length }: Note) =>
	median(
		followed
			.get(take)!
			.filter((p) => p.at > at + 0.4 * length && p.at < at + 0.92 * length)
			.map((p) => p.key),
	);

/** How many dB of a sound lie over about a kilohertz, against all of it. */
function brightness(x: Float32Array): number {
	const reach = 1 - Math.exp((-2 * Math.PI * 1000) / RATE);
	const low = [0, 0, 0];
	let [all, bright] = [0, 0];
	for (const v of x) {
		all += v * v;
		let high = v;
		for (const k of low.keys()) {
			low[k]! += reach * (high - low[k]!);
			high -= low[k]!;
		}
		bright += high * high;
	}
	return 10 * Math.log10(bright / all);
}

beforeAll(async () => {
	const heard = await hear(TAKES.map((take) => `close/${take}.ogg`));
	for (const [i, take] of TAKES.entries()) {
		const x = heard[i]![0]!;
		const notes = written(take);
		followed.set(take, pitches(x));
		const all = followed.get(take)!;
		const loudest = Math.max(...all.map((p) => p.level));
		const ninth = notes[8]!;
		const held = notes.slice(0, 8).filter((n) => n.length > HELD);
		const off = (n: Note) => 100 * (heardAs(take, n) - n.key);
		features.set(take, {
			late: ninth.at - notes[0]!.at,
			flat: off(ninth),
			after: (all.findLast((p) => p.level > loudest - 25)?.at ?? 0) - ninth.at,
			unsure: held.reduce((sum, n) => sum + Math.abs(off(n)), 0) / held.length,
			open: brightness(x),
		});
	}
}, 60_000);

describe("the neighbour's cello", () => {
	it("plays the same eight notes in every take, each that is held heard where it is written", () => {
		for (const take of TAKES)
			for (const [i, note] of written(take).slice(0, 8).entries()) {
				expect(note.key, `${take} ${i + 1}`).toBe(PHRASE[i]);
				if (note.length > HELD)
					expect(Math.abs(heardAs(take, note) - note.key), `${take} note ${i + 1}`).toBeLessThan(0.6);
			}
	});
	it("breaks at the ninth in four takes, stands on the tenth in the fifth, and ends in the sixth", () => {
		const reached = TAKES.map((take) => new Set(written(take).map((n) => n.key)));
		for (const keys of reached.slice(0, 4))
			expect([keys.has(65), keys.has(64), keys.has(62)]).toEqual([true, false, false]);
		expect([...reached[4]!].at(-1)).toBe(64);
		expect(written("cello-5").map((n) => n.key)).toEqual(PHRASE.slice(0, 10));
		expect(written("cello-6").map((n) => n.key)).toEqual(PHRASE);
		for (const [take, last] of [
			["cello-5", 9],
			["cello-6", 10],
		] as const)
			for (const note of written(take).slice(8, last + 1))
				expect(Math.abs(heardAs(take, note) - note.key), `${take} ${note.key}`).toBeLessThan(0.3);
	});
	it("gets nearer the ninth note: a semitone flat, half of one, half of one and late, in tune", () => {
		const flat = TAKES.map((take) => features.get(take)!.flat);
		expect(flat[0]).toBeLessThan(-80);
		for (const f of flat.slice(1, 3)) expect(Math.abs(f + 52)).toBeLessThan(20);
		for (const f of flat.slice(3)) expect(Math.abs(f)).toBeLessThan(16);
		const [first, , third, fourth] = TAKES.map((take) => features.get(take)!);
		expect(third!.late - fourth!.late).toBeGreaterThan(1); // it waits before it
		expect(first!.unsure).toBeGreaterThan(fourth!.unsure + 2);
	});
	it("can be told apart take by take, by two features at least in every pair", () => {
		const names = Object.keys(MARGINS) as (keyof Features)[];
		for (const [i, a] of TAKES.entries())
			for (const b of TAKES.slice(i + 1)) {
				const [x, y] = [features.get(a)!, features.get(b)!];
				const apart = names.filter((name) => Math.abs(x[name] - y[name]) > MARGINS[name]);
				expect(apart.length, `${a} and ${b}: ${JSON.stringify([x, y])}`).toBeGreaterThanOrEqual(2);
			}
	});
});

describe("the neighbour's cello in its place", () => {
	it("lies behind a wall until the last take, which opens into the room", () => {
		const open = TAKES.map((take) => features.get(take)!.open);
		expect(open[5]! - Math.max(...open.slice(0, 5))).toBeGreaterThan(8);
	});
	it("is cued in the story's order: one to six, and nothing of the fourth before it", () => {
		const INK = "stories/the-voice-you-keep";
		const cued = readdirSync(INK)
			.filter((file) => /^\d\d-.*\.ink$/.test(file))
			.sort()
			.map((file) => {
				const ink = readFileSync(`${INK}/${file}`, "utf8");
				return [
					Number(file.slice(0, 2)),
					[...new Set([...ink.matchAll(/# sfx: (cello-\w+)/g)].map((m) => m[1]))],
				] as const;
			})
			.filter(([, takes]) => takes.length);
		expect(Object.fromEntries(cued)).toEqual({
			3: ["cello-1"],
			4: ["cello-1"],
			7: ["cello-2"],
			11: ["cello-3"],
			15: ["cello-4"],
			17: ["cello-note"],
			20: ["cello-tuning"],
			21: ["cello-5"],
			23: ["cello-6"],
		});
	});
	it("is heard as it is told: one note alone, in tune; a string brought up a hair too far", async () => {
		const [note, tuning] = (await hear(["close/cello-note.ogg", "close/cello-tuning.ogg"])).map(([x]) => pitches(x!));
		const loud = (all: Pitch[]) => all.filter((p) => p.level > Math.max(...all.map((q) => q.level)) - 20);
		const keys = loud(note!)
			.map((p) => p.key)
			.filter((k) => !Number.isNaN(k));
		expect(keys.filter((k) => Math.abs(k - 65) < 0.3).length / keys.length).toBeGreaterThan(0.85);
		const up = loud(tuning!)
			.map((p) => p.key)
			.filter((k) => !Number.isNaN(k));
		expect(median(up.slice(0, 20))).toBeLessThan(64);
		expect(median(up.slice(-20))).toBeGreaterThan(65.03);
		expect(median(up.slice(-20))).toBeLessThan(65.3);
	});
});
