// The page is turned.
import { defineCue } from "../cue.ts";

/** The cue `clear`. */
export const clear = defineCue({
	name: "clear",
	doc: "Turns the page: what was printed goes out of sight but stays in the log.",
	examples: ["clear"],
	options: {},
	effect: () => ({ effect: "clear" }),
});
