// What sounds stops.
import { defineCue } from "../cue.ts";
import { oneOf } from "../cue-option.ts";
import type { SoundPart } from "../tableau.ts";

const PARTS: readonly string[] = ["close", "places", "her"] satisfies SoundPart[];
const isPart = (key: string): key is SoundPart => PARTS.includes(key);

/** The cue `stop`. */
export const stop = defineCue({
	name: "stop",
	doc: "Lets the music go, or sets the bed back to the place's own; or stills the close sounds, the place or her voice, until a scene or another place begins.",
	examples: ["stop: music", "stop: ambience", "stop: all", "stop: close"],
	options: { key: oneOf(["music", "ambience", "all", "close", "places", "her"], "what stops", "all") },
	change: (tableau, { key }) => {
		if (isPart(key))
			return tableau.stilled.includes(key) ? tableau : { ...tableau, stilled: [...tableau.stilled, key] };
		return {
			...tableau,
			music: key === "ambience" ? tableau.music : "",
			ambience: key === "music" ? tableau.ambience : "",
		};
	},
});
