// Whether the page can be seen at all. Knows the document's own word for it, and neither Phaser nor what is done about it.

/** Calls `gone` when the page is hidden, at once if it is already, and `back` when it is seen again; returns its undo. */
export function onDocumentHidden(gone: () => void, back: () => void): () => void {
	const settle = () => (document.hidden ? gone() : back());
	document.addEventListener("visibilitychange", settle);
	if (document.hidden) gone();
	return () => document.removeEventListener("visibilitychange", settle);
}
