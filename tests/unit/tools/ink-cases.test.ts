// Ink and packs as they came from elsewhere, kept in tests/cases: what each is read as, what its author is
// told, and how it is played. Each is read on the command line and in the library.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { eachProblem, isProblem, type Problem, type Result } from "../../../src/base/problem.ts";
import { findSpeech } from "../../../src/base/speech.ts";
import type { Effect, Line, OfferedChoice } from "../../../src/director/crew.ts";
import { createDirector } from "../../../src/director/director.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import { type BuildResult, buildAndTest } from "../../../src/packs/build/build-and-test.ts";
import { findPicture } from "../../../src/packs/find-picture.ts";
import { readPack } from "../../../src/packs/import/read-pack.ts";
import { ownTables } from "../../../src/packs/store/pack-records.ts";
import { readBlock } from "../../../src/page/text/block-markup.ts";
import { findPackFiles } from "../../../src/sound/files/sound-lookup.ts";
import { tellEachOnce } from "../../../src/story/compile/explain-ink-error.ts";
import { createSession } from "../../../src/story/runtime/session.ts";
import { readAssetCatalogue } from "../../../tools/story/asset-catalogue.ts";
import { checkSource } from "../../../tools/story/check-source.ts";
import { checkTags } from "../../../tools/story/check-tags.ts";
import { walkPack } from "../../../tools/story/walk-pack.ts";
import { readPack as readFromDisk } from "../../../tools/vite-ink/read-pack.ts";

const CASES = "tests/cases";
const whole = <T>(read: Result<T>): T => {
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	return read;
};
const places = (found: readonly Problem[]): string[] =>
	found.map(({ code, where }) => `${where.replace(/^.*\//, "")} ${code}`);

/** A case's files as a folder that is dropped hands them over, or the one file. */
function filesOf(path: string): Map<string, Uint8Array> {
	const at = join(CASES, path);
	if (statSync(at).isFile()) return new Map([[at.replace(/^.*\//, ""), readFileSync(at)]]);
	const within = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		within.map(({ parentPath, name }) => [relative(at, join(parentPath, name)), readFileSync(join(parentPath, name))]),
	);
}
const inLibrary = (path: string) => readPack(filesOf(path), path.replace(/^.*\//, ""));

/** What story:check tells of a case: each place with its code. */
async function checked(path: string): Promise<string[]> {
	const pack = readFromDisk(join(CASES, path));
	if (isProblem(pack)) return places(eachProblem(pack));
	const walked = await walkPack(pack, { runs: 30, seed: 1, saves: "none" });
	return places(tellEachOnce([...checkSource(pack, readAssetCatalogue(pack.manifest.places)), ...walked.problems]));
}

/** Builds a case as the library does. */
function built(path: string): Result<BuildResult> {
	const pack = inLibrary(path);
	if (isProblem(pack)) return pack;
	return buildAndTest({
		story: { ...pack, compiled: pack.story },
		extensions: [],
		present: [],
		tables: ownTables(pack.manifest, pack),
	});
}

/** Plays a case, the first choice each time: its lines, those chosen in angle brackets, and its effects. */
async function played(path: string) {
	const pack = whole(readFromDisk(join(CASES, path)));
	const lines: Line[] = [];
	const effects: Effect[] = [];
	let offered: readonly OfferedChoice[] = [];
	const page = {
		...NULL_CREW.page,
		print: async (line: Line) => void lines.push(line),
		offer: (now: readonly OfferedChoice[]) => {
			offered = now;
		},
		effect: (effect: Effect) => void effects.push(effect),
	};
	const director = createDirector({
		open: () => createSession(pack.json, { seed: 1, where: path }),
		run: { pack: "case", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1 },
		speakers: pack.manifest.speakers,
		crew: { ...NULL_CREW, page },
		wait: async () => {},
		now: () => 1,
		queueSave: () => {},
		onProblem: () => {},
	});
	await director.begin();
	for (let i = 0; i < 30 && !effects.some(({ effect }) => effect === "ending"); i++) {
		const open = offered.find(({ struck }) => !struck);
		await director.take(open ? { do: "choose", index: open.index } : { do: "skip" });
	}
	return {
		lines,
		effects,
		said: lines.map(({ as, text }) => (as === "chosen" ? `<${text}>` : text.replace(/\s+/g, " "))),
	};
}

// What is wrong with each, as file:line and code.
const TOLD: [string, string[]][] = [
	["ink/unbracketed.ink", []],
	["ink/loose.ink", ["loose.ink:5 story.loose-end"]],
	["ink/loop.ink", ["loop.ink:4 ink.error"]],
	["ink/later-loop.ink", ["later-loop.ink:6 ink.error"]],
	["ink/many.ink", []],
	["ink/accents.ink", []],
	["ink/cyr.ink", []],
	[
		"ink/hyphen.ink",
		["hyphen.ink:1 ink.error", "hyphen.ink:2 ink.error", "hyphen.ink:4 ink.error", "hyphen.ink:5 ink.error"],
	],
	["ink/upfunc.ink", ["upfunc.ink:5 ink.error", "upfunc.ink:7 ink.error"]],
	["ink/samename.ink", ["samename.ink:1 ink.error"]],
	["ink/blockinc", []],
	["ink/inccomment", []],
	["ink/slashstar.ink", []],
	["ink/cont.ink", []],
	["ink/noext", []],
	["ink/declared", []],
	["ink/entry", []],
	["ink/nested", ["one.ink:1 include.case"]],
	["ink/subdir", []],
	["ink/two/a", []],
	["ink/two/b", []],
	["ink/ext.ink", ["ext.ink:1 ink.external"]],
	["ink/tags.ink", ["tags.ink:5 pack.no-sound", "tags.ink:6 pack.no-sound"]],
	["ink/noimage.ink", ["noimage.ink:1 pack.no-picture"]],
	["ink/paths", []],
	["ink/html.ink", []],
	["ink/speakers.ink", []],
	["ink/knotsonly.ink", ["knotsonly.ink:1 ink.knots-only"]],
	["ink/digits.ink", []],
	["ink/restart.ink", []],
	["wild/1-accented-knots/camino.ink", []],
	["wild/1-accented-knots/funcion.ink", []],
	["wild/1-accented-knots/acc", []],
	["wild/2-include-comments/block", []],
	["wild/2-include-comments/trailing", []],
	["wild/5-nonlatin-names/ночь.ink", []],
	["wild/5-nonlatin-names/朝.ink", []],
	["wild/6-image-case/own-sound-check", ["main.ink:4 pack.no-picture"]],
	["wild/7-rtl-bare/menora.ink", []],
	["wild/7-rtl-bare/المصباح.ink", []],
	["wild/7-rtl-bare/with-manifest", []],
	["wild/19-speech-marks", []],
	["wild/22-po-windows/pack", []],
];

// What is said to the end, chosen lines in <>; none where only the end is asked for.
const SAID: [string, string[]][] = [
	["ink/unbracketed.ink", ["You are at a door.", "<I knock.>", "Nobody comes."]],
	["ink/loose.ink", ["A road.", "<Walk on>", "You walk into the dark, and it closes behind you."]],
	["ink/accents.ink", ["Bonjour.", "<Oui>", "Voilà."]],
	["ink/cyr.ink", ["Привет.", "<Да>", "Пока."]],
	["ink/blockinc", ["Hello there."]],
	["ink/inccomment", ["Hello there.", "And on."]],
	["ink/slashstar.ink", ["Hello there.", "rung"]],
	["ink/cont.ink", ["A line that goes on === here === and ends.", "Now."]],
	["ink/noext", ["Hello there.", "And on."]],
	["ink/entry", ["The town."]],
	["ink/nested", ["One.", "Two."]],
	["ink/subdir", ["Hello there.", "And on."]],
	["ink/ext.ink", ["The door opens.", "And closes."]],
	["ink/knotsonly.ink", ["Hello."]],
	["ink/digits.ink", ["Hello.", "Bye."]],
	["wild/2-include-comments/block", []],
	["wild/2-include-comments/trailing", []],
	["wild/1-accented-knots/camino.ink", []],
];

describe("ink from elsewhere", () => {
	it.each(
		TOLD,
	)("%s is told of no more than is wrong with it, and the library takes what is right", async (path, told) => {
		expect(await checked(path)).toEqual(told);
		const kept = built(path);
		const refused = /hyphen|upfunc|samename/.test(path);
		// A loop at the start says a word, and no more.
		expect([path, isProblem(kept)]).toEqual([path, refused || path === "ink/loop.ink"]);
	});

	it.each(SAID)("%s is played to its end", async (path, said) => {
		const run = await played(path);
		if (said.length) expect(run.said).toEqual(said);
		expect(run.effects.at(-1)).toMatchObject({ effect: "ending" });
	});

	it("is told of foreign tags once each, grouped, and of none as a fault", () => {
		const foreign = (path: string) => {
			const pack = whole(readFromDisk(join(CASES, path)));
			return checkTags(pack, readAssetCatalogue(pack.manifest.places)).foreign;
		};
		expect(foreign("ink/many.ink")).toEqual(["many.ink:1, and 11 more: # mood means nothing here and does no harm"]);
		expect(foreign("ink/tags.ink").every((line) => /^tags\.ink:\d+: # \w+ means nothing/.test(line))).toBe(true);
		expect(whole(inLibrary("ink/tags.ink")).manifest).toMatchObject({ name: "Tags", author: "Somebody" });
	});

	it("shows the names of those who speak", async () => {
		expect((await played("ink/declared")).lines.map(({ speaker, text }) => [speaker, text])).toEqual([
			["Ruth", '"Come in."'],
			["", 'Tom: "No."'],
			["", "Go"],
		]);
		const { lines } = await played("ink/speakers.ink");
		expect(lines.slice(0, 3).map(({ speaker }) => speaker)).toEqual(["Tae", "Mina", "old man"]);
	});

	it("keeps the form of its HTML", async () => {
		const { lines, effects } = await played("ink/html.ink");
		const kinds = lines.filter(({ as }) => as !== "chosen").map(({ text }) => readBlock(text).kind);
		for (const kind of ["heading", "centre", "rule", "quote", "list"]) expect(kinds).toContain(kind);
		expect(effects).toContainEqual({ effect: "image", src: "images/room.jpg", alt: "a room" });
	});
});

describe("a story from elsewhere", () => {
	it("counts the words of a story that begins again", async () => {
		const walked = await walkPack(whole(readFromDisk(join(CASES, "ink/restart.ink"))), { runs: 5, seed: 1 });
		expect([walked.words.min, walked.ends]).toEqual([2, { "(begins again)": 5 }]);
	});

	it("of one file's name are two stories", () => {
		const ids = [
			"ink/two/a/main.ink",
			"ink/two/b/main.ink",
			"wild/5-nonlatin-names/ночь.ink",
			"wild/5-nonlatin-names/朝.ink",
		];
		expect(new Set(ids.map((path) => whole(inLibrary(path)).manifest.id)).size).toBe(4);
	});

	it("is of the language it is written in", () => {
		const language = (path: string) => whole(inLibrary(path)).manifest.language;
		expect(["menora.ink", "المصباح.ink", "with-manifest"].map((at) => language(`wild/7-rtl-bare/${at}`))).toEqual([
			"he",
			"ar",
			"ar",
		]);
	});

	it("has its speech found in nine languages' marks", () => {
		const text = readFileSync(join(CASES, "wild/19-speech-marks/main.ink"), "utf8");
		const spoken = [...text.matchAll(/^Samantha: (.*)$/gm)].map(([, line]) => findSpeech(line!));
		expect(spoken.map((found) => found.length)).toEqual(Array(9).fill(2));
	});
});

describe("packs from elsewhere", () => {
	const zips = (folder: string) => readdirSync(join(CASES, folder)).filter((name) => name.endsWith(".zip"));

	it("have their files found however they are written", () => {
		const found = (path: string, pictures: RegExp, sounds: RegExp) => {
			const { ink, assets, manifest } = whole(inLibrary(path));
			const files = Object.fromEntries([...assets.keys()].map((name) => [name, name]));
			const text = Object.values(ink).join("\n");
			const named = (what: RegExp) => [...text.matchAll(what)].map(([, name]) => name!.trim());
			return [
				...named(pictures).map((name) => findPicture(name, { manifest, assets: files })),
				...named(sounds).map((name) => findPackFiles(name, files)[0]),
			];
		};
		const image = /# ?IMAGE ?: ?(.*)$/gim;
		const audio = /# ?AUDIO ?: ?(.*)$/gim;
		expect(found("ink/paths", image, audio)).not.toContain(undefined);
		expect(found("wild/6-image-case/postcards.zip", image, audio)).toEqual([
			"pictures/boat.png",
			"pictures/lighthouse.png",
			"pictures/gull.png",
			"pictures/two words.png",
			"sounds/gull.wav",
		]);
	});

	it.each(zips("wild/4-mac-zip"))("%s is the same pack as the others", (name) => {
		const pack = whole(inLibrary(`wild/4-mac-zip/${name}`));
		const control = whole(inLibrary("wild/4-mac-zip/nfc-flagged.zip"));
		expect([{ ...pack.ink }, [...pack.assets.keys()]]).toEqual([{ ...control.ink }, [...control.assets.keys()]]);
		expect(isProblem(built(`wild/4-mac-zip/${name}`))).toBe(false);
	});

	it.each(zips("wild/20-zip-with-readme"))("%s is found, with its manifest where it has one", (name) => {
		const pack = whole(inLibrary(`wild/20-zip-with-readme/${name}`));
		expect(isProblem(built(`wild/20-zip-with-readme/${name}`))).toBe(false);
		if (/^[abceh]/.test(name))
			expect(pack.manifest).toMatchObject({ id: "tide-table", version: "2.1.0", author: "N. N." });
		if (/^h/.test(name)) expect(pack.manifest).toMatchObject({ language: "fr", contentWarnings: ["A flood"] });
	});

	it.each<[string, string[], string[]]>([
		["crlf-bom-po-Fr.PO", ["fr"], []],
		["crlf-bom-po-fr.po", ["fr"], []],
		["crlf-bom-po-fr_CA.po", ["fr-CA"], []],
		["folded-po-fr.po", ["fr"], []],
		["previous-and-flags-po-fr.po", ["fr"], []],
		["utf16le-bom-po-fr.po", ["fr"], []],
		["plural-po-fr.po", ["fr"], []],
		["latin1-po-fr.po", ["fr"], []],
	])("%s has its table read, or told", (name, languages, told) => {
		const path = `wild/22-po-windows/${name}.zip`;
		const { tongues, problems } = whole(built(path));
		expect([tongues.map(({ language }) => language), places(problems)]).toEqual([languages, told]);
	});
});
