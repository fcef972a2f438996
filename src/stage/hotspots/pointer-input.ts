// Where the player points on the stage. The page lies over the stage, so this listens to the whole window and
// leaves the page's own controls to the page. Knows the DOM's names for things, and none of the page's.

interface PointerCallbacks {
	// Both get CSS pixels of the stage's box.
	readonly hover: (x: number, y: number) => boolean; // true: there is something to press
	readonly press: (x: number, y: number) => void;
}

const PAGE_CONTROLS = "button, a, input, select, textarea, label, dialog, [role=dialog], [role=log], [contenteditable]";

/** Listens for pointing over `parent`; returns its undo. */
export function onPointer(parent: HTMLElement, { hover, press }: PointerCallbacks): () => void {
	const root = document.documentElement;
	const isForStage = (event: PointerEvent) => !(event.target instanceof Element && event.target.closest(PAGE_CONTROLS));
	const positionOf = (event: PointerEvent) => {
		const box = parent.getBoundingClientRect();
		return [event.clientX - box.left, event.clientY - box.top] as const;
	};
	const onMove = (event: PointerEvent) => {
		root.style.cursor = isForStage(event) && hover(...positionOf(event)) ? "pointer" : "";
	};
	const onUp = (event: PointerEvent) => {
		if (event.button === 0 && isForStage(event)) press(...positionOf(event));
	};
	addEventListener("pointermove", onMove);
	addEventListener("pointerup", onUp);
	return () => {
		removeEventListener("pointermove", onMove);
		removeEventListener("pointerup", onUp);
		root.style.cursor = "";
	};
}
