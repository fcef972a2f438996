// A quiet word to the player.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `note`. */
export const note = defineCue({
	name: "note",
	doc: "Says one quiet thing to the player beside the story.",
	examples: ["note: The tree has been watered."],
	wholeRest: true,
	options: { key: word("the text") },
	effect: ({ key }, lang) => ({ effect: "note", text: key, ...(lang && { lang }) }),
});
