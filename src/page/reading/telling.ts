// Telling: lines into the log, chapters begun, the paper on the desk, the look of it all; and where the reader stands in it. Knows nothing of
// choices or menus.

import type { Settings } from "../../base/settings.ts";
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { dress, isCalm, readPreferences } from "../appearance.ts";
import type { Frame } from "../frame.ts";
import { setWords } from "../strings/languages.ts";
import { t } from "../strings/t.ts";
import { arrive, timeFor } from "../text/arrive.ts";
import { createDesk } from "../text/desk.ts";
import { createLog } from "../text/log.ts";
import type { Speakers } from "../text/set-line.ts";
import { createScroll, type Scroll } from "./scroll.ts";

/** The told side of the page. */
export interface Telling {
	readonly scroll: Scroll;
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau): void;
	/** Sets something beside the lines. */
	aside(element: HTMLElement): void;
	/** Sets a sound's caption among the lines for those who hear the page or feel it: it stays there to be read again. */
	hear(caption: string, lang?: string): void;
	/** Every line told, first line first. */
	lines(): readonly Line[];
	/** Brings a line into the middle of the window, with the focus on it. */
	reveal(index: number): void;
	/** Counts the words that stand in the window from a line on, and gives the first line below it. */
	inView(from: number): { readonly words: number; readonly next: number };
	/** Lets the next line begin a page. */
	turn(): void;
	/** Brings desk, running head and colours to the tableau. */
	see(tableau: Tableau): void;
}

interface Ways {
	readonly settings: () => Settings;
	readonly speakers: () => Speakers;
	readonly words: ((tableau: Tableau) => string) | undefined;
}

/** Makes the told side in its frame. */
export function createTelling(frame: Frame, { settings, speakers, words }: Ways): Telling {
	const page = frame.log.ownerDocument;
	const view = page.defaultView as Window & typeof globalThis;
	const still = (): boolean => settings().instant || isCalm(settings(), readPreferences(view));
	const scroll = createScroll(frame.scroll, frame.spacer, still);
	const log = createLog(frame.log, speakers);
	const desk = createDesk(frame.desk);
	const twice = new view.IntersectionObserver(([heading]) => {
		frame.head.toggleAttribute("data-double", Boolean(heading?.isIntersecting)); // the chapter's own heading is in sight
	});
	let turns = false;

	const see = (tableau: Tableau): void => {
		dress(page.documentElement, settings(), tableau, readPreferences(view));
		setWords(frame.head, tableau.scene?.title ?? "", tableau.scene?.lang);
		const seen = words?.(tableau) ?? "";
		frame.picture.hidden = !seen;
		frame.picture.setAttribute("aria-label", t("story.picture", { words: seen }));
		desk(tableau);
	};
	const begin = (heading: HTMLElement | null): void => {
		twice.disconnect();
		frame.head.removeAttribute("data-double");
		if (heading) twice.observe(heading);
	};
	return {
		scroll,
		see,
		async print(line, tableau, hurry) {
			see(tableau);
			const { p, heading } = log.append(line, tableau);
			if (heading) begin(heading);
			if (heading || turns) scroll.turn(heading ?? p);
			turns = false;
			scroll.fresh(heading ?? p);
			scroll.settle();
			const ms = still() || line.as === "chosen" ? 0 : timeFor(line.text.length);
			await Promise.all([heading && arrive(heading, ms, hurry), arrive(p, ms, hurry)]);
		},
		restore(lines, tableau) {
			see(tableau);
			log.restore(lines, tableau);
			begin(log.heading());
			scroll.read();
			scroll.settle();
		},
		aside(element) {
			log.aside(element);
			scroll.fresh(element);
			scroll.settle();
		},
		hear(caption, lang) {
			const p = page.createElement("p");
			p.className = "heard";
			setWords(p, `[${caption}]`, lang);
			log.aside(p);
		},
		lines: log.lines,
		reveal(index) {
			const p = log.at(index);
			if (!p) return;
			p.tabIndex = -1;
			p.focus({ preventScroll: true });
			p.scrollIntoView({ block: "center", behavior: "instant" });
		},
		inView(from) {
			const bottom = frame.scroll.getBoundingClientRect().bottom;
			let words = 0;
			let next = from;
			for (let p = log.at(next); p && p.getBoundingClientRect().top < bottom; p = log.at(next)) {
				words += p.textContent.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
				next++;
				if (p.getBoundingClientRect().bottom > bottom) break;
			}
			return { words, next };
		},
		turn: () => {
			turns = true;
		},
	};
}
