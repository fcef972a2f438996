// Whether Shift is held while the game starts. A page hears of a key only when something happens with it, so
// a Shift that was down before the page came shows itself late. Knows nothing of why it is asked.

/**
 * Calls back for Shift. While `anyPress` holds, each press counts. After that only a Shift counts that was
 * down before the page came: its repeat, its release, or another key or the pointer with it down shows it.
 * With Ctrl or Meta it is the browser's own hard reload and says nothing. Returns its undo.
 */
export function onShiftHeld(anyPress: () => boolean, call: () => void, page: EventTarget = globalThis): () => void {
	const kinds = ["keydown", "keyup", "pointermove", "pointerdown"] as const;
	let saysNothing = false; // from now on: it was pressed late, or for a hard reload
	const hear = (event: Event): void => {
		const { type, key, repeat, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
		const press = type === "keydown" && key === "Shift" && !repeat;
		const hardReload = ctrlKey || metaKey || key === "Control" || key === "Meta";
		if (hardReload || (press && !anyPress())) saysNothing = true;
		else if (!saysNothing && (shiftKey || key === "Shift")) call();
	};
	for (const kind of kinds) page.addEventListener(kind, hear);
	return () => {
		for (const kind of kinds) page.removeEventListener(kind, hear);
	};
}
