// What a key means while the story is on the page. A pure table first, so that it can be read and tested; then the one listener.

/** What a key asks for. */
export type Intent =
	| { readonly wants: "advance" | "rewind" | "menu" | "log" | "next" | "previous" }
	| { readonly wants: "choose"; readonly nth: number }; // nth: counted from 0

/** Where the focus is when a key is pressed. */
export type Focus = "text" | "typing" | "control" | "choice";

const ON: Intent = { wants: "advance" };

/** Reads a key; null when it should be left to the browser. */
export function readKey(key: string, focus: Focus): Intent | null {
	if (focus === "typing") return null;
	if (/^[1-9]$/.test(key)) return { wants: "choose", nth: Number(key) - 1 };
	if (key === "Escape") return { wants: "menu" };
	if (key === "Backspace") return { wants: "rewind" };
	if (key === "ArrowLeft") return { wants: "rewind" };
	if (key === "ArrowRight") return ON;
	if (key === "ArrowDown") return focus === "choice" ? { wants: "next" } : ON;
	if (key === "ArrowUp") return focus === "choice" ? { wants: "previous" } : null;
	if (key === "Enter" || key === " ") return focus === "text" ? ON : null;
	return null;
}

/** Tells where the focus is. */
export function focusOf(element: Element | null): Focus {
	if (!element) return "text";
	if (element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return "typing";
	if (element.closest("[data-choice]")) return "choice";
	return element.closest("button, a[href], summary, input, label, [data-own-keys]") ? "control" : "text";
}

/** Listens for keys on a document while `inPlay`; gives the undo. Keys with Ctrl, Alt or Meta, and held-down repeats, are left alone. */
export function onIntent(page: Document, take: (intent: Intent) => void, inPlay: () => boolean): () => void {
	const hear = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !inPlay())
			return;
		const intent = readKey(event.key, focusOf(page.activeElement));
		if (!intent) return;
		event.preventDefault();
		if (!event.repeat || intent.wants === "next" || intent.wants === "previous") take(intent);
	};
	page.addEventListener("keydown", hear);
	return () => page.removeEventListener("keydown", hear);
}
