import { afterEach, describe, expect, it, vi } from "vitest";
import { MAX_PLANE_PIXELS, pixelRatioFor } from "../../../src/picture/bake-picture.ts";
import {
	createFrameGovernor,
	type FrameGovernor,
	fpsLimit,
	MAX_FPS,
} from "../../../src/stage/engine/frame-governor.ts";

/** Tells a pace of so many frames, each of so many milliseconds; how often it lowered the detail. */
const run = (pace: FrameGovernor, frames: number, milliseconds: number): number =>
	Array.from({ length: frames }, () => pace.recordFrame(milliseconds)).filter(Boolean).length;

describe("the stage", () => {
	it("draws thirty frames a second, and fewer when it is calm", () => {
		expect(fpsLimit(false)).toBe(MAX_FPS);
		expect(MAX_FPS).toBe(30);
		expect(fpsLimit(true)).toBeLessThanOrEqual(15);
		expect(fpsLimit(true)).toBeGreaterThan(0);
	});

	it("keeps all its detail while frames come in time", () => {
		const pace = createFrameGovernor();
		expect(run(pace, 2000, 1000 / MAX_FPS)).toBe(0);
		expect(run(pace, 2000, 70)).toBe(0);
		expect(pace.resolutionScale()).toBe(1);
	});

	it("lowers the detail when sixty frames were slow, again if that was not enough, and then no more", () => {
		const pace = createFrameGovernor();
		expect(run(pace, 59, 90)).toBe(0);
		expect(pace.recordFrame(90)).toBe(true);
		expect(pace.resolutionScale()).toBe(0.7);
		expect(run(pace, 60, 90)).toBe(1);
		expect(pace.resolutionScale()).toBe(0.5);
		expect(run(pace, 2000, 400)).toBe(0);
		expect(pace.resolutionScale()).toBe(0.5);
	});

	it("stays as it is once lowering has helped", () => {
		const pace = createFrameGovernor();
		run(pace, 60, 90);
		expect(run(pace, 2000, 40)).toBe(0);
		expect(pace.resolutionScale()).toBe(0.7);
	});

	it("takes neither one slow moment nor having been away for slowness", () => {
		const pace = createFrameGovernor();
		for (let i = 0; i < 20; i++) {
			expect(run(pace, 59, 33)).toBe(0);
			expect(pace.recordFrame(480)).toBe(false);
		}
		expect(run(pace, 500, 60_000)).toBe(0);
		expect(pace.resolutionScale()).toBe(1);
	});
});

describe("a screen's pixels", () => {
	afterEach(() => vi.unstubAllGlobals());

	it.each([
		[1, 1],
		[1.5, 1.5],
		[2, 2],
		[3, 2],
		[4, 2],
	])("of %d to one are painted %d to one", (device, painted) => {
		vi.stubGlobal("devicePixelRatio", device);
		expect(pixelRatioFor(390, 844)).toBe(painted);
	});

	it("are fewer where the frame is very large, and one to one where the browser does not say", () => {
		vi.stubGlobal("devicePixelRatio", 2);
		const ratio = pixelRatioFor(2560, 1440);
		expect(ratio).toBeLessThan(1);
		expect(2560 * 1.08 * 1440 * ratio ** 2).toBeCloseTo(MAX_PLANE_PIXELS, 0);
		vi.stubGlobal("devicePixelRatio", undefined);
		expect(pixelRatioFor(390, 844)).toBe(1);
	});
});
