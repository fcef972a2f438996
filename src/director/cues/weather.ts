// Weather over the place.
import { defineCue } from "../cue.ts";
import { oneOf } from "../cue-option.ts";

/** The cue `weather`. */
export const weather = defineCue({
	name: "weather",
	doc: "Sets the weather until the place changes.",
	examples: ["weather: rain", "weather: none"],
	options: { key: oneOf(["none", "rain", "snow", "dust", "mist", "petals", "wind"], "the weather") },
	change: (tableau, { key }) => ({ ...tableau, weather: key === "none" ? "" : key }),
});
