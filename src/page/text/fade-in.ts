// How new text comes: a soft light down the paragraph. Resolves by the clock and not by frames, so that a slow picture or a hidden tab
// never holds the story up.

const SHORTEST = 450; // ms
const LONGEST = 1500;
const PER_CHARACTER = 3.2;

/** Gives the time a text of this length takes to arrive, in milliseconds. */
export const fadeDuration = (length: number): number => Math.min(LONGEST, SHORTEST + length * PER_CHARACTER);

/** Lets an element arrive; resolves when it has, at once when hurried or when `ms` is 0. */
export function fadeIn(element: HTMLElement, ms: number, hurry: AbortSignal): Promise<void> {
	if (ms <= 0 || hurry.aborted) return Promise.resolve();
	element.style.setProperty("--arrival", `${ms}ms`);
	element.classList.add("arriving");
	return new Promise((resolve) => {
		const done = (): void => {
			clearTimeout(timer);
			hurry.removeEventListener("abort", done);
			element.classList.remove("arriving");
			resolve();
		};
		const timer = setTimeout(done, ms);
		hurry.addEventListener("abort", done, { once: true });
	});
}
