// A pack's own sounds: which files a cue's name means, known before they load, the pack's before the game's,
// and a broken one told once.
import { describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../src/base/problem.ts";
import { findAmbience, findCloseSound, findMusic } from "../../../src/sound/files/recordings.ts";
import { createSoundLookup, findPackFiles } from "../../../src/sound/files/sound-lookup.ts";

const FILES = {
	"story.json": "a:0",
	"sound/Kettle.mp3": "a:1",
	"sound/kettle.ogg": "a:2",
	"music/slow.m4a": "a:3",
	"office.ogg": "a:4",
	"torn.ogg": "a:5",
	"kettle.webp": "a:6",
};
const LENGTHS: Record<string, number> = { "a:1": 3, "a:2": 2.5, "a:3": 61.25, "a:4": 8, "a:5": 0 };

function names(files: Record<string, string> = FILES) {
	const told = vi.fn<(p: Problem) => void>();
	const measured = vi.fn(async (address: string) => LENGTHS[address] ?? 0);
	return { told, measured, names: createSoundLookup(() => files, told, measured) };
}

describe("a cue's name", () => {
	it.each([
		["sound/kettle.ogg", ["sound/kettle.ogg"]],
		["sound/kettle", ["sound/kettle.ogg", "sound/Kettle.mp3"]],
		["kettle.mp3", ["sound/Kettle.mp3"]],
		["KETTLE", ["sound/kettle.ogg", "sound/Kettle.mp3"]],
		["slow", ["music/slow.m4a"]],
		["kettle.webp", []],
		["toString", []],
		["", []],
	])("%j means %j", (id, files) => expect(findPackFiles(id, FILES)).toEqual(files));
});

describe("an own sound", () => {
	it("is found once it has been learnt, and is no more than silent until then", async () => {
		const { names: own } = names();
		expect([own.playable("kettle"), own.closeSound("kettle")]).toEqual([false, null]);
		await own.probe(["kettle"]);
		expect(own.playable("kettle")).toBe(true);
		expect(own.closeSound("kettle")).toMatchObject({ kind: "close", files: ["a:2", "a:1"], duration: 2.5 });
	});
	it("may be an ambience or music: it loops whole, as one stem", async () => {
		const { names: own } = names();
		await own.probe(["slow"]);
		expect(own.ambience("slow")).toMatchObject({ kind: "bed", loop: [0, 61250] });
		expect(own.music("slow")).toMatchObject({
			kind: "music",
			loop: [0, 61250],
			stems: [{ files: ["a:3"], name: "whole" }],
		});
	});
	it("is heard in place of the game's of that name, and the game's other sounds stay", async () => {
		const { names: own } = names();
		await own.probe(["office", "tram", "letters", "coin"]);
		expect(own.ambience("office")?.files).toEqual(["a:4"]);
		expect([own.ambience("tram"), own.music("letters"), own.closeSound("coin")]).toEqual([
			findAmbience("tram"),
			findMusic("letters"),
			findCloseSound("coin"),
		]);
	});
	it("is looked at once, and not at all when it is the game's", async () => {
		const { names: own, measured } = names();
		await Promise.all([own.probe(["office"]), own.probe(["office"])]);
		expect(own.probe(["office"])).toBeNull();
		expect(own.probe(["tram", "nowhere", ""])).toBeNull();
		expect(measured).toHaveBeenCalledOnce();
	});
	it("that is broken is one Problem, by its path, however often it is asked for", async () => {
		const { names: own, told } = names();
		await own.probe(["torn"]);
		await own.probe(["torn"]);
		expect(told.mock.calls.map(([p]) => [p.where, p.what])).toEqual([["torn.ogg", "this sound cannot be played."]]);
		expect([own.playable("torn"), own.ambience("torn"), own.closeSound("torn")]).toEqual([false, null, null]);
	});
	it("of another pack that opens is looked at anew", async () => {
		const files: Record<string, string> = { "kettle.ogg": "a:2" };
		const { names: own } = names(files);
		await own.probe(["kettle"]);
		files["kettle.ogg"] = "a:1";
		expect(own.playable("kettle")).toBe(false);
		await own.probe(["kettle"]);
		expect(own.closeSound("kettle")?.duration).toBe(3);
		delete files["kettle.ogg"];
		expect([own.playable("kettle"), own.closeSound("kettle")]).toEqual([true, findCloseSound("kettle")]);
	});
});
