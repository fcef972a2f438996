import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../src/picture/brushes/chance.ts";
import { opaqueBounds } from "../../../src/picture/plane-bounds.ts";

describe("a plane", () => {
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
