// The added packs: kept, compiled once for their content, switched, removed and restored; and stories in the
// languages that translation packs bring. The worker's own work is done here without a worker.
import { strToU8 } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { buildAndTest } from "../../../../src/packs/build/build-and-test.ts";
import { type Manifest, readManifest } from "../../../../src/packs/import/manifest.ts";
import { readPack } from "../../../../src/packs/import/read-pack.ts";
import { loadStory, type Pack } from "../../../../src/packs/shipped-packs.ts";
import { createInstalledPacks, type InstalledPacks } from "../../../../src/packs/store/installed-packs.ts";
import type { PackStore } from "../../../../src/packs/store/pack-records.ts";
import { isNewer } from "../../../../src/packs/store/version.ts";
import { createSession, type StoryJson } from "../../../../src/story/runtime/session.ts";
import { findTranslationUnits } from "../../../../src/story/translate/translation-units.ts";

vi.mock("virtual:packs", () => ({ game: { manifest: { id: "the-voice-you-keep" } } }));

const GAME_INK = { "main.ink": "INCLUDE tea.ink\n-> tea", "tea.ink": '=== tea\nThe tea is hot.\n* "Ouch."\n- -> END' };
const manifest = (id: string, of: object = {}) =>
	readManifest({ id, name: id, version: "1.0.0", ...of }, id) as Manifest;
const game: Pack = {
	manifest: manifest("the-voice-you-keep", { version: "0.1.0" }),
	hash: "built",
	url: "stories/game.story",
	languages: { es: { url: "stories/game.es.story", name: "Té", contentWarnings: [] } },
};
const files = (all: Record<string, string | object>) =>
	new Map(Object.entries(all).map(([path, x]) => [path, strToU8(typeof x === "string" ? x : JSON.stringify(x))]));

/** A table that says each unit of the ink in this way. */
const table = (ink: Record<string, string>, say: (text: string) => string): string =>
	findTranslationUnits(ink, [])
		.map(({ context, text }) => [context, text, say(text)].map((x) => JSON.stringify(x)))
		.map(([context, text, told]) => `msgctxt ${context}\nmsgid ${text}\nmsgstr ${told}\n`)
		.join("\n");
const french = (ink: Record<string, string> = GAME_INK, of: object = {}) =>
	files({
		"story.json": {
			id: "en-francais",
			name: "En français",
			version: "1.0.0",
			type: "translation",
			language: "fr",
			dependencies: ["the-voice-you-keep"],
			...of,
		},
		"fr.po": table(ink, (text) => `F ${text}`),
	});
const extension = (ink: Record<string, string>, of: object = {}) =>
	files({
		"story.json": {
			id: "cold",
			name: "Cold",
			version: "1.0.0",
			type: "extension",
			dependencies: ["the-voice-you-keep"],
			...of,
		},
		...ink,
	});
const COLD = { "tea.ink": '=== tea\nThe tea is cold.\n* "Ouch."\n- -> END' };

let drawers: Record<string, Map<string, unknown>>;
let built: number;
let objectUrls: Map<string, Uint8Array>;
let installed: InstalledPacks;

beforeEach(() => {
	drawers = { packs: new Map(), files: new Map(), builds: new Map() };
	built = 0;
	objectUrls = new Map();
	vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
		const address = `blob:here/${objectUrls.size}`;
		objectUrls.set(address, new Uint8Array());
		void (blob as Blob).arrayBuffer().then((bytes) => objectUrls.set(address, new Uint8Array(bytes)));
		return address;
	});
	vi.spyOn(URL, "revokeObjectURL").mockImplementation((address) => void objectUrls.delete(address));
	vi.stubGlobal("document", { baseURI: "http://here/" });
	vi.stubGlobal("fetch", async (address: URL) => new Response(objectUrls.get(address.href) as BodyInit));
	const store: PackStore = {
		get: async (drawer, key) => drawers[drawer]!.get(key),
		all: async (drawer) => [...drawers[drawer]!],
		put: async (drawer, changes) => {
			for (const [key, value] of Object.entries(changes))
				if (value === undefined) drawers[drawer]!.delete(key);
				else drawers[drawer]!.set(key, structuredClone(value));
		},
	};
	installed = createInstalledPacks({
		store,
		shipped: [game],
		fetchInk: async () => ({ ...GAME_INK, "po/es.po": table(GAME_INK, (text) => `E ${text}`) }),
		compiler: {
			read: async (given, name) => readPack(given, name),
			build: async (order) => {
				built++;
				return structuredClone(buildAndTest(order));
			},
			close() {},
		},
	});
});

const open = async (id: string): Promise<Pack> => {
	const pack = await installed.open(id);
	if (isProblem(pack)) throw new Error(JSON.stringify(pack));
	return pack;
};
async function firstLine(pack: Pack, language = ""): Promise<string> {
	const json = await loadStory(pack, language);
	if (isProblem(json)) throw new Error(JSON.stringify(json));
	return (createSession(json as StoryJson, { seed: 1, where: "here" }).next() as { text: string }).text;
}
const what = (problems: readonly { what: string }[]) => problems.map((p) => p.what);

const kettle = () => files({ "kettle.ink": "# title: The Kettle\nThe kettle is on.\n-> END" });

describe("an added story", () => {
	it("is kept with its files and opens as what it is", async () => {
		const { card, problems } = await installed.add(kettle(), "kettle.ink");
		expect([card?.manifest.name, problems]).toEqual(["The Kettle", []]);
		const pack = await open("the-kettle");
		expect(await firstLine(pack)).toBe("The kettle is on.");
		expect(pack.hash).not.toBe("");
	});
	it("is compiled once for what it is made of", async () => {
		await installed.add(kettle(), "kettle.ink");
		const first = built;
		await open("the-kettle");
		await open("the-kettle");
		expect(built).toBe(first);
		await installed.add(files({ "kettle.ink": "# title: The Kettle\nThe kettle is off.\n-> END" }), "kettle.ink");
		expect(await firstLine(await open("the-kettle"))).toBe("The kettle is off.");
		expect(built).toBeGreaterThan(first);
	});
	it("is compiled once when it is added, however many packs come after it", async () => {
		await installed.add(kettle(), "kettle.ink");
		expect(built).toBe(1);
		await open("the-kettle");
		expect(built).toBe(1);
		await installed.add(files({ "lid.ink": "A lid.\n-> END" }), "lid.ink");
		expect(built).toBe(2);
		expect(await firstLine(await open("the-kettle"))).toBe("The kettle is on.");
		expect(await firstLine(await open("lid"))).toBe("A lid.");
		expect(built).toBe(2);
	});
	it("is compiled once with the tables it brings, and again with what is already laid over it", async () => {
		const ink = { "main.ink": "The pot is on.\n-> END" };
		const pot = { "story.json": { id: "pot", name: "Pot", version: "1.0.0" }, ...ink };
		await installed.add(files({ ...pot, "po/fr.po": table(ink, (text) => `F ${text}`) }), "pot.zip");
		expect(built).toBe(1);
		expect(await firstLine(await open("pot"), "fr")).toBe("F The pot is on.");
		expect(built).toBe(1);
		const lid = extension({ "main.ink": "The pot is off.\n-> END" }, { id: "off", dependencies: ["pot"] });
		await installed.add(lid, "off.zip");
		expect(built).toBe(2);
		await installed.add(files(pot), "pot.zip");
		expect(await firstLine(await open("pot"))).toBe("The pot is off.");
		expect(built).toBe(4); // by itself, to see that it is a story, and with its extension
	});
});

describe("an added story, removed or refused,", () => {
	it("is removed and put back whole", async () => {
		await installed.add(kettle(), "kettle.ink");
		const back = await installed.remove("the-kettle");
		expect(await installed.all()).toEqual([]);
		expect(isProblem(await installed.open("the-kettle"))).toBe(true);
		await back();
		expect(await firstLine(await open("the-kettle"))).toBe("The kettle is on.");
	});
	it("may not have the id of a pack of the game", async () => {
		const taken = files({
			"story.json": { id: "the-voice-you-keep", name: "Mine", version: "1.0.0" },
			"main.ink": "Mine.",
		});
		const { card, problems } = await installed.add(taken, "mine.zip");
		expect([card, what(problems)]).toEqual([
			null,
			['its id is "the-voice-you-keep", as is a pack\'s of the game itself'],
		]);
	});
	it("that does not compile is not kept", async () => {
		const { card, problems } = await installed.add(files({ "a.ink": "-> nowhere" }), "a.ink");
		expect([card, problems[0]?.where]).toEqual([null, "a.ink:1"]);
		expect(drawers["packs"]!.size + drawers["files"]!.size).toBe(0);
	});
	it("has object URLs for its files, which are revoked when another pack opens", async () => {
		const own = files({
			"story.json": { id: "tin", name: "Tin", version: "1.0.0" },
			"main.ink": "Tin.",
			"a/b c.ogg": "x",
		});
		await installed.add(own, "tin");
		const { assets } = await open("tin");
		expect(assets).toEqual({ "a/b c.ogg": expect.stringMatching(/^blob:here\/\d+#b%20c\.ogg$/) });
		const before = objectUrls.size;
		await open("tin");
		expect(objectUrls.size).toBe(before);
	});
});

describe("the game's version", () => {
	it.each([
		["0.1.0", "0.1.0", false],
		[">= 0.1.1", "0.1.0", true],
		["0.10.0", "0.9.9", true],
		[">=0.9.9", "0.10.0", false],
		["2.0.0", "1.9.9", true],
		["*", "0.0.1", false],
	])("%s asked of %s: newer is %s", (asked, here, newer) => expect(isNewer(asked, here)).toBe(newer));
	it("keeps out a pack that needs a newer game, and says both", async () => {
		const late = files({
			"story.json": { id: "late", name: "Late", version: "1.0.0", gameVersion: ">=9.0.0" },
			"main.ink": "Late.",
		});
		const { card, problems } = await installed.add(late, "late.zip");
		expect([card, problems]).toMatchObject([
			null,
			[
				{
					code: "pack.needs-newer-game",
					where: "Late",
					what: "it needs version 9.0.0 of the game, and this is 0.1.0",
					hint: "Get the newer game, or an older version of the pack.",
				},
			],
		]);
	});
	it("is that of the game's own story", async () => {
		const own = (await import("../../../../stories/the-voice-you-keep/story.json")).default;
		const { version } = (await import("../../../../package.json")).default;
		expect(own.version).toBe(version);
	});
});

describe("an extension", () => {
	it("changes a shipped story while it is on, and leaves it as it was when off", async () => {
		expect(await open("the-voice-you-keep")).toBe(game);
		await installed.add(extension(COLD), "cold.zip");
		expect(await firstLine(await open("the-voice-you-keep"))).toBe("The tea is cold.");
		await installed.setEnabled("cold", false);
		expect(await open("the-voice-you-keep")).toBe(game);
	});
	it("leaves the story the languages it can: its own table, where the words are still the same", async () => {
		await installed.add(extension({ "tea.ink": `${GAME_INK["tea.ink"]}\n=== more\nMore.\n-> END` }), "cold.zip");
		const pack = await open("the-voice-you-keep");
		expect(Object.keys(pack.languages)).toEqual(["es"]);
		expect(await firstLine(pack, "es")).toBe("E The tea is hot.");
		expect(await firstLine(pack, "en")).toBe("The tea is hot.");
	});
	it("has what it changed told in the story's own words in the other languages", async () => {
		await installed.add(extension(COLD), "cold.zip");
		const json = await loadStory(await open("the-voice-you-keep"), "es");
		const session = createSession(json as StoryJson, { seed: 1, where: "", language: "es", source: "en" });
		expect(session.next()).toMatchObject({ text: "The tea is cold.", lang: "en", choices: [{ lang: "es" }] });
	});
});

describe("a translation pack", () => {
	it("adds a language to a shipped story, which stays what it was in its own", async () => {
		const { card, problems } = await installed.add(french(), "fr.zip");
		expect([card?.manifest.type, problems]).toEqual(["translation", []]);
		const pack = await open("the-voice-you-keep");
		expect(Object.keys(pack.languages).sort()).toEqual(["es", "fr"]);
		expect([pack.hash, pack.url, pack.languages["es"]]).toEqual([game.hash, game.url, game.languages["es"]]);
		expect(await firstLine(pack, "fr")).toBe("F The tea is hot.");
		expect(await installed.build("the-voice-you-keep")).toMatchObject({
			leftOut: [],
			tongues: [{ language: "fr", by: ["en-francais"], told: 2, total: 2 }],
		});
		await installed.setEnabled("en-francais", false);
		expect(await open("the-voice-you-keep")).toBe(game);
	});
	it("adds one to an added story, and one with an extension laid over", async () => {
		const ink = { "main.ink": "The kettle is on.\n-> END" };
		const story = { "story.json": { id: "kettle", name: "Kettle", version: "1.0.0" }, ...ink };
		await installed.add(files(story), "kettle");
		await installed.add(french(ink, { dependencies: ["kettle"] }), "fr.zip");
		expect(await firstLine(await open("kettle"), "fr")).toBe("F The kettle is on.");
		const louder = { "main.ink": "The kettle is on.\nIt sings.\n-> END" };
		await installed.add(extension(louder, { dependencies: ["kettle"], overrides: ["main.ink"] }), "louder.zip");
		expect(await firstLine(await open("kettle"), "fr")).toBe("F The kettle is on.");
	});
	it("in a language there is already has the last word, and the rest stays", async () => {
		const half = { "main.ink": GAME_INK["main.ink"], "tea.ink": "=== tea\nThe tea is hot." };
		await installed.add(french(half, { language: "es" }), "es.zip");
		const json = await loadStory(await open("the-voice-you-keep"), "es");
		const beat = createSession(json as StoryJson, { seed: 1, where: "" }).next();
		expect(beat).toMatchObject({ text: "F The tea is hot.", choices: [{ text: 'E "Ouch."' }] });
	});
});

describe("a translation pack that does not fit", () => {
	it("that would change the story is left out and says why; the story stays", async () => {
		const bad = files({
			"story.json": {
				id: "bad",
				name: "Bad",
				version: "1.0.0",
				type: "translation",
				language: "de",
				dependencies: ["the-voice-you-keep"],
			},
			"de.po": table({ "x.ink": "=== elsewhere\nNothing of it.\n-> END" }, (text) => text),
		});
		await installed.add(bad, "bad.zip");
		const made = await installed.build("the-voice-you-keep");
		if (isProblem(made)) throw new Error("not built");
		expect(made.leftOut).toMatchObject([
			{ id: "bad", problems: [{ what: "was skipped because nothing in it is of the-voice-you-keep as it is now" }] },
		]);
		expect((await open("the-voice-you-keep")).languages).toEqual(game.languages);
	});
	it.each([
		["without a table", { "story.json": { dependencies: ["x1"] } }, "there is no table of translation in it"],
		["for no story", { "story.json": {}, "a.po": "" }, "it does not say which story it translates"],
		["in no language", { "story.json": { dependencies: ["x1"], language: "?" }, "a.po": "" }, '"?" is no language'],
	])("%s is refused", async (_, all, said) => {
		const given = files({
			...all,
			"story.json": { id: "t1", name: "T", version: "1.0.0", type: "translation", ...all["story.json"] },
		});
		const { card, problems } = await installed.add(given, "t.zip");
		expect([card, what(problems)]).toEqual([null, [said]]);
	});
	it("whose table is broken is left out with the line", async () => {
		await installed.add(new Map([...french(), ["fr.po", strToU8('msgctxt "a"\nmsgid "b"\nnonsense')]]), "fr.zip");
		const made = await installed.build("the-voice-you-keep");
		expect(isProblem(made) ? [] : made.leftOut.flatMap((out) => out.problems.map((p) => p.where))).toEqual([
			"En français",
			"fr.po:3",
		]);
	});
});
