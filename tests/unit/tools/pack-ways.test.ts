// One pack given in every way: as a folder and a zip in the library, as a folder and a file on the command
// line. All ways read the same story, whatever lies beside it and whichever system wrote it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { isProblem, type Result } from "../../../src/base/problem.ts";
import { findPicture } from "../../../src/packs/find-picture.ts";
import { type RawPack, readPack } from "../../../src/packs/import/read-pack.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";
import { packAssets } from "../../../tools/vite-ink/pack-files.ts";
import { readPack as readFromDisk } from "../../../tools/vite-ink/read-pack.ts";
import { readSource } from "../../../tools/vite-ink/read-source.ts";

type Files = Readonly<Record<string, string>>;
const made: string[] = [];
afterEach(() => {
	for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});
const bytesOf = (files: Files) => new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
const zipOf = (files: Files) => new Map([["tide.zip", zipSync(Object.fromEntries(bytesOf(files)))]]);
function onDisk(files: Files, folder = "tide"): string {
	const dir = mkdtempSync(join(tmpdir(), "ways-"));
	made.push(dir);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, folder, path)), { recursive: true });
		writeFileSync(join(dir, folder, path), text);
	}
	return join(dir, folder);
}
const whole = <T>(read: Result<T>): T => {
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	return read;
};
function firstLines({ ink, manifest }: Pick<RawPack, "ink" | "manifest">): string[] {
	const session = createSession(whole(compileInk(ink, manifest.entry)).json, { seed: 1, where: "here" });
	const lines: string[] = [];
	for (let i = 0; i < 9; i++) {
		const beat = session.next();
		if (isProblem(beat)) break;
		if (beat.text) lines.push(beat.text);
		if (beat.end || beat.choices.length) break;
	}
	return lines;
}
const inEveryWay = (files: Files): RawPack[] => [
	whole(readPack(bytesOf(files), "tide")),
	whole(readPack(new Map([...bytesOf(files)].map(([path, bytes]) => [`tide/${path}`, bytes])), "tide")),
	whole(readPack(zipOf(files), "tide")),
	whole(readSource(onDisk(files))).raw,
];
const toldOf = (pack: RawPack) => ({
	manifest: pack.manifest,
	ink: { ...pack.ink },
	assets: [...pack.assets.keys()].sort(),
});

const manifestWith = (more: object): string =>
	JSON.stringify({ id: "tide-table", name: "Tide Table", version: "2.1.0", speakers: { Ruth: {} }, ...more });
const MANIFEST = manifestWith({});
const MAIN = "INCLUDE low.ink\nThe table hangs by the door.\n-> low\n";
const LOW = "=== low ===\nLow water at six.\n* [Wait.]\n- -> END\n";
const TIDE = ["The table hangs by the door.", "Low water at six."];
const PART = "=== second\nAnd on.\n-> END";
const HELLO = ["Hello there.", "And on."];

// How the files lie, the files, and the id and lines that are read from them.
const WAYS: [string, Files, string, string[]][] = [
	["in a folder of its own", { "story.json": MANIFEST, "main.ink": MAIN, "low.ink": LOW }, "tide-table", TIDE],
	[
		"with a readme beside",
		{ "README.txt": "Hi", "t/story.json": MANIFEST, "t/main.ink": MAIN, "t/low.ink": LOW },
		"tide-table",
		TIDE,
	],
	[
		"with a licence, pictures and a .git beside",
		{
			"LICENSE.md": "MIT",
			"screenshots/1.png": "x",
			".git/config": "x",
			"t/story.json": MANIFEST,
			"t/main.ink": MAIN,
			"t/low.ink": LOW,
		},
		"tide-table",
		TIDE,
	],
	["as ink in a folder", { "README.md": "#", "ink/main.ink": MAIN, "ink/low.ink": LOW }, "tide", TIDE],
	[
		"with an entry in a folder",
		{
			"story.json": manifestWith({ entry: "src/main.ink" }),
			"src/main.ink": MAIN,
			"src/low.ink": LOW,
		},
		"tide-table",
		TIDE,
	],
	[
		"with ink that its manifest does not name",
		{ "story.json": MANIFEST, "src/main.ink": MAIN, "src/low.ink": LOW },
		"tide-table",
		TIDE,
	],
	["without an ending", { "main.ink": "INCLUDE part\nHello there.\n-> second", part: PART }, "tide", HELLO],
	[
		"with a text that is included",
		{ "main.ink": "INCLUDE part.txt\nHello there.\n-> second", "part.txt": PART },
		"tide",
		HELLO,
	],
	["with a colon", { "main.ink": "INCLUDE: part.ink\nHello there.\n-> second", ": part.ink": PART }, "tide", HELLO],
	[
		"nested",
		{
			"main.ink": "INCLUDE chapters/one.ink\n-> one",
			"chapters/one.ink": "INCLUDE two.ink\n=== one\nOne.\n-> two",
			"chapters/two.ink": "=== two\nTwo.\n-> END",
		},
		"tide",
		["One.", "Two."],
	],
	[
		"with a main.ink that another file includes",
		{
			"main.ink": "=== town\n~ met = met + 1\nThe town.\n-> END",
			"start.ink": "VAR met = 0\nINCLUDE main.ink\n-> town",
		},
		"tide",
		["The town."],
	],
	[
		"with a comment behind",
		{ "main.ink": "INCLUDE part.ink // the second\nHello there.\n-> second", "part.ink": PART },
		"tide",
		HELLO,
	],
	[
		"with an INCLUDE in a comment",
		{ "main.ink": "/*\nINCLUDE old.ink\n*/\nHello there.\n-> END" },
		"tide",
		["Hello there."],
	],
	[
		"with ./, case and backslash",
		{ "main.ink": "INCLUDE .\\Parts/TWO.ink\nHello there.\n-> second", "parts/two.ink": PART },
		"tide",
		HELLO,
	],
	["with %20", { "main.ink": "INCLUDE my%20part.ink\nHello there.\n-> second", "my part.ink": PART }, "tide", HELLO],
	[
		"with letters apart",
		{ "main.ink": "INCLUDE café.ink\nHello there.\n-> second", "cafe\u0301.ink": PART },
		"tide",
		HELLO,
	],
];

describe("however a pack is handed over", () => {
	it.each(WAYS)("%s it is the same story", (_, files, id, lines) => {
		const packs = inEveryWay(files);
		for (const pack of packs) expect(toldOf(pack)).toEqual(toldOf(packs[0]!));
		expect([packs[0]!.manifest.id, firstLines(packs[0]!)]).toEqual([id, lines]);
	});

	it("a file on the command line is what it is in its folder", () => {
		const dir = onDisk({
			"main.ink": "# title: Tide\nINCLUDE Parts/Two\nHello there.\n-> second",
			"parts/two.ink": PART,
		});
		const [file, folder] = [whole(readSource(join(dir, "main.ink"))), whole(readSource(dir))];
		expect([file.manifest, file.ink]).toEqual([folder.manifest, folder.ink]);
		expect(firstLines(file.raw)).toEqual(HELLO);
	});

	it("a manifest is not passed over for a readme beside it", () => {
		const manifest = manifestWith({ language: "fr", contentWarnings: ["A flood"] });
		for (const { manifest: read } of inEveryWay({
			"README.txt": "x",
			"t/story.json": manifest,
			"t/main.ink": "Oui.\n-> END",
		}))
			expect(read).toMatchObject({ name: "Tide Table", language: "fr", contentWarnings: ["A flood"] });
	});

	it("several stories are told, and none is taken at random", () => {
		const well = { "a/main.ink": "A well.\n-> END", "b/main.ink": "A tower.\n-> END" };
		expect(readPack(zipOf(well), "two")).toMatchObject({
			code: "pack.several",
			values: { stories: "a/main.ink, b/main.ink" },
		});
		expect(readSource(onDisk(well))).toMatchObject({ code: "pack.several" });
		const packs = { "a/story.json": MANIFEST, "a/main.ink": "A.", "b/story.json": MANIFEST, "b/main.ink": "B." };
		expect(readPack(zipOf(packs), "two")).toMatchObject({ code: "pack.several", values: { stories: "a, b" } });
	});
});

describe("whatever lies beside a pack,", () => {
	it("any names, folders and files make no difference", () => {
		const part = fc.constantFrom("a", "B c", "é", "кот", "朝", "x#1", "100%", "o'k", "ذ");
		const folders = fc.array(part, { maxLength: 3 });
		const beside = fc.constantFrom("README.md", ".git/HEAD", "__MACOSX/._main.ink", "notes.txt", ".DS_Store");
		const forms = fc.constantFrom<"NFC" | "NFD">("NFC", "NFD");
		fc.assert(
			fc.property(
				folders,
				part,
				fc.uniqueArray(beside),
				forms,
				forms,
				fc.boolean(),
				(around, name, others, asked, kept, up) => {
					const at = around.map((folder) => `${folder.normalize(kept)}/`).join("");
					const spelt = `parts/${name}.ink`.normalize(asked);
					const files: Files = {
						[`${at}main.ink`]: `INCLUDE ${up ? spelt.toUpperCase() : spelt}\nHello there.\n-> second`,
						[`${at}parts/${name.normalize(kept)}.ink`]: PART,
						...Object.fromEntries(others.map((path) => [path, "x"])),
					};
					const packs = inEveryWay(files);
					for (const pack of packs) expect(toldOf(pack)).toEqual(toldOf(packs[0]!));
					expect(firstLines(packs[0]!)).toEqual(HELLO);
				},
			),
			{ numRuns: 60, seed: 16 },
		);
	});
});

describe("names in a zip", () => {
	const main = "# title: Le café\nINCLUDE chapitres/café.ink\nOui. # IMAGE: images/réverbère.png\n-> cafe";
	const names = ["main.ink", "chapitres/café.ink", "images/réverbère.png"];
	const texts = [main, "=== cafe\nIl fait chaud.\n-> END", "x"];
	const cp437 = (name: string) => Uint8Array.from([...name].map((c) => ({ é: 0x82, è: 0x8a })[c] ?? c.charCodeAt(0)));
	const utf8 = (form: string) => (name: string) => strToU8(name.normalize(form));
	/** Writes a zip whose names are these bytes. */
	const written = (encode: (name: string) => Uint8Array, flag: boolean, list = names, all = texts) => {
		// Zipped under names as long as what they become, which is then written over them.
		const stand = (i: number) => `${i}`.padEnd(encode(list[i]!).length, "z");
		const bytes = zipSync(Object.fromEntries(list.map((_, i) => [stand(i), strToU8(all[i]!)])), { level: 0 });
		const view = new DataView(bytes.buffer);
		for (let at = 0; at + 46 < bytes.length; at++) {
			const [local, central] = [view.getUint32(at, true) === 0x04034b50, view.getUint32(at, true) === 0x02014b50];
			if (!local && !central) continue;
			const from = at + (local ? 30 : 46);
			const index = bytes[from]! - 48;
			if (!list[index] || stand(index) !== new TextDecoder().decode(bytes.subarray(from, from + stand(index).length)))
				continue;
			bytes.set(encode(list[index]!), from);
			view.setUint16(at + (local ? 6 : 8), flag ? 0x800 : 0, true);
		}
		return new Map([["t.zip", bytes]]);
	};
	it.each([
		["composed and said to be UTF-8", utf8("NFC"), true],
		["composed, unsaid", utf8("NFC"), false],
		["decomposed and said", utf8("NFD"), true],
		["decomposed, unsaid, as macOS writes them", utf8("NFD"), false],
		["in code page 437, as old Windows does", cp437, false],
	])("%s are the same pack", (_, encode, flag) => {
		const pack = whole(readPack(written(encode, flag), "t.zip"));
		expect([...Object.keys(pack.ink), ...pack.assets.keys()]).toEqual(names);
		expect(pack.manifest).toMatchObject({ name: "Le café", id: "le-cafe" });
		expect(firstLines(pack)).toEqual(["Oui.", "Il fait chaud."]);
	});
	it("in an alphabet of another country are those its ink speaks of", () => {
		const cp866 = (name: string) =>
			Uint8Array.from([...name].map((c) => ({ к: 0xaa, о: 0xae, т: 0xe2 })[c] ?? c.charCodeAt(0)));
		const zip = written(cp866, false, ["main.ink", "кот.ink"], ["INCLUDE кот.ink\nHello there.\n-> second", PART]);
		expect(firstLines(whole(readPack(zip, "t.zip")))).toEqual(HELLO);
	});
});

describe("Inky's exports", () => {
	const compiled = JSON.stringify(whole(compileInk({ "main.ink": "# title: Tide\nHello.\n-> END" }, "main.ink")).json);
	it.each<[string, Files]>([
		[
			"for the web",
			{ "index.html": "<p>", "style.css": "", "main.js": "1", "tide.js": `var storyContent = ${compiled};` },
		],
		[
			"in a folder, a readme beside",
			{ "readme.txt": "x", "web/index.html": "<p>", "web/tide.js": `var storyContent = ${compiled};` },
		],
		["as one script", { "tide.js": `\uFEFFvar storyContent = ${compiled};` }],
		["as JSON beside a readme", { "README.md": "x", "main.ink.json": compiled }],
	])("%s are read as data", (_, files) => {
		const pack = whole(readPack(bytesOf(files), Object.keys(files).at(-1)!));
		expect(pack.story).toEqual(JSON.parse(compiled));
		expect(pack.manifest).toMatchObject({ name: "Tide", id: "tide" });
	});
});

describe("a folder called a#b 100% c", () => {
	it("is read, and its pictures have addresses that lead to them", () => {
		const files = { "story.json": MANIFEST, "main.ink": "Hi. # IMAGE: p#1/50%.png\n-> END", "p#1/50%.png": "x" };
		const pack = whole(readFromDisk(onDisk(files, "a#b 100% c")));
		expect(packAssets(pack).map(({ path, url, fileName, read }) => [path, url, fileName, read().length])).toEqual([
			["p#1/50%.png", "stories/tide-table/p%231/50%25.png", "stories/tide-table/p#1/50%.png", 1],
		]);
		expect(findPicture("p#1/50%.png", { manifest: pack.manifest, assets: { "p#1/50%.png": "" } })).toBe("p#1/50%.png");
	});
});
