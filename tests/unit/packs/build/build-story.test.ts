// Extensions laid over a story: order, replacements, and what is left out.
import { describe, expect, it } from "vitest";
import { isProblem, type Problem } from "../../../../src/base/problem.ts";
import { buildStory, type PackSource, type StoryBuild } from "../../../../src/packs/build/build-story.ts";
import { type Manifest, readManifest } from "../../../../src/packs/import/manifest.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";

const source = (id: string, ink: Record<string, string>, of: Partial<Manifest> = {}): PackSource => ({
	manifest: readManifest({ id, name: id, version: "1.0.0", ...of }, id) as Manifest,
	ink,
});
const story = source("base", {
	"main.ink": "INCLUDE tea.ink\nINCLUDE end.ink\n-> tea",
	"tea.ink": "=== tea\nThe tea is hot.\n-> finish",
	"end.ink": "=== finish\nThe end.\n-> END",
});
const extension = (id: string, ink: Record<string, string>, of: Partial<Manifest> = {}) =>
	source(id, ink, {
		type: "extension",
		dependencies: ["base"],
		overrides: Object.keys(ink).filter((f) => f in story.ink),
		...of,
	});
const tea = (words: string, on = "finish") => ({ "tea.ink": `=== tea\n${words}\n-> ${on}` });
const build = (extensions: PackSource[], more: string[] = []): StoryBuild => {
	const built = buildStory(story, extensions, new Set(["base", ...extensions.map((e) => e.manifest.id), ...more]));
	if (isProblem(built)) throw new Error(JSON.stringify(built));
	return built;
};
const first = (built: StoryBuild) =>
	createSession(built.compiled.json, { seed: 1, where: "base" }).next() as { text: string };

describe("extensions", () => {
	it("replace whole files, and every replacement is told", () => {
		const built = build([extension("cold", tea("The tea is cold."))]);
		expect(first(built).text).toBe("The tea is cold.");
		expect(built.changes).toEqual([{ by: "cold", file: "tea.ink", over: "base" }]);
		expect(built.notes).toEqual([]);
	});
	it("add files that can be diverted to without an INCLUDE of their own", () => {
		const built = build([
			extension("more", { ...tea("The tea is cold.", "spoon"), "spoon.ink": "=== spoon\nA spoon.\n-> finish" }),
		]);
		expect(built.changes.map((c) => [c.file, c.over])).toEqual([
			["tea.ink", "base"],
			["spoon.ink", ""],
		]);
		expect(first(built).text).toBe("The tea is cold.");
	});
	it("go by what they depend on, then by loadAfter, then by id; the last wins", () => {
		const a = extension("aa", tea("a"), { loadAfter: ["zz"] });
		const z = extension("zz", tea("z"));
		expect(first(build([a, z])).text).toBe("a");
		expect(build([a, z]).changes.at(-1)).toEqual({ by: "aa", file: "tea.ink", over: "zz" });
		const m = extension("mm", tea("m"));
		expect(first(build([m, z])).text).toBe("z");
		expect(first(build([extension("bb", tea("b"), { dependencies: ["base", "zz"] }), z])).text).toBe("b");
	});
});

describe("extensions that do not fit", () => {
	it("are left out when they do not compile with the story, and the others stay", () => {
		const built = build([
			extension("bad", { "end.ink": "=== finish\n-> nowhere" }),
			extension("good", tea("Good tea.")),
		]);
		expect(first(built).text).toBe("Good tea.");
		expect(built.leftOut.map((l) => l.id)).toEqual(["bad"]);
		expect(built.leftOut[0]!.problems).toMatchObject([
			{
				code: "extension.breaks",
				where: "bad",
				what: "was skipped because it does not compile together with base",
				hint: "The story is told without it.",
			},
			{
				code: "ink.error",
				where: "end.ink:2",
				what: '"-> nowhere" leads nowhere: there is no knot or stitch called nowhere',
				hint: "Look for a slip in its name, or write the knot.",
				line: "-> nowhere",
			},
		] satisfies Problem[]);
	});
	it("are left out when what they need is not here, off, or left out itself", () => {
		const needs = (id: string) => extension("one", tea("one"), { dependencies: ["base", id] });
		const why = (built: StoryBuild) => built.leftOut.map((l) => l.problems[0]!.what);
		expect(why(build([needs("gone")]))).toEqual(['was skipped because it needs the pack "gone", which is not here']);
		const bad = extension("bad", { "end.ink": "=== finish\n-> nowhere" });
		expect(why(build([needs("bad"), bad]))).toHaveLength(2);
	});
	it("that conflict are not laid over each other", () => {
		const built = build([extension("aa", tea("a"), { conflicts: ["bb"] }), extension("bb", tea("b"))]);
		expect(first(built).text).toBe("a");
		expect(built.leftOut).toMatchObject([
			{ id: "bb", problems: [{ what: "was skipped because it does not go together with aa" }] },
		]);
	});
	it("that replace what the manifest does not say, or say what they do not bring, are told so", () => {
		const sly = extension("sly", tea("sly"), { overrides: ["gone.ink"] });
		expect(build([sly]).notes.map((n) => n.what)).toEqual([
			"replaces tea.ink without naming it",
			'names gone.ink under "overrides" but does not bring it',
		]);
	});
	it("leave alone a story they are not for", () => {
		expect(first(build([extension("other", tea("other"), { dependencies: ["elsewhere"] })])).text).toBe(
			"The tea is hot.",
		);
	});
});
