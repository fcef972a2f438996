// Inline marks are read from a short list and nothing else gets through.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkup, plainText } from "../../../../src/page/text/inline-markup.ts";

const shape = (text: string) => parseMarkup(text).map((run) => [run.text, run.marks.join(" "), run.spoken]);

it("keeps em, strong, i and b, nested", () => {
	expect(shape("a <em>b <strong>c</strong></em> d")).toEqual([
		["a ", "", false],
		["b ", "em", false],
		["c", "em strong", false],
		[" d", "", false],
	]);
});

it("finds speech across marks and curls by what stands on the other side of one", () => {
	expect(
		shape('"Which <em>"six"</em>?" she says.')
			.map(([text]) => text)
			.join(""),
	).toBe("“Which “six”?” she says.");
	expect(shape('"In <i>March</i>." She waits.')).toEqual([
		["“In ", "", true],
		["March", "i", true],
		[".”", "", true],
		[" She waits.", "", false],
	]);
});

it("drops other tags, keeps their words, drops scripts whole", () => {
	expect(
		plainText('<a href="javascript:x()" onclick="y">in</a> <script>alert(1)</script><img src=x onerror=z>out'),
	).toBe("in out");
	expect(plainText("a<style>p{}</style>b<!-- c -->d")).toBe("abd");
});

it("reads entities and line breaks", () => {
	expect(shape("salt &amp; lemon<br/>&#8212; &nope;")).toEqual([
		["salt & lemon", "", false],
		["\n", "", false],
		["— &nope;", "", false],
	]);
});

it("leaves a bare < alone", () => expect(plainText("3 < 4 and I <3 you")).toBe("3 < 4 and I <3 you"));

it("never fails and never loses the order of words", () => {
	fc.assert(fc.property(fc.string(), (text) => typeof plainText(text) === "string"));
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => plainText(words.join(" ")) === words.join(" ")),
	);
});

describe("stars", () => {
	it("set what stands between them in italics, and nothing else", () => {
		expect(plainText("He calls him *the recipient*, four times.")).toBe("He calls him the recipient, four times.");
		expect(parseMarkup("*Luminous* again.")[0]).toMatchObject({ text: "Luminous", marks: ["em"] });
		expect(plainText("2 * 3 * 4")).toBe("2 * 3 * 4");
	});
});
