// A rest. The player may always hurry past it.
import { defineCue } from "../cue.ts";
import { number } from "../cue-option.ts";

/** The cue `pause`. */
export const pause = defineCue({
	name: "pause",
	aliases: ["delay", "wait"],
	doc: "Rests before the line is printed; a press ends it, and nothing is ever timed for the player.",
	examples: ["pause: 2"],
	options: { key: number(0, 20, "seconds") },
	effect: ({ key }) => ({ effect: "pause", seconds: key }),
});
