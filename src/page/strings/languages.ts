// The languages the interface speaks, and how each is fetched: English is there at once, the others when they are chosen. Knows no story.
import { curl } from "../text/typography.ts";
import { en, type Strings } from "./en.ts";
import { type Extras, speak, spoken, t } from "./t.ts";

interface Spoken {
	readonly name: string; // in itself
	readonly load: () => Promise<{ readonly strings: Strings } & Extras>;
}

const english: Spoken = { name: "English", load: async () => ({ strings: en }) };
const spanish: Spoken = {
	name: "Español",
	load: async () => {
		const [{ es }, beside] = await Promise.all([import("./es.ts"), import("./es-beside.ts")]);
		return { strings: es, ...beside };
	},
};
const mirrored: Spoken = { name: "[mirrored]", load: async () => import("./mirrored.ts") };
const rehearsing = import.meta.env?.DEV || import.meta.env?.MODE === "rehearsal";

/** Every language, by its BCP 47 name; the last is for rehearsal only. */
export const LANGUAGES: Readonly<Record<string, Spoken>> = {
	en: english,
	es: spanish,
	...(rehearsing ? { "ar-XB": mirrored } : {}),
};

/** Picks the language: the one that is set, else the first wanted one there is, else English. */
export function pickLanguage(set: string, wanted: readonly string[]): string {
	if (Object.hasOwn(LANGUAGES, set)) return set;
	const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]!);
	return bases.find((base) => Object.hasOwn(LANGUAGES, base)) ?? "en";
}

/** Names a language in the words of one, the interface's unless another is given. */
export function languageName(language: string, within = spoken()): string {
	try {
		return new Intl.DisplayNames(within, { type: "language" }).of(language) ?? language;
	} catch {
		return language;
	}
}

/** Gives the direction a language is written in. */
export const directionOf = (language: string): "ltr" | "rtl" =>
	/^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? "rtl" : "ltr";

/** Gives what marks words as another language's than the interface's: nothing for its own. */
export const abroad = (language = ""): { lang?: string; dir?: "ltr" | "rtl" } =>
	language && language !== spoken() ? { lang: language, dir: directionOf(language) } : {};

/** Sets an element's words, marked where they are another language's than the interface's. */
export function setWords(element: HTMLElement, words: string, language = ""): void {
	element.textContent = curl(words);
	for (const name of ["lang", "dir"]) element.removeAttribute(name);
	Object.assign(element, abroad(language));
}

/** Fetches a language and speaks it, if it is still `wanted`; rejects when it cannot be fetched. False: nothing has changed. */
export async function speakIn(language: string, page: Document, wanted = (): boolean => true): Promise<boolean> {
	const { strings, ...more } = await (LANGUAGES[language] ?? english).load();
	if (!wanted()) return false;
	speak(language, strings, more);
	page.documentElement.lang = language;
	page.documentElement.dir = directionOf(language);
	page.title = t("game.name");
	return true;
}
