// Which window may write a story. Time is the test's.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWindowLock } from "../../../src/saves/window-lock.ts";
import { fakeLocks } from "./support/fake-locks.ts";

let timeOut: () => void = () => {};
beforeEach(() => {
	vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
		const controller = new AbortController();
		timeOut = () => controller.abort(new DOMException("late", "TimeoutError"));
		return controller.signal;
	});
});
afterEach(() => void vi.restoreAllMocks());

describe("the lock of a window", () => {
	it("is had at once where no other window has it, and is had by asking twice", async () => {
		const { locks } = fakeLocks();
		const lock = createWindowLock("free", vi.fn(), locks);
		expect(await lock.acquire()).toBe(true);
		expect(await lock.acquire()).toBe(true);
	});
	it("is refused while another window holds it", async () => {
		const { locks, waiting } = fakeLocks();
		await createWindowLock("held", vi.fn(), locks).acquire();
		const asked = createWindowLock("held", vi.fn(), locks).acquire();
		await vi.waitUntil(() => waiting() === 1);
		timeOut();
		expect(await asked).toBe(false);
	});
	it("is had after a reload, though the page before is still being taken down", async () => {
		const { locks, waiting } = fakeLocks();
		const before = createWindowLock("reloaded", vi.fn(), locks);
		await before.acquire();
		const asked = createWindowLock("reloaded", vi.fn(), locks).acquire();
		await vi.waitUntil(() => waiting() === 1);
		before.release();
		expect(await asked).toBe(true);
	});
	it("is taken from a window that does not answer, which is told that there was no time to write", async () => {
		const { locks, waiting } = fakeLocks();
		const lost = vi.fn();
		await createWindowLock("taken", lost, locks).acquire();
		vi.spyOn(BroadcastChannel.prototype, "postMessage").mockImplementation(() => {}); // nobody hears it ask
		const taking = createWindowLock("taken", vi.fn(), locks).takeOver();
		await vi.waitUntil(() => waiting() === 1);
		timeOut();
		await taking;
		await vi.waitUntil(() => lost.mock.calls.length > 0);
		expect(lost.mock.calls).toEqual([[false]]);
	});
	it("is given by a window that is asked, after it has written", async () => {
		const { locks } = fakeLocks();
		const order: string[] = [];
		const giver = createWindowLock("given", async (asked) => void order.push(asked ? "written" : "lost"), locks);
		await giver.acquire();
		await createWindowLock("given", vi.fn(), locks).takeOver();
		order.push("taken");
		expect(order).toEqual(["written", "taken"]);
	});
	it("lets every window write where the browser has no locks", async () => {
		vi.stubGlobal("navigator", {});
		const lock = createWindowLock("none", vi.fn());
		vi.unstubAllGlobals();
		expect(await lock.acquire()).toBe(true);
	});
});
