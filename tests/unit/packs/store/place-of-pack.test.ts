// Whose place a pack takes: two stories never share one, a newer version takes that of the one before it, and
// what 0.1.0 installed stays where its saves are.
import { strToU8 } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { buildAndTest } from "../../../../src/packs/build/build-and-test.ts";
import { readManifest } from "../../../../src/packs/import/manifest.ts";
import { readPack } from "../../../../src/packs/import/read-pack.ts";
import type { Pack } from "../../../../src/packs/shipped-packs.ts";
import { createInstalledPacks, type InstalledPacks } from "../../../../src/packs/store/installed-packs.ts";
import type { Conflict, PlacingOptions, Replacement } from "../../../../src/packs/store/place-of-pack.ts";

vi.mock("virtual:packs", () => ({ game: { manifest: { id: "the-voice-you-keep" } } }));

const story = (title: string, ...lines: string[]): string =>
	[...(title ? [`# title: ${title}`] : []), ...lines, "-> END"].join("\n");
const WELL = ["A well in the yard.", "The rope is wet.", "Something rings below.", "Nobody else hears it."];
const TOWER = ["High stairs, all of iron.", "Gulls go round.", "From here the sea is a wall."];

let drawers: Record<string, Map<string, unknown>>;
let library: InstalledPacks;
let asked: Conflict[];

beforeEach(() => {
	drawers = { packs: new Map(), files: new Map(), builds: new Map() };
	asked = [];
	library = createInstalledPacks({
		store: {
			get: async (drawer, key) => drawers[drawer]!.get(key),
			all: async (drawer) => [...drawers[drawer]!].sort(([a], [b]) => (a < b ? -1 : 1)),
			put: async (drawer, changes) => {
				for (const [key, value] of Object.entries(changes))
					if (value === undefined) drawers[drawer]!.delete(key);
					else drawers[drawer]!.set(key, structuredClone(value));
			},
		},
		shipped: [{ manifest: readManifest(GAME, ""), hash: "built", url: "", languages: {} } as unknown as Pack],
		fetchInk: async () => ({}),
		compiler: {
			read: async (given, name) => readPack(given, name),
			build: async (order) => structuredClone(buildAndTest(order)),
			close() {},
		},
	});
});
const GAME = { id: "the-voice-you-keep", name: "The Voice You Keep", version: "0.1.0" };

const answering = (answer: Replacement): PlacingOptions => ({
	decide: async (conflict) => {
		asked.push(conflict);
		return answer;
	},
});
const add = async (name: string, text: string, placing: PlacingOptions = answering("neither")) => {
	const { card, place, problems } = await library.add(new Map([[name, strToU8(text)]]), name, placing);
	return { id: card?.manifest.id, came: place?.came, codes: problems.map(({ code }) => code) };
};
const addPack = async (manifest: object, text: string, placing: PlacingOptions = answering("neither")) => {
	const json = JSON.stringify({ version: "1.0.0", ...manifest });
	const files = new Map([
		["story.json", strToU8(json)],
		["main.ink", strToU8(text)],
	]);
	const { card, place, problems } = await library.add(files, "pack.zip", placing);
	return { id: card?.manifest.id, came: place?.came, codes: problems.map(({ code }) => code) };
};
const ids = async (): Promise<string[]> => (await library.all()).map(({ manifest }) => manifest.id);
/** Puts a pack where 0.1.0 put it. */
const installedBefore = (id: string, name: string, file: string, text: string): void => {
	const manifest = readManifest({ id, name, version: "0.0.0", entry: file }, file);
	drawers["packs"]!.set(id, { manifest, hash: `old-${id}`, on: true, notes: [] });
	drawers["files"]!.set(id, { ink: { [file]: text }, story: null, assets: new Map() });
};

describe("two stories", () => {
	it.each([
		["ночь.ink", "朝.ink", "Ночь.\n-> END", "朝が来た。\n-> END"],
		["main.ink", "main.ink", story("The Well", ...WELL), story("The Tower", ...TOWER)],
		["main.ink", "main.ink", story("", ...WELL), story("", ...TOWER)],
		["story.ink", "story.ink", story("", ...WELL), story("", ...TOWER)],
		["قمر.ink", "شمس.ink", story("", "القمر"), story("", "الشمس")],
		["Été.ink", "Ete.ink", story("", ...WELL), story("", ...TOWER)],
	])("%s and %s of other words are two, without a question", async (a, b, first, second) => {
		const [x, y] = [await add(a, first, answering("both")), await add(b, second, answering("both"))];
		expect([x.came, y.came, x.codes, y.codes]).toEqual(["new", "new", [], []]);
		expect(new Set([x.id, y.id]).size).toBe(2);
		expect(await ids()).toHaveLength(2);
	});
	it("of one title ask, and nothing changes unless the player says so", async () => {
		const { id } = await add("main.ink", story("The Well", ...WELL));
		const before = structuredClone(drawers["files"]!.get(id!));
		expect(await add("main.ink", story("The Well", ...TOWER))).toMatchObject({ codes: ["pack.would-replace"] });
		expect(asked).toEqual([{ name: "The Well", other: "The Well", canKeepBoth: true }]);
		expect([await ids(), drawers["files"]!.get(id!)]).toEqual([["the-well"], before]);
		const { id: second } = await add("main.ink", story("The Well", ...TOWER), answering("both"));
		expect(second).toMatch(/^the-well-[0-9a-f]{8}$/);
		expect(await add("main.ink", story("The Well", ...TOWER, "More."))).toMatchObject({ id: second, came: "update" });
		const other = ["Quite another thing.", "Of a cat.", "Of a hat."];
		expect(await add("main.ink", story("The Well", ...other), answering("replace"))).toMatchObject({
			id: "the-well",
			came: "replacement",
		});
		expect(await ids()).toHaveLength(2);
	});
	it("of one declared id and other names and words ask", async () => {
		await addPack({ id: "my-story", name: "The Well" }, story("", ...WELL));
		expect(await addPack({ id: "my-story", name: "The Tower" }, story("", ...TOWER))).toMatchObject({
			id: undefined,
			codes: ["pack.would-replace"],
		});
		expect(asked).toEqual([{ name: "The Tower", other: "The Well", canKeepBoth: true }]);
	});
	it("without anybody to ask are not replaced", async () => {
		await addPack({ id: "my-story", name: "The Well" }, story("", ...WELL));
		expect((await addPack({ id: "my-story", name: "The Tower" }, story("", ...TOWER), {})).codes).toEqual([
			"pack.would-replace",
		]);
	});
	it("never take the id of a story of the game", async () => {
		const { id } = await add("the-voice-you-keep.ink", story("The Voice You Keep", ...WELL));
		expect(id).toMatch(/^the-voice-you-keep-[0-9a-f]{8}$/);
	});
});

describe("a newer version", () => {
	it("of a bare file takes its place, and says so; the same again is the same", async () => {
		const { id } = await add("main.ink", story("The Well", ...WELL));
		expect(await add("main.ink", story("The Well", ...WELL))).toMatchObject({ id, came: "same" });
		expect(await add("main.ink", story("The Well", ...WELL.slice(1), "New."))).toMatchObject({ id, came: "update" });
		expect([await ids(), asked]).toEqual([[id], []]);
	});
	it("of a declared pack takes its place whatever was rewritten, while its name stays", async () => {
		await addPack({ id: "the-well", name: "The Well" }, story("", ...WELL));
		const next = await addPack({ id: "the-well", name: "The Well", version: "2.0.0" }, story("", ...TOWER));
		expect([next, asked]).toEqual([{ id: "the-well", came: "update", codes: [] }, []]);
		expect((await library.all())[0]?.manifest.version).toBe("2.0.0");
	});
	it("with a new name and the same words is an update too", async () => {
		await addPack({ id: "the-well", name: "The Well" }, story("", ...WELL));
		expect(await addPack({ id: "the-well", name: "Well" }, story("", ...WELL))).toMatchObject({ came: "update" });
	});
	it("of a file in the desktop's folder keeps its place when its title is changed", async () => {
		const { id } = await add("night.ink", story("Night", ...WELL), {});
		const formerly = { formerly: id! };
		expect(await add("night.ink", story("Deep Night", ...WELL), formerly)).toMatchObject({ id, came: "update" });
		expect((await add("night.ink", story("Tower", ...TOWER), formerly)).id).toBe("tower");
	});
});

describe("a library of 0.1.0", () => {
	it.each([
		["a-story", "ночь", "ночь.ink", "Ночь тиха.\nСнег идёт.\n-> END", "Утро.\nСнег лежит.\n-> END"],
		["main", "main", "main.ink", story("", ...WELL), story("", ...TOWER)],
		["story", "story", "story.ink", story("", ...WELL), story("", ...TOWER)],
		["main", "The Well", "main.ink", story("The Well", ...WELL), story("The Tower", ...TOWER)],
	])("keeps %s (%s) under its id, brings it up to date there, and sets another beside it", async (...given) => {
		const [id, name, file, text, other] = given;
		installedBefore(id, name, file, text);
		expect(isProblem(await library.build(id))).toBe(false);
		expect(await add(file, text)).toMatchObject({ id, came: "update" });
		expect(await add(file, text.replace("-> END", "One more line.\n-> END"))).toMatchObject({ id, came: "update" });
		expect(await ids()).toEqual([id]);
		const beside = await add(file, other, answering("both"));
		expect(beside.came).toBe("new");
		expect(beside.id).not.toBe(id);
		expect([(await ids()).length, isProblem(await library.build(id))]).toEqual([2, false]);
	});
});
