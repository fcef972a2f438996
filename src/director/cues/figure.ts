// Someone comes, stands, goes.
import { defineCue } from "../cue.ts";
import { flag, oneOf, word } from "../cue-option.ts";

/** The cue `figure`. */
export const figure = defineCue({
	name: "figure",
	aliases: ["portrait", "sprite"],
	doc: "Puts someone on the stage as a coat seen from behind or far off, or takes them away.",
	examples: ["figure: amy at=left", "figure: amy gone"],
	options: {
		key: word("who"),
		at: oneOf(["far-left", "left", "centre", "right", "far-right"], "where, as the audience sees it", "centre"),
		gone: flag("they leave"),
	},
	change: (tableau, { key, at, gone }) => {
		const { [key]: _, ...others } = tableau.figures;
		return { ...tableau, figures: gone ? others : { ...others, [key]: at } };
	},
});
