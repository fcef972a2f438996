// The log: every line that has been told, in order, as paragraphs appended by hand so that each is announced once and none is drawn
// twice. They stand in gatherings, so that a new line costs the same at the end of a long story as at its beginning.
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { setText } from "../strings/ui-languages.ts";
import { renderLine } from "./render-line.ts";

/** What has been told. */
export interface Log {
	/** Appends a line, under its chapter's heading where it begins one; gives what was set. */
	append(line: Line, tableau: Tableau): { readonly p: HTMLElement; readonly heading: HTMLElement | null };
	/** The heading of the chapter that the last line stands in. */
	lastHeading(): HTMLElement | null;
	/** Every line that stands, first line first. */
	lines(): readonly Line[];
	/** The paragraph of a line, by its place in the transcript. */
	paragraphAt(index: number): HTMLElement | null;
	/** Appends something that is not a line: a picture, a link, a note. It goes with a rewind past the line before it. */
	appendAside(element: HTMLElement): void;
	/** Brings the log to exactly these lines, keeping the paragraphs that already stand. */
	restore(lines: readonly Line[], tableau: Tableau): void;
}

const CHUNK_SIZE = 60; // lines that are laid out together; a letter is never parted
const QUIET = 80; // ms that a restored log stays unannounced

/** Makes the log in its `role="log"` element. */
export function createLog(element: HTMLElement): Log {
	const page = element.ownerDocument;
	let told: { line: Line; p: HTMLElement }[] = [];
	let quiet = 0;

	const gather = (): Element => {
		const gathering = page.createElement("div");
		gathering.className = "gathering";
		element.append(gathering);
		return gathering;
	};
	const open = (): Element => element.lastElementChild ?? gather();
	const head = (title: string, lang?: string): HTMLElement => {
		const heading = page.createElement("h2");
		heading.className = "chapter";
		setText(heading, title, lang);
		gather().append(heading);
		return heading;
	};
	const append = (line: Line, tableau: Tableau): { p: HTMLElement; heading: HTMLElement | null } => {
		const heading = line.chapter ? head(line.chapter, line.chapterLang) : null;
		const p = renderLine(page, line, told.length, tableau);
		told.push({ line, p });
		(open().childElementCount >= CHUNK_SIZE && line.as !== "letter" ? gather() : open()).append(p);
		return { p, heading };
	};
	const keepFirst = (count: number): void => {
		told = told.slice(0, count);
		const last = told.at(-1)?.p;
		if (!last) {
			element.replaceChildren();
			return;
		}
		for (const from of [last, last.parentElement!]) while (from.nextElementSibling) from.nextElementSibling.remove();
	};
	return {
		append,
		lastHeading: () => [...element.querySelectorAll<HTMLElement>(".chapter")].at(-1) ?? null,
		lines: () => told.map(({ line }) => line),
		paragraphAt: (index) => told[index]?.p ?? null,
		appendAside: (aside) => open().append(aside),
		restore(lines, tableau) {
			element.setAttribute("aria-live", "off");
			let same = 0;
			while (same < told.length && same < lines.length && alike(told[same]!.line, lines[same]!)) same++;
			keepFirst(same);
			for (const line of lines.slice(same)) append(line, tableau);
			clearTimeout(quiet);
			quiet = Number(setTimeout(() => element.setAttribute("aria-live", "polite"), QUIET));
		},
	};
}

const alike = (a: Line, b: Line): boolean =>
	a === b ||
	(a.text === b.text &&
		a.lang === b.lang &&
		a.speaker === b.speaker &&
		a.as === b.as &&
		a.lang === b.lang &&
		a.chapter === b.chapter &&
		a.chapterLang === b.chapterLang);
