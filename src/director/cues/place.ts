// Where we are.
import { defineCue } from "../cue.ts";
import { flag, word } from "../cue-option.ts";
import type { Tableau } from "../tableau.ts";

/** How a place is arrived at: the options of every cue that goes to one. */
export const ARRIVAL = {
	light: word("its light; without it, the place's first", ""),
	cut: flag("a hard cut in place of the dissolve"),
};

/** Where to go, and how. */
interface Arrival {
	readonly key: string; // the place's id
	readonly light: string;
	readonly cut: boolean;
}

/** Gives the tableau of another place, or of another light in the same. */
export function goToPlace({ background: _, ...tableau }: Tableau, { key, light, cut }: Arrival): Tableau {
	const place = { id: key, light, cut };
	if (tableau.place?.id === key) return { ...tableau, place };
	const { props: __, ...bare } = tableau;
	return { ...bare, place, figures: {}, weather: "", ambience: "", stilled: [] };
}

/** The cue `place`. */
export const place = defineCue({
	name: "place",
	doc: "Goes to a place, dissolving by light; figures, props and weather of the last place are left behind, and the place brings its own ambience.",
	examples: ["place: apartment light=night", "place: drained light=day cut"],
	options: { key: word("the place"), ...ARRIVAL },
	change: goToPlace,
});
