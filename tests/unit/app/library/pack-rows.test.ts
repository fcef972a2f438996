// The library's rows: what may be opened, what is wrong with a pack, and what a locked story does not tell.
import { describe, expect, it, vi } from "vitest";
import { type PackRows, readPackRows } from "../../../../src/app/library/pack-rows.ts";
import { problem } from "../../../../src/base/problem.ts";
import type { InstalledPack } from "../../../../src/packs/store/pack-records.ts";
import { pack } from "../support/fakes.ts";

const GAME = pack({}, { id: "game", name: "The Game" });
const LATER = pack({}, { id: "later", name: "Later", opensAfter: { pack: "game", chapter: "roof" } });
const built = (more: object = {}) =>
	({ words: 300, problems: [], changes: [], leftOut: [], tongues: [], ...more }) as never;
const card = (id: string, manifest: object = {}, more: Partial<InstalledPack> = {}): InstalledPack => ({
	manifest: { ...pack().manifest, id, name: `The ${id}`, dependencies: [], ...manifest } as never,
	...{ hash: id, on: true, notes: [] },
	...more,
});

function rows(cards: InstalledPack[], more: Partial<PackRows> = {}, build: (id: string) => unknown = () => built()) {
	const builds = vi.fn(async (id: string) => build(id) as never);
	const happened: string[] = [];
	const read = readPackRows({
		installed: {
			all: async () => cards,
			build: builds,
			setEnabled: async (id, on) => void happened.push(`${id} ${on ? "on" : "off"}`),
			async remove(id) {
				happened.push(`remove ${id}`);
				return async () => void happened.push(`put back ${id}`);
			},
		},
		shipped: [GAME],
		saves: { get: async () => undefined },
		safe: false,
		openStory: async (id) => void happened.push(`open ${id}`),
		onChanged: async () => void happened.push("changed"),
		...more,
	});
	return { read, builds, happened };
}

describe("a story that opens after a chapter", () => {
	it("of the game's own is there without its name, and cannot be opened", async () => {
		const [, row] = await rows([], { shipped: [GAME, LATER] }).read;
		expect(row).toMatchObject({ name: "", unlockedIn: "The Game" });
		expect(row!.open).toBeUndefined();
	});
	it("has its name and opens once the chapter was reached", async () => {
		const get = vi.fn(async () => ({}));
		const { read, happened } = rows([], { shipped: [GAME, LATER], saves: { get } });
		const [, row] = await read;
		expect(get).toHaveBeenCalledWith("moments", "game/chapter/roof");
		expect(row).toMatchObject({ name: "Later" });
		row!.open!();
		expect(happened).toEqual(["open later"]);
	});
	it("that was added keeps its name, and names the story that opens it by what is known of it", async () => {
		const closed = (id: string) => card("added", { opensAfter: { pack: id, chapter: "roof" } });
		expect((await rows([closed("other"), card("other")]).read)[1]).toMatchObject({
			...{ name: "The added", unlockedIn: "The other" },
		});
		expect((await rows([closed("nowhere")]).read)[1]).toMatchObject({ unlockedIn: "nowhere" });
	});
});

describe("an added pack", () => {
	it("opens as its story, or as the story that it changes", async () => {
		const { read, happened } = rows([card("own"), card("hat", { type: "extension", dependencies: ["game"] })]);
		for (const row of (await read).slice(1)) row.open!();
		expect(happened).toEqual(["open own", "open game"]);
	});
	it("is not built while it is off or set aside, and does not open while it is off", async () => {
		const off = rows([card("own", {}, { on: false })]);
		expect((await off.read)[1]!.open).toBeUndefined();
		const safe = rows([card("own")], { safe: true });
		expect((await safe.read)[1]).toMatchObject({ words: 0, problems: [] });
		expect([...off.builds.mock.calls, ...safe.builds.mock.calls]).toEqual([]);
	});
	it("shows its own problems, those of its story, and why it was left out", async () => {
		const noted = problem("pack.file-unused", "a", "it is not used");
		const walked = problem("ink.loose-end", "b", "it ends loose");
		const own = rows([card("own", {}, { notes: [noted] })], {}, () => built({ problems: [walked] }));
		expect((await own.read)[1]!.problems).toEqual([walked, noted]);
		const wrong = problem("ink.error", "c", "it is broken");
		const hat = rows([card("hat", { type: "extension", dependencies: ["game"] })], {}, () =>
			built({ problems: [walked], leftOut: [{ id: "hat", problems: [wrong] }] }),
		);
		expect((await hat.read)[1]!.problems).toEqual([wrong]);
	});
	it("is told to lack its story where there is none, and by the story's own problem where it broke", async () => {
		const of = (dependencies: string[]) => [card("hat", { type: "extension", dependencies })];
		expect((await rows(of([])).read)[1]).toMatchObject({ problems: [{ code: "pack.no-base-story" }] });
		const gone = problem("story.unknown", "gone", "it is gone");
		const [, row] = await rows(of(["gone"]), {}, () => gone).read;
		expect(row!.problems).toEqual([gone]);
		expect(row!.open).toBeUndefined();
	});
	it("lists the changes and the translations that are its own", async () => {
		const mine = { by: "hat", file: "a.ink", over: "" };
		const hat = card("hat", { type: "extension", dependencies: ["game"] });
		const [, row] = await rows([hat], {}, () =>
			built({
				changes: [mine, { ...mine, by: "coat" }],
				tongues: [
					{ by: ["hat"], name: "Un cuento", told: 2, total: 5 },
					{ by: ["coat"], name: "Ein Stück", told: 5, total: 5 },
				],
			}),
		).read;
		expect(row!.changes).toEqual([mine]);
		expect(row!.translates).toEqual([{ name: "Un cuento", told: 2, all: 5 }]);
	});
	it("is switched, removed and given back before it is said that something changed", async () => {
		const { read, happened } = rows([card("own")]);
		const [, row] = await read;
		await row!.setEnabled!(false);
		await (await row!.remove!())();
		expect(happened).toEqual(["own off", "changed", "remove own", "changed", "put back own", "changed"]);
	});
});
