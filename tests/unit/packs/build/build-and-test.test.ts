// Stories that go wrong, one of each kind: what the player is told, word for word, with file, line, the line
// itself and a hint.
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isProblem, type Problem, type Result } from "../../../../src/base/problem.ts";
import { type BuildResult, buildAndTest } from "../../../../src/packs/build/build-and-test.ts";
import { readPack } from "../../../../src/packs/import/read-pack.ts";

type Told = Partial<Problem>;

function open(files: Record<string, string>): Result<BuildResult> {
	const name = Object.keys(files)[0]!;
	const read = readPack(new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), name);
	if (isProblem(read)) return read;
	return buildAndTest({ story: { ...read, compiled: read.story }, extensions: [], present: [read.manifest.id] });
}
const refused = (files: Record<string, string>): Told => {
	const told = open(files);
	if (!isProblem(told)) throw new Error("it was taken");
	return told;
};
const taken = (files: Record<string, string>): readonly Told[] => {
	const told = open(files);
	if (isProblem(told)) throw new Error(JSON.stringify(told));
	return told.problems;
};

describe("a story that", () => {
	it("runs away is refused", () => {
		expect(refused({ "a.ink": "-> loop\n=== loop\n-> loop" })).toMatchObject({
			what: "a line of the story never ends",
			hint: "Look for a loop of diverts without a choice in it, or a function that calls itself without end.",
		});
	});
	it("runs away further on is taken, and the place is told", () => {
		const [told] = taken({ "a.ink": "Hello.\n* [Go on] -> loop\n=== loop\n-> loop" });
		expect(told).toMatchObject({ what: "a line of the story never ends" });
	});
	it("doubles a text is refused", () => {
		expect(refused({ "a.ink": 'VAR s = "xx"\n-> double\n=== double\n~ s = s + s\n-> double' })).toMatchObject({
			where: "a.ink:4",
			what: "a text variable grew past 100,000 characters",
			hint: "Look for a line that adds a text to itself again and again.",
			line: "~ s = s + s",
		});
	});
	it("overflows by a function is refused", () => {
		expect(refused({ "a.ink": "{count(1)}\n-> END\n=== function count(x)\n~ return count(x + 1) + 1" })).toMatchObject({
			where: "a.ink:4",
			what: "knots or functions call each other without end",
			hint: "Look for a function, tunnel or thread that calls itself; a plain divert does not nest.",
			line: "~ return count(x + 1) + 1",
		});
	});
	it("overflows by a tunnel or a thread is refused", () => {
		expect(refused({ "a.ink": "-> deep\n=== deep\n-> deep ->\n-> END" }).what).toBe(
			"knots or functions call each other without end",
		);
		expect(refused({ "a.ink": "-> deep\n=== deep\n<- deep\n-> DONE" }).what).toBe(
			"knots or functions call each other without end",
		);
	});
	it("nests brackets past reading is refused", () => {
		expect(refused({ "a.ink": `Hello.\n${"{".repeat(3000)}x${"}".repeat(3000)}` })).toMatchObject({
			where: "a.ink:2",
			what: "3000 brackets are open at once, and 200 are the most",
			hint: "Write what is inside as a function or a knot of its own.",
		});
	});
});

describe("an odd story that", () => {
	it("is empty is refused", () => {
		expect(refused({ "a.ink": "\n  \n" })).toMatchObject({
			where: "a.ink",
			what: "there is nothing in it",
			hint: "Write at least one line of story.",
		});
	});
	it("has knots and no way into them begins at the first, which is told", () => {
		expect(taken({ "a.ink": "VAR n = 1\n=== kitchen\nHello.\n-> END" })).toMatchObject([
			{
				where: "a.ink:2",
				what: "nothing stands above the first knot, so the story begins at kitchen",
				hint: "Write -> kitchen above it.",
			},
		]);
	});
	it("says nothing at all is refused", () => {
		expect(refused({ "a.ink": "VAR n = 1\n=== function f(x)\n~ return x" })).toMatchObject({
			where: "a",
			what: "it says nothing: it ends before its first line",
			hint: "Divert to the first knot at the top of the file.",
		});
	});
	it("goes round without end further on is told of at one place, whichever of many choices leads there", () => {
		const many = "Start.\n* [Fine] Fine.\n  -> END\n* [Round] -> a\n=== a\n-> b\n=== b\n-> a";
		expect(taken({ "a.ink": many })).toMatchObject([{ where: "a.ink:6", what: "a line of the story never ends" }]);
	});
	it("ends loosely is taken, and told of once", () => {
		const loose = "-> road\n=== road\nA road.\n* [Walk on]\n  You walk into the dark, and it closes behind you.\n";
		expect(taken({ "a.ink": loose })).toMatchObject([
			{ where: "a.ink:5", what: "the story stops here without an end", hint: "Divert on, or end it with -> END." },
		]);
	});
	it("is a web page is refused", () => {
		expect(refused({ "a.ink": "<!DOCTYPE html>\n<html>" })).toMatchObject({
			where: "a.ink:1",
			what: "this is a web page, not ink",
			hint: "Take the .ink file itself; on GitHub, by its Raw button.",
			line: "<!DOCTYPE html>",
		});
	});
	it("is JSON is refused", () => {
		expect(refused({ "a.ink": '{"a": [1]}' })).toMatchObject({
			where: "a.ink:1",
			what: "this is JSON, not ink",
			hint: "Take the .ink file itself.",
			line: '{"a": [1]}',
		});
	});
	it("begins with a byte-order mark is played without it", () => {
		expect(taken({ "a.ink": "\uFEFFINCLUDE b.ink\n-> b", "b.ink": "\uFEFF=== b\nHello.\n-> END" })).toEqual([]);
	});
});

describe("a story in parts that", () => {
	it("includes a file by a name in another case is played, and told", () => {
		expect(
			taken({ "main.ink": "INCLUDE Kitchen.ink\n-> kitchen", "kitchen.ink": "=== kitchen\nHello.\n-> END" }),
		).toMatchObject([
			{
				where: "main.ink:1",
				what: "INCLUDE Kitchen.ink is called kitchen.ink here",
				hint: "Write it just as the file is called.",
				line: "INCLUDE Kitchen.ink",
			},
		]);
	});
	it("includes what is not there is refused", () => {
		expect(refused({ "main.ink": "Hello.\nINCLUDE kitchen.ink" })).toMatchObject({
			where: "main.ink:2",
			what: "INCLUDE kitchen.ink was not found",
			hint: "Includes are named from the pack's root.",
			line: "INCLUDE kitchen.ink",
		});
	});
	it("includes by ../.. is refused", () => {
		expect(refused({ "main.ink": "INCLUDE ../../secret.ink" })).toMatchObject({
			where: "main.ink:1",
			what: "INCLUDE ../../secret.ink leaves the pack",
			hint: "Put the file inside the pack and name it from the pack's root.",
			line: "INCLUDE ../../secret.ink",
		});
	});
	it("asks for a function nobody gives it gets 0, and is told so once", () => {
		const ink = 'EXTERNAL play_sound(name)\nThe door.\n~ play_sound("creak")\n{play_sound(2)} times.\n-> END';
		expect(taken({ "a.ink": ink })).toMatchObject([
			{
				where: "a.ink:1",
				what: "EXTERNAL play_sound is answered by nobody here, and gives 0",
				hint: 'To give something else, add "=== function play_sound(name) ===" to the story.',
				line: "EXTERNAL play_sound(name)",
			},
		]);
	});
});

describe("a broken story that", () => {
	it("has a knot twice is refused", () => {
		expect(refused({ "a.ink": "-> tea\n=== tea\nOne.\n-> END\n=== tea ===\nTwo.\n-> END" })).toMatchObject({
			where: "a.ink:5",
			what: 'there is already a knot called "tea", at a.ink:2',
			hint: "Give one of the two another name.",
			line: "=== tea ===",
		});
	});
	it("has tags from before ink 1.1 is refused, with the line mended", () => {
		expect(refused({ "a.ink": "Hello.\n* [Go] -> tea # clear\n=== tea\nTea.\n-> END" })).toMatchObject({
			where: "a.ink:2",
			what: "a tag stands after a divert, as it could in ink before 1.1",
			hint: "Put the tag in front of the divert: * [Go] # clear -> tea",
			line: "* [Go] -> tea # clear",
		});
	});
	it("is compiled by another ink is refused", () => {
		expect(refused({ "a.json": '{"inkVersion":99,"root":[]}' }).what).toBe(
			"it was compiled for version 99 of ink, and 18 to 21 are understood",
		);
	});
	it("is compiled and broken is refused", () => {
		expect(refused({ "a.json": '{"inkVersion":21,"root":["x"],"listDefs":{}}' }).what).toBeTruthy();
	});
	it("breaks in one branch is taken, and the line is told", () => {
		expect(
			taken({ "a.ink": 'VAR x = "one"\nHello.\n* [Go]\n  {x - 1}\n  -> END\n* [Stay]\n  Tea.\n  -> END' }),
		).toMatchObject([{ where: "a.ink:4", line: "{x - 1}", what: expect.stringContaining("-") }]);
	});
	it("names files as JavaScript names its own things is only a story", () => {
		expect(
			taken({
				"main.ink": "INCLUDE constructor.ink\nINCLUDE __proto__.ink\n-> one",
				"constructor.ink": "=== one\nOne.\n-> two",
				"__proto__.ink": "=== two\nTwo.\n-> END",
			}),
		).toEqual([]);
	});
});

describe("a good story", () => {
	it("comes out pressed, hashed, counted, the same each time", () => {
		const files = { "a.ink": "One two three.\n* [four] five\n-> END" };
		const [one, two] = [open(files), open(files)] as [BuildResult, BuildResult];
		expect(one.words).toBe(5);
		expect(one.hash).toBe(two.hash);
		expect(one.hash).toMatch(/^[0-9a-f]{14}$/);
		expect(one.problems).toEqual([]);
	});
});
