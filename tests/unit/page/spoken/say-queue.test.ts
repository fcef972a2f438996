// What is said comes one thing at a time, each once and in its order, whatever the player does. Time is the
// test's.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AFTER_HOLD, createSayQueue, SPACING, type Words } from "../../../../src/page/spoken/say-queue.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue that is heard: what was said and when, and what stands. */
function hear() {
	const said: { text: string; at: number }[] = [];
	const standing = new Set<string>();
	const from = Date.now();
	const queue = createSayQueue(({ text }) => {
		said.push({ text, at: Date.now() - from });
		standing.add(text);
		return () => standing.delete(text);
	});
	return { queue, said, standing, texts: () => said.map(({ text }) => text) };
}
const words = (text: string, lang?: string): Words => ({ text, lang });

describe("what is said", () => {
	it("in one moment is set apart, in its order", () => {
		const { queue, said } = hear();
		for (const text of ["A title.", "[a tram]", "A line."]) queue.add(words(text));
		vi.advanceTimersByTime(60_000);
		expect(said).toEqual(["A title.", "[a tram]", "A line."].map((text, i) => ({ text, at: (i + 1) * SPACING })));
	});
	it("is said once and whole, in its order, however it comes", () => {
		const presses = fc.array(
			fc.record({ wait: fc.nat(400), texts: fc.array(fc.constantFrom("en", "es"), { maxLength: 8 }) }),
		);
		fc.assert(
			fc.property(presses, (all) => {
				const { queue, said, texts } = hear();
				let n = 0;
				for (const { wait, texts } of all) {
					for (const lang of texts) queue.add(words(`<${n++}>`, lang));
					vi.advanceTimersByTime(wait);
				}
				vi.advanceTimersByTime(60_000);
				expect(texts().join(" ").match(/<\d+>/g) ?? []).toEqual(Array.from({ length: n }, (_, i) => `<${i}>`));
				const gaps = said.slice(1).map(({ at }, i) => at - said[i]!.at);
				expect(gaps.filter((gap) => gap < SPACING)).toEqual([]);
			}),
		);
	});
	it("is joined when much waits, so that the voice is never far behind; but not across languages", () => {
		const { queue, texts } = hear();
		for (const n of [1, 2, 3, 4]) queue.add(words(String(n)));
		for (const n of [5, 6]) queue.add(words(String(n), "es"));
		vi.advanceTimersByTime(60_000);
		expect(texts()).toEqual(["1 2 3 4", "5", "6"]);
	});
});

describe("what waits to be said", () => {
	it("goes from the page again, and by clearing at once with what waits", () => {
		const { queue, standing, texts } = hear();
		queue.add(words("one"));
		vi.advanceTimersByTime(SPACING);
		expect([...standing]).toEqual(["one"]);
		vi.advanceTimersByTime(10_000);
		expect([...standing]).toEqual([]);
		queue.add(words("two"));
		queue.add(words("three"));
		vi.advanceTimersByTime(SPACING);
		queue.clear();
		vi.advanceTimersByTime(60_000);
		expect([...standing]).toEqual([]);
		expect(texts()).toEqual(["one", "two"]);
	});
	it("of the game itself is not dropped with the story that waits", () => {
		const { queue, texts } = hear();
		queue.add(words("a line"));
		queue.add({ ...words("Saves can't be kept here."), lasting: true });
		queue.clear();
		queue.add(words("another line"));
		vi.advanceTimersByTime(60_000);
		expect(texts()).toEqual(["Saves can't be kept here.", "another line"]);
	});
	it("waits while it is held, with nothing left to be announced at the return, and goes on where it was", () => {
		const { queue, standing, said, texts } = hear();
		queue.add(words("one"));
		queue.add(words("two"));
		vi.advanceTimersByTime(SPACING);
		queue.hold(true);
		expect([...standing]).toEqual([]);
		queue.add(words("three"));
		vi.advanceTimersByTime(60_000);
		expect(texts()).toEqual(["one"]);
		queue.hold(false);
		vi.advanceTimersByTime(60_000);
		expect(texts()).toEqual(["one", "two", "three"]);
		expect(said[1]!.at - said[0]!.at).toBe(60_000 + AFTER_HOLD);
	});
});
