// Who speaks this line.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `speaker`. */
export const speaker = defineCue({
	name: "speaker",
	aliases: ["name", "character"],
	doc: "Says who speaks this line; a line that begins with a declared name and a colon does the same.",
	examples: ["speaker: Samantha"],
	wholeRest: true,
	options: { key: word("who") },
	change: (tableau, { key }) => ({ ...tableau, speaker: key }),
});
