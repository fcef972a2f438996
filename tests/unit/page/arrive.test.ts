// New text arrives by the clock, and at once for those who hurry.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { arrive, timeFor } from "../../../src/page/text/arrive.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("takes longer for longer text, within bounds", () => {
	expect(timeFor(10)).toBeLessThan(timeFor(200));
	expect(timeFor(100_000)).toBe(timeFor(10_000));
});

it("is there at once when hurried before it began, or told to take no time", async () => {
	const never = {} as HTMLElement; // is not touched
	await arrive(never, 500, AbortSignal.abort());
	await arrive(never, 0, new AbortController().signal);
});
