// The saves at the start: waited for as long as they answer, asked about when they don't. Time is the test's.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openAnsweringStore } from "../../../src/app/answering-store.ts";
import { createMemoryStore } from "../../../src/saves/open-store.ts";
import { fakePage } from "./support/fakes.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** A store that is open, and answers once it is let. */
function heldStore() {
	const memory = createMemoryStore();
	let let_: () => void = () => {};
	const free = new Promise<void>((done) => {
		let_ = done;
	});
	const store = { ...memory, persistent: true, get: () => free.then(() => undefined) };
	return { store, answer: () => let_() };
}

async function openHeld() {
	const { store, answer } = heldStore();
	const { page, seen } = fakePage();
	const opening = openAnsweringStore(page, undefined, async () => store);
	await vi.advanceTimersByTimeAsync(7000);
	expect(seen.asked).toEqual([]);
	await vi.advanceTimersByTimeAsync(2000);
	await vi.waitUntil(() => seen.asked.length > 0);
	return { store, answer, opening, asked: seen.asked[0]! };
}

describe("the saves at the start", () => {
	it("are waited for, and nobody is asked, while they answer", async () => {
		const { store, answer } = heldStore();
		const { page, seen } = fakePage();
		const opening = openAnsweringStore(page, undefined, async () => store);
		answer();
		expect(await opening).toBe(store);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(seen.asked).toEqual([]);
	});
	it("that don't answer can be gone without: nothing is kept then, and nothing changed", async () => {
		const { opening, asked } = await openHeld();
		expect(asked.titles).toEqual(["stuck.reload", "stuck.without"]);
		asked.answer("stuck.without");
		expect((await opening).persistent).toBe(false);
	});
	it("that answer late are gone on with by themselves", async () => {
		const { store, answer, opening } = await openHeld();
		answer();
		expect(await opening).toBe(store);
	});
});
