// The library: which story opens when several are asked for, what the player is told, and what is remembered
// for the next start. The installed packs are a fake that answers when the test says so.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openLibrary } from "../../../../src/app/library/library-controller.ts";
import { readStartup } from "../../../../src/app/library/startup-record.ts";
import { type Problem, problem } from "../../../../src/base/problem.ts";
import { gamePack, type Pack } from "../../../../src/packs/shipped-packs.ts";
import type { InstalledPack } from "../../../../src/packs/store/pack-records.ts";
import type { PacksFolder } from "../../../../src/platform/platform.ts";
import { settled } from "../../support/settled.ts";
import { fakePage, fakePlatform, gate, pack } from "../support/fakes.ts";

const GAME = gamePack.manifest.id;
const card = (id: string, manifest: object = {}, on = true): InstalledPack =>
	({
		manifest: { ...pack().manifest, id, name: `The ${id}`, dependencies: [], ...manifest },
		hash: id,
		on,
		notes: [],
	}) as never;
const extension = (id: string, of: string, on = true) => card(id, { type: "extension", dependencies: [of] }, on);
const missing = (id: string): Problem => problem("story.unknown", id, "it is gone");

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

async function library(cards: InstalledPack[], { folder = undefined as PacksFolder | undefined, safe = false } = {}) {
	const { page, seen } = fakePage();
	const { platform } = fakePlatform(folder ? { packs: folder } : {});
	const happened: string[] = [];
	const slow = new Map<string, Promise<Pack | Problem>>(); // by id, what opening waits for
	const installed = {
		all: async () => cards,
		add: async (_: unknown, name: string) =>
			name === "torn.zip"
				? { card: null, problems: [problem("pack.torn", name, "it is torn")] }
				: { card: cards.push(card(name)) && cards.at(-1)!, problems: [] },
		async open(id: string) {
			happened.push(`open ${id}`);
			const answer = await (slow.get(id) ?? pack({}, { id }));
			happened.push(`opened ${id}`);
			return answer;
		},
		build: async (id: string) => missing(id),
		setEnabled: async (id: string, on: boolean) => {
			cards.splice(
				cards.findIndex(({ manifest }) => manifest.id === id),
				1,
				extension(id, GAME, on),
			);
		},
		remove: async (id: string) => {
			const at = cards.findIndex(({ manifest }) => manifest.id === id);
			const [removed] = cards.splice(at, 1);
			return async () => void cards.splice(at, 0, removed!);
		},
	};
	const controller = await openLibrary({
		...{ page, platform, installed: installed as never, shipped: [pack({}, { id: GAME })], persistent: true },
		safeMode: { active: () => safe, first: async (find) => (safe ? null : find("one")) },
		saves: { get: async () => undefined },
		onOpen: async (opened) => void happened.push(`show ${opened === gamePack ? "the game" : opened.manifest.id}`),
	});
	const row = async (id: string) => (await controller.state()).packs.find((found) => found.id === id)!;
	return { controller, seen, platform, happened, slow, row, cards };
}

describe("opening stories", () => {
	it("opens one, shows it, and remembers it for the next start", async () => {
		const { row, happened, platform } = await library([card("one")]);
		(await row("one")).open!();
		await settled();
		expect(happened).toEqual(["open one", "opened one", "show one"]);
		expect(readStartup(platform)).toMatchObject({ open: "one", starting: "The one", unclean: 1 });
	});
	it("shows only the one asked for last, and opens it after the other, whose addresses it revokes", async () => {
		const { row, happened, slow, platform } = await library([card("one"), card("two")]);
		const coming = gate<Pack>();
		slow.set("one", coming.closed);
		const [one, two] = [await row("one"), await row("two")];
		one.open!();
		await settled();
		two.open!();
		await settled();
		coming.open(pack({}, { id: "one" }));
		await settled();
		expect(happened).toEqual(["open one", "opened one", "open two", "opened two", "show two"]);
		expect(readStartup(platform).open).toBe("two");
	});
	it("does not open one at all that another took the place of before its turn", async () => {
		const { row, happened, slow } = await library([card("one"), card("two"), card("three")]);
		const coming = gate<Pack>();
		slow.set("one", coming.closed);
		for (const id of ["one", "two", "three"]) (await row(id)).open!();
		coming.open(pack({}, { id: "one" }));
		await settled();
		expect(happened.filter((what) => what.startsWith("open "))).toEqual(["open one", "open three"]);
		expect(happened.at(-1)).toBe("show three");
	});
	it("tells why one cannot be had, shows the game, and begins with it next time", async () => {
		const { row, happened, slow, seen, platform } = await library([card("one")]);
		slow.set("one", Promise.resolve(missing("one")));
		(await row("one")).open!();
		await settled();
		expect(happened.at(-1)).toBe("show the game");
		expect(seen.told.join()).toContain("it is gone");
		expect(readStartup(platform).open).toBe("");
	});
	it("finds the first story, and null where it cannot be had", async () => {
		const { controller, slow, seen } = await library([card("one")]);
		expect((await controller.first())?.manifest.id).toBe("one");
		slow.set("one", Promise.resolve(missing("one")));
		expect(await controller.first()).toBeNull();
		expect(seen.told).toHaveLength(1);
	});
});

describe("what is added", () => {
	it("stands in the list, by its name", async () => {
		const { controller } = await library([]);
		const { imported, packs } = await controller.state({ files: new Map(), name: "night" });
		expect(imported).toMatchObject({ name: "The night", problems: [] });
		expect(packs.map(({ id }) => id)).toEqual([GAME, "night"]);
	});
	it("and cannot be taken is named with its reasons, and what was there stays", async () => {
		const { controller } = await library([card("one")]);
		const { imported, packs } = await controller.state({ files: new Map(), name: "torn.zip" });
		expect(imported).toMatchObject({ name: "torn.zip", problems: [{ what: "it is torn" }] });
		expect(packs.map(({ id }) => id)).toEqual([GAME, "one"]);
	});
	it("is remembered by the stories it changes, while it is on and here", async () => {
		const { row, platform } = await library([extension("hat", GAME)]);
		const dressed = () => readStartup(platform).dressed;
		await (await row("hat")).setEnabled!(true);
		expect(dressed()).toEqual([GAME]);
		await (await row("hat")).setEnabled!(false);
		expect(dressed()).toEqual([]);
		await (await row("hat")).setEnabled!(true);
		const undo = await (await row("hat")).remove!();
		expect(dressed()).toEqual([]);
		await undo();
		expect(dressed()).toEqual([GAME]);
	});
});

describe("the desktop's folder", () => {
	function packsFolder() {
		const calls = { changed: () => {}, requested: () => {} };
		const lying: { name: string; files: []; refused: null }[] = [];
		const folder: PacksFolder = {
			read: async () => [...lying],
			open: async () => {},
			onChange(call) {
				calls.changed = call;
				return () => {};
			},
			takeRequested: async () => null,
			onRequested(call) {
				calls.requested = call;
				return () => {};
			},
		};
		return { folder, calls, lying };
	}
	it("tells of what was put in, and whoever shows the library then is called until they stop", async () => {
		const { folder, calls, lying } = packsFolder();
		const { controller, seen } = await library([], { folder });
		const shown = vi.fn();
		const stop = (await controller.state()).onChange(shown);
		lying.push({ name: "night", files: [], refused: null });
		calls.changed();
		await vi.waitUntil(() => shown.mock.calls.length > 0);
		expect(seen.told).toHaveLength(1);
		expect(seen.told[0]).toContain("The night");
		stop();
		lying.pop();
		calls.changed();
		await vi.waitUntil(async () => (await controller.state()).packs.length === 1);
		await settled();
		expect(shown).toHaveBeenCalledTimes(1);
	});
	it("is not followed in safe mode, and what is asked for is told not to open", async () => {
		const { folder, calls, lying } = packsFolder();
		lying.push({ name: "night", files: [], refused: null });
		const { controller, seen, happened } = await library([], { folder, safe: true });
		expect((await controller.state()).packs.map(({ id }) => id)).toEqual([GAME]);
		calls.requested();
		await settled();
		expect(seen.told).toHaveLength(1);
		expect(happened).toEqual([]);
		expect(await controller.first()).toBeNull();
	});
});
