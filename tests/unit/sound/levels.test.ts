import { describe, expect, it } from "vitest";
import { readTagAsCue } from "../../../src/director/cues.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import {
	closeLevel,
	equalPower,
	lowpassFrequency,
	placesLevel,
	reverbLevel,
	stemLevel,
	stereoWidth,
	voiceLevel,
} from "../../../src/sound/levels.ts";

const at = (change: Partial<Tableau>): Tableau => ({ ...EMPTY_TABLEAU, ...change });
const act = (n: number) => ({ id: "x", title: "X", act: n });
const presence = (growth: number, closeness: number) => ({ growth, closeness, mood: "warm" as const });

describe("the earpiece", () => {
	it("makes the world a little louder and her silent when it's out", () => {
		expect(placesLevel(at({ earpiece: "out" }))).toBeGreaterThan(placesLevel(at({ earpiece: "in" })));
		expect(20 * Math.log10(placesLevel(at({ earpiece: "out" })) / placesLevel(at({ earpiece: "in" })))).toBeLessThan(6);
		expect(voiceLevel(at({ earpiece: "out" }))).toBe(0);
		expect(voiceLevel(at({ earpiece: "in" }))).toBe(1);
	});
});

describe("what the story stills", () => {
	it("is silent by itself, and leaves the rest as it was", () => {
		const levels = (...stilled: Tableau["stilled"]) =>
			[closeLevel, placesLevel, voiceLevel].map((of) => of(at({ earpiece: "in", stilled })));
		const [close, world, her] = levels();
		expect(levels("close")).toEqual([0, world, her]);
		expect(levels("places")).toEqual([close, 0, her]);
		expect(levels("her")).toEqual([close, world, 0]);
	});
	it("is told by the cue stop, and heard again with another ambience, place or scene", () => {
		const after = (...tags: string[]) =>
			tags.reduce(
				(t, tag) => {
					const cue = readTagAsCue(tag, "here");
					return cue && "change" in cue ? cue.change(t) : t;
				},
				at({ place: { id: "windows", light: "dusk", cut: false }, music: "hers" }),
			);
		const all = ["stop: close", "stop: places", "stop: her", "stop: her"];
		expect(after(...all)).toMatchObject({ stilled: ["close", "places", "her"], music: "hers" });
		expect(after(...all, "ambience: room-tone").stilled).toEqual(["close", "her"]);
		expect(after(...all, "light: night").stilled).toEqual(["close", "places", "her"]);
		expect(after(...all, "place: roof light=night").stilled).toEqual([]);
		expect(after(...all, 'scene: after title="After"').stilled).toEqual([]);
	});
});

describe("the acts", () => {
	it("begin close, open, are shut in the fourth and widest in the fifth", () => {
		const widths = [1, 2, 3, 4, 5].map((n) => stereoWidth({ scene: act(n), earpiece: "table" }));
		expect(widths[0]).toBeLessThan(0.5);
		expect(widths[1]).toBeGreaterThan(0.7);
		expect(widths[3]).toBeLessThan(widths[0] ?? 0);
		expect(widths[4]).toBe(1);
	});
	it("put a lowpass over the fourth only, higher once she is back in his ear", () => {
		expect([1, 2, 3, 5].map((n) => lowpassFrequency({ scene: act(n), earpiece: "in" }))).toEqual([
			20000, 20000, 20000, 20000,
		]);
		expect(lowpassFrequency({ scene: act(4), earpiece: "table" })).toBeLessThan(1200);
		expect(lowpassFrequency({ scene: act(4), earpiece: "in" })).toBeGreaterThan(2000);
	});
	it("give ascension the most reverb", () => {
		expect(reverbLevel({ scene: act(5), music: "ascension" })).toBeGreaterThan(
			reverbLevel({ scene: act(5), music: "hers" }),
		);
	});
});

describe("the stems", () => {
	it("leave the letters alone with the piano in the first act", () => {
		const t = at({ scene: act(1), music: "letters" });
		expect(["piano", "pad", "strings"].map((s) => stemLevel(s, t))).toEqual([1, 0, 0]);
	});
	it("grow with growth and closeness, and never past 1", () => {
		for (const stem of ["harmonics", "strings", "pad"]) {
			const levels = [0, 2, 4, 6, 8, 10].map((n) =>
				stemLevel(stem, at({ scene: act(3), music: "hers", earpiece: "in", presence: presence(n, n) })),
			);
			expect(levels[0]).toBe(0);
			expect(levels.at(-1)).toBe(1);
			expect(levels).toEqual([...levels].sort((a, b) => a - b));
		}
	});
	it("lose her line with the earpiece out, but not the room's", () => {
		const t = at({ scene: act(3), music: "hers", earpiece: "out", presence: presence(6, 6) });
		expect(stemLevel("line", t)).toBe(0);
		expect(stemLevel("harmonics", t)).toBe(0);
		expect(stemLevel("pad", t)).toBeGreaterThan(0.5);
	});
	it("are all there in ascension", () => {
		const t = at({ scene: act(5), music: "ascension", earpiece: "in" });
		expect(["line", "harmonics", "strings", "pad"].map((s) => stemLevel(s, t))).toEqual([1, 1, 1, 1]);
	});
});

describe("a crossfade", () => {
	it("keeps its power all the way, from any level to any other", () => {
		const [out, into] = [equalPower(1, 0, 24), equalPower(0, 1, 24)];
		for (const [i, a] of out.entries()) expect(a * a + (into[i] ?? 0) ** 2).toBeCloseTo(1, 6);
		expect(equalPower(0.3, 0.9, 8).at(-1)).toBeCloseTo(0.9, 6);
	});
	it("moves without a jump", () => {
		const steps = [0, ...equalPower(0, 1, 24)];
		for (const [i, v] of steps.entries()) if (i) expect(v - (steps[i - 1] ?? 0)).toBeLessThan(0.08);
	});
});
