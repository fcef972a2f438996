// New text arrives by the clock, and at once for those who hurry.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fadeDuration, fadeIn } from "../../../../src/page/text/fade-in.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("takes longer for longer text, within bounds", () => {
	expect(fadeDuration(10)).toBeLessThan(fadeDuration(200));
	expect(fadeDuration(100_000)).toBe(fadeDuration(10_000));
});

it("is there at once when hurried before it began, or told to take no time", async () => {
	const never = {} as HTMLElement; // is not touched
	await fadeIn(never, 500, AbortSignal.abort());
	await fadeIn(never, 0, new AbortController().signal);
});
