// Safe mode: packs left out of a start, by the address, by Shift, or by the player after starts that ended
// badly.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSafeMode } from "../../../../src/app/library/safe-mode.ts";
import { readStartup, updateStartup } from "../../../../src/app/library/startup-record.ts";
import { fakePage, fakePlatform } from "../support/fakes.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start({ address = "", open = "added", unclean = 0, starting = "", safeMode = false } = {}) {
	const { page, seen } = fakePage();
	const { platform } = fakePlatform({ safeMode });
	const keys = new EventTarget();
	const openGame = vi.fn();
	updateStartup(platform, { open, unclean, starting });
	const mode = createSafeMode({ platform, page, openGame, address, keys });
	const find = vi.fn(async (id: string) => id);
	return { mode, seen, keys, openGame, find, platform };
}
const shift = (keys: EventTarget, type = "keydown") =>
	keys.dispatchEvent(Object.assign(new Event(type), { key: "Shift", shiftKey: true, repeat: false }));

describe("a start", () => {
	it("finds the pack that was open last", async () => {
		const { mode, find } = start();
		expect(await mode.first(find)).toBe("added");
		expect(mode.active()).toBe(false);
	});
	it("looks for nothing where the game's own story was open as it is", async () => {
		const { mode, find } = start({ open: "" });
		expect(await mode.first(find)).toBeNull();
		expect(find).not.toHaveBeenCalled();
	});
	it("begins with the game where the pack cannot be found", async () => {
		const { mode } = start();
		expect(await mode.first(async () => Promise.reject(new Error("torn")))).toBeNull();
	});
});

describe("safe mode", () => {
	it.each([
		["the address", { address: "?safe=1" }],
		["the command line", { safeMode: true }],
	])("is taken by %s, and says so", async (_, how) => {
		const { mode, find, seen } = start(how);
		expect(await mode.first(find)).toBeNull();
		expect(find).not.toHaveBeenCalled();
		expect(mode.active()).toBe(true);
		expect(seen.told).toHaveLength(1);
	});
	it("is taken by Shift while the pack is looked for", async () => {
		const { mode, find, keys, openGame } = start();
		const first = mode.first(find);
		shift(keys);
		expect(await first).toBeNull();
		expect(mode.active()).toBe(true);
		expect(openGame).not.toHaveBeenCalled(); // nothing had opened yet
	});
	it("opens the game in the pack's place where Shift shows itself after that, once", async () => {
		const { mode, find, keys, openGame } = start();
		expect(await mode.first(find)).toBe("added");
		vi.advanceTimersByTime(600);
		shift(keys, "keyup"); // it had been down before the page came
		shift(keys, "keyup");
		expect(openGame).toHaveBeenCalledTimes(1);
		expect(mode.active()).toBe(true);
	});
	it("waits with that until what was found has opened", async () => {
		const { mode, find, keys, openGame } = start();
		await mode.first(find);
		shift(keys);
		expect(openGame).not.toHaveBeenCalled();
		vi.advanceTimersByTime(600);
		expect(openGame).toHaveBeenCalledTimes(1);
	});
	it("is not taken by Shift long after the start", async () => {
		const { mode, find, keys, openGame } = start();
		await mode.first(find);
		vi.advanceTimersByTime(5000);
		shift(keys, "keyup");
		expect(openGame).not.toHaveBeenCalled();
	});
});

describe("after two starts that ended badly", () => {
	const bad = { unclean: 2, starting: "Added" };
	const answer = async (title: string) => {
		const { mode, find, seen, platform } = start(bad);
		const first = mode.first(find);
		await vi.waitUntil(() => seen.asked.length === 1);
		seen.asked[0]!.answer(title);
		return { found: await first, mode, platform };
	};
	it("the player is asked, and packs are set aside on demand", async () => {
		const { found, mode, platform } = await answer("safe.take");
		expect([found, mode.active()]).toEqual([null, true]);
		expect(readStartup(platform)).toMatchObject({ starting: "", unclean: 0 });
	});
	it("the pack that broke opens on demand", async () => {
		const { found, mode } = await answer("safe.go");
		expect([found, mode.active()]).toEqual(["added", false]);
	});
});
