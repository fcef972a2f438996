// The reader of ink's text, held against ink's own parser.
import { CommentEliminator } from "inkjs/compiler/Parser/CommentEliminator";
import { InkParser } from "inkjs/compiler/Parser/InkParser";
import { describe, expect, it } from "vitest";
import {
	externals,
	INK_NAME,
	includes,
	inkLines,
	knots,
	tags,
	topTags,
} from "../../../../src/story/compile/ink-source.ts";

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe("ink's names", () => {
	it("are of just the characters that ink's parser takes", () => {
		const taken = new InkParser("x").identifierCharSet.set;
		const name = new RegExp(`^${INK_NAME}$`);
		const wrong: string[] = [];
		for (let code = 0; code < 0x10000; code++) {
			const char = String.fromCharCode(code);
			if (name.test(`a${char}`) !== taken.has(char)) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it("may begin with a digit, and are not of digits alone", () => {
		expect(names(knots("=== 1_start\n=== 12 ===\n== 3b"))).toEqual(["1_start", "3b"]);
	});

	it("are told apart by their accents and letters of any script", () => {
		const text = "=== début\n=== débat ===\n== начало\n==функция_1\n=== 開始\n=== 시작";
		expect(names(knots(text))).toEqual(["début", "débat", "начало", "функция_1", "開始", "시작"]);
	});
});

describe("comments", () => {
	it("are those of ink's own parser, and leave every column where it was", () => {
		for (const text of [
			"a // b\nc",
			"a /* b */ c\nd /* e\nf */ g // h",
			"EXTERNAL ring(x)\n// such as audio/* is fine\nHello\n/* the end */\nx",
			"a /**/ b */ c",
			"/*",
			"a /*/ b */ c",
			"never /* closed\nb",
			"http://address",
			"a \\/\\/ b // c",
		]) {
			const own = new CommentEliminator(text).Process();
			const read = inkLines(text).map((line) => line.text);
			const squeezed = (line: string) => line.replace(/[ \t]+/g, " ").trim();
			expect(read.map(squeezed)).toEqual(own.split("\n").map(squeezed));
			expect(read.map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
		}
	});
});

describe("INCLUDE", () => {
	it("is passed over in a comment, and its file's name ends before one", () => {
		expect(includes("/*\nINCLUDE old.ink\n*/\nHello.")).toEqual([]);
		expect(names(includes("// INCLUDE old.ink\nINCLUDE part.ink // the second part\n"))).toEqual(["part.ink"]);
		expect(names(includes("INCLUDE my part.ink /* a */ \t"))).toEqual(["my part.ink"]);
	});

	it("takes everything behind it, a colon too, and needs no space", () => {
		expect(names(includes("INCLUDE: part.ink"))).toEqual([": part.ink"]);
		expect(names(includes("INCLUDEpart.ink\r\n\tINCLUDE  b.ink  \r\n"))).toEqual(["part.ink", "b.ink"]);
	});

	it("stands where a statement may begin and nowhere else", () => {
		expect(names(includes("Hi INCLUDE a\n\\INCLUDE b\n- INCLUDE c\n- (x) INCLUDE d\n-> INCLUDE"))).toEqual(["c", "d"]);
		expect(names(includes("It goes on \\\nINCLUDE all.ink\nINCLUDE b.ink"))).toEqual(["b.ink"]);
	});

	it("says where its name stands", () => {
		expect(includes("Hello.\n  INCLUDE a b.ink ")).toEqual([{ line: 2, name: "a b.ink", from: 10, to: 17 }]);
	});
});

describe("knots", () => {
	it("are not read out of a line that goes on", () => {
		const text = "A line that goes on \\\n=== here ===\\\nand ends.\n-> here\n=== here\nNow.";
		expect(knots(text).map(({ line }) => line)).toEqual([5]);
		expect(names(knots("An escaped one \\\\\n=== here"))).toEqual(["here"]);
		expect(names(knots("// a comment \\\n=== here"))).toEqual(["here"]);
	});

	it("are functions only by the word in small letters", () => {
		expect(knots("=== function f(x)\n=== FUNCTION shout(x)").map(({ name, kind }) => [name, kind])).toEqual([
			["f", "function"],
			["FUNCTION", "knot"],
		]);
	});

	it("hold their stitches", () => {
		const text = "= alone\n== a(b) ==\n= один\n=два\n== b\n= один";
		expect(knots(text).map(({ knot, name }) => `${knot}.${name}`)).toEqual([
			".alone",
			"a.a",
			"a.один",
			"a.два",
			"b.b",
			"b.один",
		]);
	});
});

describe("EXTERNAL", () => {
	it("gives its name and parameters", () => {
		expect(externals("EXTERNAL звон ( a , b )\n// EXTERNAL no(x)\nEXTERNALS are none\nEXTERNAL f()")).toMatchObject([
			{ name: "звон", params: ["a", "b"], line: 1 },
			{ name: "f", params: [] },
		]);
	});
});

describe("tags", () => {
	const texts = (text: string) => tags(text).map((tag) => tag.text);

	it("end at the next tag, a divert, a bracket, and the braces they stand in", () => {
		expect(texts("Here. # a # b: c -> knot")).toEqual(["a", "b: c"]);
		expect(texts("{met: Hello # sad | Bye # glad} more # last {x} one")).toEqual(["sad", "glad", "last {x} one"]);
		expect(texts("no \\# tag # tag \\# on")).toEqual(["tag \\# on"]);
	});

	it("belong to a choice up to its bracket", () => {
		const on = (text: string) => tags(text).map((tag) => tag.onChoice);
		expect(on("* a # b [c # d] e # f")).toEqual([true, true, false]);
		expect(on("- * a # b")).toEqual([true]);
		expect(on("- a # b")).toEqual([false]);
	});

	it("are none in a line of logic, a comment or a head", () => {
		expect(texts('~ x = "a#b"\nVAR c = "#fff"\n// # no\nTODO: # no\nVARIOUS # yes')).toEqual(["yes"]);
	});

	it("are the file's own when they stand before its first words", () => {
		expect(topTags("\uFEFF// x\nVAR a = 1\n# title: The Well # author: B\n# c\nWords # d\n# e")).toEqual([
			"title: The Well",
			"author: B",
			"c",
		]);
		expect(topTags("# a\n=== knot\n# b")).toEqual(["a"]);
	});
});
