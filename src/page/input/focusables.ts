// Where a hand can stop that only moves and takes: the controls of whatever lies on top, what moves the story first. Knows neither pads nor
// switches, and nothing of what a control does.

const CONTROLS = "button, a[href], input, select, textarea, summary";
const TEXT_FIELDS = "input:not([type=checkbox], [type=radio], [type=range]), textarea";
const TENTHS = 10; // a slider is crossed in about so many steps

/** Gives what lies on top: a sheet, the title, or the story. */
export function topSurface(page: Document): Element {
	const title = page.querySelector(".title-screen:not([hidden])");
	return page.querySelector("dialog[open]") ?? title ?? page.querySelector(".story") ?? page.body;
}

/** Gives the stops in their order; with `typing`, those too that want a keyboard. What is struck through is left out. */
export function findFocusables(page: Document, typing: boolean): HTMLElement[] {
	const surface = topSurface(page);
	const places = surface instanceof HTMLDialogElement ? [surface] : [surface, ...page.querySelectorAll(".notices")];
	return places
		.flatMap((place) => [...place.querySelectorAll<HTMLElement>(CONTROLS)])
		.filter((stop) => stop.getClientRects().length && (typing || !stop.matches(TEXT_FIELDS)))
		.filter((stop) => stop.getAttribute("aria-disabled") !== "true" && !stop.matches(":disabled"))
		.sort((a, b) => focusRank(a) - focusRank(b));
}

/** Choices, then the way on, then the rest as it stands; what closes a sheet comes last. */
function focusRank(stop: HTMLElement): number {
	if (stop.closest(".offers")) return 0;
	if (stop.closest(".on")) return 1;
	return stop.closest(".laid > header") ? 3 : 2;
}

/** Gives the stop `step` after `from`, going round; the first when `from` is none of them. */
export function nextFocusable(stops: readonly HTMLElement[], from: Element | null, step: 1 | -1): HTMLElement | null {
	const at = stops.indexOf(from as HTMLElement);
	const first = step > 0 ? 0 : stops.length - 1;
	return stops[at < 0 ? first : (at + step + stops.length) % stops.length] ?? null;
}

/** Moves a slider or a list by one step; false for anything else. */
export function stepControl(stop: Element, step: 1 | -1): boolean {
	if (stop instanceof HTMLInputElement && stop.type === "range") {
		if (step > 0) stop.stepUp();
		else stop.stepDown();
		stop.dispatchEvent(new Event("input", { bubbles: true }));
		return true;
	}
	if (!(stop instanceof HTMLSelectElement)) return false;
	stop.selectedIndex = Math.min(stop.length - 1, Math.max(0, stop.selectedIndex + step));
	stop.dispatchEvent(new Event("change", { bubbles: true }));
	return true;
}

/** Takes a stop with nothing but a press: a slider goes a tenth on and a list one entry, each round to its beginning; the rest is clicked. */
export function activateControl(stop: HTMLElement): void {
	if (stop instanceof HTMLInputElement && stop.type === "range") {
		const [min, max, step] = [Number(stop.min), Number(stop.max), Number(stop.step) || 1];
		if (Number(stop.value) >= max) stop.value = stop.min;
		else stop.stepUp(Math.max(1, Math.round((max - min) / step / TENTHS)));
		stop.dispatchEvent(new Event("input", { bubbles: true }));
	} else if (stop instanceof HTMLSelectElement) {
		stop.selectedIndex = (stop.selectedIndex + 1) % stop.length;
		stop.dispatchEvent(new Event("change", { bubbles: true }));
	} else stop.click();
}
