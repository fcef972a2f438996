// A memory shared becomes a star of hers.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `star`. */
export const star = defineCue({
	name: "star",
	doc: "Adds a shared memory to her constellation; the title names it on the player's own picture at the end.",
	examples: ['star: mem_lemon title="The lemon tree"'],
	options: { key: word("the memory"), title: word("what the picture calls it") },
	change: (tableau, { key, title }) =>
		tableau.stars.some((s) => s.id === key) ? tableau : { ...tableau, stars: [...tableau.stars, { id: key, title }] },
});
