// Nothing pops and nothing flashes: her between any two states, the dissolve, and every light that lives, frame by frame.
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
import { COVERED_UNTIL, dissolveAt } from "../../../src/stage/dissolve-curve.ts";
import { type GlowPulse, glowBrightness } from "../../../src/stage/glow-pulse.ts";
import {
	ABSENT,
	easePresence,
	initialPresence,
	type PresenceTarget,
} from "../../../src/stage/presence/presence-easing.ts";

const FRAME = 1 / 30;

/** What is seen of her in one frame: every strand's, star's and link's brightness, and where each point of it is, in her sizes. */
function seen(b: PresencePose, level: number) {
	const strands = Array.from({ length: MAX_STRANDS }, (_, k) => {
		const out = new Float32Array(STRAND_POINTS * 2);
		writeStrandPoints(b, k, out);
		return { alpha: strandAlpha(b, k) * level, out };
	});
	const stars = layoutStars(b);
	return { strands, stars: stars.map((s) => ({ ...s, alpha: s.alpha * level })), links: linkStars(stars, b) };
}

const goals: fc.Arbitrary<PresenceTarget> = fc.record({
	growth: fc.integer({ min: 0, max: 10 }),
	closeness: fc.integer({ min: 0, max: 10 }),
	mood: fc.constantFrom("bright", "warm", "low", "hurt", "far", "calling"),
	here: fc.boolean(),
	after: fc.boolean(),
	stars: fc.integer({ min: 0, max: 20 }),
	bright: fc.boolean(),
	x: fc.double({ min: 0.2, max: 0.7, noNaN: true }),
	y: fc.double({ min: 0.2, max: 0.6, noNaN: true }),
	size: fc.double({ min: 0.2, max: 0.5, noNaN: true }),
});

describe("she", () => {
	it("goes from any state to any other with a bounded change a frame", () => {
		let [moved, dimmed] = [0, 0];
		fc.assert(
			fc.property(goals, goals, (from, to) => {
				const at = initialPresence();
				easePresence(at, from, false, 9, 60);
				let time = 40;
				let last: ReturnType<typeof seen> | null = null;
				for (let i = 0; i < 90; i++) {
					if (i > 0) easePresence(at, to, false, 1.5, FRAME);
					time += FRAME * at.tempo;
					const b: PresencePose = { ...at, time, breath: 0, speaking: 0, letting: -1 };
					const now = seen(b, at.level * at.light);
					if (last) {
						for (const [k, strand] of now.strands.entries()) {
							const was = last.strands[k]!;
							dimmed = Math.max(dimmed, Math.abs(strand.alpha - was.alpha));
							const weight = Math.min(strand.alpha, was.alpha);
							for (let p = 0; p < STRAND_POINTS * 2; p += 14)
								moved = Math.max(moved, weight * Math.abs(strand.out[p]! - was.out[p]!));
						}
						for (let s = 0; s < Math.max(now.stars.length, last.stars.length); s++) {
							const [a, b] = [now.stars[s], last.stars[s]];
							dimmed = Math.max(dimmed, Math.abs((a?.alpha ?? 0) - (b?.alpha ?? 0)));
							if (a && b) moved = Math.max(moved, Math.min(a.alpha, b.alpha) * Math.hypot(a.x - b.x, a.y - b.y));
						}
						for (let l = 0; l < Math.min(now.links.length, last.links.length); l++)
							expect(now.links[l]!.to).toBe(last.links[l]!.to);
					}
					last = now;
				}
			}),
			{ numRuns: 24, seed: 7 },
		);
		console.log(`most in a frame: moved ${moved.toFixed(3)} of her size, dimmed ${dimmed.toFixed(3)}`);
		expect(moved).toBeLessThan(0.15);
		expect(dimmed).toBeLessThan(0.12);
	});

	it("is not seen to travel while she is away: she comes where she is wanted", () => {
		const at = initialPresence();
		easePresence(at, { ...ABSENT, x: 0.2 }, false, 9, 60);
		easePresence(at, { ...ABSENT, here: true, x: 0.7 }, false, 1.5, FRAME);
		expect(at.x).toBe(0.7);
		for (let i = 0; i < 60; i++) easePresence(at, { ...ABSENT, here: true, x: 0.7 }, false, 1.5, FRAME);
		easePresence(at, { ...ABSENT, here: true, x: 0.3 }, false, 1.5, FRAME);
		expect(at.x).toBeGreaterThan(0.65);
	});

	it("leaves an after-image for some seconds when the earpiece is taken out, and comes back sooner than she went", () => {
		const until = (here: boolean) => {
			const at = initialPresence();
			easePresence(at, { ...ABSENT, here: !here }, false, 9, 60);
			let frames = 0;
			while (Math.abs(at.level - (here ? 1 : 0)) > 0.1 && frames < 600) {
				easePresence(at, { ...ABSENT, here }, false, 1.5, FRAME);
				frames++;
			}
			return frames * FRAME;
		};
		expect(until(false)).toBeGreaterThan(2);
		expect(until(false)).toBeLessThan(5);
		expect(until(true)).toBeLessThan(until(false) / 2);
	});
});

describe("a dissolve", () => {
	it("begins with the old picture alone, ends with the new alone, and changes little between two frames", () => {
		expect(dissolveAt(0)).toEqual({ bright: 0, left: 1, swell: 1 });
		expect(dissolveAt(1).left).toBe(0);
		expect(dissolveAt(COVERED_UNTIL)).toMatchObject({ bright: 1, left: 1 });
		for (let t = 0; t < 1; t += FRAME / 1.6) {
			const [a, b] = [dissolveAt(t), dissolveAt(t + FRAME / 1.6)];
			expect(Math.abs(a.left - b.left)).toBeLessThan(0.06);
			expect(Math.abs(a.bright - b.bright)).toBeLessThan(0.12);
		}
	});
});

describe("a light", () => {
	/** Pairs of opposing changes of a tenth of full light or more, the most in any second. */
	const flashes = (at: (t: number) => number): number => {
		const turns: number[] = [];
		let [pivot, way] = [at(0), 0];
		for (let t = 0; t < 300; t += 1 / 60) {
			const v = at(t);
			if (way >= 0 ? v > pivot : v < pivot) pivot = v;
			else if (Math.abs(v - pivot) >= 0.1) {
				way = v > pivot ? 1 : -1;
				pivot = v;
				turns.push(t);
			}
		}
		return Math.max(0, ...turns.map((t) => turns.filter((u) => u >= t && u < t + 1).length / 2));
	};

	it("is told when it flashes", () => {
		expect(flashes((t) => (Math.sin(t * 25) > 0 ? 1 : 0))).toBeGreaterThan(3);
	});

	it.each([
		"steady",
		"window",
		"breath",
		"flicker",
	] satisfies GlowPulse[])("that lives by %s never flashes three times a second", (beat) => {
		for (const seed of [0, 0.21, 0.5, 0.77, 1])
			expect(flashes((t) => glowBrightness(beat, t, seed))).toBeLessThanOrEqual(3);
	});
});
