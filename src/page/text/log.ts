// The log: every printed line in order, a plain document that does not speak by itself (src/page/spoken
// does). The paragraphs lie in chunks, so that a new line costs as little at the end of a long story as at
// its start.
import type { Aside, Line, PlacedAside } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { setText } from "../strings/ui-languages.ts";
import { renderAside } from "./render-aside.ts";
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
	 * Shows an aside below the last line and gives its element: of a turned page, where everything before is
	 * out of sight, the next page's. Null when its address is not allowed.
	 */
	showAside(aside: Aside): HTMLElement | null;
	/** Appends something that `restore` does not bring back; it goes with the line before it. */
	appendAside(element: HTMLElement): void;
	/** Brings the log to exactly these lines and asides; keeps the elements of what stays. */
	restore(lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void;
}

const CHUNK_SIZE = 60; // lines that are laid out together; a letter is never split

interface LogState {
	readonly page: Document;
	readonly element: HTMLElement;
	readonly followLink: (href: string) => void;
	placed: (PlacedAside & { readonly element: HTMLElement | null })[];
	printed: { line: Line; p: HTMLElement }[];
}

/** Makes the log in its `role="log"` element; a link only calls `followLink`. */
export function createLog(element: HTMLElement, followLink: (href: string) => void): Log {
	const state: LogState = { page: element.ownerDocument, element, followLink, placed: [], printed: [] };
	return {
		append: (line, tableau) => append(state, line, tableau),
		lastHeading: () => [...element.querySelectorAll<HTMLElement>(".chapter")].at(-1) ?? null,
		lines: () => state.printed.map(({ line }) => line),
		paragraphAt: (index) => state.printed[index]?.p ?? null,
		showAside: (aside) => showAside(state, aside),
		appendAside: (aside) => lastChunk(state).append(aside),
		restore: (lines, tableau, asides) => restore(state, lines, tableau, asides),
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

function showAside(state: LogState, aside: Aside): HTMLElement | null {
	const turns = aside.effect === "clear";
	const element = turns ? addChunk(state) : renderAside(state.page, aside, state.followLink);
	if (!turns && element) lastChunk(state).append(element);
	state.placed.push({ at: state.printed.length, aside, element });
	if (turns) markTurned(state);
	return element;
}

// All before the last page that was begun is out of sight.
function markTurned({ element, placed }: LogState): void {
	const begun = placed.findLast(({ aside }) => aside.effect === "clear")?.element;
	let turned = begun !== undefined;
	for (const chunk of element.children) {
		if (chunk === begun) turned = false;
		chunk.toggleAttribute("data-turned", turned);
	}
}

function restore(state: LogState, lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void {
	const { printed } = state;
	let same = 0;
	while (same < printed.length && same < lines.length && isSame(printed[same]!.line, lines[same]!)) same++;
	keepFirst(state, firstOtherAside(state.placed, asides, same));
	const rest = asides.slice(state.placed.length);
	for (let i = state.printed.length; ; i++) {
		for (; rest[0]?.at === i; rest.shift()) showAside(state, rest[0].aside);
		if (i >= lines.length) break;
		append(state, lines[i]!, tableau);
	}
	markTurned(state);
}

// How many of the first lines have the same asides between them, `same` at most.
function firstOtherAside(now: readonly PlacedAside[], wanted: readonly PlacedAside[], same: number): number {
	for (let i = 0; ; i++) {
		const at = Math.min(now[i]?.at ?? same, wanted[i]?.at ?? same);
		if (at >= same) return same;
		if (JSON.stringify([now[i]?.at, now[i]?.aside]) !== JSON.stringify([wanted[i]?.at, wanted[i]?.aside])) return at;
	}
}

function keepFirst(state: LogState, count: number): void {
	state.printed = state.printed.slice(0, count);
	state.placed = state.placed.filter(({ at }) => at < count);
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
