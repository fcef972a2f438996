import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { ONE_SHOT_IDS, oneShotsOf } from "../../../src/sound/ambience/one-shots.ts";
import { ambienceOf } from "../../../src/sound/ambience/place-ambience.ts";
import { decodedSize, MAX_DECODED_BYTES } from "../../../src/sound/files/buffer-cache.ts";
import { prefetchList } from "../../../src/sound/files/prefetch-list.ts";
import {
	captionOf,
	findAmbience,
	findCloseSound,
	findMusic,
	type LoopRecording,
	RECORDINGS,
	type Recording,
} from "../../../src/sound/files/recordings.ts";
import { stemLevel } from "../../../src/sound/levels.ts";

const AUDIO = "assets/audio/";
const writing = readFileSync("docs/writing.md", "utf8");
const section = (name: string) => new RegExp(`\\*\\*${name}\\*\\*:?([^]*?)(?:\\n\\n|$)`).exec(writing)?.[1] ?? "";
const ids = (text: string) =>
	text
		.replace(/\([^)]*\)/g, "")
		.split(/\. A place|\. Rarely/)[0]!
		.split(/[,.\s]+/)
		.filter((word) => /^[a-z]+(-[a-z\d]+)*$/.test(word));

const ambiences = ids(section("Ambiences"));
const music = ids(section("Music"));
const close = [
	...ids(section("Close sounds").replace(/cello-1 to cello-6/, "")),
	...[1, 2, 3, 4, 5, 6].map((n) => `cello-${n}`),
];
type Piece = { readonly id: string } & (Recording | LoopRecording);
const pieces: Piece[] = Object.entries(RECORDINGS).flatMap(([id, r]): Piece[] =>
	r.kind === "music" ? r.stems.map((s) => ({ ...s, id: `${id} ${s.name}` })) : [{ ...r, id }],
);
const loops = pieces.filter((p): p is { readonly id: string } & LoopRecording => "loop" in p);
const bytes = (files: readonly string[], end: string) =>
	files.filter((f) => f.endsWith(end)).reduce((sum, f) => sum + statSync(AUDIO + f).size, 0);

describe("what is recorded", () => {
	it("has every bed, cue and close sound that docs/writing.md names", () => {
		expect(ambiences.length).toBeGreaterThanOrEqual(24);
		expect(music).toEqual(["hers", "letters", "catherine", "do-not-disturb", "ascension", "after"]);
		expect(close.length).toBeGreaterThanOrEqual(65);
		expect(ambiences.filter((id) => !findAmbience(id))).toEqual([]);
		expect(music.filter((id) => !findMusic(id))).toEqual([]);
		expect(close.filter((id) => !findCloseSound(id))).toEqual([]);
	});
	it("has a bed for every place in every light, and every detail a bed asks for", () => {
		const places = [...section("Places and their lights").matchAll(/([a-z-]+) \(([a-z, -]+)\)/g)];
		expect(places.length).toBeGreaterThanOrEqual(20);
		for (const [, id = "", lights = ""] of places)
			for (const light of lights.split(", "))
				expect(
					findAmbience(ambienceOf({ ambience: "", place: { id, light, cut: false } })),
					`${id} ${light}`,
				).not.toBeNull();
		expect(ONE_SHOT_IDS.filter((id) => !findCloseSound(id))).toEqual([]);
	});
	it("has every file, in Opus first and AAC second, and no file besides", () => {
		for (const p of pieces) {
			expect(p.files.map((f) => f.slice(-4))).toEqual([".ogg", ".m4a"]);
			expect(p.files.filter((f) => !existsSync(AUDIO + f))).toEqual([]);
		}
		const named = new Set(pieces.flatMap((p) => p.files));
		const there = ["beds", "music", "close"].flatMap((d) => readdirSync(AUDIO + d).map((f) => `${d}/${f}`));
		expect(there.filter((f) => !named.has(f))).toEqual([]);
	});
	it("has captions for sounds that carry the story", () => {
		expect(captionOf("cello-1")).toMatch(/breaks off/);
		expect(captionOf("cello-6")).not.toBe("");
		expect(captionOf("phone-ring")).not.toBe("");
	});
});

describe("how much it is", () => {
	it("stays under 12 MB in Opus", () => {
		expect(
			bytes(
				pieces.flatMap((p) => p.files),
				".ogg",
			),
		).toBeLessThan(12_000_000);
	});
	it("needs at most 700 kB before the first scene is whole, fetched ahead or by chance", () => {
		const ink = readFileSync("stories/the-voice-you-keep/01-the-letter-office.ink", "utf8");
		const named = [...ink.matchAll(/# (?:sfx|ambience): ([a-z\d-]+)/g)].map((m) => m[1]!);
		const first = { ...EMPTY_TABLEAU, scene: { id: "letter_office", title: "", act: 1 }, music: "letters" };
		const stems = findMusic("letters")!.stems.filter((s) => stemLevel(s.name, first) > 0);
		const details = oneShotsOf("office", "day", "letter_office");
		const chance = Array.from({ length: 40 }, () => details.next().value?.id ?? "");
		const own = ["office", ...named].flatMap((id) => findAmbience(id)?.files ?? findCloseSound(id)?.files ?? []);
		const files = [...own, ...stems.flatMap((s) => s.files)];
		const fetched = prefetchList("letter_office").map((r) => r.files[0]!);
		const whole = Math.max(...files.filter((f) => f.endsWith(".ogg")).map((f) => fetched.indexOf(f)));
		expect(files.filter((f) => f.endsWith(".ogg") && !fetched.includes(f))).toEqual([]);
		const wire = new Set([...fetched.slice(0, whole + 1), ...chance.flatMap((id) => findCloseSound(id)?.files ?? [])]);
		expect(bytes([...wire], ".ogg")).toBeLessThan(700_000);
		expect(bytes([...wire], ".ogg")).toBeGreaterThan(500_000);
	});
	it("holds two beds, any cue and some close sounds within what may be decoded", () => {
		const beds = ambiences.map((id) => decodedSize(findAmbience(id)!)).sort((a, b) => b - a);
		const cues = music.map((id) => findMusic(id)!.stems.reduce((sum, s) => sum + decodedSize(s), 0));
		expect((beds[0] ?? 0) + (beds[1] ?? 0) + Math.max(...cues) + 2_500_000).toBeLessThan(MAX_DECODED_BYTES);
	});
});

describe("how it is levelled", () => {
	it("keeps true peaks under -1 dBTP and carries no offset", () => {
		expect(pieces.filter((p) => p.peak > -1).map((p) => [p.id, p.peak])).toEqual([]);
		expect(pieces.filter((p) => Math.abs(p.dc) > 0.001).map((p) => [p.id, p.dc])).toEqual([]);
	});
	it("lays beds about -30 LUFS, and the silences under them", () => {
		for (const id of ambiences) {
			const { lufs } = findAmbience(id)!;
			expect(lufs, id).toBeGreaterThan(-38.5);
			expect(lufs, id).toBeLessThan(-28.5);
		}
		expect(findAmbience("room-tone")!.lufs).toBeLessThan(findAmbience("tram")!.lufs - 4);
	});
	it("lays music about -23 LUFS with no stem over it", () => {
		for (const id of music) {
			expect(findMusic(id)!.lufs).toBeCloseTo(-23, 0);
			for (const s of findMusic(id)!.stems) expect(s.lufs, `${id} ${s.name}`).toBeLessThan(-20);
		}
	});
	it("lets close sounds come no nearer than -20 LUFS", () => {
		const loud = close.filter((id) => findCloseSound(id)!.lufs > -19.5).map((id) => [id, findCloseSound(id)!.lufs]);
		expect(loud).toEqual([]);
	});
});

describe("how it goes round", () => {
	it("joins without a step larger than elsewhere", () => {
		expect(loops.length).toBeGreaterThan(35);
		// The renderer rotates a loop until it is 0.7.
		const narrow = (l: LoopRecording) => l.seam.step > 0.75 * Math.max(l.seam.usual, 0.0005);
		expect(loops.filter(narrow).map((l) => [l.id, l.seam])).toEqual([]);
	});
	it("joins so in the m4a as well, whatever delay its player leaves in", () => {
		const narrow = (l: LoopRecording) => l.twin.step > 0.75 * Math.max(l.twin.usual, 0.0005);
		expect(loops.filter(narrow).map((l) => [l.id, l.twin])).toEqual([]);
	});
	it("pads each loop on either side by more than any codec's delay", () => {
		for (const l of loops) {
			expect(Math.abs((l.loop[0] ?? 0) - 500)).toBeLessThanOrEqual(250);
			expect(l.duration * 1000 - (l.loop[1] ?? 0)).toBeGreaterThan(240);
		}
	});
	it("keeps a cue's stems the same length, two to four of them", () => {
		for (const id of music) {
			const { stems } = findMusic(id)!;
			expect(stems.length).toBeGreaterThanOrEqual(2);
			expect(stems.length).toBeLessThanOrEqual(4);
			expect(new Set(stems.map((s) => `${s.loop} ${s.duration}`)).size, id).toBe(1);
		}
	});
});
