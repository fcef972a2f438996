// The title's own view in each language of the interface, as HTML: what a player sees who has read nothing
// yet. Vite's runner loads this, since a config cannot read TSX.
import type { VNode } from "preact";
import { en, type Strings } from "../../src/page/strings/en.ts";
import { es } from "../../src/page/strings/es.ts";
import { setLanguage, t } from "../../src/page/strings/t.ts";
import { TitleView } from "../../src/page/title/title-view.tsx";
import { renderMarkup } from "./render-markup.ts";

const nothing = (): void => {};

/** Draws the title in every language, the first in that of the page. */
export const drawTitles = (): Record<string, string> => ({ en: draw("en", en), es: draw("es", es) });

function draw(language: string, words: Strings): string {
	setLanguage(language, words);
	const state = { name: t("game.name"), resume: null, begin: nothing, chapters: [], endings: [], warnings: [] };
	const ways = { begin: nothing, chapters: nothing, saves: nothing, library: nothing, settings: nothing };
	const markup = renderMarkup(TitleView({ state, ...ways, credits: nothing }) as VNode);
	setLanguage("en", en);
	return markup;
}
