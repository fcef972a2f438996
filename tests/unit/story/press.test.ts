import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { press, unpress } from "../../../src/story/press.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

describe("a pressed story", () => {
	it("comes back to the letter", () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (Array.isArray(pack)) throw new Error(pack[0]!.what);
		expect(JSON.stringify(unpress(press(pack.json)))).toBe(JSON.stringify(pack.json));
	});
	it("comes back whatever its words are", () => {
		const text = fc.string({ unit: "binary", minLength: 1 }).map((s) => `^${s}`);
		fc.assert(
			fc.property(fc.array(text), (root) => {
				const json = { inkVersion: 21, root };
				expect(unpress(press(json))).toEqual(json);
			}),
		);
	});
});
