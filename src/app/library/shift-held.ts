// Whether Shift is held while the game starts. A page hears of a key only when something happens with it, so
// a Shift that was down before the page came shows itself late. Knows nothing of why it is asked.

/**
 * Calls back for Shift. While `anyPress` holds, each press counts. After that only a Shift counts that was
 * down before the page came: its repeat, its release, or another key or the pointer with it down shows it.
 * Returns its undo.
 */
export function onShiftHeld(anyPress: () => boolean, call: () => void, page: EventTarget = globalThis): () => void {
	const kinds = ["keydown", "keyup", "pointermove", "pointerdown"] as const;
	let pressedLate = false; // since then Shift says nothing of how the page came
	const hear = (event: Event): void => {
		const { type, key, repeat, shiftKey } = event as KeyboardEvent;
		const press = type === "keydown" && key === "Shift" && !repeat;
		if (press && !anyPress()) pressedLate = true;
		else if (!pressedLate && (shiftKey || key === "Shift")) call();
	};
	for (const kind of kinds) page.addEventListener(kind, hear);
	return () => {
		for (const kind of kinds) page.removeEventListener(kind, hear);
	};
}
