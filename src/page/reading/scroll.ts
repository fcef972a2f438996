// Where the log stands in its window: the newest line is in view, but never past the first unread one, and a
// new page starts at the top. Knows heights, not words.

/** The face of the scrolling window. */
export interface Scroll {
	/** Says that everything printed so far has been read; call it at each press. */
	markRead(): void;
	/** Says that this element is the first unread one, unless there is one already. */
	markUnread(element: HTMLElement): void;
	/** Says that a page starts with this element. */
	startPage(element: HTMLElement): void;
	/** Brings the newest into view. */
	scrollToNewest(): void;
	/** Moves down when there is more below; false when there is not. */
	pageDown(): boolean;
	/** Moves back to the newest line after the reader has scrolled away. */
	returnToNewest(): void;
	/** Whether something is below the window now. */
	hasMore(): boolean;
}

const MARGIN = 0.07; // of the window's height, above the first line of a new page
const ROOM = 0.13; // of the window's height, under the last line
const MIN_ROOM = 60; // px, for the advance button

/**
 * Makes the window. `spacer` is the empty element at the end of `scroller`; `instant` says not to scroll
 * smoothly.
 */
export function createScroll(scroller: HTMLElement, spacer: HTMLElement, instant: () => boolean): Scroll {
	let firstUnread: HTMLElement | null = null;
	let pageStart: HTMLElement | null = null;
	let target = 0;

	const room = (height: number): number => Math.max(MIN_ROOM, height * ROOM);
	const scrollTo = (to: number): void => {
		target = Math.max(0, Math.round(to));
		scroller.scrollTo({ top: target, behavior: instant() ? "instant" : "smooth" });
	};
	return {
		markRead: () => {
			firstUnread = null;
		},
		markUnread: (element) => {
			firstUnread ??= element;
		},
		startPage: (element) => {
			pageStart = element;
		},
		scrollToNewest() {
			const height = scroller.clientHeight;
			if (!height) return;
			if (firstUnread && !firstUnread.isConnected) firstUnread = null;
			if (pageStart && !pageStart.isConnected) pageStart = null;
			const end = spacer.offsetTop;
			const pageTop = pageStart ? Math.max(0, pageStart.offsetTop - height * MARGIN) : 0;
			spacer.style.height = `${Math.max(room(height), height - (end - pageTop))}px`;
			const newest = Math.max(pageTop, end + room(height) - height);
			const unread = firstUnread ? Math.max(0, firstUnread.offsetTop - height * MARGIN) : newest;
			scrollTo(Math.min(newest, unread));
		},
		pageDown() {
			const height = scroller.clientHeight;
			const at = Math.max(target, scroller.scrollTop);
			const below = spacer.offsetTop - (at + height);
			if (below < 4) return false;
			scrollTo(at + Math.min(below + room(height), height * 0.8));
			return true;
		},
		returnToNewest: () => scrollTo(target),
		hasMore: () => spacer.offsetTop - (scroller.scrollTop + scroller.clientHeight) > 4,
	};
}
