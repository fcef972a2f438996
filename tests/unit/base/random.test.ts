// Pictures, sounds, rendered files, posters and walks depend on these numbers: none may change.
import { expect, it } from "vitest";
import { randomAt, seededRandom, seedOf } from "../../../src/base/random.ts";
import { steadyRandom } from "../../../src/page/keepsakes/constellation.ts";
import { createChance } from "../../../src/picture/brushes/chance.ts";
import { chance } from "../../../tools/audio/dsp.mjs";

const three = (draw: () => number): number[] => [draw(), draw(), draw()];

it("gives walks the numbers they have always had", () =>
	expect(three(seededRandom(-3))).toEqual([0.5127934608608484, 0.46524663479067385, 0.09994429117068648]));

it("gives one-shots the numbers they have always had", () =>
	expect(three(seededRandom(seedOf("7 pier dusk")))).toEqual([
		0.5447642162907869, 0.7084178971126676, 0.0691531125921756,
	]));

it("gives pictures the numbers they have always had", () =>
	expect(three(createChance(7))).toEqual([0.08034278824925423, 0.40368119510822, 0.8389868126250803]));

it("gives rendered sounds the numbers they have always had", () =>
	expect(three(chance("rain left"))).toEqual([0.013015617383643985, 0.4883270140271634, 0.7273298497311771]));

it("gives posters the numbers they have always had", () =>
	expect([1, 2, 3].map(steadyRandom("dust"))).toEqual([0.7839523334987462, 0.9040873870253563, 0.055303665809333324]));

it("turns a name into 32 bits", () => expect(seedOf("amy")).toBe(606577950));

it("draws from 0 up to, not with, 1, whatever the seed", () => {
	for (let seed = -50; seed < 50; seed++)
		for (const n of [...three(seededRandom(seed)), randomAt(seed, 1), randomAt(seed, 2)]) {
			expect(n).toBeGreaterThanOrEqual(0);
			expect(n).toBeLessThan(1);
		}
});
