// Rooms differ to the ear: every room has its own spectrum, Amy's tapes are of Theodore's rooms in those
// months, and what happens in a room is audible.
import { beforeAll, describe, expect, it } from "vitest";
import { RECORDINGS } from "../../../src/sound/files/recordings.ts";
import { fft } from "../../../tools/audio/dsp.mjs";
import { hear, RATE } from "./ear.ts";

const BEDS = Object.entries(RECORDINGS).flatMap(([id, r]) => (r.kind === "bed" ? [id] : []));
const THIRDS = Array.from({ length: 20 }, (_, k) => 50 * 2 ** (k / 3));
const SIZE = 8192;
const ROOMS =
	"office apartment-evening apartment-night apartment-morning installation amys-flat coat-shop restaurant dark stairwell drained cabin tram room-tone";
const heard = new Map<string, Float32Array>();

beforeAll(async () => {
	const all = await hear(BEDS.map((id) => `beds/${id}.ogg`));
	for (const [i, id] of BEDS.entries())
		heard.set(
			id,
			all[i]!.reduce((a, b) => a.map((v, k) => (v + b[k]!) / 2)),
		);
}, 120_000);

/**
 * Gives an ambience's spectrum from 50 Hz to 4 kHz in third octaves, dB against their mean, over forty
 * windows.
 */
function spectrum(x: Float32Array): number[] {
	const power = new Float64Array(SIZE / 2);
	for (let look = 0; look < 40; look++) {
		const from = Math.floor((look / 40) * (x.length - SIZE));
		const re = Float64Array.from({ length: SIZE }, (_, i) => x[from + i]! * Math.sin((Math.PI * i) / SIZE) ** 2);
		const im = new Float64Array(SIZE);
		fft(re, im);
		for (let k = 0; k < power.length; k++) power[k]! += re[k]! ** 2 + im[k]! ** 2;
	}
	const levels = THIRDS.map((hz) => {
		const [a, b] = [hz / 2 ** (1 / 6), hz * 2 ** (1 / 6)].map((f) => Math.round((f * SIZE) / RATE));
		return 10 * Math.log10(power.slice(a, b! + 1).reduce((sum, p) => sum + p, 0) + 1e-9);
	});
	const mean = levels.reduce((sum, l) => sum + l, 0) / levels.length;
	return levels.map((l) => l - mean);
}

/** The level of one pitch in dB of full scale, over the whole of it. */
function toneAt(x: Float32Array, hz: number): number {
	let [re, im] = [0, 0];
	for (let i = 0; i < x.length; i++) {
		const turn = (2 * Math.PI * hz * i) / RATE;
		re += x[i]! * Math.cos(turn);
		im += x[i]! * Math.sin(turn);
	}
	return 20 * Math.log10(Math.hypot(re, im) / x.length);
}

/** The loudest half second against the middle one, in dB, of what lies between two pitches. */
function stands(x: Float32Array, low: number, high: number): number {
	const [a, b] = [low, high].map((hz) => 1 - Math.exp((-2 * Math.PI * hz) / RATE));
	const levels: number[] = [];
	let [under, over, power] = [0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		over += b! * (x[i]! - over);
		under += a! * (over - under);
		power += (over - under) ** 2;
		if (i % (RATE / 10) || !i) continue;
		levels.push(10 * Math.log10(power + 1e-12));
		power = 0;
	}
	levels.sort((x, y) => x - y);
	return levels.at(-1)! - levels[levels.length >> 1]!;
}

describe("the rooms", () => {
	it("differ from room to room: no two have one spectrum, by a decibel or more in the mean", () => {
		const rooms = ROOMS.split(" ");
		const spectra = rooms.map((id) => spectrum(heard.get(id)!));
		const alike: string[] = [];
		for (const [i, a] of spectra.entries())
			for (const [j, b] of spectra.entries()) {
				const apart = Math.sqrt(a.reduce((sum, v, k) => sum + (v - b[k]!) ** 2, 0) / a.length);
				if (i < j && apart < 1) alike.push(`${rooms[i]} and ${rooms[j]}: ${apart.toFixed(2)} dB`);
			}
		expect(alike).toEqual([]);
	});
	it("let what happens in a quiet room be heard over it, and startle nobody", () => {
		for (const id of ["room-tone", "apartment-evening", "apartment-night", "apartment-morning"]) {
			const most = Math.max(stands(heard.get(id)!, 60, 300), stands(heard.get(id)!, 300, 2500));
			expect(most, id).toBeGreaterThan(5);
			expect(most, id).toBeLessThan(18);
		}
	});
});

describe("Amy's tapes", () => {
	it("hold the fridge in October, and the same fridge a semitone lower in June", () => {
		const [october, june] = [heard.get("tone-october")!, heard.get("tone-june")!];
		const lower = 100 / 2 ** (1 / 12);
		expect(toneAt(october, 100) - toneAt(october, lower)).toBeGreaterThan(12);
		expect(toneAt(june, lower) - toneAt(june, 100)).toBeGreaterThan(12);
	});
	it("lose the fridge after a while in October, as Amy has it marked", () => {
		const october = heard.get("tone-october")!;
		const seconds = Array.from({ length: 34 }, (_, s) => toneAt(october.subarray(s * RATE, (s + 2) * RATE), 100));
		const sorted = [...seconds].sort((a, b) => a - b);
		expect(sorted.at(-5)! - sorted[4]!).toBeGreaterThan(12);
	});
});
