// An ending is reached.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `ending`. */
export const ending = defineCue({
	name: "ending",
	doc: "Marks the ending that was reached; its mark appears on the title screen.",
	examples: ["ending: roof"],
	options: { key: word("the ending's name") },
	effect: ({ key }) => ({ effect: "ending", id: key }),
});
