// A scene begins: title, act, checkpoint.
import { defineCue } from "../cue.ts";
import { number, word } from "../cue-option.ts";

/** The cue `scene`. */
export const scene = defineCue({
	name: "scene",
	doc: "Begins a scene: its title is set on the page, it is a checkpoint to start again from, and music, figures, props, weather and setting are cleared.",
	examples: ['scene: letter_office title="The Letter Office" act=1'],
	options: {
		key: word("the scene's id, the name of its first knot"),
		title: word("the title on the page; none is shown without", ""),
		act: number(0, 99, "the act, which the sound follows", 0),
	},
	change: ({ props: _, ...tableau }, { key, title, act }, lang) => ({
		...tableau,
		scene: { id: key, title, act: act || (tableau.scene?.act ?? 0), ...(lang && { lang }) },
		figures: {},
		weather: "",
		music: "",
		ambience: "",
		stilled: [],
		as: "prose",
		desk: "",
	}),
});
