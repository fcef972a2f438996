// Input besides keyboard and pointer: a gamepad once one is connected, one switch while the setting asks for
// it. Owns when each is fetched and let go; knows nothing of what they do.
import type { InputOptions } from "./input-options.ts";
import type { SwitchAccess } from "./switch-access.ts";

/** The devices in use. */
export interface InputDevices {
	/** Reads the settings again. */
	refresh(): void;
	destroy(): void;
}

/** Starts what the settings ask for, and waits for a gamepad. */
export function createInputDevices(options: InputOptions): InputDevices {
	const view = options.page.defaultView!;
	let switchAccess: Promise<SwitchAccess> | null = null; // while the setting is on
	let gamepad: Promise<{ destroy(): void }> | null = null;

	const dropSwitch = (): void => {
		void switchAccess?.then((loaded) => loaded.destroy());
		switchAccess = null;
	};
	const refresh = (): void => {
		if (options.settings().oneSwitch === "off") dropSwitch();
		else if (switchAccess) void switchAccess.then((loaded) => loaded.refresh());
		else switchAccess = import("./switch-access.ts").then(({ createSwitchAccess }) => createSwitchAccess(options));
	};
	const loadGamepad = (): void => {
		gamepad ??= import("./gamepad.ts").then(({ createGamepad }) => createGamepad(options, () => switchAccess));
	};
	view.addEventListener("gamepadconnected", loadGamepad);
	refresh();
	return {
		refresh,
		destroy() {
			view.removeEventListener("gamepadconnected", loadGamepad);
			dropSwitch();
			void gamepad?.then((loaded) => loaded.destroy());
		},
	};
}
