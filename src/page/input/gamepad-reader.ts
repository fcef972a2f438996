// What a gamepad says, as few words: which of our buttons went down, which came up, how far a stick leans. Pure; knows no page. Buttons are the
// standard mapping's; a stick that leans is a direction that is pressed.

/** A button as the game means it. */
export type GamepadAction = "up" | "down" | "left" | "right" | "take" | "back" | "menu" | "log" | "pageUp" | "pageDown";

/** A gamepad, as far as it is read. */
export interface GamepadLike {
	readonly id: string;
	readonly buttons: readonly { readonly pressed: boolean }[];
	readonly axes: readonly number[];
}

/** What changed since the last reading. */
export interface GamepadChanges {
	readonly down: readonly GamepadAction[]; // with directions again while they are held
	readonly up: readonly GamepadAction[];
	readonly lean: number; // of the right stick, -1 up to 1 down; 0 at rest
	readonly by: string; // the id of the pad that was used, "" when none was
}

/** A family of pads that name their buttons alike. */
export type GamepadFamily = "xbox" | "playstation" | "generic";

const BUTTONS: readonly (readonly [number, GamepadAction])[] = [
	[0, "take"],
	[1, "back"],
	[4, "pageUp"],
	[5, "pageDown"],
	[8, "log"],
	[9, "menu"],
	[12, "up"],
	[13, "down"],
	[14, "left"],
	[15, "right"],
];
const STICK: readonly (readonly [axis: number, side: 1 | -1, GamepadAction])[] = [
	[1, -1, "up"],
	[1, 1, "down"],
	[0, -1, "left"],
	[0, 1, "right"],
];
const STICK_PRESS = 0.6; // a stick is a direction from here,
const STICK_RELEASE = 0.4; // until it is nearer to the middle than this
const DEAD_ZONE = 0.2; // what a worn stick may lean by itself
const REPEAT_DELAY = 450; // ms until a held direction is pressed again,
const REPEAT_INTERVAL = 140; // and between the times after that
const REPEATING: ReadonlySet<GamepadAction> = new Set(["up", "down", "left", "right", "pageUp", "pageDown"]);

/** Tells a pad's family by the name its browser gives it. */
export function gamepadFamily(id: string): GamepadFamily {
	if (/playstation|dualshock|dualsense|054c|sony/i.test(id)) return "playstation";
	return /xbox|x-box|xinput|045e|microsoft/i.test(id) ? "xbox" : "generic";
}

/** Makes a reader that remembers the last reading; `now` is in ms. */
export function createGamepadReader(): (pads: readonly GamepadLike[], now: number) => GamepadChanges {
	let held = new Map<GamepadAction, number>(); // when each is pressed again
	return (pads, now) => {
		const next = new Map<GamepadAction, number>();
		const down: GamepadAction[] = [];
		let by = "";
		for (const pad of pads)
			for (const key of actionsOf(pad, held)) {
				if (next.has(key)) continue;
				const due = held.get(key);
				const again = due !== undefined && now >= due && REPEATING.has(key);
				if (due === undefined || again) down.push(key);
				if (due === undefined) by = pad.id;
				next.set(key, due === undefined ? now + REPEAT_DELAY : again ? now + REPEAT_INTERVAL : due);
			}
		const up = [...held.keys()].filter((key) => !next.has(key));
		held = next;
		const lean = pads.map((pad) => pad.axes[3] ?? 0).find((axis) => Math.abs(axis) > DEAD_ZONE) ?? 0;
		return { down, up, lean, by };
	};
}

function actionsOf(pad: GamepadLike, held: ReadonlyMap<GamepadAction, number>): GamepadAction[] {
	const pressed = BUTTONS.filter(([nth]) => pad.buttons[nth]?.pressed).map(([, key]) => key);
	const leaning = STICK.filter(
		([axis, side, key]) => (pad.axes[axis] ?? 0) * side > (held.has(key) ? STICK_RELEASE : STICK_PRESS),
	).map(([, , key]) => key);
	return [...pressed, ...leaning];
}
