// What a gamepad's buttons do on the page: move the focus, press and hold, scroll, go back, open the menu.
// Knows what lies on top, but no pads and no button numbers.
import { findFocusables, nextFocusable, stepControl, topSurface } from "./focusables.ts";
import type { GamepadAction } from "./gamepad-reader.ts";
import type { InputOptions } from "./input-options.ts";

const PAGE = 0.8; // of the window's height, for one press of a shoulder button
const SCROLL_SPEED = 22; // px for each reading with the right stick all the way

/** What a gamepad can do. */
export interface GamepadActions {
	perform(action: GamepadAction): void;
	/** Ends the press on a choice that is being held. */
	releaseHold(): void;
	/** Scrolls as far as the right stick leans: -1 is up, 1 is down. */
	scroll(lean: number): void;
}

/** Makes the actions on one page. */
export function createGamepadActions(options: InputOptions): GamepadActions {
	let held: HTMLElement | null = null; // the choice that the take button holds down
	return {
		perform(action) {
			if (action === "take") held = take(options) ?? held;
			else if (action === "back") goBack(options);
			else if (action === "menu") toggleMenu(options);
			else if (action === "log") openHistory(options);
			else if (action === "pageUp") scrollPage(options.page, -1);
			else if (action === "pageDown") scrollPage(options.page, 1);
			else moveFocus(options.page, action);
		},
		releaseHold() {
			if (held) sendEnter(held, "keyup");
			held = null;
		},
		scroll: (lean) => scroller(options.page)?.scrollBy({ top: lean * SCROLL_SPEED, behavior: "instant" }),
	};
}

/** Presses what has the focus; gives the choice whose hold this begins. */
function take({ page, inPlay, runIntent, settings }: InputOptions): HTMLElement | null {
	const control = focusedControl(page);
	if (!control) {
		if (inPlay()) runIntent({ wants: "advance" });
		else focusControl(nextFocusable(findFocusables(page, true), null, 1));
		return null;
	}
	if (control.dataset["offer"] !== "hold" || settings().holdByPress) {
		control.click();
		return null;
	}
	sendEnter(control, "keydown");
	return control;
}

function goBack({ dialogStack, inPlay, runIntent }: InputOptions): void {
	if (dialogStack.count()) dialogStack.pop();
	else if (inPlay()) runIntent({ wants: "rewind" });
}

function toggleMenu({ dialogStack, inPlay, runIntent }: InputOptions): void {
	if (dialogStack.count()) dialogStack.clear();
	else if (inPlay()) runIntent({ wants: "menu" });
}

function openHistory({ inPlay, runIntent }: InputOptions): void {
	if (inPlay()) runIntent({ wants: "log" });
}

function moveFocus(page: Document, direction: GamepadAction): void {
	const step = direction === "down" || direction === "right" ? 1 : -1;
	const sideways = direction === "left" || direction === "right";
	const control = focusedControl(page);
	if (sideways && control && stepControl(control, step)) return;
	focusControl(nextFocusable(findFocusables(page, true), control, step));
}

const focusedControl = (page: Document): HTMLElement | null =>
	findFocusables(page, true).find((control) => control === page.activeElement) ?? null;

function focusControl(control: HTMLElement | null): void {
	control?.focus({ preventScroll: true });
	control?.scrollIntoView({ block: "nearest" });
}

function scroller(page: Document): Element | null {
	const surface = topSurface(page);
	return surface.matches(".story") ? surface.querySelector(".scroll") : surface;
}

function scrollPage(page: Document, direction: 1 | -1): void {
	const element = scroller(page);
	element?.scrollBy({ top: element.clientHeight * PAGE * direction });
}

const sendEnter = (control: HTMLElement, type: "keydown" | "keyup"): void =>
	void control.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, cancelable: true }));
