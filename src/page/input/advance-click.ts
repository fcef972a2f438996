// A click or a tap that means "go on": anywhere on the words or the picture that is not a control, and not the end of selecting text.

const OWN =
	"button, a, input, select, textarea, label, summary, dialog, iframe, [data-own-keys], .notices, .title-screen";

/** Listens for such presses on a document; gives the undo. */
export function onAdvanceClick(page: Document, take: () => void): () => void {
	const hear = (event: MouseEvent): void => {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.target instanceof Element && event.target.closest(OWN)) return;
		if (page.getSelection()?.isCollapsed === false) return;
		take();
	};
	page.addEventListener("click", hear);
	return () => page.removeEventListener("click", hear);
}

/** Calls `wake` at every gesture, so that sound may begin; gives the undo. */
export function onGesture(page: Document, wake: () => void): () => void {
	const kinds = ["pointerdown", "pointerup", "keydown"] as const;
	for (const kind of kinds) page.addEventListener(kind, wake, { capture: true, passive: true });
	return () => {
		for (const kind of kinds) page.removeEventListener(kind, wake, { capture: true });
	};
}
