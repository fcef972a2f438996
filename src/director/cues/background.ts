// Inky's BACKGROUND: a picture of the pack behind the words, or a place.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";
import { place } from "./place.ts";

const PICTURE = /\.(?:png|jpe?g|webp|gif|avif)$/i;

/** The cue `background`. */
export const background = defineCue({
	name: "background",
	doc: "Sets a picture of the pack behind the words, as Inky's BACKGROUND does; `none` takes it away. Without a picture's ending it names a place, as `place` does.",
	examples: ["background: images/room.jpg", "background: none"],
	wholeRest: true,
	options: { key: word("a picture of the pack, a place, or `none`") },
	change: (tableau, { key }) => {
		const { background: _, ...bare } = tableau;
		if (/^(?:none|clear)$/i.test(key)) return bare;
		if (PICTURE.test(key)) return { ...bare, place: null, figures: {}, weather: "", background: key };
		const options: Record<string, string> = {};
		const [id = "", ...words] = key.split(/\s+/);
		for (const one of words) options[one.replace(/=.*/, "").toLowerCase()] = one.replace(/^[^=]*=?/, "") || "true";
		const read = place.read({ name: "place", key: id, options, rest: key }, "");
		return "change" in read ? read.change(tableau) : tableau;
	},
});
