// The controls that a device can reach when it can only move and press: those on the topmost surface, the
// ones that advance the story first. Knows neither gamepads nor switches, and nothing of what a control does.

const CONTROLS = "button, a[href], input, select, textarea, summary";
const TEXT_FIELDS = "input:not([type=checkbox], [type=radio], [type=range]), textarea";
const SLIDER_STEPS = 10; // presses that take a slider from one end to the other, roughly

/** Gives the topmost surface: a dialog, the title, or the story. */
export function topSurface(page: Document): Element {
	const title = page.querySelector(".title-screen:not([hidden])");
	return page.querySelector("dialog[open]") ?? title ?? page.querySelector(".story") ?? page.body;
}

/**
 * Gives the reachable controls in order, without unavailable ones; `typing` adds those that need a keyboard.
 */
export function findFocusables(page: Document, typing: boolean): HTMLElement[] {
	const surface = topSurface(page);
	const places = surface instanceof HTMLDialogElement ? [surface] : [surface, ...page.querySelectorAll(".notices")];
	return places
		.flatMap((place) => [...place.querySelectorAll<HTMLElement>(CONTROLS)])
		.filter((control) => control.getClientRects().length && (typing || !control.matches(TEXT_FIELDS)))
		.filter((control) => control.getAttribute("aria-disabled") !== "true" && !control.matches(":disabled"))
		.sort((a, b) => focusRank(a) - focusRank(b));
}

/**
 * Choices come first, then the advance button, then the rest in document order. A dialog's close button comes
 * last.
 */
function focusRank(control: HTMLElement): number {
	if (control.closest(".offers")) return 0;
	if (control.closest(".on")) return 1;
	return control.closest(".laid > header") ? 3 : 2;
}

/** Gives the control `step` after `from`, wrapping round; an end of the list when `from` is not in it. */
export function nextFocusable(
	controls: readonly HTMLElement[],
	from: Element | null,
	step: 1 | -1,
): HTMLElement | null {
	const at = controls.indexOf(from as HTMLElement);
	const first = step > 0 ? 0 : controls.length - 1;
	return controls[at < 0 ? first : (at + step + controls.length) % controls.length] ?? null;
}

/** Moves a slider or a select by one step; false for any other control. */
export function stepControl(control: Element, step: 1 | -1): boolean {
	if (control instanceof HTMLInputElement && control.type === "range") {
		if (step > 0) control.stepUp();
		else control.stepDown();
		control.dispatchEvent(new Event("input", { bubbles: true }));
		return true;
	}
	if (!(control instanceof HTMLSelectElement)) return false;
	control.selectedIndex = Math.min(control.length - 1, Math.max(0, control.selectedIndex + step));
	control.dispatchEvent(new Event("change", { bubbles: true }));
	return true;
}

/**
 * Uses a control by one press alone: a slider moves a tenth, a select one entry, both wrapping; the rest is
 * clicked.
 */
export function activateControl(control: HTMLElement): void {
	if (control instanceof HTMLInputElement && control.type === "range") {
		const [min, max, step] = [Number(control.min), Number(control.max), Number(control.step) || 1];
		if (Number(control.value) >= max) control.value = control.min;
		else control.stepUp(Math.max(1, Math.round((max - min) / step / SLIDER_STEPS)));
		control.dispatchEvent(new Event("input", { bubbles: true }));
	} else if (control instanceof HTMLSelectElement) {
		control.selectedIndex = (control.selectedIndex + 1) % control.length;
		control.dispatchEvent(new Event("change", { bubbles: true }));
	} else control.click();
}
