// One switch as the only input: any key, pointer press or pad button. Either a press moves the highlight and
// holding presses the control, or the highlight moves by itself and a press takes it. Leaves Tab, Escape and
// every key with Ctrl or Alt alone, so that an assistant can always step in.
import type { Settings } from "../../base/settings.ts";
import { t } from "../strings/t.ts";
import { activateControl } from "./focusables.ts";
import { createInputHints, type InputHints } from "./input-hints.ts";
import type { InputOptions } from "./input-options.ts";
import { createSwitchHighlight, type SwitchHighlight } from "./switch-highlight.ts";

/** The switch. */
export interface SwitchAccess {
	press(): void;
	release(): void;
	/** Reads the settings again. */
	refresh(): void;
	destroy(): void;
}

const DEBOUNCE = 120; // ms; a press that follows the last one sooner comes from a tremor
const IGNORED_KEYS = /^(?:Tab|Escape|Shift|Control|Alt|Meta|AltGraph|CapsLock|F\d+)$/;

interface SwitchState {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly hints: InputHints;
	readonly highlight: SwitchHighlight;
	target: HTMLElement | null; // what was highlighted when the press began; the press takes nothing else
	down: boolean;
	pressedAt: number; // ms; when the last press began
	holdTimer: number;
}

/** Turns the switch on and highlights the first control. */
export function createSwitchAccess({ page, settings }: InputOptions): SwitchAccess {
	const hints = createInputHints(page);
	const state: SwitchState = {
		...{ page, settings, hints },
		highlight: createSwitchHighlight(page, settings, hints.raise),
		target: null,
		down: false,
		pressedAt: Number.NEGATIVE_INFINITY,
		holdTimer: 0,
	};
	const stopListening = listen(state);
	refresh(state);
	return {
		press: () => press(state),
		release: () => release(state),
		refresh: () => refresh(state),
		destroy() {
			stopListening();
			state.highlight.destroy();
			stopHold(state);
			hints.destroy();
		},
	};
}

const scans = (state: SwitchState): boolean => state.settings().oneSwitch === "scan";

function refresh(state: SwitchState): void {
	const { page, hints, highlight } = state;
	page.documentElement.style.setProperty("--switch-hold", `${state.settings().switchSeconds}s`);
	hints.show([["switch", t(scans(state) ? "switch.scan" : "switch.step")]], "");
	highlight.scan();
	highlight.settle();
}

function press(state: SwitchState): void {
	const now = state.page.defaultView!.performance.now();
	if (state.down || now - state.pressedAt < DEBOUNCE) return;
	const { highlight } = state;
	state.down = true;
	state.pressedAt = now;
	highlight.resetRounds();
	state.target = highlight.current();
	if (!state.target) {
		highlight.next();
		highlight.scan();
	} else if (scans(state)) takeTarget(state);
	else startHold(state);
}

function release(state: SwitchState): void {
	if (!state.down) return;
	state.down = false;
	stopHold(state);
	if (!scans(state) && state.target) state.highlight.next();
	state.target = null;
}

function cancel(state: SwitchState): void {
	state.target = null;
	release(state);
}

function takeTarget({ target, highlight }: SwitchState): void {
	if (!target || !highlight.isOn(target)) return;
	activateControl(target);
	highlight.scan();
	highlight.settle();
}

function startHold(state: SwitchState): void {
	const taken = (): void => {
		stopHold(state);
		takeTarget(state);
		state.target = null;
	};
	state.page.documentElement.dataset["held"] = "";
	state.holdTimer = Number(setTimeout(taken, state.settings().switchSeconds * 1000));
}

function stopHold(state: SwitchState): void {
	clearTimeout(state.holdTimer);
	delete state.page.documentElement.dataset["held"];
}

/** Hears keys and pointers before the page does; gives the undo. */
function listen(state: SwitchState): () => void {
	const { page } = state;
	const undo = new AbortController();
	const early = { capture: true, signal: undo.signal };
	for (const kind of ["keydown", "keyup"] as const)
		page.addEventListener(kind, (event) => hearKey(state, event), early);
	for (const kind of ["pointerdown", "pointerup", "pointercancel"] as const)
		page.addEventListener(kind, (event) => hearPointer(state, event), early);
	for (const kind of ["mousedown", "click", "contextmenu"] as const) page.addEventListener(kind, swallowClick, early);
	page.addEventListener("focusin", state.highlight.followFocus, { signal: undo.signal });
	page.defaultView!.addEventListener("blur", () => cancel(state), { signal: undo.signal });
	return () => undo.abort();
}

function hearKey(state: SwitchState, event: KeyboardEvent): void {
	if (IGNORED_KEYS.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
	event.preventDefault();
	event.stopPropagation();
	if (event.type === "keyup") release(state);
	else if (!event.repeat) press(state);
}

function hearPointer(state: SwitchState, event: PointerEvent): void {
	event.stopPropagation();
	if (event.type === "pointerdown") press(state);
	else if (event.type === "pointerup") release(state);
	else cancel(state);
}

function swallowClick(event: MouseEvent): void {
	if (event.type === "click" && event.detail === 0) return; // sent by a script or a screen reader
	event.preventDefault();
	event.stopPropagation();
}
