// Nothing pops: the presence between any two states, frame by frame.
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
import {
	ABSENT,
	easePresence,
	initialPresence,
	type PresenceTarget,
} from "../../../src/stage/presence/presence-easing.ts";

const FRAME = 1 / 30;

/**
 * What is visible of her in one frame: the brightness of every strand, star and link, and where each point
 * is, in her sizes.
 */
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
	visible: fc.boolean(),
	afterglow: fc.boolean(),
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
				easePresence(at, from, { releasing: false, rate: 9, dt: 60 });
				let time = 40;
				let last: ReturnType<typeof seen> | null = null;
				for (let i = 0; i < 90; i++) {
					if (i > 0) easePresence(at, to, { releasing: false, rate: 1.5, dt: FRAME });
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
});

describe("she, coming and going,", () => {
	it("is not seen to travel while she is away: she comes where she is wanted", () => {
		const at = initialPresence();
		easePresence(at, { ...ABSENT, x: 0.2 }, { releasing: false, rate: 9, dt: 60 });
		easePresence(at, { ...ABSENT, visible: true, x: 0.7 }, { releasing: false, rate: 1.5, dt: FRAME });
		expect(at.x).toBe(0.7);
		for (let i = 0; i < 60; i++)
			easePresence(at, { ...ABSENT, visible: true, x: 0.7 }, { releasing: false, rate: 1.5, dt: FRAME });
		easePresence(at, { ...ABSENT, visible: true, x: 0.3 }, { releasing: false, rate: 1.5, dt: FRAME });
		expect(at.x).toBeGreaterThan(0.65);
	});

	it("leaves an after-image for some seconds when the earpiece is taken out, and comes back sooner than she went", () => {
		const until = (visible: boolean) => {
			const at = initialPresence();
			easePresence(at, { ...ABSENT, visible: !visible }, { releasing: false, rate: 9, dt: 60 });
			let frames = 0;
			while (Math.abs(at.level - (visible ? 1 : 0)) > 0.1 && frames < 600) {
				easePresence(at, { ...ABSENT, visible }, { releasing: false, rate: 1.5, dt: FRAME });
				frames++;
			}
			return frames * FRAME;
		};
		expect(until(false)).toBeGreaterThan(2);
		expect(until(false)).toBeLessThan(5);
		expect(until(true)).toBeLessThan(until(false) / 2);
	});
});
