// Where the earpiece is: she is heard and seen only when it is in.
import { defineCue } from "../cue.ts";
import { oneOf } from "../cue-option.ts";

/** The cue `earpiece`. */
export const earpiece = defineCue({
	name: "earpiece",
	doc: "Puts the earpiece in, out, on the table or in its case; out of the ear the world is a little louder and she is gone.",
	examples: ["earpiece: in"],
	options: { key: oneOf(["in", "out", "table", "case"], "where it is") },
	change: (tableau, { key }) => ({ ...tableau, earpiece: key }),
});
