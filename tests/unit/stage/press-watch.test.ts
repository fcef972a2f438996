// How long painting waits after a press, on a clock of the test's own.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPressWatch, WORDS_FIRST_MS } from "../../../src/stage/engine/press-watch.ts";

vi.mock("../../../src/base/time-slice.ts", () => ({ yieldToBrowser: async () => {} }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch() {
	const view = new EventTarget();
	const presses = createPressWatch(view as unknown as Window, () => Date.now());
	let quiet = 0;
	const ask = () => void presses.quiet().then(() => quiet++);
	const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
	return { view, presses, ask, pass, quiet: () => quiet };
}

it("waits for nothing where nobody has pressed", async () => {
	const { ask, pass, quiet } = watch();
	ask();
	await pass(0);
	expect(quiet()).toBe(1);
});
it.each(["keydown", "pointerdown", "pointerup"])("leaves the time after a %s to the words", async (kind) => {
	const { view, ask, pass, quiet } = watch();
	view.dispatchEvent(new Event(kind));
	ask();
	await pass(WORDS_FIRST_MS - 1);
	expect(quiet()).toBe(0);
	await pass(1);
	expect(quiet()).toBe(1);
});
it("counts from the last press, also from one that comes while it waits, and from words that come unasked", async () => {
	const { view, presses, ask, pass, quiet } = watch();
	view.dispatchEvent(new Event("keydown"));
	ask();
	await pass(150);
	view.dispatchEvent(new Event("keydown"));
	await pass(150);
	presses.note();
	await pass(WORDS_FIRST_MS - 1);
	expect(quiet()).toBe(0);
	await pass(1);
	expect(quiet()).toBe(1);
});
it("hears nothing more once it is ended", async () => {
	const { view, presses, ask, pass, quiet } = watch();
	presses.destroy();
	view.dispatchEvent(new Event("keydown"));
	ask();
	await pass(0);
	expect(quiet()).toBe(1);
});
