// The bed under everything.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `ambience`. */
export const ambience = defineCue({
	name: "ambience",
	doc: "Sets another bed than the place's own, until the place or scene changes; a place that was stilled is heard again.",
	examples: ["ambience: room-tone", "ambience: own"],
	options: { key: word("the bed; `own` for the place's") },
	change: (tableau, { key }) => ({
		...tableau,
		ambience: key === "own" ? "" : key,
		stilled: tableau.stilled.filter((part) => part !== "places"),
	}),
});
