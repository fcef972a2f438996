// Whether things may move by themselves: the player's setting, and what the system asks for while the setting
// leaves it open.
import type { Settings } from "./settings.ts";

/** The media query by which a system asks for less motion. */
export const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";

/**
 * Whether nothing should move by itself; `system` is whether the system asks for that, and is asked only
 * under `auto`.
 */
export const reducesMotion = ({ calm }: Pick<Settings, "calm">, system: () => boolean): boolean =>
	calm === "on" || (calm === "auto" && system());
