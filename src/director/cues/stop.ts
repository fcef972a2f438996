// What sounds stops.
import { defineCue } from "../cue.ts";
import { oneOf } from "../option.ts";

/** The cue `stop`. */
export const stop = defineCue({
	name: "stop",
	doc: "Lets the music go, or sets the bed back to the place's own.",
	examples: ["stop: music", "stop: ambience", "stop: all"],
	options: { key: oneOf(["music", "ambience", "all"], "what stops", "all") },
	change: (tableau, { key }) => ({
		...tableau,
		music: key === "ambience" ? tableau.music : "",
		ambience: key === "music" ? tableau.ambience : "",
	}),
});
