// Reads the interface's words. One language speaks at a time; every view asks again when it is drawn.
import { type Entry, en, type Key, type Strings } from "./en.ts";

let table: Strings = en;
let plural = new Intl.PluralRules("en");

/** Changes the language of the interface; views already drawn must be drawn again. */
export function speak(language: string, strings: Strings): void {
	table = strings;
	plural = new Intl.PluralRules(language);
}

/** Gives the interface's words for a key, with `{name}` filled in and the plural chosen by `n`. */
export function t(key: Key, vars: Readonly<Record<string, string | number>> = {}): string {
	return pick(table[key], vars.n).replace(/\{(\w+)\}/g, (whole, name: string) => String(vars[name] ?? whole));
}

function pick(entry: Entry, n: string | number | undefined): string {
	if (typeof entry === "string") return entry;
	return plural.select(Number(n)) === "one" ? entry.one : entry.other;
}
