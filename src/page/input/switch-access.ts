// One switch as the only hand: any key, press or pad button. Either a press moves to the next stop and holding takes it, or the light moves by
// itself and a press takes. Tab, Escape and what is held with Ctrl or Alt stay as they were, so that a helper always has a way.

import { t } from "../strings/t.ts";
import { activateControl, findFocusables, nextFocusable, topSurface } from "./focusables.ts";
import { createInputHints } from "./input-hints.ts";
import type { InputOptions } from "./input-options.ts";

/** The switch. */
export interface SwitchAccess {
	press(): void;
	release(): void;
	/** Reads the settings again. */
	refresh(): void;
	destroy(): void;
}

const DEBOUNCE = 120; // ms in which a second press is a trembling hand's, not meant
const SETTLE = 180; // ms after which something is lit again when what was lit has gone
const ROUNDS = 3; // by itself the light goes round so often, then rests until a press
const IGNORED_KEYS = /^(?:Tab|Escape|Shift|Control|Alt|Meta|AltGraph|CapsLock|F\d+)$/;

/** Makes the switch and lights the first stop. */
export function createSwitchAccess({ page, settings }: InputOptions): SwitchAccess {
	const view = page.defaultView!;
	const strip = createInputHints(page);
	let lit: HTMLElement | null = null;
	let aim: HTMLElement | null = null; // what was lit when the press began; only that is taken
	let down = false;
	let since = Number.NEGATIVE_INFINITY; // when the last press began
	let rounds = 0;
	let holding = 0;
	let moving = 0;
	let settling = 0;

	const itself = (): boolean => settings().oneSwitch === "scan";
	const stops = (): HTMLElement[] => findFocusables(page, false);
	const light = (stop: HTMLElement | null): void => {
		if (lit !== stop) delete lit?.dataset["lit"];
		lit = stop;
		if (!lit) return;
		lit.dataset["lit"] = "";
		lit.focus({ preventScroll: true });
		lit.scrollIntoView({ block: "nearest" });
		strip.raise();
	};
	const next = (): void => {
		const all = stops();
		const stop = nextFocusable(all, lit, 1);
		if (stop === all[0] && lit) rounds++;
		light(stop);
	};
	/** Lets the light move on by itself; it stays on a first stop twice as long. */
	const move = (): void => {
		clearTimeout(moving);
		if (!itself()) return;
		const first = lit !== null && lit === stops()[0];
		moving = Number(
			setTimeout(
				() => {
					next();
					if (rounds < ROUNDS) return move();
					light(null);
					surfaceFocus();
				},
				settings().scanSeconds * 1000 * (first ? 2 : 1),
			),
		);
	};
	/** At rest the focus waits where keys are heard, and nothing is lit. */
	const surfaceFocus = (): void =>
		topSurface(page).querySelector<HTMLElement>(".scroll, h2")?.focus({ preventScroll: true });
	const settle = (): void => {
		clearTimeout(settling);
		settling = Number(
			setTimeout(() => {
				if (rounds >= ROUNDS || (lit && stops().includes(lit))) return;
				light(null);
				next();
				move();
			}, SETTLE),
		);
	};
	const take = (): void => {
		const stop = aim;
		if (!stop || stop !== lit || !stops().includes(stop)) return;
		activateControl(stop);
		move();
		settle();
	};
	const stopHolding = (): void => {
		clearTimeout(holding);
		delete page.documentElement.dataset["held"];
	};
	const press = (): void => {
		const now = view.performance.now();
		if (down || now - since < DEBOUNCE) return;
		down = true;
		since = now;
		rounds = 0;
		aim = lit;
		if (!aim) {
			next();
			move();
		} else if (itself()) take();
		else {
			page.documentElement.dataset["held"] = "";
			holding = Number(
				setTimeout(() => {
					stopHolding();
					take();
					aim = null;
				}, settings().switchSeconds * 1000),
			);
		}
	};
	const release = (): void => {
		if (!down) return;
		down = false;
		stopHolding();
		if (!itself() && aim) next();
		aim = null;
	};
	const cancel = (): void => {
		aim = null;
		release();
	};

	const key = (event: KeyboardEvent): void => {
		if (IGNORED_KEYS.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		event.stopPropagation();
		if (event.type === "keyup") release();
		else if (!event.repeat) press();
	};
	const pointer = (event: PointerEvent): void => {
		event.stopPropagation();
		if (event.type === "pointerdown") press();
		else if (event.type === "pointerup") release();
		else cancel();
	};
	const swallow = (event: MouseEvent): void => {
		if (event.type === "click" && event.detail === 0) return; // ours, or a screen reader's
		event.preventDefault();
		event.stopPropagation();
	};
	/** The focus was moved by somebody else: the light goes with it, or comes back by itself. */
	const follow = (): void => {
		const at = page.activeElement;
		if (at === lit) return;
		const stop = stops().find((one) => one === at) ?? null;
		light(stop);
		if (!stop) settle();
	};
	const refresh = (): void => {
		page.documentElement.style.setProperty("--switch-hold", `${settings().switchSeconds}s`);
		strip.show([["switch", t(itself() ? "switch.scan" : "switch.step")]], "");
		move();
		settle();
	};
	const listen = (how: "addEventListener" | "removeEventListener"): void => {
		for (const kind of ["keydown", "keyup"] as const) page[how](kind, key as EventListener, true);
		for (const kind of ["pointerdown", "pointerup", "pointercancel"] as const)
			page[how](kind, pointer as EventListener, true);
		for (const kind of ["mousedown", "click", "contextmenu"] as const) page[how](kind, swallow as EventListener, true);
		page[how]("focusin", follow);
		view[how]("blur", cancel);
	};
	// What is removed with the focus on it says nothing of that; it may go long after it was taken.
	const gone = new MutationObserver(() => lit && !lit.isConnected && settle());
	gone.observe(page.body, { childList: true, subtree: true });
	listen("addEventListener");
	refresh();
	return {
		press,
		release,
		refresh,
		destroy() {
			listen("removeEventListener");
			gone.disconnect();
			for (const timer of [holding, moving, settling]) clearTimeout(timer);
			light(null);
			stopHolding();
			strip.destroy();
		},
	};
}
