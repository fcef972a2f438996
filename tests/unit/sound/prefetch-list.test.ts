import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ambienceOf } from "../../../src/sound/ambience/place-ambience.ts";
import { prefetchList, SCENE_SOUNDS } from "../../../src/sound/files/prefetch-list.ts";
import { RECORDINGS } from "../../../src/sound/files/recordings.ts";

const INK = "stories/the-voice-you-keep";

/** The act, the ambiences and the music that the ink of every scene asks for. */
function asked(): Record<string, { act: number; ids: Set<string> }> {
	const found: Record<string, { act: number; ids: Set<string> }> = {};
	for (const file of readdirSync(INK).filter((f) => /^\d\d-.*\.ink$/.test(f))) {
		let [place, light] = ["", ""];
		let ids = new Set<string>();
		for (const [, name, key = "", rest = ""] of readFileSync(`${INK}/${file}`, "utf8")
			.replace(/(^|\s)\/\/.*$/gm, "")
			.matchAll(/# (scene|place|light|ambience|music): ([\w{}-]+)([^#\n\]]*)/g)) {
			if (name === "scene") {
				ids = new Set();
				found[key] = { act: Number(/act=(\d)/.exec(rest)?.[1]), ids };
			}
			if (name === "place") [place, light] = [key, /light=([\w-]+)/.exec(rest)?.[1] ?? ""];
			if (name === "light") light = key;
			if (name === "scene" || key === "own" || key.includes("{")) continue;
			const own = name === "place" || name === "light";
			ids.add(own ? ambienceOf({ ambience: "", place: { id: place, light, cut: false } }) : key);
		}
	}
	return found;
}

describe("an act ahead", () => {
	it("knows the act of every scene, and every ambience and cue its ink asks for", () => {
		for (const [scene, { act, ids }] of Object.entries(asked())) {
			const [known, names = ""] = SCENE_SOUNDS[scene] ?? [];
			expect(known, scene).toBe(act);
			const missing = [...ids].filter((id) => !names.split(" ").includes(id));
			expect(missing, `add to ${scene} in src/sound/files/prefetch-list.ts`).toEqual([]);
		}
	});
	it("names only what is recorded", () => {
		const ids = Object.values(SCENE_SOUNDS).flatMap(([, names]) => names.split(" "));
		expect(ids.filter((id) => !(id in RECORDINGS))).toEqual([]);
	});
	it("names what the act still needs, from this scene on, each once", () => {
		const files = prefetchList("out_loud").map((r) => r.files[0]);
		expect(files[0]).toBe("beds/market.ogg");
		expect(files).toContain("music/hers-line.ogg");
		expect(files).not.toContain("beds/hills.ogg"); // the next act's
		expect(new Set(files).size).toBe(files.length);
		expect(prefetchList("a_scene_of_somebody_elses")).toEqual([]);
	});
});
