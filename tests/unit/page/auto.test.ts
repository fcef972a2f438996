// How long going on by itself waits.
import { expect, it } from "vitest";
import { timeToRead } from "../../../src/page/reading/auto.ts";

it("gives a line the time its words take at the reader's pace, and a breath besides", () => {
	expect(timeToRead(0, 200)).toBeGreaterThan(1000);
	expect(timeToRead(200, 200) - timeToRead(0, 200)).toBe(60_000);
	expect(timeToRead(20, 100)).toBeGreaterThan(timeToRead(20, 400));
});
