// The title as real HTML in the built page, so that it can be read and pressed before any script has come:
// drawn by the title's own view in the interface's own words, with the page's own style sheet inside, and one
// small script.
import { join } from "node:path";
import { rolldown } from "rolldown";
import { runnerImport } from "vite";
import { DEFAULT_SETTINGS } from "../../src/base/settings.ts";

/** The title's HTML by language. */
type Titles = Readonly<Record<string, string>>;

/** Draws the titles. */
export async function readTitles(root: string): Promise<Titles> {
	const { module } = await runnerImport<typeof import("./draw-title.ts")>(join(root, "tools/vite-web/draw-title.ts"), {
		configFile: false,
		logLevel: "error",
		oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	});
	return module.drawTitles();
}

/** Makes the script; `stories` are the addresses of the game's first part by language. */
export async function titleScript(
	root: string,
	titles: Titles,
	stories: Readonly<Record<string, string>>,
): Promise<string> {
	const known = Object.keys(titles).map((language) => [language, stories[language] ?? stories["en"]]);
	const build = { settings: DEFAULT_SETTINGS, stories: Object.fromEntries(known) };
	const bundle = await rolldown({
		input: join(root, "src/page/title/early-title.ts"),
		transform: { define: { EARLY_TITLE: JSON.stringify(build) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	return output[0].code.trim();
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;

/** Names the page's style sheet, from the page's folder; "" when it links to none. */
export const styleSheetIn = (html: string): string => STYLESHEET.exec(html)?.[1] ?? "";

/**
 * Puts title, style and script into the page, whose style sheet holds `css`. The first title is in the page's
 * language.
 */
export function withEarlyTitle(html: string, titles: Titles, { css, script }: { css: string; script: string }): string {
	const folder = styleSheetIn(html).replace(/[^/]*$/, "");
	const rebased = css.replace(/url\((["']?)(?!data:|[a-z]+:|\/|#)(?:\.\/)?/g, `url($1./${folder}`).trim();
	const [own = "", ...others] = Object.entries(titles);
	const title = `<div class="title-screen" data-early>${own[1]}</div>`;
	const more = others.map(([language, markup]) => `<template lang="${language}">${markup}</template>`).join("");
	const page = html
		.replace(STYLESHEET, "")
		.replace("</head>", () => `<style>${rebased}</style></head>`)
		.replace("<noscript>", "<noscript><style>[data-early]{display:none}</style>");
	const end = page.indexOf("</body>");
	const at = page.lastIndexOf("</div>", end); // the page's own
	if (!folder || at < 0) throw new Error("index.html has no style sheet, or no place for the title");
	return `${page.slice(0, at)}${title}${page.slice(at, end)}${more}<script>${script}</script>${page.slice(end)}`;
}
