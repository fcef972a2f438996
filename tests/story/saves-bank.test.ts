// The bank of saves: real saves of every release, loaded in the present story. Each finds its place or is
// asked about. Each goes on in the version it was made in, word for word.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { transcript } from "../../src/director/moment.ts";
import type { SaveData } from "../../src/director/save/save-data.ts";
import { withVoice } from "../../src/director/speakers.ts";
import { readSaveFile } from "../../src/saves/portable-save.ts";
import { decodeStory } from "../../src/story/runtime/encode-story.ts";
import type { StoryJson } from "../../src/story/runtime/session.ts";
import { startHeadlessRun } from "../../tools/saves/headless-run.ts";
import { type ReadPack, readPack } from "../../tools/vite-ink/read-pack.ts";

const BANK = "tests/saves-bank";
const releases = readdirSync(BANK);

function readSave(path: string): SaveData {
	const save = readSaveFile(new Uint8Array(readFileSync(path)));
	if (isProblem(save)) throw new Error(`${path}: ${save.what}`);
	return save.kept;
}

describe.each(releases)("the saves of release %s", (release) => {
	const dir = join(BANK, release);
	const files = readdirSync(dir).filter((file) => file.endsWith(".save"));
	let now: ReadPack;
	let then: StoryJson;
	beforeAll(() => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(JSON.stringify(pack));
		now = pack;
		then = decodeStory(gunzipSync(readFileSync(join(dir, "story.gz"))).toString("utf8"));
	}, 120_000);

	const read = (file: string) => readSave(join(dir, file));
	const open = async (kept: SaveData, json: StoryJson, hash: string) => {
		const speakers = now.manifest.speakers;
		const { pack, seed, playthrough } = kept;
		const run = startHeadlessRun({ json, hash, pack, speakers, seed, playthrough });
		const wrong = await run.director.begin(kept);
		const { moment, offered, variables } = run.director.present();
		return { wrong, lines: transcript(moment), offered: offered.map(({ text }) => text), variables };
	};

	it("are ten or more, from the first scene to endings", () => {
		const saves = files.map(read);
		expect(saves.length).toBeGreaterThanOrEqual(10);
		expect(new Set(saves.map(({ title }) => title)).size).toBeGreaterThan(7);
		expect(files.filter((file) => file.includes("ending-")).length).toBeGreaterThanOrEqual(3);
	});
	it.each(files)("%s goes on in the version it was made in, word for word", async (file) => {
		const kept = read(file);
		const got = await open(kept, then, kept.hash);
		expect(got.wrong).toBe("done");
		expect(got.lines).toEqual(kept.lines.map((line) => withVoice(line, now.manifest.speakers)));
		expect(got.offered).toEqual(kept.offered);
		expect(got.variables).toEqual(kept.variables);
	});
	it("come to their place in the story as it is now, or are asked about; none is put elsewhere in silence", async () => {
		let asked = 0;
		for (const file of files) {
			const kept = read(file);
			const got = await open(kept, now.json, now.hash);
			if (isProblem(got.wrong)) {
				asked++;
				expect(now.hash, `${file} was asked about though nothing was changed`).not.toBe(kept.hash);
				continue;
			}
			// An independent measure, not locate-save.ts's own: the choices made, the scene, the letters, all
			// variables.
			const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
			const last = words(kept.lines.at(-1)!.text);
			const told = new Set(words(got.lines.at(-1)!.text));
			expect(last.filter((word) => told.has(word)).length, file).toBeGreaterThanOrEqual(last.length * 0.5);
			for (const [name, value] of Object.entries(kept.variables))
				if (name in got.variables) expect([file, name, got.variables[name]]).toEqual([file, name, value]);
			expect(got.offered.length, file).toBeGreaterThanOrEqual(kept.offered.length);
		}
		console.log(`release ${release}: ${files.length - asked} of ${files.length} saves found their place, ${asked} ask`);
	});
});
