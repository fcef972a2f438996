import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { decodeStory, encodeStory } from "../../../../src/story/runtime/encode-story.ts";
import { compressStory, compressStorySmall } from "../../../../tools/vite-ink/compress-story.ts";
import { readPack } from "../../../../tools/vite-ink/read-pack.ts";

describe("a pressed story", () => {
	it("comes back to the letter", () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(pack.what);
		expect(JSON.stringify(decodeStory(encodeStory(pack.json)))).toBe(JSON.stringify(pack.json));
	});
	it("comes back whatever its words are", () => {
		const text = fc.string({ unit: "binary", minLength: 1 }).map((s) => `^${s}`);
		fc.assert(
			fc.property(fc.array(text), (root) => {
				const json = { inkVersion: 21, root };
				expect(decodeStory(encodeStory(json))).toEqual(json);
			}),
		);
	});
	it("is packed smaller than zlib can for the first load, once, and comes back to the letter", async () => {
		const pack = readPack("stories/gallery");
		if (isProblem(pack)) throw new Error(pack.what);
		const home = mkdtempSync(join(tmpdir(), "packed-"));
		const small = await compressStorySmall(pack.json, home);
		expect(small.length).toBeLessThan(compressStory(pack.json).length * 0.98);
		expect(decodeStory(gunzipSync(small).toString())).toEqual(pack.json);
		const kept = readdirSync(home);
		expect(await compressStorySmall(pack.json, home)).toEqual(Buffer.from(small));
		expect(readdirSync(home)).toEqual(kept);
		rmSync(home, { recursive: true });
	});
});
