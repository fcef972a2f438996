// The languages of the interface and how each is loaded: English comes with the page, the others when they
// are chosen. It knows no story.
import { curlQuotes } from "../text/typography.ts";
import { en, type Strings } from "./en.ts";
import { pickLanguage as pickAmong } from "./pick-language.ts";
import { currentLanguage, type ExtraStrings, setLanguage, t } from "./t.ts";

interface Language {
	readonly name: string; // in its own words
	readonly load: () => Promise<{ readonly strings: Strings } & ExtraStrings>;
}

const english: Language = { name: "English", load: async () => ({ strings: en }) };
const spanish: Language = {
	name: "Español",
	load: async () => {
		const [{ es }, extras, problems] = await Promise.all([
			import("./es.ts"),
			import("./es-extras.ts"),
			import("./es-problems.ts"),
		]);
		return { strings: es, ...extras, ...problems };
	},
};
const pseudoLocale: Language = { name: "[mirrored]", load: async () => import("./pseudo-locale.ts") };
const e2e = import.meta.env?.DEV || import.meta.env?.MODE === "e2e";

/** Every language, by BCP 47 tag; the last is for development and end-to-end tests only. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
	en: english,
	es: spanish,
	...(e2e ? { "ar-XB": pseudoLocale } : {}),
};

/** Picks the language that is set, else the first of the wanted tags that there is, else English. */
export const pickLanguage = (set: string, wanted: readonly string[]): string =>
	pickAmong(set, wanted, Object.keys(LANGUAGES));

/** Names a language in the words of `within`, which is the interface's language unless given. */
export function languageName(language: string, within = currentLanguage()): string {
	try {
		return new Intl.DisplayNames(within, { type: "language" }).of(language) ?? language;
	} catch {
		return language;
	}
}

/** Gives the direction that a language (BCP 47) is written in. */
export const textDirection = (language: string): "ltr" | "rtl" =>
	/^(ar|ckb|dv|fa|he|iw|nqo|ps|sd|ug|ur|yi)\b|-(Arab|Hebr|Thaa|Nkoo)\b/i.test(language) ? "rtl" : "ltr";

/** Gives the attributes for words in a language; none when it is the interface's own. */
export const langAttributes = (language = ""): { lang?: string; dir?: "ltr" | "rtl" } =>
	language && language !== currentLanguage() ? { lang: language, dir: textDirection(language) } : {};

/** Sets an element's text, with the attributes of `langAttributes`. */
export function setText(element: HTMLElement, words: string, language = ""): void {
	element.textContent = curlQuotes(words);
	for (const name of ["lang", "dir"]) element.removeAttribute(name);
	Object.assign(element, langAttributes(language));
}

/**
 * Loads a language and switches to it. Gives false, and changes nothing, when the signal was aborted
 * meanwhile; rejects when it can't be loaded.
 */
export async function loadLanguage(language: string, page: Document, signal?: AbortSignal): Promise<boolean> {
	const { strings, ...more } = await (LANGUAGES[language] ?? english).load();
	if (signal?.aborted) return false;
	setLanguage(language, strings, more);
	page.documentElement.lang = language;
	page.documentElement.dir = textDirection(language);
	page.title = t("game.name");
	return true;
}
