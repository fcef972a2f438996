// What stands and sounds now, as plain data: one value that stage, sound and page draw from. Knows nothing of
// how.

/** How lines are set on the page. */
export type LineStyle = "prose" | "letter" | "phone" | "memory" | "interface";

/** The grounds that words are set on. */
export type ThemeName = "paper" | "dusk" | "night";

/** Where the earpiece is. */
export type Earpiece = "in" | "out" | "table" | "case";

/** Where something stands on the stage, as the audience sees it. */
export type StagePosition = "far-left" | "left" | "centre" | "right" | "far-right";

/** Something put into the picture of a place: where in it, and how large. */
export interface Prop {
	readonly at: string;
	readonly size: "small" | "usual" | "large";
}

/** A part of the air that can be stilled by itself; music leaves by name instead. */
export type SoundPart = "close" | "places" | "her";

/** Her presence: light only. `null` in a Tableau when she is not there. */
export interface Presence {
	readonly growth: number; // 0-10
	readonly closeness: number; // 0-10
	readonly mood: "bright" | "warm" | "low" | "hurt" | "far" | "calling";
}

/** A shared memory, kept as a star. */
export interface Star {
	readonly id: string;
	readonly title: string;
}

/** A letter as far as it is written. */
export interface Letter {
	readonly id: string;
	readonly title: string;
	readonly lang?: string; // of the title, where it is known
	readonly lines: readonly string[];
	readonly langs?: readonly string[]; // of each line, where it is known; "" where it is not
}

/** Everything that stands and sounds at one moment. */
export interface Tableau {
	// Lang: of the title.
	readonly scene: { readonly id: string; readonly title: string; readonly act: number; readonly lang?: string } | null;
	// Cut: arrived by a hard cut.
	readonly place: { readonly id: string; readonly light: string; readonly cut: boolean } | null;
	readonly background?: string; // a picture of the pack behind the words, in place of a place
	readonly theme?: ThemeName; // the story's own ground; the player's setting goes before it
	readonly weather: string; // "" for none
	readonly figures: Readonly<Record<string, StagePosition>>;
	readonly props?: Readonly<Record<string, Prop>>; // things put into the picture, by name
	readonly presence: Presence | null;
	readonly stars: readonly Star[];
	readonly ambience: string; // "" means the place's own
	readonly music: string; // "" for none
	// What of the air has been let go, until a scene or another place begins.
	readonly stilled: readonly SoundPart[];
	readonly earpiece: Earpiece;
	readonly as: LineStyle;
	readonly speaker: string; // who speaks the present line; each beat begins with nobody
	readonly desk: string; // id of the letter on the desk, "" when the desk is closed
	readonly letters: readonly Letter[]; // every letter begun, in the order they were begun
}

/** The empty house before the first cue. */
export const EMPTY_TABLEAU: Tableau = {
	scene: null,
	place: null,
	weather: "",
	figures: {},
	presence: null,
	stars: [],
	ambience: "",
	music: "",
	stilled: [],
	earpiece: "case",
	as: "prose",
	speaker: "",
	desk: "",
	letters: [],
};
