// Something is put into the picture, or taken out of it.
import { defineCue } from "../cue.ts";
import { flag, oneOf, word } from "../cue-option.ts";

/** The cue `prop`. */
export const prop = defineCue({
	name: "prop",
	doc: "Puts a thing into the picture of the place we are in, where that place has been painted with it, or takes it away. It stays through a change of light and is left behind with the place.",
	examples: ["prop: coat at=chair size=large", "prop: coat at=hook", "prop: coat gone"],
	options: {
		key: word("the thing"),
		at: word("where in the place", ""),
		size: oneOf(["small", "usual", "large"], "how large it is", "usual"),
		gone: flag("it is taken away"),
	},
	change: ({ props, ...tableau }, { key, at, size, gone }) => {
		const { [key]: _, ...others } = props ?? {};
		const now = gone ? others : { ...others, [key]: { at, size } };
		return Object.keys(now).length ? { ...tableau, props: now } : tableau;
	},
});
