// Offers a voice of this device for hers.
import { defineCue } from "../cue.ts";

/** The cue `voices`. */
export const voices = defineCue({
	name: "voices",
	doc: "Offers once, quietly, that one of this device's own voices read her words; nothing where there is none, or one was chosen.",
	examples: ["voices"],
	options: {},
	effect: () => ({ effect: "voices" }),
});
