// What a modder gets: a pack made by one command that checks and plays through, and the story tools on any
// folder, extension or bare ink.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { main as make } from "../../../tools/pack-new.ts";
import { readAssetCatalogue } from "../../../tools/story/asset-catalogue.ts";
import { main as check } from "../../../tools/story/check.ts";
import { checkSource } from "../../../tools/story/check-source.ts";
import { main as walkMain } from "../../../tools/story/walk.ts";
import { walkPack } from "../../../tools/story/walk-pack.ts";
import { type ReadPack, readPack } from "../../../tools/vite-ink/read-pack.ts";

let dir = "";
const said: string[] = [];
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "packs-"));
	said.length = 0;
	for (const way of ["log", "error"] as const)
		vi.spyOn(console, way).mockImplementation((what) => void said.push(String(what)));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(dir, { recursive: true });
});
const write = (files: Record<string, string>): void => {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
};
const whole = (read: ReturnType<typeof readPack>): ReadPack => {
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	return read;
};
const problems = async (pack: ReadPack) => [
	...checkSource(pack, readAssetCatalogue(pack.manifest.places)),
	...(await walkPack(pack, { runs: 20, seed: 1, saves: "every" })).problems,
];

describe("npm run pack:new", () => {
	it("makes a pack in which nothing is wrong and nothing is left unseen", async () => {
		const at = join(dir, "my-lamp");
		expect(await make([at, "--name", "My Lamp"])).toBe(0);
		expect(said.at(-1)).toContain(`npm run dev -- --pack ${at}`);
		expect(readdirSync(at).sort()).toEqual(["README.md", "main.ink", "stairs.ink", "story.json"]);
		const pack = whole(readPack(at));
		expect(pack.manifest).toMatchObject({ id: "my-lamp", name: "My Lamp", version: "1.0.0", type: "story" });
		// Outside the project it would lead nowhere.
		expect(JSON.parse(readFileSync(join(at, "story.json"), "utf8")).$schema).toBeUndefined();
		expect(await problems(pack)).toEqual([]);
		const walked = await walkPack(pack, { runs: 40, seed: 2, saves: "none" });
		expect(Object.keys(walked.ends).sort()).toEqual(["home", "waited"]);
		expect(walked.unseen).toEqual([]);
		expect([await check([at]), await walkMain([at, "--runs", "5"])]).toEqual([0, 0]);
		expect(said.join("\n")).not.toContain("{{");
	});
	it("shows the cues that are most used", async () => {
		await make([join(dir, "a-pack")]);
		const ink = Object.values(whole(readPack(join(dir, "a-pack"))).files).join("\n");
		for (const cue of ["scene", "place", "sfx", "figure", "music", "ending", "silence", "look", "hold"])
			expect(ink).toMatch(new RegExp(`# ${cue}\\b`));
	});
	it("makes an extension out of a scene of the game, which changes it when it is edited", async () => {
		const at = join(dir, "other-morning");
		expect(await make([at, "--changes", "05-first-morning.ink"])).toBe(0);
		const file = join(at, "05-first-morning.ink");
		const ink = readFileSync(file, "utf8");
		expect(ink).toBe(readFileSync("stories/the-voice-you-keep/05-first-morning.ink", "utf8"));
		writeFileSync(file, ink.replace("You are woken by somebody waiting.", "You are woken by a kettle."));
		const pack = whole(readPack(at));
		expect(pack.warnings).toEqual([]);
		expect(pack.manifest.id).toBe("the-voice-you-keep");
		expect(pack.files["05-first-morning.ink"]).toContain("You are woken by a kettle.");
		expect(pack.files["04-installation.ink"]).toBeTruthy();
		expect(checkSource(pack, readAssetCatalogue(pack.manifest.places))).toEqual([]);
	});
	it("overwrites nothing, and refuses what could not be played", async () => {
		write({ "full/notes.txt": "mine" });
		expect(await make([join(dir, "full")])).toBe(1);
		expect(readdirSync(join(dir, "full"))).toEqual(["notes.txt"]);
		expect(await make([])).toBe(1);
		expect(await make([join(dir, "amys-rooms")])).toBe(1);
		expect(await make([join(dir, "x-pack"), "--changes", "99-nothing.ink"])).toBe(1);
		expect(said.at(-1)).toContain("05-first-morning.ink");
		expect(existsSync(join(dir, "x-pack"))).toBe(false);
	});
});

describe("the story tools", () => {
	it("take one .ink file with what it includes, and nothing else that lies about", async () => {
		write({
			"My Story.ink": "# title: Mine\nINCLUDE parts/two.ink\nHello.\n-> two",
			"parts/two.ink": "=== two\n* [Go on.]\n- Good.\n-> END",
			"broken.ink": "=== two\n-> nowhere",
		});
		const pack = whole(readPack(join(dir, "My Story.ink")));
		expect(Object.keys(pack.files).sort()).toEqual(["My Story.ink", "parts/two.ink"]);
		expect(pack.manifest).toMatchObject({ id: "mine", name: "Mine", entry: "My Story.ink" });
		expect(await check([join(dir, "My Story.ink")])).toBe(0);
	});
	it("take a folder of ink without a manifest", async () => {
		write({ "tale/main.ink": "Hello.\n* [Go on.]\n- Good.\n-> END" });
		expect(await walkMain([join(dir, "tale"), "--runs", "3"])).toBe(0);
		expect(said.at(-1)).toContain("3 runs from seed 1");
	});
	it("tell of a path that just stops once, at its line", async () => {
		write({ "a/main.ink": "Hello.\n* [One.] -> one\n* [Two.] -> END\n=== one\nOne." });
		expect(await check([join(dir, "a")])).toBe(1);
		expect(said.join("\n").split("\n")).toEqual([
			"main.ink:5: the story stops here without an end Divert on, or end it with -> END.",
			"1 problem",
		]);
	});
	it("say what is wrong with a file, a line and a hint", async () => {
		write({ "a/main.ink": "Hello.\n-> nowhere", "b/story.json": "{", "c/x.txt": "x" });
		expect([await check([join(dir, "a")]), await check([join(dir, "b")])]).toEqual([1, 1]);
		expect(said[0]).toMatch(/a\/main\.ink:2: "-> nowhere" leads nowhere.*Look for a slip/);
		expect(said.join("\n")).toMatch(/b\/story\.json:1: this is not whole JSON/);
		expect(await check([join(dir, "c")])).toBe(1);
		expect(await check([join(dir, "gone")])).toBe(1);
	});
	it("say of an extension what in it does not go with the story, by its own file", () => {
		const manifest = { id: "worse", name: "Worse", version: "1.0.0", type: "extension", dependencies: ["base"] };
		write({
			"base/story.json": '{"id":"base","name":"Base","version":"1.0.0"}',
			"base/main.ink": "INCLUDE tea.ink\n-> tea",
			"base/tea.ink": "=== tea\nTea.\n-> END",
			"worse/story.json": JSON.stringify({ ...manifest, overrides: ["tea.ink"] }),
			"worse/tea.ink": "=== tea\nNo tea.\n-> milk",
		});
		expect(readPack(join(dir, "worse"))).toMatchObject({
			causes: [
				{ where: join(dir, "worse/story.json"), what: "was skipped because it does not compile together with Base" },
				{ where: join(dir, "worse/tea.ink:3"), line: "-> milk" },
			],
		});
		write({ "worse/tea.ink": "=== tea\nNo tea.\n-> END" });
		expect(whole(readPack(join(dir, "worse")))).toMatchObject({ under: join(dir, "base"), manifest: { id: "base" } });
	});
});
