// Her light.
import { defineCue } from "../cue.ts";
import { number, oneOf, word } from "../cue-option.ts";

/** The cue `presence`. */
export const presence = defineCue({
	name: "presence",
	doc: "Sets her light from the story's own numbers; what is not written stays as it was.",
	examples: ["presence: growth={growth} closeness={closeness} mood=warm", "presence: gone"],
	options: {
		key: word("`gone` when she is not there", "here"),
		growth: number(-1, 99, "how far she has grown, 0 to 10 and no more; -1 leaves it", -1),
		closeness: number(-1, 99, "how close the two are, 0 to 10 and no more; -1 leaves it", -1),
		mood: oneOf(["", "bright", "warm", "low", "hurt", "far", "calling"], "her mood", ""),
	},
	change: (tableau, { key, growth, closeness, mood }) => {
		if (key === "gone") return { ...tableau, presence: null };
		const now = tableau.presence ?? { growth: 0, closeness: 0, mood: "bright" as const };
		return {
			...tableau,
			presence: {
				growth: growth < 0 ? now.growth : Math.min(10, growth),
				closeness: closeness < 0 ? now.closeness : Math.min(10, closeness),
				mood: mood || now.mood,
			},
		};
	},
});
