// When the player last pressed, so that painting can keep out of the words' way. Knows the window's events,
// and nothing of what is painted.
import { yieldToBrowser } from "../../base/time-slice.ts";

/** Milliseconds after a press that belong to the words alone. */
export const WORDS_FIRST_MS = 200;

/** Whether the words have the machine just now. */
export interface PressWatch {
	/** Counts this moment as a press: words are on their way, however they were asked for. */
	note(): void;
	/** Resolves a turn of the event loop later, and not before the last press is long enough ago. */
	quiet(): Promise<void>;
	/** Stops listening. */
	destroy(): void;
}

const PRESSES = ["keydown", "pointerdown", "pointerup"] as const;

/** Watches a window for presses; `now` is its clock in milliseconds. */
export function createPressWatch(
	view: Pick<Window, "addEventListener" | "removeEventListener">,
	now: () => number = () => performance.now(),
): PressWatch {
	let last = Number.NEGATIVE_INFINITY;
	const note = () => {
		last = now();
	};
	for (const kind of PRESSES) view.addEventListener(kind, note, { capture: true, passive: true });
	return {
		note,
		async quiet() {
			await yieldToBrowser();
			for (let left = last + WORDS_FIRST_MS - now(); left > 0; left = last + WORDS_FIRST_MS - now())
				await new Promise((done) => setTimeout(done, Math.ceil(left)));
		},
		destroy() {
			for (const kind of PRESSES) view.removeEventListener(kind, note, { capture: true });
		},
	};
}
