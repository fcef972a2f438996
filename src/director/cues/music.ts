// Music comes in. It leaves by `stop`, or with the scene.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `music`. */
export const music = defineCue({
	name: "music",
	aliases: ["audioloop", "play_music"],
	doc: "Brings music in, low, until `stop: music` or the scene's end.",
	examples: ["music: letters"],
	options: { key: word("the piece") },
	change: (tableau, { key }) => ({ ...tableau, music: key }),
});
