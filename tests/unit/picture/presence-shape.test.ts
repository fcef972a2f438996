import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	layoutStars,
	linkStars,
	MAX_STRANDS,
	type PresencePose,
	STRAND_POINTS,
	strandAlpha,
	writeStrandPoints,
} from "../../../src/picture/motifs/presence-shape.ts";

const being = (some: Partial<PresencePose> = {}): PresencePose => ({
	growth: 5,
	closeness: 5,
	stars: 6,
	time: 3,
	breath: 0,
	speaking: 0,
	tremble: 0,
	droop: 0,
	spread: 1,
	point: 0,
	letting: -1,
	...some,
});

const lay = (b: PresencePose, k = 0): Float32Array => {
	const out = new Float32Array(STRAND_POINTS * 2);
	writeStrandPoints(b, k, out);
	return out;
};

const shown = (b: PresencePose): number =>
	Array.from({ length: MAX_STRANDS }, (_, k) => strandAlpha(b, k)).filter((a) => a > 0.02).length;

describe("her shape", () => {
	it("is one nearly level line at first", () => {
		const line = lay(being({ growth: 0 }));
		const ys = [...line].filter((_, i) => i % 2 === 1);
		expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(0.16);
		expect(shown(being({ growth: 0 }))).toBe(1);
	});

	it("returns to itself by five", () => {
		const loop = lay(being({ growth: 5 }));
		expect(Math.hypot(loop[0]! - loop.at(-2)!, loop[1]! - loop.at(-1)!)).toBeLessThan(0.02);
	});

	it("never crosses itself at five: it is a line come home, not a sign", () => {
		const side = (a: number[], b: number[], c: number[]) =>
			(b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
		for (let time = 0; time < 60; time += 2.5) {
			const loop = lay(being({ growth: 5, time }));
			const at = Array.from({ length: STRAND_POINTS }, (_, i) => [loop[i * 2]!, loop[i * 2 + 1]!]);
			for (let i = 0; i < STRAND_POINTS - 3; i++)
				for (let j = i + 2; j < STRAND_POINTS - 2; j++) {
					const [a, b, c, d] = [at[i]!, at[i + 1]!, at[j]!, at[j + 1]!];
					expect(side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0).toBe(false);
				}
		}
	});

	it("has a strand for every memory at seven", () => {
		for (const stars of [4, 6, 8]) expect(shown(being({ growth: 7, stars }))).toBe(stars);
	});

	it("has exactly the stars the player told, and a link for all but the first", () => {
		for (const stars of [0, 1, 5, 14]) {
			const b = being({ growth: 9, stars });
			expect(layoutStars(b)).toHaveLength(stars);
			expect(linkStars(layoutStars(b), b)).toHaveLength(Math.max(0, stars - 1));
		}
	});
});

describe("her shape, late,", () => {
	it("is too wide for the frame at ten", () => {
		expect(Math.max(...lay(being({ growth: 10 }), 3))).toBeGreaterThan(1.5);
	});

	it("lets go of its stars upward, one after another", () => {
		const [first, last] = [
			layoutStars(being({ growth: 10, letting: 2.4 })).at(0)!,
			layoutStars(being({ growth: 10, letting: 2.4 })).at(-1)!,
		];
		const [first0, last0] = [layoutStars(being({ growth: 10 })).at(0)!, layoutStars(being({ growth: 10 })).at(-1)!];
		expect(first0.y - first.y).toBeGreaterThan(0.1);
		expect(last0.y - last.y).toBeCloseTo(0, 5);
	});

	it("moves smoothly: a small change of anything is a small change of shape", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 9.98, noNaN: true }),
				fc.integer({ min: 0, max: 8 }),
				fc.double({ min: 0, max: 500, noNaN: true }),
				(growth, k, time) => {
					const [a, b] = [lay(being({ growth, time }), k), lay(being({ growth: growth + 0.01, time: time + 0.01 }), k)];
					return a.every((v, i) => Number.isFinite(v) && Math.abs(v - b[i]!) < 0.06);
				},
			),
			{ numRuns: 300 },
		);
	});
});
