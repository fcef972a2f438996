// The book holds every letter in full, needs nothing from elsewhere, and cannot be made to run anything.
import { expect, it } from "vitest";
import { renderBook } from "../../../../src/page/keepsakes/book.ts";

const letters = [
	{
		id: "fifty",
		title: "For fifty years together",
		lines: ["Bea.", `You put the bins out, in the <em>wrong</em> shoes. I've never said.`],
	},
	{ id: "sea", title: "To a daughter at sea", lines: ['<script>alert("x")</script><img src=x onerror=y>Tove,'] },
	{ id: "sister", title: "Not begun", lines: [] },
];
const html = renderBook(letters, { title: 'A "book" & more', date: "6 April", by: "By hand" });

it("binds what was written, set as on the page", () => {
	expect(html).toContain("<h2>For fifty years together</h2><p>Bea.</p>");
	expect(html).toContain("in the <em>wrong</em> shoes. I’ve never said.");
	expect(html).toContain("<h1>A “book” &amp; more</h1>");
	expect(html).toContain("6 April");
});

it("leaves out letters with nothing on them", () => expect(html).not.toContain("Not begun"));

it("stands by itself", () => expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:|url\(|@import/i));

it("measures nothing by the window in print, where one of 90 % of it was more than a page", () => {
	const [, print = ""] = /@media print\{(.*)\}/.exec(html) ?? [];
	expect(print).toContain("header{");
	expect(print).not.toMatch(/\dv[hw]/);
});

it("numbers its printed pages", () => expect(html).toContain("counter(page)"));

it("says the language of each line that is another than the book's own, and of no other", () => {
	const [title, lines] = ["For fifty years", ["Querida Bea:", "Dear Harald,", "Kept before lines said theirs."]];
	const letter = { id: "fifty", title, lang: "en", lines, langs: ["es", "en"] };
	const spanish = renderBook([letter, { ...letter, id: "sea", lang: 'e"n' }], { title: "Cartas", language: "es" });
	expect(spanish).toContain(
		'<h2 lang="en">For fifty years</h2><p>Querida Bea:</p><p lang="en">Dear Harald,</p><p>Kept before',
	);
	expect(spanish).toContain('<li lang="e&quot;n">');
	expect(renderBook([letter], { title: "Letters" })).toContain(
		'<h2>For fifty years</h2><p lang="es">Querida Bea:</p><p>',
	);
});
