// Where the player points on the stage. The page lies over it, so the whole window is heard, and what is the page's own is left to it.
// Knows the DOM's own words for things, none of the page's.

/** What is pointed at. */
interface PointerCallbacks {
	readonly hover: (x: number, y: number) => boolean; // CSS pixels of the stage's box; true where there is something to press
	readonly press: (x: number, y: number) => void;
}

const PAGE_CONTROLS = "button, a, input, select, textarea, label, dialog, [role=dialog], [role=log], [contenteditable]";

/** Listens for pointing over `parent`; returns its undo. */
export function onPointer(parent: HTMLElement, { hover: over, press }: PointerCallbacks): () => void {
	const root = document.documentElement;
	const ours = (event: PointerEvent) => !(event.target instanceof Element && event.target.closest(PAGE_CONTROLS));
	const place = (event: PointerEvent) => {
		const box = parent.getBoundingClientRect();
		return [event.clientX - box.left, event.clientY - box.top] as const;
	};
	const moved = (event: PointerEvent) => {
		root.style.cursor = ours(event) && over(...place(event)) ? "pointer" : "";
	};
	const pressed = (event: PointerEvent) => {
		if (event.button === 0 && ours(event)) press(...place(event));
	};
	addEventListener("pointermove", moved);
	addEventListener("pointerup", pressed);
	return () => {
		removeEventListener("pointermove", moved);
		removeEventListener("pointerup", pressed);
		root.style.cursor = "";
	};
}
