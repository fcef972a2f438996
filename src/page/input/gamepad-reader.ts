// Turns readings of gamepads into actions that start and end, and how far the right stick leans. Pure; knows
// no page. Buttons follow the standard mapping; the left stick presses a direction.

/** What a button or a stick asks for. */
export type GamepadAction = "up" | "down" | "left" | "right" | "take" | "back" | "menu" | "log" | "pageUp" | "pageDown";

/** The part of a Gamepad that is read. */
export interface GamepadLike {
	readonly id: string;
	readonly buttons: readonly { readonly pressed: boolean }[];
	readonly axes: readonly number[];
	readonly index?: number; // of the slot it is plugged into
	readonly mapping?: string; // "standard" where the browser knows which stick is which
}

/** What changed since the last reading. */
export interface GamepadChanges {
	readonly down: readonly GamepadAction[]; // directions repeat while they are held
	readonly up: readonly GamepadAction[];
	readonly lean: number; // of the right stick: -1 is up, 1 is down, 0 at rest
	readonly by: string; // the id of the pad that was just pressed; "" for none
}

/** Pads whose buttons bear the same names. */
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
const STICK_PRESS = 0.6; // where a leaning stick presses its direction,
const STICK_RELEASE = 0.4; // and where it lets go
const DEAD_ZONE = 0.2; // how far a worn stick may lean at rest
const REPEAT_DELAY = 450; // ms until a held direction repeats,
const REPEAT_INTERVAL = 140; // and ms between the repeats after that
const REPEATING: ReadonlySet<GamepadAction> = new Set(["up", "down", "left", "right", "pageUp", "pageDown"]);

/** Guesses a pad's family from its `Gamepad.id`. */
export function gamepadFamily(id: string): GamepadFamily {
	if (/playstation|dualshock|dualsense|054c|sony/i.test(id)) return "playstation";
	return /xbox|x-box|xinput|045e|microsoft/i.test(id) ? "xbox" : "generic";
}

/** Makes a reader that compares each reading with the one before; `now` is in ms. */
export function createGamepadReader(): (pads: readonly GamepadLike[], now: number) => GamepadChanges {
	let repeatTimes = new Map<GamepadAction, number>(); // when each action that is held repeats
	let sticks = new Map<string, Set<number>>(); // the axes of each pad that have been seen at rest
	const stickAt: StickAt = (pad, axis) => (sticks.get(padKey(pad))?.has(axis) ? (pad.axes[axis] ?? 0) : 0);
	return (pads, now) => {
		sticks = new Map(pads.map((pad) => [padKey(pad), findSticks(pad, sticks.get(padKey(pad)))]));
		const next = new Map<GamepadAction, number>();
		const down: GamepadAction[] = [];
		let by = "";
		for (const pad of pads)
			for (const action of pressedActions(pad, repeatTimes, stickAt)) {
				if (next.has(action)) continue;
				const due = repeatTimes.get(action);
				const repeats = due !== undefined && now >= due && REPEATING.has(action);
				if (due === undefined || repeats) down.push(action);
				if (due === undefined) by = pad.id;
				next.set(action, due === undefined ? now + REPEAT_DELAY : repeats ? now + REPEAT_INTERVAL : due);
			}
		const up = [...repeatTimes.keys()].filter((action) => !next.has(action));
		repeatTimes = next;
		const lean = pads.map((pad) => stickAt(pad, 3)).find((axis) => Math.abs(axis) > DEAD_ZONE) ?? 0;
		return { down, up, lean, by };
	};
}

/** How far an axis leans; 0 for one that is no stick. */
type StickAt = (pad: GamepadLike, axis: number) => number;

const padKey = ({ id, index = 0 }: GamepadLike): string => `${index} ${id}`;

// Pedals and throttles rest at one end, so an axis counts as a stick once it has been seen at rest. Where the
// browser does not know the pad, a pedal that was pressed passes its middle too: there the first reading
// decides, and axis 3 may be anything.
function findSticks(pad: GamepadLike, known: Set<number> | undefined): Set<number> {
	const isKnownPad = (pad.mapping ?? "standard") === "standard";
	if (known && !isKnownPad) return known;
	const resting = pad.axes.flatMap((value, axis) => (Math.abs(value) < STICK_RELEASE ? [axis] : []));
	return new Set(isKnownPad ? [...(known ?? []), ...resting] : resting.filter((axis) => axis < 2));
}

function pressedActions(
	pad: GamepadLike,
	held: { has(action: GamepadAction): boolean },
	stickAt: StickAt,
): GamepadAction[] {
	const pressed = BUTTONS.filter(([nth]) => pad.buttons[nth]?.pressed).map(([, action]) => action);
	const leaning = STICK.filter(
		([axis, side, action]) => stickAt(pad, axis) * side > (held.has(action) ? STICK_RELEASE : STICK_PRESS),
	).map(([, , action]) => action);
	return [...pressed, ...leaning];
}
