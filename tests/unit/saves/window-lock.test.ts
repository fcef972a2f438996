// Which window may write a story: locks as the browser keeps them, handed over by the test.
import { describe, expect, it, vi } from "vitest";
import { createWindowLock } from "../../../src/saves/window-lock.ts";

/** A LockManager with one queue a name, whose waiting requests time out when the test says so. */
function createFakeLocks() {
	const held = new Map<string, { letGo: () => void; steal: (reason: unknown) => void }>();
	const waiting: { name: string; start: () => void; timeOut: () => void }[] = [];
	function hold(name: string, granted: (lock: unknown) => unknown): Promise<unknown> {
		return new Promise((done, fail) => {
			const end = (): void => {
				if (held.get(name) !== mine) return;
				held.delete(name);
				const next = waiting.findIndex((request) => request.name === name);
				if (next >= 0) waiting.splice(next, 1)[0]!.start();
			};
			const mine = { letGo: end, steal: fail };
			held.set(name, mine);
			Promise.resolve(granted({ name })).then((value) => (end(), done(value)), fail);
		});
	}
	const request = (name: string, options: LockOptions, granted: (lock: unknown) => unknown): Promise<unknown> => {
		const holder = held.get(name);
		if (holder && options.ifAvailable) return Promise.resolve(granted(null));
		if (holder && options.steal) {
			held.delete(name);
			holder.steal(new DOMException("stolen", "AbortError"));
			return hold(name, granted);
		}
		if (!holder) return hold(name, granted);
		return new Promise((done, fail) => {
			const timeOut = () => fail(new DOMException("late", "TimeoutError"));
			waiting.push({ name, start: () => hold(name, granted).then(done, fail), timeOut });
		});
	};
	return {
		locks: { request } as unknown as LockManager,
		waiting,
		timeOut: () => waiting.splice(0).forEach(({ timeOut }) => void timeOut()),
	};
}

const settled = () => new Promise<void>((done) => setImmediate(done));

describe("the lock of a window", () => {
	it("is had at once where no other window has it, and is had by asking twice", async () => {
		const { locks } = createFakeLocks();
		const lock = createWindowLock("free", vi.fn(), locks);
		expect(await lock.acquire()).toBe(true);
		expect(await lock.acquire()).toBe(true);
	});
	it("is refused while another window holds it", async () => {
		const { locks, waiting, timeOut } = createFakeLocks();
		await createWindowLock("held", vi.fn(), locks).acquire();
		const asked = createWindowLock("held", vi.fn(), locks).acquire();
		await vi.waitUntil(() => waiting.length === 1);
		timeOut();
		expect(await asked).toBe(false);
	});
	it("is had after a reload, though the page before is still being taken down", async () => {
		const { locks, waiting } = createFakeLocks();
		const before = createWindowLock("reloaded", vi.fn(), locks);
		await before.acquire();
		const asked = createWindowLock("reloaded", vi.fn(), locks).acquire();
		await vi.waitUntil(() => waiting.length === 1);
		before.release();
		expect(await asked).toBe(true);
	});
	it("is taken from a window that does not answer, which is told that there was no time to write", async () => {
		const { locks, waiting, timeOut } = createFakeLocks();
		const lost = vi.fn();
		const gone = createWindowLock("taken", lost, locks);
		await gone.acquire();
		const taker = createWindowLock("taken", vi.fn(), locks);
		vi.spyOn(BroadcastChannel.prototype, "postMessage").mockImplementation(() => {}); // nobody hears it ask
		const taking = taker.takeOver();
		await vi.waitUntil(() => waiting.length === 1);
		timeOut();
		await taking;
		await settled();
		expect(lost.mock.calls).toEqual([[false]]);
		vi.restoreAllMocks();
	});
	it("is given by a window that is asked, after it has written", async () => {
		const { locks } = createFakeLocks();
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
