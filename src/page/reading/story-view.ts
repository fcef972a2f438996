// Telling: lines into the log, chapters begun, the paper on the desk, the look of it all; and where the reader stands in it. Knows nothing of
// choices or menus.

import { reducesMotion } from "../../base/reduced-motion.ts";
import type { Settings } from "../../base/settings.ts";
import { countWords } from "../../base/words.ts";
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { applyAppearance, readSystemPreferences } from "../appearance.ts";
import type { Layout } from "../layout.ts";
import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";
import { fadeDuration, fadeIn } from "../text/fade-in.ts";
import { createLetterPanel } from "../text/letter-panel.ts";
import { createLog } from "../text/log.ts";
import { createScroll, type Scroll } from "./scroll.ts";

/** The told side of the page. */
export interface StoryView {
	readonly scroll: Scroll;
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau): void;
	/** Sets something beside the lines. */
	addAside(element: HTMLElement): void;
	/** Sets a sound's caption among the lines for those who hear the page or feel it: it stays there to be read again. */
	addCaption(caption: string, lang?: string): void;
	/** Every line told, first line first. */
	lines(): readonly Line[];
	/** Brings a line into the middle of the window, with the focus on it. */
	reveal(index: number): void;
	/** Counts the words that stand in the window from a line on, and gives the first line below it. */
	measureView(from: number): { readonly words: number; readonly next: number };
	/** Lets the next line begin a page. */
	startPage(): void;
	/** Brings desk, running head and colours to the tableau. */
	applyTableau(tableau: Tableau): void;
}

interface StoryViewOptions {
	readonly settings: () => Settings;
	readonly describePicture: ((tableau: Tableau) => string) | undefined;
}

/** Makes the told side in its frame. */
export function createStoryView(frame: Layout, { settings, describePicture: words }: StoryViewOptions): StoryView {
	const page = frame.log.ownerDocument;
	const view = page.defaultView as Window & typeof globalThis;
	const still = (): boolean =>
		settings().instant || reducesMotion(settings(), () => readSystemPreferences(view).reducedMotion);
	const scroll = createScroll(frame.scroll, frame.spacer, still);
	const log = createLog(frame.log);
	const desk = createLetterPanel(frame.letterPanel);
	const twice = new view.IntersectionObserver(([heading]) => {
		frame.header.toggleAttribute("data-double", Boolean(heading?.isIntersecting)); // the chapter's own heading is in sight
	});
	let turns = false;

	const see = (tableau: Tableau): void => {
		applyAppearance(page.documentElement, settings(), tableau, readSystemPreferences(view));
		setText(frame.header, tableau.scene?.title ?? "", tableau.scene?.lang);
		const seen = words?.(tableau) ?? "";
		frame.picture.hidden = !seen;
		frame.picture.setAttribute("aria-label", t("story.picture", { words: seen }));
		desk(tableau);
	};
	const begin = (heading: HTMLElement | null): void => {
		twice.disconnect();
		frame.header.removeAttribute("data-double");
		if (heading) twice.observe(heading);
	};
	return {
		scroll,
		applyTableau: see,
		async print(line, tableau, hurry) {
			see(tableau);
			const { p, heading } = log.append(line, tableau);
			if (heading) begin(heading);
			if (heading || turns) scroll.startPage(heading ?? p);
			turns = false;
			scroll.markUnread(heading ?? p);
			scroll.scrollToNewest();
			const ms = still() || line.as === "chosen" ? 0 : fadeDuration(line.text.length);
			await Promise.all([heading && fadeIn(heading, ms, hurry), fadeIn(p, ms, hurry)]);
		},
		restore(lines, tableau) {
			see(tableau);
			log.restore(lines, tableau);
			begin(log.lastHeading());
			scroll.markRead();
			scroll.scrollToNewest();
		},
		addAside(element) {
			log.appendAside(element);
			scroll.markUnread(element);
			scroll.scrollToNewest();
		},
		addCaption(caption, lang) {
			const p = page.createElement("p");
			p.className = "heard";
			setText(p, `[${caption}]`, lang);
			log.appendAside(p);
		},
		lines: log.lines,
		reveal(index) {
			const p = log.paragraphAt(index);
			if (!p) return;
			p.tabIndex = -1;
			p.focus({ preventScroll: true });
			p.scrollIntoView({ block: "center", behavior: "instant" });
		},
		measureView(from) {
			const bottom = frame.scroll.getBoundingClientRect().bottom;
			let words = 0;
			let next = from;
			for (let p = log.paragraphAt(next); p && p.getBoundingClientRect().top < bottom; p = log.paragraphAt(next)) {
				words += countWords(p.textContent);
				next++;
				if (p.getBoundingClientRect().bottom > bottom) break;
			}
			return { words, next };
		},
		startPage: () => {
			turns = true;
		},
	};
}
