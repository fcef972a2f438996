// The title as the build writes it into the page: the view's own elements and words, in each language, and
// the style with its addresses.
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/page/strings/en.ts";
import { es } from "../../../src/page/strings/es.ts";
import { drawTitles } from "../../../tools/vite-web/draw-title.ts";
import { withEarlyTitle } from "../../../tools/vite-web/early-title.ts";
import { renderMarkup } from "../../../tools/vite-web/render-markup.ts";

describe("a view as HTML", () => {
	it("has its elements, its attributes and its words, and none of its listeners", () => {
		const Inner = ({ name }: { name: string }) => h("b", { "data-first": "", onClick: () => {} }, name, null, false, 3);
		const drawn = h("p", { class: 'a"b', hidden: false, "aria-hidden": "true" }, [
			h(Inner, { name: "<&>" }),
			h("br", null),
		]);
		expect(renderMarkup(drawn)).toBe(
			'<p class="a&quot;b" aria-hidden="true"><b data-first="">&lt;&amp;&gt;3</b><br></p>',
		);
	});
});

describe("the title in the page", () => {
	it("is in each language's own words", () => {
		const titles = drawTitles();
		expect(Object.keys(titles)).toEqual(["en", "es"]);
		for (const [language, words] of [
			["en", en],
			["es", es],
		] as const)
			for (const key of ["game.name", "title.new", "title.settings", "title.credits", "game.notice"] as const)
				expect(titles[language]).toContain(renderMarkup(String(words[key])));
	});
	it("comes with the page's style, whose files are found from the page, and is hidden where scripts are off", () => {
		const html =
			'<head><link rel="stylesheet" crossorigin href="./assets/a.css"></head><body><div id="page"><noscript>No</noscript></div></body>';
		const css = "a{background:url(b.webp),url('./c.webp'),url(data:image/webp;base64,AA)}";
		const page = withEarlyTitle(html, { en: "<h1>A</h1>", es: "<h1>B</h1>" }, { css, script: "let a;" });
		expect(page).toBe(
			"<head><style>a{background:url(./assets/b.webp),url('./assets/c.webp'),url(data:image/webp;base64,AA)}</style></head>" +
				'<body><div id="page"><noscript><style>[data-early]{display:none}</style>No</noscript>' +
				'<div class="title-screen" data-early><h1>A</h1></div></div>' +
				'<template lang="es"><h1>B</h1></template><script>let a;</script></body>',
		);
	});
	it("is refused where there is no style sheet", () => {
		const made = () => withEarlyTitle("<head></head><body><div></div></body>", { en: "" }, { css: "", script: "" });
		expect(made).toThrow("no style sheet");
	});
});
