// npm run saves:bank: writes real saves of the present version into tests/saves-bank/<version>/, with the
// compiled story they were made in. Run it once a release: a bank stands for what players have and never
// changes.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isProblem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import { encodeSaveFile } from "../../src/saves/portable-save.ts";
import { encodeStory } from "../../src/story/runtime/encode-story.ts";
import { readPack } from "../vite-ink/read-pack.ts";
import { type HeadlessRun, playOn, startHeadlessRun } from "./headless-run.ts";

const STOPS = [1, 4, 15, 40, 80, 125, 170, 210]; // choices into one run
const ENDINGS = 3; // different ones, from further runs

/** Writes the bank of this version; 1 when there is one. */
export async function main(): Promise<number> {
	const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
	const dir = join("tests/saves-bank", version);
	if (existsSync(dir)) {
		console.error(`${dir} is there already, and stands for what players have. A new version has a new bank.`);
		return 1;
	}
	const pack = readPack("stories/the-voice-you-keep");
	if (isProblem(pack)) throw new Error(JSON.stringify(pack));
	const { json, hash, manifest } = pack;
	const story = { json, hash, pack: manifest.id, speakers: manifest.speakers };
	mkdirSync(dir, { recursive: true });
	let written = 0;
	const put = (name: string, run: HeadlessRun): void => {
		const save = run.newestSave();
		const file = `${String(++written).padStart(2, "0")}-${name || "start"}.save`;
		writeFileSync(join(dir, file), encodeSaveFile({ kept: save, story: null }));
		console.log(`${file}: ${save.title}, ${save.trail.length} choices, ${save.words} words`);
	};
	const slug = (title: string): string =>
		title
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, "-")
			.replaceAll(/^-|-$/g, "");

	const chance = seededRandom(7);
	const run = startHeadlessRun({ ...story, seed: 11, playthrough: 1 });
	await run.director.begin();
	let made = 0;
	for (const stop of STOPS) {
		await playOn(run, stop - made, chance);
		made = stop;
		put(slug(run.newestSave().title), run);
	}
	// In the middle of a passage, on a second playthrough.
	const second = startHeadlessRun({ ...story, seed: 12, playthrough: 2 });
	await second.director.begin();
	await playOn(second, 30, chance);
	const able = second.director.present().offered.filter((offered) => !offered.struck);
	await second.director.take({ do: "choose", index: able[0]!.index });
	put(`${slug(second.newestSave().title)}-midway`, second);
	const reached = new Set<string>();
	for (let seed = 20; reached.size < ENDINGS && seed < 60; seed++) {
		const whole = startHeadlessRun({ ...story, seed, playthrough: 1 + (seed % 2) });
		await whole.director.begin();
		await playOn(whole, 1000, seededRandom(seed));
		if (reached.has(whole.ending())) continue;
		reached.add(whole.ending());
		put(`ending-${whole.ending()}`, whole);
	}
	writeFileSync(join(dir, "story.gz"), gzipSync(encodeStory(json), { level: 9 }));
	return 0;
}
