// How lines are set.
import { defineCue } from "../cue.ts";
import { oneOf } from "../cue-option.ts";

/** The cue `as`. */
export const as = defineCue({
	name: "as",
	doc: "Sets this line and those after it as a letter, a phone's text, a memory, an interface, or prose again; a new scene is prose.",
	examples: ["as: memory", "as: prose"],
	options: { key: oneOf(["prose", "letter", "phone", "memory", "interface"], "the setting") },
	change: (tableau, { key }) => ({ ...tableau, as: key }),
});
