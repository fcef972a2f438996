import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST, ratioFor } from "../../../src/picture/bake.ts";
import { createChance } from "../../../src/picture/brushes/chance.ts";
import { createFrame } from "../../../src/picture/frame.ts";
import { boundsOf } from "../../../src/picture/held.ts";
import { covered } from "../../../src/stage/engine/gauge.ts";

const image = (some: Partial<Parameters<typeof covered>[0]> = {}) => ({
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
		expect(covered(image(), 100, 50)).toBe(1);
		expect(covered(image({ x: 50, y: 25 }), 100, 50)).toBe(0.25);
		expect(covered(image({ originX: 0.5, originY: 0.5 }), 100, 50)).toBe(0.25);
		expect(covered(image({ x: 200 }), 100, 50)).toBe(0);
		expect(covered(image({ visible: false }), 100, 50)).toBe(0);
		expect(covered(image({ alpha: 0 }), 100, 50)).toBe(0);
	});
});

describe("a plane", () => {
	it("is never more pixels than one slice may cost, on any screen", () => {
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 8000 }), fc.integer({ min: 200, max: 5000 }), (w, h) => {
				const f = createFrame(w, h);
				const ratio = ratioFor(w, h);
				expect((f.w + f.over * 2) * ratio * f.h * ratio).toBeLessThanOrEqual(MOST * 1.01);
			}),
		);
	});

	it("is cut to what it holds, with a cell to spare", () => {
		const data = new Uint8Array(20 * 10 * 4);
		data[(4 * 20 + 7) * 4 + 3] = 255;
		data[(6 * 20 + 11) * 4 + 3] = 9;
		expect(boundsOf(data, 20, 10)).toEqual({ left: 6, right: 13, top: 3, bottom: 8 });
		expect(boundsOf(new Uint8Array(20 * 10 * 4), 20, 10)).toEqual({ left: 0, right: 1, top: 0, bottom: 1 });
	});

	it("never loses a thing it holds", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const chance = createChance(seed);
				const data = new Uint8Array(12 * 8 * 4).map((_, i) => (i % 4 === 3 && chance() < 0.06 ? 200 : 0));
				const held = boundsOf(data, 12, 8);
				for (let i = 0; i < 96; i++)
					if (data[i * 4 + 3])
						expect(i % 12 >= held.left && i % 12 < held.right && i / 12 >= held.top && i / 12 < held.bottom).toBe(true);
			}),
		);
	});
});
