// The library before it is needed: none of it is fetched, and no fault of it keeps the game from beginning.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLazyLibrary } from "../../../../src/app/library/lazy-library.ts";
import type { LibraryController } from "../../../../src/app/library/library-controller.ts";
import { gamePack } from "../../../../src/packs/shipped-packs.ts";
import { fakePage, fakePlatform, pack } from "../support/fakes.ts";

const ADDED = pack({}, { id: "added" });
const STATE = { safe: false, persistent: true, packs: [], onChange: () => () => {} };
const controller = (more: Partial<LibraryController> = {}): LibraryController => ({
	first: async () => ADDED,
	state: async () => STATE,
	...more,
});

function library(fetched: () => Promise<LibraryController>, remembered?: unknown) {
	const { platform } = fakePlatform();
	if (remembered) platform.write("packs", remembered);
	const fetchController = vi.fn(fetched);
	const lazy = createLazyLibrary({ page: fakePage().page, platform, onOpen: async () => {} }, fetchController);
	return { lazy, fetchController };
}

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe("the first pack", () => {
	it("is the game's own, and nothing is fetched, where no pack was ever added", async () => {
		const { lazy, fetchController } = library(async () => controller());
		expect(await lazy.first()).toBe(gamePack);
		expect(fetchController).not.toHaveBeenCalled();
	});
	it("is the one that the library finds, and the game's own where it finds none", async () => {
		expect(await library(async () => controller(), { open: "added" }).lazy.first()).toBe(ADDED);
		const none = library(async () => controller({ first: async () => null }), { open: "added" });
		expect(await none.lazy.first()).toBe(gamePack);
	});
	it.each([
		["cannot be fetched", async () => Promise.reject(new Error("no network"))],
		["breaks", async () => controller({ first: async () => Promise.reject(new Error("torn")) })],
	])("is the game's own where the library %s, and the reason is logged", async (_, fetched) => {
		expect(await library(fetched, { open: "added" }).lazy.first()).toBe(gamePack);
		expect(console.warn).toHaveBeenCalledTimes(1);
	});
});

describe("the library", () => {
	it("is fetched once for two that ask at once", async () => {
		const { lazy, fetchController } = library(async () => controller());
		expect(await Promise.all([lazy.state(), lazy.state()])).toEqual([STATE, STATE]);
		expect(fetchController).toHaveBeenCalledTimes(1);
	});
	it("is fetched again after it could not be had", async () => {
		let online = false;
		const { lazy, fetchController } = library(
			async () => (online ? controller() : Promise.reject(new Error("no network"))),
			{ open: "added" },
		);
		await lazy.first();
		await expect(lazy.state()).rejects.toThrow("no network");
		online = true;
		expect(await lazy.state()).toBe(STATE);
		expect(fetchController).toHaveBeenCalledTimes(3);
	});
	it("is handed what was dropped", async () => {
		const state = vi.fn(async () => STATE);
		const { lazy } = library(async () => controller({ state }));
		const dropped = { files: new Map(), name: "night.zip" };
		await lazy.state(dropped as never);
		expect(state).toHaveBeenCalledWith(dropped);
	});
});
