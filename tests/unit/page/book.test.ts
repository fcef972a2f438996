// The book holds every letter in full, needs nothing from elsewhere, and cannot be made to run anything.
import { expect, it } from "vitest";
import { bindBook } from "../../../src/page/book.ts";

const letters = [
	{
		id: "fifty",
		title: "For fifty years together",
		lines: ["Bea.", `You put the bins out, in the <em>wrong</em> shoes. I've never said.`],
	},
	{ id: "sea", title: "To a daughter at sea", lines: ['<script>alert("x")</script><img src=x onerror=y>Tove,'] },
	{ id: "sister", title: "Not begun", lines: [] },
];
const html = bindBook(letters, { title: 'A "book" & more', date: "6 April", by: "By hand" });

it("binds what was written, set as on the page", () => {
	expect(html).toContain("<h2>For fifty years together</h2><p>Bea.</p>");
	expect(html).toContain("in the <em>wrong</em> shoes. I’ve never said.");
	expect(html).toContain("<h1>A “book” &amp; more</h1>");
	expect(html).toContain("6 April");
});

it("leaves out letters with nothing on them", () => expect(html).not.toContain("Not begun"));

it("stands by itself", () => expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:|url\(|@import/i));

it("numbers its printed pages", () => expect(html).toContain("counter(page)"));
