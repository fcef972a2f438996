// Where we are.
import { defineCue } from "../cue.ts";
import { flag, word } from "../cue-option.ts";

/** The cue `place`. */
export const place = defineCue({
	name: "place",
	doc: "Goes to a place, dissolving by light; figures and weather of the last place are left behind, and the place brings its own ambience.",
	examples: ["place: apartment light=night", "place: drained light=day cut"],
	options: {
		key: word("the place"),
		light: word("its light; without it, the place's first", ""),
		cut: flag("a hard cut in place of the dissolve"),
	},
	change: ({ background: _, ...tableau }, { key, light, cut }) => ({
		...tableau,
		place: { id: key, light, cut },
		...(tableau.place?.id === key ? {} : { figures: {}, weather: "", ambience: "", stilled: [] }),
	}),
});
