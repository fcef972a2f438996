// Whether the page can be seen at all. Knows the document's own word for it, and not what is done about it.

/**
 * Calls `onHide` when the page is hidden, at once if it is already, and `onShow` when it is seen again;
 * returns its undo.
 */
export function onDocumentHidden(onHide: () => void, onShow: () => void): () => void {
	const onChange = () => (document.hidden ? onHide() : onShow());
	document.addEventListener("visibilitychange", onChange);
	if (document.hidden) onHide();
	return () => document.removeEventListener("visibilitychange", onChange);
}
