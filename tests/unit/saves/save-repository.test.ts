import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { openStore } from "../../../src/saves/open-store.ts";
import { encodeSaveCode, encodeSaveFile, readSaveCode, readSaveFile } from "../../../src/saves/portable-save.ts";
import { readSave } from "../../../src/saves/read-save.ts";
import { createSaveRepository, type ProgressRecord } from "../../../src/saves/save-repository.ts";
import type { Store } from "../../../src/saves/store.ts";

const kept = (n: number, hash = "h"): SaveData => ({
	version: 1,
	pack: "p",
	hash,
	skeleton: "s",
	lists: "l",
	seed: 1,
	playthrough: 1,
	ink: "{}",
	beats: 1,
	tableau: EMPTY_TABLEAU,
	lines: Array.from({ length: n }, (_, i) => ({ text: `Line ${i}`, speaker: "", as: "prose" as const, tags: [] })),
	fresh: Math.min(1, n),
	trail: [],
	states: [],
	offered: ["On"],
	knot: "k",
	variables: { warm: n },
	music: 0,
	title: "One",
	words: n,
	when: n,
});
let names = 0;
const fresh = () => openStore(`test-${names++}`);
const repositoryOn = (store: Store) => createSaveRepository(store, { failed: () => {} });

describe("what stands beside the lines", () => {
	const placed = [
		{ at: 0, aside: { effect: "image", src: "a.png", alt: "a lemon" } },
		{ at: 1, aside: { effect: "clear" } },
	] as const;
	it("comes back with a save, and may be missing as in the first saves", () => {
		expect(readSave({ ...kept(1), asides: placed }, "here")).toMatchObject({ asides: placed });
		expect(readSave(kept(1), "here")).not.toHaveProperty("asides");
	});
	it("is checked as the rest is", () => {
		const wrong = readSave({ ...kept(1), asides: [{ at: 1, aside: { effect: "image", src: 7 } }] }, "here");
		expect(isProblem(wrong) && wrong.values?.["field"]).toBe("asides.0.aside.src");
	});
});

describe("a save that is read", () => {
	it("keeps the newest, and the one before it beside it", async () => {
		const store = await fresh();
		const repository = repositoryOn(store);
		repository.queueSave(() => kept(1), false);
		repository.queueSave(() => kept(2), false);
		await repository.flush();
		expect(await repository.latest("p")).toEqual(kept(2));
		expect(await store.get("moments", "p/before")).toEqual(kept(1));
	});
	it("reads the one before when the newest is damaged, and says so when both are", async () => {
		const store = await fresh();
		const repository = repositoryOn(store);
		await store.put("moments", { "p/now": { version: 1, nonsense: true }, "p/before": kept(1) });
		expect(await repository.latest("p")).toEqual(kept(1));
		await store.put("moments", { "p/before": "gone" });
		expect(isProblem(await repository.latest("p"))).toBe(true);
		const quarantined = await repository.quarantined("p");
		expect(quarantined.map((a) => a.value)).toEqual(expect.arrayContaining([{ version: 1, nonsense: true }, "gone"]));
		expect(quarantined.every((a) => a.reason.what.includes("cannot be read"))).toBe(true);
		repository.queueSave(() => kept(3), false);
		await repository.flush();
		expect(await repository.quarantined("p")).toEqual(quarantined);
		expect(await repository.latest("p")).toEqual(kept(3));
	});
	it("moves damaged slots and chapters aside with the reason, and shows the whole ones", async () => {
		const store = await fresh();
		const repository = repositoryOn(store);
		const newer = { ...kept(7), version: 2 };
		await repository.saveSlot({ key: "p/slot/a", name: "", picture: "", kept: kept(1) });
		await store.put("moments", { "p/slot/b": { name: "torn" }, "p/slot/c": { kept: newer }, "p/chapter/one": 7 });
		expect((await repository.slots("p")).map((s) => s.key)).toEqual(["p/slot/a"]);
		expect(await repository.chapters("p")).toEqual([]);
		const quarantined = await repository.quarantined("p");
		expect(quarantined.map((a) => a.value)).toEqual(expect.arrayContaining([{ name: "torn" }, { kept: newer }, 7]));
		expect(quarantined.map((a) => a.reason.what).join()).toContain("newer version of the game");
		expect(await repository.slots("p")).toHaveLength(1);
		expect(await repository.quarantined("p")).toHaveLength(3);
	});
	it("keeps the story of what was moved aside, too", async () => {
		const store = await fresh();
		const repository = repositoryOn(store);
		await repository.saveStory("old", { inkVersion: 21 });
		await store.put("moments", { "p/slot/a": { kept: { ...kept(1, "old"), trail: "lost" } } });
		expect(await repository.slots("p")).toEqual([]);
		await repository.saveStory("new", { inkVersion: 21 });
		expect(await repository.story("old")).toEqual({ inkVersion: 21 });
	});
});

describe("the save repository, with several windows,", () => {
	it("forgets what waits when another window keeps the story, and reads anew what it moves beside", async () => {
		const store = await fresh();
		const [one, two] = [repositoryOn(store), repositoryOn(store)];
		one.queueSave(() => kept(1), false);
		await one.flush();
		one.queueSave(() => kept(2), true);
		one.cancelPending();
		two.queueSave(() => kept(5), false);
		await two.flush();
		one.queueSave(() => kept(6), false);
		await one.flush();
		expect([await store.get("moments", "p/now"), await store.get("moments", "p/before")]).toEqual([kept(6), kept(5)]);
	});
	it("counts beginnings and endings of two windows together", async () => {
		const store = await fresh();
		const [one, two] = [repositoryOn(store), repositoryOn(store)];
		const add = (id: string) => (past: ProgressRecord) => ({
			endings: [...past.endings, id],
			playthroughs: past.playthroughs + 1,
		});
		await Promise.all([one.updateProgress("p", add("roof")), two.updateProgress("p", add("queue"))]);
		expect((await one.progress("p")).endings.toSorted()).toEqual(["queue", "roof"]);
		expect((await two.progress("p")).playthroughs).toBe(2);
		await store.put("history", { p: { endings: "roof", playthroughs: "many" } });
		expect(await one.progress("p")).toEqual({ endings: [], playthroughs: 0 });
	});
	it("writes lines soon and choices at once, the newest of them last", async () => {
		const repository = repositoryOn(await fresh());
		for (let i = 1; i <= 20; i++) repository.queueSave(() => kept(i), i % 5 !== 0);
		await repository.flush();
		expect(await repository.latest("p")).toEqual(kept(20));
	});
});

describe("the save repository, writing,", () => {
	it("goes on when storage refuses, says so once, and again only after something was kept", async () => {
		const store = await fresh();
		let told = 0;
		let full = true;
		const repository = createSaveRepository(
			{
				...store,
				rotate: async (...all) => {
					if (full) throw new Error("full");
					await store.rotate(...all);
				},
				put: async (...all) => {
					if (full) throw new Error("full");
					await store.put(...all);
				},
			},
			{ failed: () => told++ },
		);
		repository.queueSave(() => kept(1), false);
		repository.queueSave(() => kept(2), false);
		await repository.flush();
		expect(told).toBe(1);
		expect(await repository.saveSlot({ key: "p/slot/a", name: "", picture: "", kept: kept(1) })).toBe(false);
		expect(told).toBe(1);
		full = false;
		repository.queueSave(() => kept(3), false);
		await repository.flush();
		expect(await repository.latest("p")).toEqual(kept(3));
		full = true;
		repository.queueSave(() => kept(4), false);
		await repository.flush();
		expect(told).toBe(2);
		expect(await repository.latest("p")).toEqual(kept(3));
	});
});

describe("slots and stories", () => {
	it("keeps slots with names, newest first, and gives back what was removed", async () => {
		const repository = repositoryOn(await fresh());
		await repository.saveSlot({ key: "p/slot/a", name: "before lunch", picture: "", kept: kept(1) });
		await repository.saveSlot({ key: "p/slot/b", name: "", picture: "", kept: kept(5) });
		const [newest, older] = await repository.slots("p");
		expect([newest!.kept.when, older!.name]).toEqual([5, "before lunch"]);
		const undo = await repository.deleteSlot(older!);
		expect(await repository.slots("p")).toHaveLength(1);
		await undo();
		expect(await repository.slots("p")).toHaveLength(2);
	});
	it("keeps the compiled story of every living save, and drops it with the last", async () => {
		const repository = repositoryOn(await fresh());
		await repository.saveStory("old", { inkVersion: 21, root: ["old"] });
		await repository.saveSlot({ key: "p/slot/a", name: "", picture: "", kept: kept(1, "old") });
		await repository.saveStory("new", { inkVersion: 21, root: ["new"] });
		expect(await repository.story("old")).toEqual({ inkVersion: 21, root: ["old"] });
		await repository.deleteSlot((await repository.slots("p"))[0]!);
		await repository.saveStory("newer", { inkVersion: 21 });
		expect(await repository.story("old")).toBeNull();
	});
});

describe("a save on its way", () => {
	it("comes back whole from a file, story and all, and from a code without the story", () => {
		const portable = { kept: kept(40), story: { inkVersion: 21 } };
		expect(readSaveFile(encodeSaveFile(portable))).toEqual(portable);
		expect(readSaveCode(`  ${encodeSaveCode(portable).replace(/(.{60})/g, "$1\n")} `)).toEqual({
			kept: { ...kept(40), states: [] },
			story: null,
		});
	});
	it("is refused with a reason when anything was changed, cut or is not a save at all", () => {
		const file = encodeSaveFile({ kept: kept(10), story: null });
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const bad = file.slice();
				bad[at] = (bad[at]! + by) % 256;
				expect(isProblem(readSaveFile(bad)) || at < 15).toBe(true);
				expect(isProblem(readSaveFile(file.slice(0, at)))).toBe(true);
			}),
			{ numRuns: 200 },
		);
		fc.assert(
			fc.property(
				fc.uint8Array(),
				fc.string(),
				(bytes, text) => isProblem(readSaveFile(bytes)) && isProblem(readSaveCode(text)),
			),
		);
	});
	it("keeps what was put into the picture, and needs nothing to have been", () => {
		const withCoat = (at: unknown) => ({
			...kept(1),
			tableau: { ...EMPTY_TABLEAU, props: { coat: { at, size: "large" } } },
		});
		expect(readSave(withCoat("chair"), "x")).toMatchObject({ tableau: { props: { coat: { at: "chair" } } } });
		expect(isProblem(readSave(withCoat(4), "x"))).toBe(true);
		expect(readSave(kept(1), "x")).not.toHaveProperty("tableau.props");
	});
	it("never throws, whatever is read as a moment", () => {
		fc.assert(fc.property(fc.anything(), (x) => isProblem(readSave(x, "x"))));
	});
});
