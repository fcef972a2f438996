// Whole lines by the HTML around them, as stories from elsewhere write it.
import { describe, expect, it } from "vitest";
import { readBlock } from "../../../../src/page/text/block-markup.ts";
import { decodeEntities } from "../../../../src/page/text/entities.ts";
import { parseMarkup, plainText } from "../../../../src/page/text/inline-markup.ts";

describe("a line", () => {
	it("is a heading, centred, a quotation or a rule by what is around it", () => {
		expect(readBlock("<h1>A Heading</h1>")).toEqual({ kind: "heading", parts: ["A Heading"], level: 1 });
		expect(readBlock("<center>~ centred ~</center>")).toEqual({ kind: "centre", parts: ["~ centred ~"] });
		expect(readBlock('<p style="text-align: center">x</p>').kind).toBe("centre");
		expect(readBlock("<center><h2>Two</h2></center>")).toMatchObject({ kind: "heading", parts: ["Two"] });
		expect(readBlock("<blockquote>quoted</blockquote>")).toEqual({ kind: "quote", parts: ["quoted"] });
		expect(readBlock(" <hr/> ").kind).toBe("rule");
	});

	it("is a list with its items", () => {
		expect(readBlock("<ul><li>one</li><li>two</li></ul>")).toEqual({ kind: "list", parts: ["one", "two"] });
		expect(readBlock("<ol><li>one<li>two</ol>")).toEqual({ kind: "numbers", parts: ["one", "two"] });
		expect(plainText("<ul><li>one</li><li>two</li></ul>")).toBe("one\ntwo");
	});

	it("is left as it is where only some of it is marked", () => {
		expect(readBlock("A <b>bold</b> word.")).toEqual({ kind: "text", parts: ["A <b>bold</b> word."] });
		expect(readBlock("5 < 7 and 9 > 3, and a <3 heart.").kind).toBe("text");
		expect(plainText(">>> CAMERA: shake")).toBe(">>> CAMERA: shake");
	});
});

describe("what is inside a line", () => {
	const marks = (text: string) => parseMarkup(text).map((run) => [run.text, run.marks.join(" ")]);

	it("may be under, struck, small, a code, above and below", () => {
		expect(marks("<u>a</u><del>b</del><small>c</small><sup>d</sup><code>e</code>")).toEqual([
			["a", "u"],
			["b", "s"],
			["c", "small"],
			["d", "sup"],
			["e", "code"],
		]);
		expect(marks("**double** and *one*")).toEqual([
			["double", "strong"],
			[" and ", ""],
			["one", "em"],
		]);
	});

	it("may lead to an address of the web, and to nothing else", () => {
		expect(parseMarkup('<a href="https://example.org/?a=1&amp;b=2">a link</a> in a line.')).toMatchObject([
			{ text: "a link", href: "https://example.org/?a=1&b=2" },
			{ text: " in a line." },
		]);
		for (const href of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/x"])
			expect(parseMarkup(`<a href="${href}">in</a>`)[0]).not.toHaveProperty("href");
	});
});

describe("the names of signs", () => {
	it("are read as browsers read them, in both cases", () => {
		expect(decodeEntities("&eacute;&Eacute;&ccedil;&uuml;&ntilde;&aring;&szlig;&AElig;&oslash;&scaron;")).toBe(
			"éÉçüñåßÆøš",
		);
		expect(decodeEntities("&laquo;oui&raquo; &mdash; &hellip; &copy; &euro; &frac12; &AMP;")).toBe("«oui» — … © € ½ &");
		expect(decodeEntities("&nope; &acute &#233; &#xe9;")).toBe("&nope; &acute é é");
	});
});
