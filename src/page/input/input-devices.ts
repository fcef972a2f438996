// Hands other than keys and pointers: a gamepad when one is connected, one switch when it is set. Owns when each is fetched and let go; the
// hands themselves are fetched only then.
import type { InputOptions } from "./input-options.ts";
import type { SwitchAccess } from "./switch-access.ts";

/** Waits for such hands; `refresh` reads the settings again. */
export function createInputDevices(reach: InputOptions): { refresh(): void; destroy(): void } {
	const view = reach.page.defaultView!;
	let single: Promise<SwitchAccess> | null = null; // the switch, while it is set
	let pad: Promise<{ destroy(): void }> | null = null;

	const refresh = (): void => {
		const set = reach.settings().oneSwitch !== "off";
		if (set && !single)
			single = import("./switch-access.ts").then(({ createSwitchAccess: createSwitch }) => createSwitch(reach));
		else if (set) void single?.then((one) => one.refresh());
		else letGo();
	};
	const letGo = (): void => {
		void single?.then((one) => one.destroy());
		single = null;
	};
	const connected = (): void => {
		pad ??= import("./gamepad.ts").then(({ createGamepad: createPad }) => createPad(reach, () => single));
	};
	view.addEventListener("gamepadconnected", connected);
	refresh();
	return {
		refresh,
		destroy() {
			view.removeEventListener("gamepadconnected", connected);
			letGo();
			void pad?.then((one) => one.destroy());
		},
	};
}
