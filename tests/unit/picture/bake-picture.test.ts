import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MAX_PLANE_PIXELS, pixelRatioFor } from "../../../src/picture/bake-picture.ts";
import { createViewport } from "../../../src/picture/viewport.ts";

describe("a plane", () => {
	it("is never more pixels than one slice may cost, on any screen", () => {
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 8000 }), fc.integer({ min: 200, max: 5000 }), (w, h) => {
				const f = createViewport(w, h);
				const ratio = pixelRatioFor(w, h);
				expect((f.w + f.overscan * 2) * ratio * f.h * ratio).toBeLessThanOrEqual(MAX_PLANE_PIXELS * 1.01);
			}),
		);
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
