// The log: every printed line in order, a plain document that does not speak by itself (src/page/spoken
// does). The paragraphs lie in chunks, so that a new line costs as little at the end of a long story as at
// its start.
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { setText } from "../strings/ui-languages.ts";
import { renderLine } from "./render-line.ts";

/** The log's face. */
export interface Log {
	/** Appends a line, with a heading before it when it starts a chapter. */
	append(line: Line, tableau: Tableau): { readonly p: HTMLElement; readonly heading: HTMLElement | null };
	/** The heading of the last chapter. */
	lastHeading(): HTMLElement | null;
	/** Every printed line, first line first. */
	lines(): readonly Line[];
	/** The paragraph of a line, by its index in the transcript. */
	paragraphAt(index: number): HTMLElement | null;
	/**
	 * Appends something that is not a line: a picture, a link, a note. A rewind past the line before it removes
	 * it.
	 */
	appendAside(element: HTMLElement): void;
	/** Puts everything so far out of sight and gives where the next page begins. */
	turnPage(): HTMLElement;
	/** Brings the log to exactly these lines; keeps the paragraphs of the lines that stay. */
	restore(lines: readonly Line[], tableau: Tableau): void;
}

const CHUNK_SIZE = 60; // lines that are laid out together; a letter is never split

interface LogState {
	readonly page: Document;
	readonly element: HTMLElement;
	printed: { line: Line; p: HTMLElement }[];
}

/** Makes the log in its `role="log"` element. */
export function createLog(element: HTMLElement): Log {
	const state: LogState = { page: element.ownerDocument, element, printed: [] };
	return {
		append: (line, tableau) => append(state, line, tableau),
		lastHeading: () => [...element.querySelectorAll<HTMLElement>(".chapter")].at(-1) ?? null,
		lines: () => state.printed.map(({ line }) => line),
		paragraphAt: (index) => state.printed[index]?.p ?? null,
		appendAside: (aside) => lastChunk(state).append(aside),
		turnPage: () => turnPage(state),
		restore: (lines, tableau) => restore(state, lines, tableau),
	};
}

function append(state: LogState, line: Line, tableau: Tableau): ReturnType<Log["append"]> {
	const heading = line.chapter ? addHeading(state, line.chapter, line.chapterLang) : null;
	const p = renderLine(state.page, line, state.printed.length, tableau);
	state.printed.push({ line, p });
	const full = lastChunk(state).childElementCount >= CHUNK_SIZE;
	(full && line.as !== "letter" ? addChunk(state) : lastChunk(state)).append(p);
	return { p, heading };
}

function turnPage(state: LogState): HTMLElement {
	for (const chunk of state.element.children) chunk.toggleAttribute("data-turned", true);
	return addChunk(state);
}

function restore(state: LogState, lines: readonly Line[], tableau: Tableau): void {
	const { element, printed } = state;
	let same = 0;
	while (same < printed.length && same < lines.length && isSame(printed[same]!.line, lines[same]!)) same++;
	keepFirst(state, same);
	if (element.lastElementChild?.hasAttribute("data-turned"))
		for (const chunk of element.children) chunk.removeAttribute("data-turned"); // back on an earlier page
	for (const line of lines.slice(same)) append(state, line, tableau);
}

function keepFirst(state: LogState, count: number): void {
	state.printed = state.printed.slice(0, count);
	const last = state.printed.at(-1)?.p;
	if (!last) {
		state.element.replaceChildren();
		return;
	}
	for (const from of [last, last.parentElement!]) while (from.nextElementSibling) from.nextElementSibling.remove();
}

const lastChunk = (state: LogState): Element => state.element.lastElementChild ?? addChunk(state);

function addChunk({ page, element }: LogState): HTMLElement {
	const chunk = page.createElement("div");
	chunk.className = "log-chunk";
	element.append(chunk);
	return chunk;
}

function addHeading(state: LogState, title: string, lang?: string): HTMLElement {
	const heading = state.page.createElement("h2");
	heading.className = "chapter";
	setText(heading, title, lang);
	addChunk(state).append(heading);
	return heading;
}

const isSame = (a: Line, b: Line): boolean =>
	a === b ||
	(a.text === b.text &&
		a.lang === b.lang &&
		a.speaker === b.speaker &&
		a.as === b.as &&
		a.chapter === b.chapter &&
		a.chapterLang === b.chapterLang);
