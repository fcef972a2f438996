// One close sound.
import { defineCue } from "../cue.ts";
import { number, word } from "../cue-option.ts";

/** The cue `sfx`. */
export const sfx = defineCue({
	name: "sfx",
	aliases: ["audio", "sound"],
	doc: "Plays one close sound, with a caption when it means something.",
	examples: ['sfx: tram-bell pan=-0.6 caption="a tram, turning the corner"'],
	options: {
		key: word("the sound"),
		pan: number(-1, 1, "left to right", 0),
		caption: word("what someone who does not hear it reads", ""),
	},
	effect: ({ key, pan, caption }, lang) => ({ effect: "sfx", id: key, pan, caption, ...(lang && { lang }) }),
});
