// What is remembered from one start to the next, and by what a start is known to have ended well.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { markStarting, readStartup, updateStartup } from "../../../../src/app/library/startup-record.ts";
import { fakePlatform } from "../support/fakes.ts";

const EMPTY = { open: "", dressed: [], starting: "", unclean: 0 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
	let leave: ((frozen: boolean) => unknown) | null = null;
	const { platform } = fakePlatform({
		onLeave(call) {
			leave = call;
			return () => {
				leave = null;
			};
		},
	});
	return { platform, leave: () => leave?.(true), heard: () => leave !== null };
}

describe("the record", () => {
	it.each([
		["nothing"],
		["null", null],
		["a word", "torn"],
		["a part", { open: "" }],
	])("is whole where %s was stored", (_, stored?: unknown) => {
		const { platform } = start();
		if (stored !== undefined) platform.write("packs", stored);
		expect(readStartup(platform)).toEqual(EMPTY);
	});
	it("keeps the rest when a part is changed", () => {
		const { platform } = start();
		updateStartup(platform, { open: "added", dressed: ["game"] });
		updateStartup(platform, { unclean: 1 });
		expect(readStartup(platform)).toEqual({ ...EMPTY, open: "added", dressed: ["game"], unclean: 1 });
	});
});

describe("a start with packs", () => {
	it("counts as ended badly until it has run for a while, and as often as it did so in a row", () => {
		const { platform } = start();
		markStarting(platform, "Night");
		expect(readStartup(platform)).toMatchObject({ starting: "Night", unclean: 1 });
		markStarting(platform, "Night, Day");
		expect(readStartup(platform)).toMatchObject({ starting: "Night, Day", unclean: 2 });
	});
	it("has ended well once it has run for a while, and the page's end is no longer waited for", () => {
		const { platform, heard } = start();
		markStarting(platform, "Night");
		vi.runAllTimers();
		expect(readStartup(platform)).toEqual(EMPTY);
		expect(heard()).toBe(false);
	});
	it("has ended well when the page is left, and says so once", () => {
		const { platform, leave } = start();
		markStarting(platform, "Night");
		leave();
		expect(readStartup(platform)).toEqual(EMPTY);
		updateStartup(platform, { unclean: 1 });
		vi.runAllTimers();
		expect(readStartup(platform).unclean).toBe(1);
	});
});
