// A still that goes out: how often the screen is painted for it, and what a press does.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fadeOut } from "../../../src/stage/step-fade.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function canvas() {
	const seen: string[] = [];
	const style = {
		set opacity(value: string) {
			seen.push(value);
		},
	};
	return { seen, canvas: { style, remove: () => void seen.push("gone") } };
}

it("is painted as often as it has steps, each fainter, and is gone after the last", async () => {
	const { seen, canvas: it } = canvas();
	void fadeOut({ canvas: it, steps: 4, quiet: async () => {}, hurry: new AbortController().signal });
	await vi.runAllTimersAsync();
	expect(seen).toEqual(["0.75", "0.5", "0.25", "gone"]);
});
it("goes at once when hurried, and still keeps quiet first", async () => {
	const { seen, canvas: it } = canvas();
	const hurry = new AbortController();
	let quiet = () => {};
	const wait = vi.fn(async () => {});
	void fadeOut({ canvas: it, steps: 9, quiet: wait, hurry: hurry.signal });
	await vi.advanceTimersByTimeAsync(0);
	wait.mockImplementation(() => new Promise((done) => (quiet = done)));
	hurry.abort();
	await vi.advanceTimersByTimeAsync(1000);
	expect(seen).toHaveLength(1);
	quiet();
	await vi.advanceTimersByTimeAsync(0);
	expect(seen.at(-1)).toBe("gone");
	expect(seen).toHaveLength(2);
});
