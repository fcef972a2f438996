// The control that one switch would press: it is highlighted and has the focus. It moves when told to, or by
// itself while the setting is "scan", and comes back when its control has gone. Knows nothing of how the
// switch is pressed.
import type { Settings } from "../../base/settings.ts";
import { findFocusables, nextFocusable, topSurface } from "./focusables.ts";

const SETTLE_DELAY = 180; // ms before something is highlighted again after its control has gone
const MAX_ROUNDS = 3; // a scan goes round this often, then rests until a press

/** The highlight's face. */
export interface SwitchHighlight {
	/** The highlighted control; null at rest. */
	current(): HTMLElement | null;
	/** Whether the control is still highlighted and still on the topmost surface. */
	isOn(control: HTMLElement): boolean;
	next(): void;
	/** Starts the wait for the next move, if the setting is "scan". */
	scan(): void;
	/** Looks again in a moment whether the highlighted control is still there. */
	settle(): void;
	/** Counts the rounds from nought. */
	resetRounds(): void;
	/** Goes to where something else has put the focus. */
	followFocus(): void;
	destroy(): void;
}

interface HighlightState {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly onMove: () => void;
	control: HTMLElement | null;
	rounds: number;
	scanTimer: number;
	settleTimer: number;
}

/** Makes the highlight, on nothing yet; `onMove` is called whenever it arrives at a control. */
export function createSwitchHighlight(page: Document, settings: () => Settings, onMove: () => void): SwitchHighlight {
	const state: HighlightState = { page, settings, onMove, control: null, rounds: 0, scanTimer: 0, settleTimer: 0 };
	// A control that is removed with the focus on it sends no event, and it may go long after it was taken.
	const removals = new MutationObserver(() => {
		if (state.control && !state.control.isConnected) settle(state);
	});
	removals.observe(page.body, { childList: true, subtree: true });
	return {
		current: () => state.control,
		isOn: (control) => control === state.control && controlsOf(state).includes(control),
		next: () => next(state),
		scan: () => scan(state),
		settle: () => settle(state),
		resetRounds: () => {
			state.rounds = 0;
		},
		followFocus: () => followFocus(state),
		destroy() {
			removals.disconnect();
			clearTimeout(state.scanTimer);
			clearTimeout(state.settleTimer);
			moveTo(state, null);
		},
	};
}

const controlsOf = ({ page }: HighlightState): HTMLElement[] => findFocusables(page, false);

function moveTo(state: HighlightState, control: HTMLElement | null): void {
	if (state.control !== control) delete state.control?.dataset["lit"];
	state.control = control;
	if (!control) return;
	control.dataset["lit"] = "";
	control.focus({ preventScroll: true });
	control.scrollIntoView({ block: "nearest" });
	state.onMove();
}

function next(state: HighlightState): void {
	const controls = controlsOf(state);
	const control = nextFocusable(controls, state.control, 1);
	if (control === controls[0] && state.control) state.rounds++;
	moveTo(state, control);
}

/** A scan stays on the first control twice as long. */
function scan(state: HighlightState): void {
	clearTimeout(state.scanTimer);
	const { oneSwitch, scanSeconds } = state.settings();
	if (oneSwitch !== "scan") return;
	const first = state.control !== null && state.control === controlsOf(state)[0];
	state.scanTimer = Number(setTimeout(() => step(state), scanSeconds * 1000 * (first ? 2 : 1)));
}

function step(state: HighlightState): void {
	next(state);
	if (state.rounds < MAX_ROUNDS) {
		scan(state);
		return;
	}
	moveTo(state, null);
	focusSurface(state);
}

/** At rest nothing is highlighted, and the focus waits where keys are heard. */
const focusSurface = ({ page }: HighlightState): void =>
	topSurface(page).querySelector<HTMLElement>(".scroll, h2")?.focus({ preventScroll: true });

function settle(state: HighlightState): void {
	clearTimeout(state.settleTimer);
	state.settleTimer = Number(setTimeout(() => restore(state), SETTLE_DELAY));
}

function restore(state: HighlightState): void {
	if (state.rounds >= MAX_ROUNDS || (state.control && controlsOf(state).includes(state.control))) return;
	moveTo(state, null);
	next(state);
	scan(state);
}

function followFocus(state: HighlightState): void {
	const focused = state.page.activeElement;
	if (focused === state.control) return;
	const control = controlsOf(state).find((one) => one === focused) ?? null;
	moveTo(state, control);
	if (!control) settle(state);
}
