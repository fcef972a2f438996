// The dev server is asked for packs with every request: each is compiled once for what its files hold.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isProblem, type Result } from "../../../src/base/problem.ts";
import { createPackCache, type PackCache } from "../../../tools/vite-ink/pack-cache.ts";
import { readLanguage } from "../../../tools/vite-ink/read-languages.ts";
import { compilePack } from "../../../tools/vite-ink/read-pack.ts";

let parent = "";
let compiled: string[] = []; // ids of the packs, and languages
let cache: PackCache;

const write = (id: string, ink: string, more: object = {}) => {
	const dir = join(parent, id);
	mkdirSync(join(dir, "po"), { recursive: true });
	writeFileSync(join(dir, "story.json"), JSON.stringify({ id, name: id, version: "1.0.0", ...more }));
	writeFileSync(join(dir, "main.ink"), ink);
	return dir;
};
const good = <T>(result: Result<T>): T => {
	if (isProblem(result)) throw new Error(result.what);
	return result;
};
const table = (text: string) => `msgctxt "story.json#name"\nmsgid "lamp"\nmsgstr "${text}"\n`;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), "packs-"));
	compiled = [];
	cache = createPackCache({
		pack: (sources) => {
			compiled.push(sources.own.manifest.id);
			return compilePack(sources);
		},
		language: (pack, language) => {
			compiled.push(language);
			return readLanguage(pack, language);
		},
	});
});
afterEach(() => rmSync(parent, { recursive: true }));

describe("a cache of packs", () => {
	it("compiles a pack once while its files hold the same, even when they are written again", () => {
		const dir = write("lamp", "The lamp is on.\n-> END\n");
		const first = good(cache.pack(dir));
		writeFileSync(join(dir, "main.ink"), readFileSync(join(dir, "main.ink")));
		expect(good(cache.pack(dir))).toBe(first);
		expect(compiled).toEqual(["lamp"]);
	});
	it("compiles again only the pack that changed", () => {
		const lamp = write("lamp", "The lamp is on.\n-> END\n");
		const kettle = write("kettle", "The kettle is on.\n-> END\n");
		const before = [lamp, kettle].map((dir) => good(cache.pack(dir)));
		write("kettle", "The kettle is off.\n-> END\n");
		const after = [lamp, kettle].map((dir) => good(cache.pack(dir)));
		expect(compiled).toEqual(["lamp", "kettle", "kettle"]);
		expect(after[0]).toBe(before[0]);
		expect(after[1]!.hash).not.toBe(before[1]!.hash);
	});
	it("compiles again when only the manifest changed", () => {
		const dir = write("lamp", "The lamp is on.\n-> END\n");
		cache.pack(dir);
		write("lamp", "The lamp is on.\n-> END\n", { author: "Somebody" });
		expect(good(cache.pack(dir)).manifest.author).toBe("Somebody");
	});
	it("compiles an extension again when the story under it changed", () => {
		write("lamp", "The lamp is on.\n-> END\n");
		const brighter = write("brighter", "The lamp is bright.\n-> END\n", {
			type: "extension",
			dependencies: ["lamp"],
			overrides: ["main.ink"],
		});
		good(cache.pack(brighter));
		good(cache.pack(brighter));
		writeFileSync(join(parent, "lamp", "other.ink"), "=== other\n-> END\n");
		good(cache.pack(brighter));
		expect(compiled).toEqual(["brighter", "brighter"]);
	});
	it("keeps what is wrong with a pack, until it is mended", () => {
		const dir = write("lamp", "-> nowhere\n");
		expect(isProblem(cache.pack(dir))).toBe(true);
		expect(isProblem(cache.pack(dir))).toBe(true);
		expect(compiled).toEqual(["lamp"]);
		write("lamp", "-> END\n");
		expect(isProblem(cache.pack(dir))).toBe(false);
	});
	it("compiles a translation once for its table and its pack", () => {
		const dir = write("lamp", "The lamp is on.\n-> END\n");
		const po = join(dir, "po", "es.po");
		const spanish = () => good(cache.language(good(cache.pack(dir)), "es"));
		writeFileSync(po, table("lámpara"));
		expect(spanish().name).toBe("lámpara");
		expect(spanish()).toBe(spanish());
		expect(compiled).toEqual(["lamp", "es"]);
		writeFileSync(po, table("farol"));
		expect(spanish().name).toBe("farol");
		write("lamp", "The lamp is off.\n-> END\n");
		spanish();
		expect(compiled).toEqual(["lamp", "es", "es", "lamp", "es"]);
	});
});
