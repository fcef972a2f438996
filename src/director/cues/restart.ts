// Inky's RESTART: the story begins again.
import { defineCue } from "../cue.ts";

/** The cue `restart`. */
export const restart = defineCue({
	name: "restart",
	doc: "Begins the story again from its first line, as Inky's RESTART does; what was read so far can no longer be gone back to.",
	examples: ["restart"],
	options: {},
	effect: () => ({ effect: "restart" }),
});
