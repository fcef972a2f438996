// The cabin. By day a whiteout: a roof, a thread of smoke, firs going out one behind another. By night the inside: a stove and a
// window full of blue snow. First seen: by day the door; by night the fire.

import type { Place } from "../picture.ts";
import { hearth } from "./cabin-hearth.ts";
import { whiteout } from "./cabin-whiteout.ts";

export const cabin: Place = {
	words: {
		whiteout:
			"A whiteout: firs going out one behind another, a small cabin with snow to its sills, a thread of smoke, one orange window.",
		night:
			"Inside the cabin at night: an iron stove with fire behind its bars, a chair with a blanket, a window of blue snow.",
	},
	paint: (light, f) => (light === "night" ? hearth(light, f) : whiteout(light, f)),
};
