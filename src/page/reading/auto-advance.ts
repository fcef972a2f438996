// Auto-advance: presses "advance" after the time that the lines in the window take to read. It waits at
// choices, under a dialog, while the page is hidden and while a voice speaks. `html[data-auto]` says whether
// it is on.
import type { Layout } from "../layout.ts";
import { t } from "../strings/t.ts";
import type { StoryView } from "./story-view.ts";
import { createWakeLock } from "./wake-lock.ts";

/** The auto-advance's face. */
export interface AutoAdvance {
	on(): boolean;
	toggle(on: boolean): void;
	/** Starts the wait again, because something has arrived. */
	arm(): void;
}

interface AutoAdvanceOptions {
	readonly canAdvance: () => boolean; // all has arrived, there is nothing to choose, nothing covers the story
	readonly pace: () => number; // words a minute
	readonly advance: () => void;
	readonly tell: (message: string) => void; // to those who hear the page
}

interface AutoState extends AutoAdvanceOptions {
	readonly layout: Layout;
	readonly view: StoryView;
	readonly page: Document;
	readonly window: Window;
	readonly keepAwake: (wanted: boolean) => void;
	on: boolean;
	timer: number;
	from: number; // the first line not read yet
	next: number; // the first line below the window
}

const SETTLE_DELAY = 600; // ms until the window has stopped moving and can be measured
const READING_PADDING = 1100; // ms added to the words' own time
const SPEECH_POLL = 400; // ms between looks while a voice speaks
const MAX_SPEECH_WAIT = 90_000; // ms; some browsers never report that their voice has ended

/** Gives the time to read this many words, in milliseconds; `pace` is in words a minute. */
export const readingTime = (words: number, pace: number): number => READING_PADDING + (words / pace) * 60_000;

/** Makes it, off. */
export function createAutoAdvance(layout: Layout, view: StoryView, options: AutoAdvanceOptions): AutoAdvance {
	const page = layout.auto.ownerDocument;
	const state: AutoState = {
		...options,
		...{ layout, view, page, window: page.defaultView!, keepAwake: createWakeLock(page) },
		...{ on: false, timer: 0, from: 0, next: 0 },
	};
	const rearm = (): void => arm(state);
	page.addEventListener("visibilitychange", rearm);
	layout.dialog.addEventListener("close", rearm);
	// A reader who scrolls is looking around, and gets the whole time again.
	for (const kind of ["wheel", "touchmove"] as const) layout.scroll.addEventListener(kind, rearm, { passive: true });
	return { on: () => state.on, toggle: (on) => toggle(state, on), arm: rearm };
}

function toggle(state: AutoState, on: boolean): void {
	if (state.on === on) return;
	const { layout, page } = state;
	state.on = on;
	state.from = Math.max(0, state.view.lines().length - 1);
	page.documentElement.dataset["auto"] = on ? "on" : "off";
	layout.auto.setAttribute("aria-pressed", String(on));
	state.keepAwake(on);
	state.tell(t(on ? "story.autoOn" : "story.autoOff"));
	arm(state);
}

const mayRun = ({ on, canAdvance, page }: AutoState): boolean => on && canAdvance() && !page.hidden;

function arm(state: AutoState): void {
	clearTimeout(state.timer);
	if (mayRun(state)) state.timer = state.window.setTimeout(() => measure(state), SETTLE_DELAY);
}

function measure(state: AutoState): void {
	const { words, next } = state.view.measureView(state.from);
	state.next = next;
	wait(state, readingTime(words, state.pace()) - SETTLE_DELAY, state.window.performance.now());
}

function wait(state: AutoState, ms: number, since: number): void {
	clearTimeout(state.timer);
	state.timer = state.window.setTimeout(() => advance(state, since), ms);
}

/** `since` is when the wait began. */
function advance(state: AutoState, since: number): void {
	if (!mayRun(state)) return; // whatever ends the hindrance arms again
	const { speechSynthesis, performance } = state.window;
	if (speechSynthesis?.speaking && performance.now() - since < MAX_SPEECH_WAIT) {
		wait(state, SPEECH_POLL, since);
		return;
	}
	state.from = state.next;
	state.advance();
	arm(state); // for a press that only moved the window; a new line arms again when it arrives
}
