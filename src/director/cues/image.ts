// Inky's IMAGE: a picture set among the lines.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `image`. */
export const image = defineCue({
	name: "image",
	doc: "Sets a picture of the pack among the lines, as Inky's IMAGE does.",
	examples: ["image: lemon.png"],
	wholeRest: true,
	options: { key: word("a file of the pack") },
	effect: ({ key }) => ({ effect: "image", src: key }),
});
