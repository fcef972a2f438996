// Hands other than keys and pointers: a gamepad when one is connected, one switch when it is set. Owns when each is fetched and let go; the
// hands themselves are fetched only then.
import type { Reach } from "./reach.ts";
import type { Switch } from "./switch.ts";

/** Waits for such hands; `refresh` reads the settings again. */
export function createInputs(reach: Reach): { refresh(): void; destroy(): void } {
	const view = reach.page.defaultView!;
	let single: Promise<Switch> | null = null; // the switch, while it is set
	let pad: Promise<{ destroy(): void }> | null = null;

	const refresh = (): void => {
		const set = reach.settings().oneSwitch !== "off";
		if (set && !single) single = import("./switch.ts").then(({ createSwitch }) => createSwitch(reach));
		else if (set) void single?.then((one) => one.refresh());
		else letGo();
	};
	const letGo = (): void => {
		void single?.then((one) => one.destroy());
		single = null;
	};
	const connected = (): void => {
		pad ??= import("./pad.ts").then(({ createPad }) => createPad(reach, () => single));
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
