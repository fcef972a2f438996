// What the reader sees of the story: lines in the log, chapter headings, the letter on the desk, the page's
// look, and where the reader stands among the lines. Knows nothing of choices or menus.
import { reducesMotion } from "../../base/reduced-motion.ts";
import type { Settings } from "../../base/settings.ts";
import { countWords } from "../../base/words.ts";
import type { Aside, Line, PlacedAside } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { applyAppearance, groundOf, readSystemPreferences } from "../appearance.ts";
import type { Layout } from "../layout.ts";
import type { Speak } from "../spoken/spoken.ts";
import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";
import { fadeDuration, fadeIn } from "../text/fade-in.ts";
import { createLetterPanel } from "../text/letter-panel.ts";
import { createLog, type Log } from "../text/log.ts";
import { createScroll, type Scroll } from "./scroll.ts";

/** The view's face. */
export interface StoryView {
	readonly scroll: Scroll;
	/** Appends a line; resolves when it has faded in. */
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void;
	/** Shows a picture, a note or a link below the last line, or starts a page. */
	showAside(aside: Aside): void;
	/** Sets something into the log that is gone when the log is printed again. */
	addAside(element: HTMLElement): void;
	/** Sets a sound's caption into the log, for screen readers and braille: there it can be read again. */
	addCaption(caption: string, lang?: string): void;
	/** Every printed line, first line first. */
	lines(): readonly Line[];
	/** Brings a line into the middle of the window, with the focus on it. */
	reveal(index: number): void;
	/** Counts the words in the window from a line on, and gives the first line below it. */
	measureView(from: number): { readonly words: number; readonly next: number };
	/** Brings the letter, the running head and the colours to the tableau. */
	applyTableau(tableau: Tableau): void;
}

interface StoryViewOptions {
	readonly settings: () => Settings;
	readonly followLink: (href: string) => void; // asks the player first
	readonly describePicture?: (tableau: Tableau) => string; // in words, for screen readers
	readonly speak: Speak;
}

interface ViewState {
	readonly layout: Layout;
	readonly options: StoryViewOptions;
	readonly page: Document;
	readonly view: Window;
	readonly scroll: Scroll;
	readonly log: Log;
	readonly showLetter: (tableau: Tableau) => void;
	readonly headingObserver: IntersectionObserver; // hides the running head under a chapter's own heading
}

/** Makes the view in its layout. */
export function createStoryView(layout: Layout, options: StoryViewOptions): StoryView {
	const state = createState(layout, options);
	const { page, scroll, log } = state;
	return {
		scroll,
		applyTableau: (tableau) => applyTableau(state, tableau),
		print: (line, tableau, hurry) => print(state, line, tableau, hurry),
		restore: (lines, tableau, asides) => restore(state, lines, tableau, asides),
		showAside(aside) {
			const element = log.showAside(aside);
			if (aside.effect === "clear" && element) scroll.startPage(element);
			else if (element) {
				speakAside(state, element);
				bringIntoView(scroll, element);
			}
		},
		addAside(element) {
			log.appendAside(element);
			speakAside(state, element);
			bringIntoView(scroll, element);
		},
		addCaption(caption, lang) {
			const p = page.createElement("p");
			p.className = "heard";
			setText(p, `[${caption}]`, lang);
			log.appendAside(p);
			options.speak({ what: "caption", text: caption, lang });
		},
		lines: log.lines,
		reveal: (index) => reveal(log.paragraphAt(index)),
		measureView: (from) => measureView(log, layout.scroll.getBoundingClientRect().bottom, from),
	};
}

function createState(layout: Layout, options: StoryViewOptions): ViewState {
	const page = layout.log.ownerDocument;
	const view = page.defaultView as Window & typeof globalThis;
	return {
		...{ layout, options, page, view },
		scroll: createScroll(layout.scroll, layout.spacer, () => showsAtOnce(options, view)),
		log: createLog(layout.log, options.followLink),
		showLetter: createLetterPanel(layout.letterPanel),
		headingObserver: new view.IntersectionObserver(([heading]) => {
			layout.header.toggleAttribute("data-double", Boolean(heading?.isIntersecting));
		}),
	};
}

const showsAtOnce = ({ settings }: StoryViewOptions, view: Window): boolean =>
	settings().instant || reducesMotion(settings(), () => readSystemPreferences(view).reducedMotion);

function applyTableau({ layout, options, page, view, showLetter }: ViewState, tableau: Tableau): void {
	applyAppearance(page.documentElement, options.settings(), tableau, readSystemPreferences(view));
	setText(layout.header, tableau.scene?.title ?? "", tableau.scene?.lang);
	const words = options.describePicture?.(tableau) ?? "";
	layout.picture.hidden = !words;
	layout.picture.setAttribute("aria-label", t("story.picture", { words }));
	setGround(layout.story, tableau);
	showLetter(tableau);
}

function setGround(story: HTMLElement, tableau: Tableau): void {
	story.dataset.ground = groundOf(tableau);
	const address = tableau.background?.replace(/["\\\n]/g, encodeURIComponent);
	story.style.setProperty("--background", address ? `url("${address}")` : "none");
}

async function print(state: ViewState, line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void> {
	const { options, view, scroll } = state;
	applyTableau(state, tableau);
	const { p, heading } = state.log.append(line, tableau);
	options.speak({ what: "line", line });
	if (heading) observeHeading(state, heading);
	if (heading) scroll.startPage(heading);
	scroll.markUnread(heading ?? p);
	scroll.scrollToNewest();
	const ms = showsAtOnce(options, view) || line.as === "chosen" ? 0 : fadeDuration(line.text.length);
	await Promise.all([heading && fadeIn(heading, ms, hurry), fadeIn(p, ms, hurry)]);
}

function speakAside({ options }: ViewState, element: HTMLElement): void {
	const { alt, textContent, lang } = element as HTMLElement & { readonly alt?: string };
	const text = textContent || alt;
	if (text) options.speak({ what: "aside", text, lang });
}

function bringIntoView(scroll: Scroll, element: HTMLElement): void {
	scroll.markUnread(element);
	scroll.scrollToNewest();
}

function restore(state: ViewState, lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void {
	applyTableau(state, tableau);
	state.log.restore(lines, tableau, asides);
	state.options.speak({ what: "standing", lines });
	observeHeading(state, state.log.lastHeading());
	state.scroll.markRead();
	state.scroll.scrollToNewest();
}

function observeHeading({ layout, headingObserver }: ViewState, heading: HTMLElement | null): void {
	headingObserver.disconnect();
	layout.header.removeAttribute("data-double");
	if (heading) headingObserver.observe(heading);
}

function reveal(p: HTMLElement | null): void {
	if (!p) return;
	p.tabIndex = -1;
	p.focus({ preventScroll: true });
	p.scrollIntoView({ block: "center", behavior: "instant" });
}

function measureView(log: Log, bottom: number, from: number): { readonly words: number; readonly next: number } {
	let words = 0;
	let next = from;
	for (let p = log.paragraphAt(next); p && p.getBoundingClientRect().top < bottom; p = log.paragraphAt(next)) {
		words += countWords(p.textContent);
		next++;
		if (p.getBoundingClientRect().bottom > bottom) break;
	}
	return { words, next };
}
