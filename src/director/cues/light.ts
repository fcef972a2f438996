// The light changes where we stand.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `light`. */
export const light = defineCue({
	name: "light",
	doc: "Changes the light of the place we are in.",
	examples: ["light: dusk"],
	options: { key: word("the light") },
	change: (tableau, { key }) =>
		tableau.place ? { ...tableau, place: { ...tableau.place, light: key, cut: false } } : tableau,
});
