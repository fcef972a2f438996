// Inky's BACKGROUND: a picture of the pack behind the words, or a place.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";
import { ARRIVAL, goToPlace } from "./place.ts";

const PICTURE = /\.(?:png|jpe?g|webp|gif|avif)$/i;

/** The cue `background`. */
export const background = defineCue({
	name: "background",
	doc: "Sets a picture of the pack behind the words, as Inky's BACKGROUND does; `none` takes it away. Without a picture's ending it names a place, as `place` does.",
	examples: ["background: images/room.jpg", "background: none"],
	options: { key: word("a picture of the pack, a place, or `none`"), ...ARRIVAL },
	change: (tableau, read) => {
		const { background: _, ...bare } = tableau;
		if (/^(?:none|clear)$/i.test(read.key)) return bare;
		if (!PICTURE.test(read.key)) return goToPlace(tableau, read);
		const { props: __, ...empty } = bare;
		return { ...empty, place: null, figures: {}, weather: "", background: read.key };
	},
});
