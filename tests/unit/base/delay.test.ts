import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { delay } from "../../../src/base/delay.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function isOver(waiting: Promise<void>): Promise<boolean> {
	let over = false;
	void waiting.then(() => {
		over = true;
	});
	await Promise.resolve();
	await Promise.resolve();
	return over;
}

it("ends by the clock", async () => {
	const waiting = delay(500);
	vi.advanceTimersByTime(499);
	expect(await isOver(waiting)).toBe(false);
	vi.advanceTimersByTime(1);
	expect(await isOver(waiting)).toBe(true);
});

it("ends when hurried, and leaves no timer behind", async () => {
	const hurry = new AbortController();
	const waiting = delay(500, hurry.signal);
	expect(await isOver(waiting)).toBe(false);
	hurry.abort();
	expect(await isOver(waiting)).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

it("does not wait when it is already hurried, or for no time", async () => {
	expect(await isOver(delay(500, AbortSignal.abort()))).toBe(true);
	expect(await isOver(delay(0))).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

it("stops listening once it has ended, so that one signal serves many waits", async () => {
	const { signal } = new AbortController();
	const stop = vi.spyOn(signal, "removeEventListener");
	const waiting = delay(10, signal);
	vi.advanceTimersByTime(10);
	await waiting;
	expect(stop).toHaveBeenCalledOnce();
});
