// Where the log stands in its window: the newest in view, but never past the first line that has not been read; a turned page begins at
// the top. Knows heights, not words.

/** The window on the log. */
export interface Scroll {
	/** Says that what comes next has not been read; call it at each press. */
	markRead(): void;
	/** Says that this element is the first of what has not been read, unless one is already. */
	markUnread(element: HTMLElement): void;
	/** Says that a page begins with this element. */
	startPage(element: HTMLElement): void;
	/** Brings the newest into view. */
	scrollToNewest(): void;
	/** Moves down when there is more below; false when there is not. */
	pageDown(): boolean;
	/** Moves back to where the newest is, after the reader has wandered. */
	returnToNewest(): void;
	/** Whether something stands below the window now. */
	hasMore(): boolean;
}

const MARGIN = 0.07; // of the window's height, over the first line of a turned page
const ROOM = 0.13; // under the last line,
const ROOM_AT_LEAST = 60; // and never less than this many pixels: the way on stands there

/** Makes the window; `spacer` is the empty room at the end of `scroller`, `calm` says whether to move at once. */
export function createScroll(scroller: HTMLElement, spacer: HTMLElement, calm: () => boolean): Scroll {
	let first: HTMLElement | null = null; // first not read
	let top: HTMLElement | null = null; // first of the page
	let target = 0;

	const room = (height: number): number => Math.max(ROOM_AT_LEAST, height * ROOM);
	const go = (to: number): void => {
		target = Math.max(0, Math.round(to));
		scroller.scrollTo({ top: target, behavior: calm() ? "instant" : "smooth" });
	};
	return {
		markRead: () => {
			first = null;
		},
		markUnread: (element) => {
			first ??= element;
		},
		startPage: (element) => {
			top = element;
		},
		scrollToNewest() {
			const height = scroller.clientHeight;
			if (!height) return;
			if (first && !first.isConnected) first = null;
			if (top && !top.isConnected) top = null;
			const end = spacer.offsetTop;
			const pageTop = top ? Math.max(0, top.offsetTop - height * MARGIN) : 0;
			spacer.style.height = `${Math.max(room(height), height - (end - pageTop))}px`;
			const newest = Math.max(pageTop, end + room(height) - height);
			go(first ? Math.min(newest, Math.max(0, first.offsetTop - height * MARGIN)) : newest);
		},
		pageDown() {
			const height = scroller.clientHeight;
			const at = Math.max(target, scroller.scrollTop);
			const below = spacer.offsetTop - (at + height);
			if (below < 4) return false;
			go(at + Math.min(below + room(height), height * 0.8));
			return true;
		},
		returnToNewest: () => go(target),
		hasMore: () => spacer.offsetTop - (scroller.scrollTop + scroller.clientHeight) > 4,
	};
}
