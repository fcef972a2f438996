// A compiled story that comes in two parts: what is read before a scene of another act begins, and the rest.
// In the first part a short knot stands in for each knot of the rest, and stops the story there. Pure work on
// ink's JSON; split-story.ts parts it.
import type { StoryJson } from "./session.ts";

/** Knots of a story by name, those of the rest or all. */
export type Knots = Readonly<Record<string, unknown>>;

/** Makes the whole story of its parts: the very one that was parted. */
export const joinStory = ({ shape: _, ...first }: StoryJson, rest: Knots): StoryJson =>
	withKnots(first, { ...knotsOf(first), ...rest }); // each in the place of the one that stood in for it

/** The knots of a compiled story, in order, ink's own named content among them. */
export const knotsOf = ({ root }: StoryJson): Knots => ((root as readonly unknown[]).at(-1) ?? {}) as Knots;

/** The same story with other knots. */
export const withKnots = (json: StoryJson, knots: Knots): StoryJson => ({
	...json,
	root: [...(json["root"] as readonly unknown[]).slice(0, -1), knots],
});
