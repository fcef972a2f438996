import { describe, expect, it } from "vitest";
import { createViewport } from "../../../src/picture/viewport.ts";

const wide = createViewport(1280, 720);

describe("the frame", () => {
	it("keeps its heart left of the text in landscape and above it in portrait", () => {
		expect(wide.X(1)).toBe(768);
		const tall = createViewport(390, 844);
		expect([tall.portrait, tall.X(1), Math.round(tall.Y(1))]).toEqual([true, 390, 473]);
	});
});
