import { describe, expect, it } from "vitest";
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
