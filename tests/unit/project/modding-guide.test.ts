// docs/modding.md is true: its commands run as they stand, its ink compiles and passes the check, its
// manifest is read, its limits are compared, and the pack that it ends with is built over the game and
// walked.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { buildAndTest } from "../../../src/packs/build/build-and-test.ts";
import { type Manifest, readManifest } from "../../../src/packs/import/manifest.ts";
import { readPack as readGiven } from "../../../src/packs/import/read-pack.ts";
import { ZIP_LIMITS } from "../../../src/packs/import/unzip.ts";
import { MAX_INK_CHARACTERS } from "../../../src/story/compile/check-ink.ts";
import { main as make } from "../../../tools/pack-new.ts";
import { readAssetCatalogue } from "../../../tools/story/asset-catalogue.ts";
import { main as check } from "../../../tools/story/check.ts";
import { checkSource } from "../../../tools/story/check-source.ts";
import { main as walkMain } from "../../../tools/story/walk.ts";
import { walkPack } from "../../../tools/story/walk-pack.ts";
import { exampleScene, readEdits } from "../../../tools/tutorial-example.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

const page = readFileSync("docs/modding.md", "utf8");
const blocks = (kind: string) =>
	[...page.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, "g"))].map((m) => m[1]!);
const EXAMPLE = "docs/examples/rain-in-the-morning";
let dir = "";

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), "modding-"));
	vi.spyOn(console, "log").mockImplementation(() => {});
});
afterAll(() => {
	vi.restoreAllMocks();
	rmSync(dir, { recursive: true });
});

describe("docs/modding.md", () => {
	it("gives commands that do what it says, in its order", async () => {
		const lines = blocks("sh").flatMap((block) => block.trim().split("\n"));
		const met: string[] = [];
		for (const line of lines) {
			const [, script = "", rest = ""] = /^npm run ([\w:]+) -- (.*)$/.exec(line) ?? [];
			const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => (m[1] ?? m[2]!).replace(/^packs\//, `${dir}/`));
			met.push(script);
			if (script === "pack:new") expect(await make(words), line).toBe(0);
			else if (script === "story:walk") expect(await walkMain(words), line).toBe(0);
			// Thirty walks of the whole game are the extension's own check: here its source, below five walks.
			else if (script === "story:check" && !line.includes("rain")) expect(await check(words), line).toBe(0);
			else {
				const pack = readPack(words.at(-1)!);
				if (isProblem(pack)) throw new Error(JSON.stringify(pack));
				expect(checkSource(pack, readAssetCatalogue(pack.manifest.places)), line).toEqual([]);
			}
		}
		expect(met).toEqual(["pack:new", "dev", "story:check", "story:walk", "pack:new", "story:check", "dev"]);
		expect(readdirSync(join(dir, "my-lamp"))).toEqual(expect.arrayContaining(["story.json", "main.ink", "stairs.ink"]));
	}, 120_000);
	it("shows ink that compiles and in which nothing is wrong", () => {
		const manifest = readManifest({ id: "page", name: "P", version: "1.0.0" }, "page") as Manifest;
		expect(blocks("ink")).toHaveLength(2);
		for (const ink of blocks("ink")) {
			const read = readGiven(new Map([["main.ink", strToU8(ink)]]), "main.ink");
			if (isProblem(read)) throw new Error(JSON.stringify(read));
			const built = buildAndTest({ story: { ...read, manifest, compiled: null }, extensions: [], present: [] });
			expect(built).toMatchObject({ problems: [] });
		}
	});
	it("shows a manifest that is read as it stands", () => {
		const read = readManifest(JSON.parse(blocks("json")[0]!), "page");
		expect(read).toMatchObject({ id: "my-lamp", places: { ferry: {}, "her-window": {} } });
	});
	it("tells the limits there are", () => {
		const number = (n: number) => n.toLocaleString("en");
		for (const row of [
			`| files in a zip | ${ZIP_LIMITS.entries} |`,
			`| one file | ${ZIP_LIMITS.file / 1e6} MB |`,
			`| all together | ${ZIP_LIMITS.all / 1e6} MB |`,
			`| ink of one story | ${number(MAX_INK_CHARACTERS)} characters |`,
		])
			expect(page).toContain(row);
		const limits = readFileSync("src/story/runtime/limits.ts", "utf8");
		expect(limits).toContain("100_000");
		expect(limits).toContain("5_000");
	});
});

describe("the tutorial of docs/modding.md", () => {
	it("ends with a pack whose edits are those of the page (npm run docs)", () => {
		expect(readEdits(page)).toHaveLength(2);
		expect(readFileSync(join(EXAMPLE, "05-first-morning.ink"), "utf8")).toBe(exampleScene());
		expect(existsSync(join(EXAMPLE, "story.json"))).toBe(true);
	});
	it("ends with a pack that changes the game's scene, and goes on to the next", async () => {
		const pack = readPack(EXAMPLE);
		if (isProblem(pack)) throw new Error(JSON.stringify(pack));
		expect(pack.warnings).toEqual([]);
		const asked: string[] = [];
		const walked = await walkPack(pack, {
			runs: 2,
			seed: 5,
			saves: "none",
			from: "first_morning",
			pick: (offered) => {
				const rain = offered.find((o) => o.text === '"Is that rain?"');
				if (rain) asked.push(rain.text);
				return rain?.index;
			},
		});
		expect(asked).toHaveLength(2);
		expect(walked.problems).toEqual([]);
		expect(
			walked.unseen.filter(({ file, text }) => file === "05-first-morning.ink" && /ten past three/.test(text)),
		).toEqual([]);
	}, 120_000);
	it("ends with a pack that is published as a zip: read as it is dropped", () => {
		const files = Object.fromEntries(readdirSync(EXAMPLE).map((file) => [file, readFileSync(join(EXAMPLE, file))]));
		const read = readGiven(new Map([["rain.zip", zipSync({ rain: files })]]), "rain.zip");
		expect(read).toMatchObject({ manifest: { id: "rain-in-the-morning", type: "extension" }, notes: [] });
	});
});
