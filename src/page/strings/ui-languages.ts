// The languages the interface speaks, and how each is fetched: English is there at once, the others when they are chosen. Knows no story.
import { curlQuotes } from "../text/typography.ts";
import { en, type Strings } from "./en.ts";
import { currentLanguage, type ExtraStrings, setLanguage, t } from "./t.ts";

interface Language {
	readonly name: string; // in itself
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

/** Every language, by its BCP 47 name; the last is for end-to-end tests only. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
	en: english,
	es: spanish,
	...(e2e ? { "ar-XB": pseudoLocale } : {}),
};

/** Picks the language: the one that is set, else the first wanted one there is, else English. */
export function pickLanguage(set: string, wanted: readonly string[]): string {
	if (Object.hasOwn(LANGUAGES, set)) return set;
	const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]!);
	return bases.find((base) => Object.hasOwn(LANGUAGES, base)) ?? "en";
}

/** Names a language in the words of one, the interface's unless another is given. */
export function languageName(language: string, within = currentLanguage()): string {
	try {
		return new Intl.DisplayNames(within, { type: "language" }).of(language) ?? language;
	} catch {
		return language;
	}
}

/** Gives the direction a language is written in. */
export const textDirection = (language: string): "ltr" | "rtl" =>
	/^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? "rtl" : "ltr";

/** Gives what marks words as another language's than the interface's: nothing for its own. */
export const langAttributes = (language = ""): { lang?: string; dir?: "ltr" | "rtl" } =>
	language && language !== currentLanguage() ? { lang: language, dir: textDirection(language) } : {};

/** Sets an element's words, marked where they are another language's than the interface's. */
export function setText(element: HTMLElement, words: string, language = ""): void {
	element.textContent = curlQuotes(words);
	for (const name of ["lang", "dir"]) element.removeAttribute(name);
	Object.assign(element, langAttributes(language));
}

/** Fetches a language and speaks it. False when the signal was aborted meanwhile. Rejects when it cannot be fetched. */
export async function loadLanguage(language: string, page: Document, signal?: AbortSignal): Promise<boolean> {
	const { strings, ...more } = await (LANGUAGES[language] ?? english).load();
	if (signal?.aborted) return false;
	setLanguage(language, strings, more);
	page.documentElement.lang = language;
	page.documentElement.dir = textDirection(language);
	page.title = t("game.name");
	return true;
}
