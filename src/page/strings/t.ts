// Reads the interface's words. One language speaks at a time; every view asks again when it is drawn.
import { fillIn, type Problem } from "../../base/problem.ts";
import { type Entry, en, type Key, type Strings } from "./en.ts";

/** A Problem's sentences in one language, with `{name}` for its values. */
export interface ProblemText {
	readonly what: string;
	readonly hint?: string; // the Problem's own when left out
}

/** What a language gives beside its strings. */
export interface ExtraStrings {
	readonly problems?: Readonly<Record<string, ProblemText>>; // by a Problem's code
	readonly subjects?: Readonly<Record<string, string>>; // names in a Problem's `where` that are our own, by their English
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
	return fillIn(pickPlural(table[key], vars.n), vars);
}

/** Says a Problem in the interface's language where that has words for its code; as it came where it has none. */
export function problemText({ code, where, what, hint, values = {} }: Problem): string {
	const told = extras.problems?.[code];
	const said = told ? fillIn(told.what, values) : what;
	const sentence = /[.!?…]$/.test(said) ? said : `${said}.`; // a hint is a sentence of its own
	return fillIn(pickPlural(table["problem.told"], 0), {
		where: extras.subjects?.[where] ?? where,
		what: sentence,
		hint: told?.hint ? fillIn(told.hint, values) : hint,
	}).trim();
}

/** Says a sound's own caption in the interface's language, as far as it is known there. */
export const translateCaption = (caption: string): string => extras.sounds?.[caption] ?? caption;

/** Gives a picture in words, "" when this language has none for it. */
export const describePlace = (place: { readonly id: string; readonly light: string } | null): string =>
	(place && (extras.places?.[`${place.id}.${place.light}`] ?? extras.places?.[place.id])) || "";

function pickPlural(entry: Entry, n: string | number | undefined): string {
	return typeof entry === "string" ? entry : (entry[plural.select(Number(n))] ?? entry.other);
}
