// The letter desk.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `letter`. */
export const letter = defineCue({
	name: "letter",
	doc: "Opens the desk on a letter, which then keeps every fragment chosen and every line set as a letter, for the book; `end` closes it.",
	examples: ['letter: fifty title="For fifty years together"', "letter: end"],
	options: { key: word("the letter's id, or `end`"), title: word("its title in the book", "") },
	change: (tableau, { key, title }, lang) => {
		if (key === "end") return { ...tableau, desk: "", as: tableau.as === "letter" ? "prose" : tableau.as };
		const begun = tableau.letters.some((l) => l.id === key);
		const letter = { id: key, title: title || key, lines: [], ...(lang && { lang }) };
		const letters = begun ? tableau.letters : [...tableau.letters, letter];
		return { ...tableau, desk: key, letters };
	},
});
