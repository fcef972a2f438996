// How long going on by itself waits.
import { expect, it } from "vitest";
import { readingTime } from "../../../../src/page/reading/auto-advance.ts";

it("gives a line the time its words take at the reader's pace, and a breath besides", () => {
	expect(readingTime(0, 200)).toBeGreaterThan(1000);
	expect(readingTime(200, 200) - readingTime(0, 200)).toBe(60_000);
	expect(readingTime(20, 100)).toBeGreaterThan(readingTime(20, 400));
});
