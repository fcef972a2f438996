// Gamepads: reads them while one is connected and the page is visible, runs their actions, and shows hints
// while one is in use. With one-switch access on, every button is the switch. Knows no buttons by number.
import { t } from "../strings/t.ts";
import { createGamepadActions, type GamepadActions } from "./gamepad-actions.ts";
import { createGamepadReader, type GamepadChanges, gamepadFamily } from "./gamepad-reader.ts";
import { createInputHints, type InputHint, type InputHints } from "./input-hints.ts";
import type { InputOptions } from "./input-options.ts";
import type { SwitchAccess } from "./switch-access.ts";

const POLL_INTERVAL = 16; // ms

interface GamepadInput {
	readonly options: InputOptions;
	readonly view: Window;
	readonly currentSwitch: () => Promise<SwitchAccess> | null; // null while the setting is off
	readonly actions: GamepadActions;
	readonly hints: InputHints;
	readonly read: ReturnType<typeof createGamepadReader>;
	timer: number;
	hintedAt: string; // the surface that the hints were last shown for
}

/** Starts reading gamepads. */
export function createGamepad(
	options: InputOptions,
	currentSwitch: () => Promise<SwitchAccess> | null,
): { destroy(): void } {
	const { page } = options;
	const view = page.defaultView!;
	const input: GamepadInput = {
		...{ options, view, currentSwitch },
		actions: createGamepadActions(options),
		hints: createInputHints(page),
		read: createGamepadReader(),
		timer: 0,
		hintedAt: "",
	};
	const start = (): void => {
		input.timer ||= Number(view.setInterval(() => poll(input), POLL_INTERVAL));
	};
	const stopIfNone = (): void => stopWithoutPads(input);
	const onOtherInput = (event: Event): void => {
		if (event.isTrusted) endUse(input); // the keys that gamepad actions send are not trusted
	};
	view.addEventListener("gamepadconnected", start);
	view.addEventListener("gamepaddisconnected", stopIfNone);
	page.addEventListener("keydown", onOtherInput, true);
	page.addEventListener("pointerdown", onOtherInput, true);
	start();
	return {
		destroy() {
			clearInterval(input.timer);
			view.removeEventListener("gamepadconnected", start);
			view.removeEventListener("gamepaddisconnected", stopIfNone);
			page.removeEventListener("keydown", onOtherInput, true);
			page.removeEventListener("pointerdown", onOtherInput, true);
			input.hints.destroy();
		},
	};
}

function poll(input: GamepadInput): void {
	const { view, options } = input;
	const pads = options.page.hidden ? [] : [...view.navigator.getGamepads()].filter((pad) => pad !== null);
	const changes = input.read(pads, view.performance.now());
	const switchAccess = input.currentSwitch();
	if (changes.by) {
		options.page.documentElement.dataset["pad"] = gamepadFamily(changes.by);
		options.unlockAudio();
	}
	if (switchAccess) pressSwitch(switchAccess, changes);
	else applyChanges(input, changes);
}

function pressSwitch(switchAccess: Promise<SwitchAccess>, { down, up }: GamepadChanges): void {
	if (down.length) void switchAccess.then((loaded) => loaded.press());
	if (up.length) void switchAccess.then((loaded) => loaded.release());
}

function applyChanges(input: GamepadInput, { down, up, lean }: GamepadChanges): void {
	for (const action of down) input.actions.perform(action);
	if (up.includes("take")) input.actions.releaseHold();
	if (lean) input.actions.scroll(lean);
	// A dialog may open after the button is released.
	if (down.length || up.length || surfaceOf(input.options) !== input.hintedAt) showHints(input);
}

const surfaceOf = ({ inPlay, dialogStack }: InputOptions): string => `${inPlay()} ${dialogStack.count()}`;

function showHints(input: GamepadInput): void {
	const { options, hints } = input;
	input.hintedAt = surfaceOf(options);
	const family = options.page.documentElement.dataset["pad"];
	if (family) hints.show(currentHints(options), family);
	else hints.hide();
}

function currentHints({ inPlay, dialogStack }: InputOptions): InputHint[] {
	const take: InputHint = ["take", t("pad.take")];
	if (inPlay()) return [take, ["back", t("pad.rewind")], ["menu", t("story.menu")]];
	return dialogStack.count() ? [take, ["back", t("cancel")]] : [take];
}

function stopWithoutPads(input: GamepadInput): void {
	if ([...input.view.navigator.getGamepads()].some((pad) => pad?.connected)) return;
	clearInterval(input.timer);
	input.timer = 0;
	input.actions.releaseHold();
	endUse(input);
}

/** The player has turned to something other than a gamepad. */
function endUse({ options, hints }: GamepadInput): void {
	delete options.page.documentElement.dataset["pad"];
	hints.hide();
}
