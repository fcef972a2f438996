// Finding words in what was told.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineSearch, fold, splitMatches } from "../../../../src/page/text/line-search.ts";

const LINES = [
	"The tram goes by below.",
	"“It’s snowing,” she says.",
	"Señora Díaz has a café.",
	"Snow on the tram, snow on the café.",
];
const find = (query: string) => createLineSearch(LINES.length, (i) => LINES[i]!).find(query);

describe("search", () => {
	it("gives every line for nothing", () => expect(find("  ")).toEqual([0, 1, 2, 3]));
	it("passes over case, accents and the shape of quotes", () => {
		expect(find("TRAM")).toEqual([0, 3]);
		expect(find("cafe")).toEqual([2, 3]);
		expect(find("CAFÉ")).toEqual([2, 3]);
		expect(find("it's")).toEqual([1]);
	});
	it("tells Korean syllables and Japanese sounds apart", () => {
		const lines = ["한국어를 배운다", "하늘이 맑다", "がっこう", "かっこう"];
		const found = (query: string) => createLineSearch(lines.length, (i) => lines[i]!).find(query);
		expect(found("한")).toEqual([0]);
		expect(found("하늘")).toEqual([1]);
		expect(found("하늘".normalize("NFD"))).toEqual([1]);
		expect(found("が")).toEqual([2]);
	});
	it("wants every word, in any order", () => expect(find("cafe snow")).toEqual([3]));
	it("finds nothing where nothing is", () => expect(find("roof")).toEqual([]));
	it("reads no line before there is something to find, and each once after", () => {
		let read = 0;
		const search = createLineSearch(1000, (i) => `line ${(read++, i)}`);
		search.find("");
		expect(read).toBe(0);
		search.find("line 7");
		search.find("line 77");
		expect(read).toBe(1000);
	});
	it("goes through ten thousand lines in a blink", () => {
		const search = createLineSearch(
			10_000,
			(i) => `Line ${i} of a long evening, told slowly and with a good deal of café in it.`,
		);
		search.find("warm");
		const from = performance.now();
		expect(search.find("cafe 999")).toHaveLength(10 + 9);
		expect(performance.now() - from).toBeLessThan(200);
	});
});

describe("cutAt", () => {
	it("marks what was found, by turns", () =>
		expect(splitMatches("Snow on the tram, snow", "SNOW tram")).toEqual([
			"",
			"Snow",
			" on the ",
			"tram",
			", ",
			"snow",
		]));
	it("leaves a line whole without a query", () => expect(splitMatches("As it is.", "")).toEqual(["As it is."]));
	it("never loses or moves a character", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "grapheme" }),
				(text, query) => splitMatches(text, query).join("") === text,
			),
		);
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text).length === text.length));
	});
});
