// How new text appears: a soft light moves down the paragraph. It ends by the clock and not by frames, so
// that neither a slow picture nor a hidden tab delays the story.

import { delay } from "../../base/delay.ts";

const SHORTEST = 450; // ms
const LONGEST = 1500; // ms
const PER_CHARACTER = 3.2; // ms

/** Gives how long a text of this many characters takes to fade in, in milliseconds. */
export const fadeDuration = (length: number): number => Math.min(LONGEST, SHORTEST + length * PER_CHARACTER);

/** Fades an element in; resolves at the end, or at once when hurried or when `ms` is 0. */
export async function fadeIn(element: HTMLElement, ms: number, hurry: AbortSignal): Promise<void> {
	if (ms <= 0 || hurry.aborted) return;
	element.style.setProperty("--arrival", `${ms}ms`);
	element.classList.add("arriving");
	await delay(ms, hurry);
	element.classList.remove("arriving");
}
