// A pack's own sounds: which files a cue's name means, learnt before they are found, the pack's before the game's, and a broken one told once.
import { describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../src/base/problem.ts";
import { createNames, filesNamed } from "../../../src/sound/files/own.ts";
import { bedNamed, closeNamed, cueNamed } from "../../../src/sound/files/recorded.ts";

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
	return { told, measured, names: createNames(() => files, told, measured) };
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
	])("%j means %j", (id, files) => expect(filesNamed(id, FILES)).toEqual(files));
});

describe("an own sound", () => {
	it("is found once it has been learnt, and is no more than silent until then", async () => {
		const { names: own } = names();
		expect([own.playable("kettle"), own.close("kettle")]).toEqual([false, null]);
		await own.learn(["kettle"]);
		expect(own.playable("kettle")).toBe(true);
		expect(own.close("kettle")).toMatchObject({ kind: "close", files: ["a:2", "a:1"], duration: 2.5 });
	});
	it("may be a bed or music: it goes round whole, as one stem", async () => {
		const { names: own } = names();
		await own.learn(["slow"]);
		expect(own.bed("slow")).toMatchObject({ kind: "bed", loop: [0, 61250] });
		expect(own.cue("slow")).toMatchObject({
			kind: "music",
			loop: [0, 61250],
			stems: [{ files: ["a:3"], name: "whole" }],
		});
	});
	it("is heard in place of the game's of that name, and the game's other sounds stay", async () => {
		const { names: own } = names();
		await own.learn(["office", "tram", "letters", "coin"]);
		expect(own.bed("office")?.files).toEqual(["a:4"]);
		expect([own.bed("tram"), own.cue("letters"), own.close("coin")]).toEqual([
			bedNamed("tram"),
			cueNamed("letters"),
			closeNamed("coin"),
		]);
	});
	it("is looked at once, and not at all when it is the game's", async () => {
		const { names: own, measured } = names();
		await Promise.all([own.learn(["office"]), own.learn(["office"])]);
		expect(own.learn(["office"])).toBeNull();
		expect(own.learn(["tram", "nowhere", ""])).toBeNull();
		expect(measured).toHaveBeenCalledOnce();
	});
	it("that is broken is one Problem, by its path, however often it is asked for", async () => {
		const { names: own, told } = names();
		await own.learn(["torn"]);
		await own.learn(["torn"]);
		expect(told.mock.calls.map(([p]) => [p.where, p.what])).toEqual([["torn.ogg", "this sound cannot be played."]]);
		expect([own.playable("torn"), own.bed("torn"), own.close("torn")]).toEqual([false, null, null]);
	});
	it("of another pack that opens is looked at anew", async () => {
		const files: Record<string, string> = { "kettle.ogg": "a:2" };
		const { names: own } = names(files);
		await own.learn(["kettle"]);
		files["kettle.ogg"] = "a:1";
		expect(own.playable("kettle")).toBe(false);
		await own.learn(["kettle"]);
		expect(own.close("kettle")?.duration).toBe(3);
		delete files["kettle.ogg"];
		expect([own.playable("kettle"), own.close("kettle")]).toEqual([true, closeNamed("kettle")]);
	});
});
