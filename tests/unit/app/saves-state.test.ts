// The list of saves, and imports from a file or a code: what cannot be read changes nothing, and every
// refusal is told.
import { describe, expect, it } from "vitest";
import { readSavesState } from "../../../src/app/saves-state.ts";
import { problem } from "../../../src/base/problem.ts";
import { encodeSaveCode, encodeSaveFile } from "../../../src/saves/portable-save.ts";
import { createSaveRepository } from "../../../src/saves/save-repository.ts";
import { makeSlot } from "../../../src/saves/slot.ts";
import { compiled, fakePage, fakePlatform, freshStore, saveData } from "./support/fakes.ts";

async function open(more: { put?: () => Promise<void> } = {}) {
	const store = { ...(await freshStore()), ...more };
	const repository = createSaveRepository(store, { failed: () => {} });
	const went: unknown[] = [];
	const given: { name: string; file: Blob }[] = [];
	const read = () =>
		readSavesState({
			id: "p",
			saves: { repository, saveHere: async () => true },
			platform: fakePlatform().platform,
			navigation: { playFrom: async (from) => void went.push(from) },
			page: { ...fakePage().page, give: (name, file) => void given.push({ name, file }) },
			sceneTitle: ({ title }) => `In ${title}`,
		});
	return { repository, store, went, given, read };
}
const file = (bytes: Uint8Array) => new File([bytes as BlobPart], "a.save");
const lines = (slots: readonly { words: number }[]) => slots.map(({ words }) => words);

describe("a save that is listed", () => {
	it("is played from, renamed, and removed with a way back", async () => {
		const { repository, read, went } = await open();
		await repository.saveSlot(makeSlot("own", saveData(3)));
		const [slot] = (await read()).slots;
		slot!.load();
		expect(went).toEqual([saveData(3)]);
		await slot!.rename("Mine");
		expect((await read()).slots).toMatchObject([{ name: "Mine", scene: "In One", kind: "own" }]);
		const undo = await (await read()).slots[0]!.remove();
		expect((await read()).slots).toEqual([]);
		await undo();
		expect((await read()).slots).toMatchObject([{ name: "Mine" }]);
	});
	it("goes out as a file with its story, and comes in whole in another storage", async () => {
		const here = await open();
		const story = compiled();
		await here.repository.saveSlot(makeSlot("own", saveData(3)));
		await here.repository.saveStory("h", story);
		await (await here.read()).slots[0]!.file();
		expect(here.given[0]!.name).toBe("p-3.save");
		const there = await open();
		expect(await (await there.read()).importFile(here.given[0]!.file as File)).toBe("");
		expect(lines((await there.read()).slots)).toEqual([3]);
		expect(await there.repository.story("h")).toEqual(story);
	});
	it("comes in beside the one that it was exported from, which keeps its name, and as often as it is imported", async () => {
		const { repository, read, given } = await open();
		await repository.saveSlot({ ...makeSlot("own", saveData(3)), name: "Mine", picture: "data:," });
		await (await read()).slots[0]!.file();
		for (let twice = 0; twice < 2; twice++) expect(await (await read()).importFile(given[0]!.file as File)).toBe("");
		const { slots } = await read();
		expect(slots.map(({ name }) => name).sort()).toEqual(["", "", "Mine"]);
		expect(slots.find(({ name }) => name === "Mine")!.picture).toBe("data:,");
		expect(slots.map(({ kind }) => kind)).toEqual(["own", "own", "own"]);
	});
	it("goes out as a code, and comes in by it", async () => {
		const here = await open();
		await here.repository.saveSlot(makeSlot("own", saveData(3)));
		const code = (await here.read()).slots[0]!.code();
		const there = await open();
		expect(await (await there.read()).importCode(code)).toBe("");
		expect(lines((await there.read()).slots)).toEqual([3]);
	});
});

describe("what cannot be taken in", () => {
	it.each([
		["a file of something else", file(new TextEncoder().encode("hello")), "not a save of this game"],
		["a file that was cut short", file(encodeSaveFile({ kept: saveData(3), story: null }).slice(0, -9)), "not whole"],
		[
			"a file that is gone",
			Object.assign(file(new Uint8Array()), { arrayBuffer: () => Promise.reject(new Error("gone")) }),
			"cannot be read",
		],
	])("is told: %s", async (_, given, reason) => {
		const { read } = await open();
		expect(await (await read()).importFile(given)).toContain(reason);
		expect((await read()).slots).toEqual([]);
	});
	it("is told: a code that is broken off", async () => {
		const { read } = await open();
		expect(await (await read()).importCode("tvyk1.00")).toContain("not a code of this game");
		expect((await read()).slots).toEqual([]);
	});
	it("is told where the storage refuses it", async () => {
		const { read } = await open({ put: () => Promise.reject(new Error("full")) });
		expect(await (await read()).importCode(encodeSaveCode({ kept: saveData(3), story: null }))).not.toBe("");
	});
	it("but a save of another pack is taken in, and it is said whose it is", async () => {
		const { read, repository } = await open();
		const foreign = encodeSaveCode({ kept: saveData(3, { pack: "rooms" }), story: null });
		expect(await (await read()).importCode(foreign)).toContain("rooms");
		expect((await read()).slots).toEqual([]);
		expect(await repository.slots("rooms")).toHaveLength(1);
	});
});

it("gives what was quarantined as it was found, with the reason", async () => {
	const { store, read, given } = await open();
	await store.put("moments", {
		"p/aside/now-5": { reason: problem("save.damaged", "now", "it is damaged"), value: { torn: true }, when: 5 },
	});
	const [found] = (await read()).quarantined;
	expect(found).toMatchObject({ when: 5 });
	found!.file();
	expect(given[0]!.name).toBe("p-aside-now-5.json");
	expect(JSON.parse(await given[0]!.file.text())).toEqual({ torn: true });
});
