import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_PLANE_PIXELS, pixelRatioFor } from "../../../src/picture/bake-picture.ts";
import { createChance } from "../../../src/picture/brushes/chance.ts";
import { opaqueBounds } from "../../../src/picture/plane-bounds.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { coveredShare } from "../../../src/stage/engine/performance-monitor.ts";

const image = (some: Partial<Parameters<typeof coveredShare>[0]> = {}) => ({
	visible: true,
	alpha: 1,
	x: 0,
	y: 0,
	originX: 0,
	originY: 0,
	displayWidth: 100,
	displayHeight: 50,
	...some,
});

describe("what a frame costs", () => {
	it("counts only what is seen, and only where it is inside the frame", () => {
		expect(coveredShare(image(), 100, 50)).toBe(1);
		expect(coveredShare(image({ x: 50, y: 25 }), 100, 50)).toBe(0.25);
		expect(coveredShare(image({ originX: 0.5, originY: 0.5 }), 100, 50)).toBe(0.25);
		expect(coveredShare(image({ x: 200 }), 100, 50)).toBe(0);
		expect(coveredShare(image({ visible: false }), 100, 50)).toBe(0);
		expect(coveredShare(image({ alpha: 0 }), 100, 50)).toBe(0);
	});
});

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

	it("is cut to what it holds, with a cell to spare", () => {
		const data = new Uint8Array(20 * 10 * 4);
		data[(4 * 20 + 7) * 4 + 3] = 255;
		data[(6 * 20 + 11) * 4 + 3] = 9;
		expect(opaqueBounds(data, 20, 10)).toEqual({ left: 6, right: 13, top: 3, bottom: 8 });
		expect(opaqueBounds(new Uint8Array(20 * 10 * 4), 20, 10)).toEqual({ left: 0, right: 1, top: 0, bottom: 1 });
	});

	it("never loses a thing it holds", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const chance = createChance(seed);
				const data = new Uint8Array(12 * 8 * 4).map((_, i) => (i % 4 === 3 && chance() < 0.06 ? 200 : 0));
				const held = opaqueBounds(data, 12, 8);
				for (let i = 0; i < 96; i++)
					if (data[i * 4 + 3])
						expect(i % 12 >= held.left && i % 12 < held.right && i / 12 >= held.top && i / 12 < held.bottom).toBe(true);
			}),
		);
	});
});
