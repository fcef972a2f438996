// The manifest's JSON schema, for editors: made from the schema that reads manifests, and true of every
// manifest that exists.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { type Manifest, readManifest } from "../../../src/packs/import/manifest.ts";
import { storySchema } from "../../../tools/story-schema.ts";

const schema = JSON.parse(readFileSync("docs/story.schema.json", "utf8"));

describe("docs/story.schema.json", () => {
	it("is as the manifest's reader makes it (npm run docs)", () => {
		expect(readFileSync("docs/story.schema.json", "utf8")).toBe(storySchema());
	});
	it("asks for id, name and version, and knows every field that is read", () => {
		expect(schema.required).toEqual(["id", "name", "version"]);
		const read = readManifest({ id: "kettle", name: "K", version: "1.0.0" }, "k") as Manifest;
		expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(read)));
		expect(schema.properties.id.pattern).toBe("^[a-z0-9][a-z0-9-]{1,63}$");
		expect(schema.properties.type.enum).toEqual(["story", "extension", "translation"]);
	});
	it("names no field that a manifest here has not, and each manifest here is read", () => {
		for (const pack of readdirSync("stories")) {
			const manifest = JSON.parse(readFileSync(`stories/${pack}/story.json`, "utf8"));
			expect(Object.keys(manifest).filter((key) => !(key in schema.properties))).toEqual([]);
			expect(isProblem(readManifest(manifest, pack))).toBe(false);
		}
	});
});

describe("a manifest", () => {
	const base = { id: "kettle", name: "K", version: "1.0.0" };
	const whatOf = (more: object) => (readManifest({ ...base, ...more }, "story.json") as { what?: string }).what ?? "";
	it("says which field is wrong and what it should be", () => {
		expect(whatOf({ id: "Kettle!" })).toBe('id is "Kettle!", expected lower-case letters, digits and dashes');
		expect(whatOf({ type: "mod" })).toBe('type is "mod", expected ("story" | "extension" | "translation")');
		expect(whatOf({ dependencies: "base" })).toBe('dependencies is "base", expected Array');
		expect(whatOf({ places: { hut: { lights: { day: { palette: { high: "red" } } } } } })).toBe(
			'places.hut.lights.day.palette.high is "red", expected a colour such as #c98f74',
		);
	});
	it("of a whole other kind is a Problem and not a crash", () => {
		for (const json of [null, [], 7, "x", { __proto__: null }])
			expect(isProblem(readManifest(json, "story.json"))).toBe(true);
	});
});
