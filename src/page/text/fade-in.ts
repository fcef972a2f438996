// How new text comes: a soft light down the paragraph. Resolves by the clock and not by frames, so that a slow picture or a hidden tab
// never holds the story up.
import { delay } from "../../base/delay.ts";

const SHORTEST = 450; // ms
const LONGEST = 1500;
const PER_CHARACTER = 3.2;

/** Gives the time a text of this length takes to arrive, in milliseconds. */
export const fadeDuration = (length: number): number => Math.min(LONGEST, SHORTEST + length * PER_CHARACTER);

/** Lets an element arrive; resolves when it has, at once when hurried or when `ms` is 0. */
export async function fadeIn(element: HTMLElement, ms: number, hurry: AbortSignal): Promise<void> {
	if (ms <= 0 || hurry.aborted) return;
	element.style.setProperty("--arrival", `${ms}ms`);
	element.classList.add("arriving");
	await delay(ms, hurry);
	element.classList.remove("arriving");
}
