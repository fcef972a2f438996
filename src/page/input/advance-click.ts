// Clicks and taps that mean "advance", and gestures that let the browser play sound. Knows only which
// elements handle clicks themselves.

const CLICKABLE =
	"button, a, input, select, textarea, label, summary, dialog, iframe, [data-own-keys], .notices, .title-screen";

/** Calls `advance` for a click outside any control that does not end a text selection; returns its undo. */
export function onAdvanceClick(page: Document, advance: () => void): () => void {
	const onClick = (event: MouseEvent): void => {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.target instanceof Element && event.target.closest(CLICKABLE)) return;
		if (page.getSelection()?.isCollapsed === false) return;
		advance();
	};
	page.addEventListener("click", onClick);
	return () => page.removeEventListener("click", onClick);
}

/** Calls `unlockAudio` at every gesture, before anything else hears it; returns its undo. */
export function onGesture(page: Document, unlockAudio: () => void): () => void {
	const kinds = ["pointerdown", "pointerup", "keydown"] as const;
	for (const kind of kinds) page.addEventListener(kind, unlockAudio, { capture: true, passive: true });
	return () => {
		for (const kind of kinds) page.removeEventListener(kind, unlockAudio, { capture: true });
	};
}
