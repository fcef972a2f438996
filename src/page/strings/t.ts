// Reads the interface's words. One language speaks at a time; every view asks again when it is drawn.
import type { Problem } from "../../base/problem.ts";
import { type Entry, en, type Key, type Strings } from "./en.ts";

/** What a language gives beside its strings. */
export interface ExtraStrings {
	readonly problems?: Readonly<Record<string, string>>; // a Problem's own sentences in English, and how they are said here
	readonly sounds?: Readonly<Record<string, string>>; // what a sound's own caption says in English, and how it is said here
	readonly places?: Readonly<Record<string, string>>; // pictures in words, by `place.light`
}

let language = "en";
let table: Strings = en;
let extras: ExtraStrings = {};
let plural = new Intl.PluralRules(language);

/** Changes the language of the interface; views already drawn must be drawn again. */
export function setLanguage(to: string, strings: Strings, more: ExtraStrings = {}): void {
	language = to;
	table = strings;
	extras = more;
	plural = new Intl.PluralRules(to);
}

/** Names the language of the interface, as BCP 47 does. */
export const currentLanguage = (): string => language;

/** Gives the interface's words for a key, with `{name}` filled in and the plural chosen by `n`. */
export function t(key: Key, vars: Readonly<Record<string, string | number>> = {}): string {
	return interpolate(pickPlural(table[key], vars.n), vars);
}

/** Says a Problem in the interface's language, as far as its sentences are known there. */
export function problemText({ where, what, hint }: Problem): string {
	const say = (sentence: string): string => extras.problems?.[sentence] ?? sentence;
	const said = say(what);
	const whole = /[.!?…]$/.test(said) ? said : `${said}.`; // a hint is a sentence of its own
	return interpolate(pickPlural(table["problem.told"], 0), { where: say(where), what: whole, hint: say(hint) }).trim();
}

/** Says a sound's own caption in the interface's language, as far as it is known there. */
export const translateCaption = (caption: string): string => extras.sounds?.[caption] ?? caption;

/** Gives a picture in words, "" when this language has none for it. */
export const describePlace = (place: { readonly id: string; readonly light: string } | null): string =>
	(place && (extras.places?.[`${place.id}.${place.light}`] ?? extras.places?.[place.id])) || "";

const interpolate = (text: string, vars: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(vars[name] ?? whole));

function pickPlural(entry: Entry, n: string | number | undefined): string {
	return typeof entry === "string" ? entry : (entry[plural.select(Number(n))] ?? entry.other);
}
