// Going on by itself: after the time that what stands in the window takes to read, the page is pressed. It waits at choices, under a sheet, while
// the page is hidden, while a voice is speaking. `html[data-auto]` says whether it is on.

import type { Layout } from "../layout.ts";
import { t } from "../strings/t.ts";
import type { StoryView } from "./story-view.ts";
import { createWakeLock } from "./wake-lock.ts";

/** Going on by itself. */
export interface AutoAdvance {
	on(): boolean;
	toggle(on: boolean): void;
	/** Begins the wait anew: something has arrived. */
	arm(): void;
}

interface AutoAdvanceOptions {
	readonly canAdvance: () => boolean; // all has arrived, nothing is to be chosen, nothing lies over the story
	readonly pace: () => number; // words a minute
	readonly advance: () => void;
}

const SETTLED = 600; // ms until the window has come to rest and can be measured
const READING_PADDING = 1100; // ms before and after the words themselves
const ASK_AGAIN = 400; // ms, while a voice is speaking
const LONGEST = 90_000; // ms: a browser may never say that its voice has ended

/** Gives the time to read so many words, in milliseconds. */
export const readingTime = (words: number, pace: number): number => READING_PADDING + (words / pace) * 60_000;

/** Makes it, off. */
export function createAutoAdvance(
	frame: Layout,
	telling: StoryView,
	{ canAdvance: mayGo, pace, advance: go }: AutoAdvanceOptions,
): AutoAdvance {
	const page = frame.auto.ownerDocument;
	const view = page.defaultView!;
	const awake = createWakeLock(page);
	let on = false;
	let timer = 0;
	let from = 0; // the first line not read yet
	let next = 0;

	const wait = (ms: number, since: number): void => {
		clearTimeout(timer);
		timer = Number(view.setTimeout(() => step(since), ms));
	};
	const step = (since: number): void => {
		if (!on || !mayGo() || page.hidden) return; // what lifts this arms again
		if (view.speechSynthesis?.speaking && view.performance.now() - since < LONGEST) {
			wait(ASK_AGAIN, since);
			return;
		}
		from = next;
		go();
		arm(); // there was more of it below; if not, what arrives arms again
	};
	const arm = (): void => {
		clearTimeout(timer);
		if (!on || !mayGo() || page.hidden) return;
		timer = Number(view.setTimeout(measure, SETTLED));
	};
	const measure = (): void => {
		const seen = telling.measureView(from);
		next = seen.next;
		wait(readingTime(seen.words, pace()) - SETTLED, view.performance.now());
	};
	const turn = (next: boolean): void => {
		if (on === next) return;
		on = next;
		from = Math.max(0, telling.lines().length - 1);
		page.documentElement.dataset["auto"] = on ? "on" : "off";
		frame.auto.setAttribute("aria-pressed", String(on));
		awake(on);
		frame.status.textContent = t(on ? "story.autoOn" : "story.autoOff");
		arm();
	};
	page.addEventListener("visibilitychange", arm);
	frame.dialog.addEventListener("close", arm);
	for (const kind of ["wheel", "touchmove"] as const) frame.scroll.addEventListener(kind, arm, { passive: true }); // the reader is looking around
	return { on: () => on, toggle: turn, arm };
}
