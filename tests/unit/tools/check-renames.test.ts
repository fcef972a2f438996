// Old names, as the story tells them: each of a knot that is gone, and told once.

import { expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { checkRenames } from "../../../tools/story/check-renames.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

const said = (ink: string, more = "") =>
	checkRenames({ "a.ink": ink, "b.ink": more }).map(({ where, what }) => `${where}: ${what}`);

it("takes an old name of a knot and of a stitch that are gone, even two of one knot", () => {
	expect(said("=== hall\n# was: lobby\n# was: entrance\nIn.\n= door\n# was: gate\nOut.\n-> END")).toEqual([]);
	expect(said("=== hall\n= door\n# was: gate\n-> END", "=== yard\n= door\n# was: gate\n-> END")).toEqual([]);
});
it("refuses the name of a knot or stitch that still stands, with both places", () => {
	expect(said("=== hall\n# was: yard\nIn.\n-> END", "\n=== yard\n-> END")).toEqual([
		'a.ink:2: "yard" is no old name: it stands at b.ink:2',
	]);
	expect(said("=== hall\n= gate\nA.\n-> END\n= door\n# was: gate\n-> END")).toEqual([
		'a.ink:6: "hall.gate" is no old name: it stands at a.ink:2',
	]);
	expect(said("=== hall\n# was: hall\n-> END")).toHaveLength(1);
});
it("refuses an old name that two claim", () => {
	expect(said("=== hall\n# was: lobby\n-> END", "=== yard\n# was: lobby\n-> END")).toEqual([
		'b.ink:2: "lobby" is the old name of "yard", and of what stands at a.ink:2',
	]);
});
it("refuses one that says nothing, or stands under no knot; passes over what is a comment", () => {
	expect(said("# was: lobby\n-> hall\n=== hall\n# was:\n-> END")).toEqual([
		'a.ink:1: "lobby" was said outside of a knot',
		"a.ink:4: `# was:` names no knot",
	]);
	expect(said("=== hall\n// # was: hall\n-> END")).toEqual([]);
});
it("is part of what story:check finds in a pack", async () => {
	const { checkSource } = await import("../../../tools/story/check-source.ts");
	const pack = readPack("stories/gallery");
	if (isProblem(pack)) throw new Error(pack.what);
	const wrong = { ...pack, files: { ...pack.files, "more.ink": "=== more\n# was: more\n-> END" } };
	const found = checkSource(wrong, { places: new Map(), props: new Map(), sounds: new Map() });
	expect(found.map(({ what }) => what).filter((what) => /no old name/.test(what))).toHaveLength(1);
});
