// Inky's theme: the ground that the words are set on.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";
import type { ThemeName } from "../tableau.ts";

const THEMES: Readonly<Record<string, ThemeName>> = {
	dark: "night",
	light: "paper",
	paper: "paper",
	dusk: "dusk",
	night: "night",
};

/** The cue `theme`. */
export const theme = defineCue({
	name: "theme",
	doc: "Sets the words on a dark or a light ground where no place stands, as Inky's `theme: dark` does; the player's own setting goes before it, and other names change nothing.",
	examples: ["theme: dark"],
	options: { key: word("dark, light, paper, dusk or night") },
	change: (tableau, { key }) => {
		const theme = Object.hasOwn(THEMES, key.toLowerCase()) ? THEMES[key.toLowerCase()] : undefined;
		return theme ? { ...tableau, theme } : tableau;
	},
});
