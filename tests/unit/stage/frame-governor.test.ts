import { describe, expect, it } from "vitest";
import {
	createFrameGovernor,
	type FrameGovernor,
	fpsLimit,
	MAX_FPS,
} from "../../../src/stage/engine/frame-governor.ts";

/** Records so many frames of so many milliseconds each; counts how often the resolution was lowered. */
const run = (governor: FrameGovernor, frames: number, milliseconds: number): number =>
	Array.from({ length: frames }, () => governor.recordFrame(milliseconds)).filter(Boolean).length;

describe("the stage", () => {
	it("draws thirty frames a second, and fewer when it is calm", () => {
		expect(fpsLimit(false)).toBe(MAX_FPS);
		expect(MAX_FPS).toBe(30);
		expect(fpsLimit(true)).toBeLessThanOrEqual(15);
		expect(fpsLimit(true)).toBeGreaterThan(0);
	});

	it("keeps all its detail while frames come in time", () => {
		const governor = createFrameGovernor();
		expect(run(governor, 2000, 1000 / MAX_FPS)).toBe(0);
		expect(run(governor, 2000, 70)).toBe(0);
		expect(governor.resolutionScale()).toBe(1);
	});

	it("lowers the detail when sixty frames were slow, again if that was not enough, and then no more", () => {
		const governor = createFrameGovernor();
		expect(run(governor, 59, 90)).toBe(0);
		expect(governor.recordFrame(90)).toBe(true);
		expect(governor.resolutionScale()).toBe(0.7);
		expect(run(governor, 60, 90)).toBe(1);
		expect(governor.resolutionScale()).toBe(0.5);
		expect(run(governor, 2000, 400)).toBe(0);
		expect(governor.resolutionScale()).toBe(0.5);
	});

	it("stays as it is once lowering has helped", () => {
		const governor = createFrameGovernor();
		run(governor, 60, 90);
		expect(run(governor, 2000, 40)).toBe(0);
		expect(governor.resolutionScale()).toBe(0.7);
	});

	it("takes neither one slow moment nor having been away for slowness", () => {
		const governor = createFrameGovernor();
		for (let i = 0; i < 20; i++) {
			expect(run(governor, 59, 33)).toBe(0);
			expect(governor.recordFrame(480)).toBe(false);
		}
		expect(run(governor, 500, 60_000)).toBe(0);
		expect(governor.resolutionScale()).toBe(1);
	});

	it("gives up moving when the first frames were hopeless, and judges by no later ones", () => {
		const hopeless = createFrameGovernor();
		run(hopeless, 15, 300);
		expect(hopeless.isTooSlow()).toBe(false); // too few to tell
		run(hopeless, 1, 900); // a stall counts as what it is here
		expect(hopeless.isTooSlow()).toBe(true);
		const warm = createFrameGovernor();
		run(warm, 6, 900); // shaders, textures
		run(warm, 10, 40);
		expect(warm.isTooSlow()).toBe(false);
		run(warm, 500, 300);
		expect(warm.isTooSlow()).toBe(false);
	});
});
