// Tells a hearing reader the story: every line once, complete and in order, then what is offered; again when
// asked. While a dialog is open it waits. The log itself is a plain document and does not speak.
import "../strings/en-late.ts";
import type { Line, OfferedChoice } from "../../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../director/tableau.ts";
import type { Layout } from "../layout.ts";
import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";
import { createSayQueue, type SayQueue, type Words } from "./say-queue.ts";
import type { Speak, Spoken, SpokenOptions } from "./spoken.ts";
import { lineWords, offerWords, standingWords } from "./spoken-words.ts";

interface TellerState {
	readonly options: SpokenOptions;
	readonly queue: SayQueue;
	before: Line | undefined; // the line that was told last
	told: Words[]; // since the player went on
	closed: boolean; // the player has gone on, or is about to: what comes next begins anew
	skipping: boolean;
	tableau: Tableau;
	choices: readonly OfferedChoice[];
	ended: boolean;
}

/** Makes the teller over the layout's `status`. */
export function createTeller({ status, dialog }: Pick<Layout, "status" | "dialog">, options: SpokenOptions): Speak {
	const region = createRegion(status);
	const queue = createSayQueue((words) => show(region, words));
	// The page is out of reach under a dialog; what is there at its return would be said again.
	const follow = (): void => queue.hold(dialog.open);
	new MutationObserver(follow).observe(dialog, { attributeFilter: ["open"] });
	follow();
	return createTelling(queue, options);
}

/**
 * What is said is no second copy of the story: a tree of its own keeps it from whoever reads or searches the
 * page.
 */
function createRegion(status: HTMLElement): HTMLElement {
	const region = status.ownerDocument.createElement("div");
	region.setAttribute("role", "status");
	region.setAttribute("aria-atomic", "false"); // only what is added is said
	status.attachShadow({ mode: "closed" }).append(region);
	return region;
}

function show(region: HTMLElement, { text, lang }: Words): () => void {
	const p = region.ownerDocument.createElement("p");
	setText(p, text, lang);
	region.append(p);
	return () => p.remove();
}

/** Tells into a queue; apart from the page, so that it can be heard without one. */
export function createTelling(queue: SayQueue, options: SpokenOptions): Speak {
	const state: TellerState = {
		...{ options, queue, before: undefined, told: [], closed: false, skipping: false },
		...{ tableau: EMPTY_TABLEAU, choices: [], ended: false },
	};
	return (spoken) => tell(state, spoken);
}

function tell(state: TellerState, spoken: Spoken): void {
	const { queue } = state;
	const say = (words: readonly Words[]): void => {
		for (const one of words) queue.add(one);
	};
	if (spoken.what === "line") tellLine(state, spoken.line);
	else if (spoken.what === "caption") story(state, [{ ...spoken, text: `[${spoken.text}]` }]);
	else if (spoken.what === "aside") story(state, [spoken]);
	else if (spoken.what === "offer") offer(state, spoken.choices, spoken.tableau);
	else if (spoken.what === "ending") end(state);
	else if (spoken.what === "standing") stand(state, spoken.lines);
	else if (spoken.what === "skipping") state.skipping = true;
	else if (spoken.what === "message") say([{ text: spoken.text, lasting: true }]);
	else if (spoken.what === "struck") say([{ text: t("choice.unavailable") }]);
	else if (spoken.what === "paged") say([{ text: t("spoken.paged") }]);
	else {
		queue.clear(); // what was about to be said is in it
		const { tableau, told, choices, ended } = state;
		const picture = state.options.describePicture?.(tableau) ?? "";
		if (spoken.what === "now") say(standingWords({ tableau, picture, last: told, choices, ended }));
		else say(told.length ? [...told, ...offerWords(choices)] : [{ text: t("spoken.nothing") }]);
	}
}

/** Tells something of the story, once; notes it for those who ask again. */
function story(state: TellerState, words: readonly Words[]): void {
	if (state.closed) state.told = [];
	state.closed = false;
	state.told.push(...words.map(({ text, lang }) => ({ text, lang })));
	if (!state.skipping) for (const one of words) state.queue.add(one);
}

function tellLine(state: TellerState, line: Line): void {
	if (state.skipping) state.told = [];
	state.choices = [];
	state.ended = false;
	story(state, lineWords(line, state.before));
	state.before = line;
}

function offer(state: TellerState, choices: readonly OfferedChoice[], tableau: Tableau): void {
	const { queue, told } = state;
	if (state.skipping) for (const one of told) queue.add(one);
	state.skipping = false;
	Object.assign(state, { choices, tableau, closed: true });
	for (const one of offerWords(choices)) queue.add(one);
}

function end(state: TellerState): void {
	if (!state.ended) state.queue.add({ text: t("ending.heading") });
	state.ended = true;
}

/** After a load or a rewind: what waits is dropped, and the line that stands now is told. */
function stand(state: TellerState, lines: readonly Line[]): void {
	state.queue.clear();
	Object.assign(state, { before: undefined, told: [], choices: [], ended: false, skipping: false, closed: false });
	const last = lines.at(-1);
	if (last) tellLine(state, last);
}
