// Foreign tags are told once each and are no faults; a slip in a pack of ours is one.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { readAssetCatalogue } from "../../../tools/story/asset-catalogue.ts";
import { checkTags, type TagReport } from "../../../tools/story/check-tags.ts";
import { walkPack } from "../../../tools/story/walk-pack.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

let dir = "";
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "tags-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

function read(ink: string, manifest?: object) {
	writeFileSync(join(dir, "main.ink"), ink);
	if (manifest) writeFileSync(join(dir, "story.json"), JSON.stringify(manifest));
	const pack = readPack(dir);
	if (isProblem(pack)) throw new Error(pack.what);
	return pack;
}
const check = (ink: string, manifest?: object): TagReport => checkTags(read(ink, manifest), readAssetCatalogue());

const MANIFEST = { id: "tags", name: "Tags", version: "1.0.0" };
const INKY = `# author: Somebody
# title: Tags
# theme: dark
Styled. # CLASS: loud
# scene: Forest at dusk
Scene words. # mood: sad
# note: to self, fix this
# character: happy old man
# pause: 500
# wait: long
# ending: The good end
# place: the mill
Words. # mood: sad
# stop: rain
* [Go # UNCLICKABLE]
* [Go on # CLASS: red]
* [Fight # locked]
- # CLEAR
A new page. # 12
-> END
`;

describe("the tags of a story from elsewhere", () => {
	it("knows what each place has been painted with", () => {
		const ink = (prop: string) => `# place: apartment light=night\nWords. # prop: ${prop}\n-> END\n`;
		const whatOf = (prop: string) => check(ink(prop), MANIFEST).problems.map((one) => one.what);
		expect(whatOf("coat at=chair size=small")).toEqual([]);
		expect(whatOf("coat gone")).toEqual([]);
		expect(whatOf("coat at=lamp")).toEqual(['apartment has not been painted with this "coat"']);
		expect(whatOf("coat at=chair size=vast")[0]).toMatch(/size is "vast"/);
	});
	it("are told once each, with their count, and none is a fault", async () => {
		const { problems, foreign } = check(INKY);
		expect(problems).toEqual([]);
		const names = foreign.map((sentence) => /# (\S+)/.exec(sentence)?.[1]);
		expect(names).toEqual(["scene", "mood", "pause", "wait", "ending", "place", "stop", "locked", "12"]);
		expect(foreign.find((sentence) => /mood/.test(sentence))).toMatch(/^main\.ink:6, and 1 more: /);
		const walked = await walkPack(read(INKY), { runs: 4, seed: 1, saves: "none" });
		expect(walked.problems).toEqual([]);
	});

	it("are grouped: a story with a thousand of them is told of one", () => {
		const lines = Array.from({ length: 1000 }, (_, i) => `Line ${i}. # mood: m${i}`).join("\n");
		expect(check(`${lines}\n-> END`)).toMatchObject({ problems: [], foreign: [expect.stringMatching(/and 999 more/)] });
	});

	it("do not hide a sound that is not there", () => {
		expect(check("Ding. # AUDIO: audio/my ding.mp3\n-> END").problems).toMatchObject([
			{ where: "main.ink:1", what: 'there is no sfx called "audio/my ding.mp3"' },
		]);
	});
});

describe("the tags of a pack with a manifest", () => {
	it("are faults where they nearly are ours, or do not fit", () => {
		const { problems, foreign } = check("A. # plaec: tram\nB. # pause: 500\n* [C # silense]\n- -> END", MANIFEST);
		expect(problems.map(({ where, code }) => `${where} ${code}`)).toEqual([
			"main.ink:1 cue.near",
			"main.ink:2 cue.bad-value",
			"main.ink:3 check.unknown-way",
		]);
		expect(foreign).toEqual([]);
	});
});
