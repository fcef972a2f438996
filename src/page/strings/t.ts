// Looks up the interface's words. One language is in use at a time, and every view asks again when it is
// drawn. It knows no language's words.
import { fillIn, type Problem } from "../../base/problem.ts";
import type { Tableau } from "../../director/tableau.ts";
import { type Entry, en, type Key, type Strings } from "./en.ts";

/** A Problem's sentences in one language, with `{name}` for its values. */
export interface ProblemText {
	readonly what: string;
	readonly hint?: string; // the Problem's own when left out
}

/** What a language may bring besides its strings. */
export interface ExtraStrings {
	readonly problems?: Readonly<Record<string, ProblemText>>; // by a Problem's code
	readonly subjects?: Readonly<Record<string, string>>; // our own names in a `where`, by their English
	readonly sounds?: Readonly<Record<string, string>>; // translations of the sounds' own English captions
	// Descriptions of pictures, by `place.light`, `place`, or `place.light thing where`.
	readonly places?: Readonly<Record<string, string>>;
}

let language = "en";
let table: Strings = en;
let extras: ExtraStrings = {};
let plural = new Intl.PluralRules(language);

/** Changes the language of the interface (BCP 47). Views already drawn must be drawn again. */
export function setLanguage(tag: string, strings: Strings, more: ExtraStrings = {}): void {
	language = tag;
	table = strings;
	extras = more;
	plural = new Intl.PluralRules(tag);
}

/** Gives the language of the interface as a BCP 47 tag. */
export const currentLanguage = (): string => language;

/** Gives the interface's words for a key, with `{name}` filled in and the plural chosen by `n`. */
export function t(key: Key, vars: Readonly<Record<string, string | number>> = {}): string {
	return fillIn(pickPlural(table[key], vars.n), vars);
}

/** Puts a Problem into words: the interface language's for its code, else the Problem's own. */
export function problemText({ code, where, what, hint, values = {} }: Problem): string {
	const translated = extras.problems?.[code];
	const problem = translated ? fillIn(translated.what, values) : what;
	const sentence = /[.!?…]$/.test(problem) ? problem : `${problem}.`; // a hint follows
	return fillIn(pickPlural(table["problem.told"], 0), {
		where: extras.subjects?.[where] ?? where,
		what: sentence,
		hint: translated?.hint ? fillIn(translated.hint, values) : hint,
	}).trim();
}

/**
 * Translates a sound's own English caption; gives it back when the interface's language has no translation.
 */
export const translateCaption = (caption: string): string => extras.sounds?.[caption] ?? caption;

/**
 * Describes the picture of a place in a light, with what has been put into it; "" when this language has no
 * description of it.
 */
export function describePlace({ place, props = {} }: Pick<Tableau, "place" | "props">): string {
	const { places } = extras;
	if (!place || !places) return "";
	const plain = `${place.id}.${place.light}`;
	const framed = Object.entries(props).map(([thing, { at }]) => places[`${plain} ${thing} ${at}`]);
	return framed.find(Boolean) ?? places[plain] ?? places[place.id] ?? "";
}

function pickPlural(entry: Entry, n: string | number | undefined): string {
	return typeof entry === "string" ? entry : (entry[plural.select(Number(n))] ?? entry.other);
}
