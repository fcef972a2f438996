// Says one thing after another, each once and in its order, however fast they come: screen readers drop or
// reorder what is added to a page in one moment. Knows no story.

/** Words to be said. */
export interface Words {
	readonly text: string;
	readonly lang?: string | undefined; // BCP 47, where it isn't the page's
	readonly lasting?: boolean; // said also when what waits is dropped
}

/** The queue's face. */
export interface SayQueue {
	add(words: Words): void;
	/** Drops what has not been said, but for what is lasting, and takes away what was. */
	clear(): void;
	/** Holds everything back, and takes away what was said, until it is called with false. */
	hold(held: boolean): void;
}

/** Milliseconds between two; Orca keeps the order from about 120 on, in Firefox and in Chromium. */
export const SPACING = 160;
/** Milliseconds until the first after a hold: what was out of reach is announced as new at its return. */
export const AFTER_HOLD = 400;
const STAYS = 7000; // ms that words stay on the page, for slow readers of it
const MOST_WAITING = 4; // more are joined, so that the voice is never far behind the page

/** Makes the queue; `show` puts words where they are heard, and gives the undo. */
export function createSayQueue(show: (words: Words) => () => void): SayQueue {
	let waiting: Words[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	let held = false;
	const shown = new Set<() => void>();

	const takeAway = (): void => {
		for (const remove of shown) remove();
		shown.clear();
	};
	const wait = (ms: number): void => {
		if (held || timer !== undefined || !waiting.length) return;
		timer = setTimeout(() => {
			timer = undefined;
			say(takeNext());
			wait(SPACING);
		}, ms);
	};
	/** The next words; when too many wait, all of one language at once. */
	function takeNext(): Words {
		const first = waiting[0]!;
		const other = waiting.findIndex(({ lang }) => lang !== first.lang);
		const joined = waiting.length > MOST_WAITING ? waiting.splice(0, other < 0 ? waiting.length : other) : [];
		if (!joined.length) return waiting.shift()!;
		return { ...first, text: joined.map(({ text }) => text).join(" ") };
	}
	function say(words: Words): void {
		const undo = show(words);
		const remove = (): void => {
			clearTimeout(staying);
			shown.delete(remove);
			undo();
		};
		const staying = setTimeout(remove, STAYS);
		shown.add(remove);
	}
	const stop = (): void => {
		clearTimeout(timer);
		timer = undefined;
	};
	return {
		add(words) {
			waiting.push(words);
			wait(SPACING);
		},
		clear() {
			stop();
			waiting = waiting.filter(({ lasting }) => lasting);
			takeAway();
			wait(SPACING);
		},
		hold(now) {
			if (now === held) return;
			held = now;
			stop();
			if (held) takeAway();
			else wait(AFTER_HOLD);
		},
	};
}
