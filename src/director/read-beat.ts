// From a beat to what is to be done: tags to cues, the tableau after them, effects, the line, the choices on
// offer. Pure.
import { isProblem, type Problem, problem } from "../base/problem.ts";
import type { Beat } from "../story/runtime/beat.ts";
import { type ChoiceOffer, isOfferTag, readChoiceOffer } from "./choice-offer.ts";
import type { Effect, Line, OfferedChoice } from "./crew.ts";
import { imagesInWords, takeImages } from "./cues/image.ts";
import { NON_CUE_TAGS, nearestCue, readTagAsCue } from "./cues.ts";
import type { TakenChoice } from "./moment.ts";
import { type Speakers, withVoice } from "./speakers.ts";
import type { Letter, Tableau } from "./tableau.ts";
import { readTag } from "./tag.ts";

/** What one beat comes to. */
export interface BeatResult {
	readonly tableau: Tableau;
	readonly effects: readonly Effect[];
	readonly said: Line | null; // what the player chose, as it is set into the log
	readonly line: Line | null; // what the story tells
	readonly offered: readonly OfferedChoice[];
	readonly problems: readonly Problem[];
}

const COLON = /^[ \u00a0\u202f]?(?::\s+|：\s*)(?=\S)/; // French sets a space before it, Chinese none after

/**
 * Reads a beat against the tableau before it. `taken` is the choice that led here, `speakers` the pack's
 * declared ones.
 */
export function readBeat(beat: Beat, before: Tableau, speakers: Speakers, taken: TakenChoice | null): BeatResult {
	const problems: Problem[] = [];
	const effects: Effect[] = [];
	const passed: string[] = [];
	let tableau: Tableau = before.speaker ? { ...before, speaker: "" } : before;
	for (const [i, tag] of beat.tags.entries()) {
		const cue = readTagAsCue(tag, beat.knot, beat.tagLangs?.[i]);
		if (isProblem(cue)) problems.push(cue);
		else if (!cue) {
			passed.push(tag);
			// What ink prints of a choice has the choice's tags once more.
			if (!taken?.echoes || !isOfferTag(readTag(tag).name)) tellUnknownTag(tag, beat.knot, problems);
		} else {
			tableau = cue.change(tableau);
			if (cue.effect) effects.push(cue.effect);
		}
	}
	const { said, rest } = splitSaid(beat, taken, tableau, passed);
	const { text, images } = takeImages(rest);
	effects.push(...images);
	const told = { ...beat, text };
	const line = text ? makeLine(told, tableau, speakers, taken?.offer ?? null, said?.tags.length ? [] : passed) : null;
	if (line?.as === "letter" && tableau.desk) tableau = appendToOpenLetter(tableau, line);
	const offered = beat.choices.map((choice): OfferedChoice => {
		const offer = readChoiceOffer(choice.tags, beat.knot);
		if (isProblem(offer)) problems.push(offer);
		const way: ChoiceOffer = isProblem(offer) ? { way: "plain" } : offer;
		const { index, key, lang, echoes } = choice;
		const text = imagesInWords(choice.text);
		const more = { ...(lang && { lang }), ...(echoes && { echoes }) };
		return { index, key, text, offer: way, struck: way.way === "struck", ...more };
	});
	return { tableau, effects, said, line, offered, problems };
}

function tellUnknownTag(tag: string, where: string, problems: Problem[]): void {
	const { name } = readTag(tag);
	if (NON_CUE_TAGS.includes(name)) return;
	const near = nearestCue(name);
	const what = 'no cue is called "{name}"';
	problems.push(
		near
			? problem("cue.near", where, what, 'Did you mean "{near}"?', { values: { name, near } })
			: problem("cue.unknown", where, what, "It is passed to the page as it is.", { values: { name } }),
	);
}

function makeLine(
	{ text, lang }: Beat,
	tableau: Tableau,
	speakers: Speakers,
	taken: ChoiceOffer | null,
	tags: readonly string[],
): Line {
	const named = speakerOf(text, speakers);
	const line: Line = {
		text: named?.words ?? text,
		speaker: named?.speaker ?? tableau.speaker,
		as: taken?.way === "fragment" && tableau.desk ? "letter" : tableau.as,
		tags,
		...(lang && { lang }),
	};
	return withVoice(line, speakers);
}

// The declared speaker, in whatever letters, whose name and a colon the text begins with.
function speakerOf(text: string, speakers: Speakers): { speaker: string; words: string } | null {
	for (const speaker of Object.keys(speakers)) {
		const rest = text.startsWith(speaker) ? text.slice(speaker.length) : "";
		const [colon] = COLON.exec(rest) ?? [];
		if (colon) return { speaker, words: rest.slice(colon.length) };
	}
	return null;
}

const appendToOpenLetter = (tableau: Tableau, line: Line): Tableau => ({
	...tableau,
	letters: tableau.letters.map((letter) => (letter.id === tableau.desk ? appendToLetter(letter, line) : letter)),
});

// A letter kept before its lines said their language has lines without one.
const appendToLetter = (letter: Letter, { text, lang = "" }: Line): Letter => ({
	...letter,
	lines: [...letter.lines, text],
	...((lang || letter.langs) && { langs: [...letter.lines.map((_, i) => letter.langs?.[i] ?? ""), lang] }),
});

// The line that a choice leaves in the log, and what the beat tells beside it. Where ink prints something of
// the choice, that is what was chosen. A fragment prints itself, silence says nothing.
function splitSaid(
	beat: Beat,
	taken: TakenChoice | null,
	{ as, desk }: Tableau,
	tags: readonly string[],
): { said: Line | null; rest: string } {
	const { text } = beat;
	if (!taken || ["fragment", "silence", "hold"].includes(taken.offer.way)) return { said: null, rest: text };
	const chosen: Line = { text: taken.text, speaker: "", as: "chosen", tags: [] };
	const echo = taken.echoes ? echoIn(beat, taken.text) : "";
	if (!echo) return { said: taken.text ? { ...chosen, ...(taken.lang && { lang: taken.lang }) } : null, rest: text };
	if (desk && as === "letter") return { said: null, rest: text }; // written, not said
	const rest = text.slice(echo.length).trim();
	return { said: { ...chosen, text: echo, tags: rest ? [] : tags, ...(beat.lang && { lang: beat.lang }) }, rest };
}

// How a beat begins with what ink prints of the choice that led to it; "" for not at all. A choice that is
// one printed value leaves no trace in ink but its words.
const echoIn = ({ text, echo = "" }: Beat, choice: string): string =>
	echo || (text && choice && (text.startsWith(choice) || choice.startsWith(text)) ? text : "");
