// The cabin: two pictures under one name. By day we see it from outside in a whiteout; by night we are inside
// by the stove. Each picture is composed in a file of its own.

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
