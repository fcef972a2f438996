// What of the story is said aloud, in words: a line with its title and its speaker, what is offered, and what
// stands there now. Pure.
import type { Line, OfferedChoice } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { t } from "../strings/t.ts";
import { plainText } from "../text/inline-markup.ts";
import type { Words } from "./say-queue.ts";

/** What stands on the page. */
export interface Standing {
	readonly tableau: Tableau;
	readonly picture: string; // described in words, "" without
	readonly last: readonly Words[]; // what was told last
	readonly choices: readonly OfferedChoice[];
	readonly ended: boolean;
}

/**
 * Puts a line into words. Where the page shows by a typeface who speaks, the name is said, unless the line
 * before was the same speaker's.
 */
export function lineWords(line: Line, before: Line | undefined): readonly Words[] {
	const { chapter, chapterLang, speaker, as, lang } = line;
	const title: Words[] = chapter ? [{ text: sentence(plainText(chapter)), lang: chapterLang }] : [];
	const words = plainText(line.text).replaceAll("\n", " ").trim();
	if (!words) return title;
	const same = before?.speaker === speaker && before.as === as && Boolean(line.voice);
	const who = as === "chosen" ? t("log.chosen") : same ? "" : speaker;
	return [...title, { text: who ? `${who}: ${words}` : words, lang }];
}

/** Says how many choices there are; nothing where there are none. */
export const offerWords = (choices: readonly OfferedChoice[]): readonly Words[] =>
	choices.length ? [{ text: sentence(t("story.offered", { n: choices.length })) }] : [];

/**
 * Says all that stands: the scene, the picture, the letter, the last lines, and each choice or the way on.
 */
export function standingWords({ tableau, picture, last, choices, ended }: Standing): readonly Words[] {
	const { scene, letters, desk } = tableau;
	const letter = letters.find(({ id }) => id === desk);
	const around: Words[] = [];
	if (scene?.title) around.push({ text: sentence(plainText(scene.title)), lang: scene.lang });
	if (picture) around.push({ text: sentence(t("story.picture", { words: picture })) });
	if (letter) around.push({ text: sentence(t("desk.letter", { title: plainText(letter.title) })) });
	return [...around, ...last, ...offerWords(choices), ...choices.map(choiceWords), ...wayOn(choices, ended)];
}

const choiceWords = ({ text, offer, struck, lang }: OfferedChoice, i: number): Words => {
	const words = plainText(text || (offer.way === "look" ? offer.label : ""));
	return { text: sentence(`${i + 1}${struck ? `, ${t("choice.unavailable")}` : ""}: ${words}`), lang };
};

function wayOn(choices: readonly OfferedChoice[], ended: boolean): readonly Words[] {
	if (ended) return [{ text: sentence(t("ending.heading")) }];
	return choices.length ? [] : [{ text: t("spoken.goOn") }];
}

/** Ends words with a stop, so that a voice pauses before the next. */
const sentence = (words: string): string => (/[.!?…:]["”’»]?$/.test(words) ? words : `${words}.`);
