// The crew: three small interfaces through which the director gives orders. Stage and Sound are handed the
// whole tableau and work out the difference; they hold no truth of their own, may arrive late, may fail and
// be rebuilt.
import type { Problem } from "../base/problem.ts";
import type { ChoiceOffer } from "./choice-offer.ts";
import type { LineStyle, Tableau } from "./tableau.ts";

/** `samantha` is the voice the story is about, `interface` a machine, `none` anybody else. */
export type SpeakerVoice = "samantha" | "interface" | "none";

/** A line as it is printed and kept in the transcript. */
export interface Line {
	readonly text: string; // plain text with a short list of inline marks left as typed
	readonly speaker: string; // "" for narration; else a name declared in the pack's manifest
	// The speaker's, from the manifest; absent for none and narration.
	readonly voice?: Exclude<SpeakerVoice, "none">;
	readonly as: LineStyle | "chosen"; // chosen: the player's own choice, set into the log
	// What is not a cue: Inky's CLASS and others, for the page to set or leave.
	readonly tags: readonly string[];
	readonly chapter?: string; // the title of the chapter that begins with this line
	readonly chapterLang?: string; // of that title, where it is known
	readonly lang?: string; // of the text, where it is known: a line nobody has translated says the source's
}

/** A choice as it is offered. */
export interface OfferedChoice {
	readonly index: number;
	readonly key: string;
	readonly text: string;
	readonly offer: ChoiceOffer;
	readonly known?: boolean; // taken before, in this play or another
	readonly lang?: string; // of the text, where it is known
	readonly echoes?: true; // ink prints something of it when it is taken
	readonly struck: boolean; // shown, focusable, announced as unavailable, never taken
}

/** What happens once and leaves nothing. */
export type Effect =
	| {
			readonly effect: "sfx";
			readonly id: string;
			readonly pan: number;
			readonly caption: string;
			readonly lang?: string;
	  } // pan -1..1; lang: of the caption
	| { readonly effect: "pause"; readonly seconds: number }
	| { readonly effect: "clear" }
	| { readonly effect: "note"; readonly text: string; readonly lang?: string }
	| { readonly effect: "image"; readonly src: string; readonly alt?: string } // Inky's IMAGE; alt: in words
	| { readonly effect: "link"; readonly href: string } // Inky's LINK and LINKOPEN: asked before followed
	| { readonly effect: "voices" } // a voice of this device is offered for hers
	| { readonly effect: "restart" } // the director's own
	| { readonly effect: "ending"; readonly id: string };

/** An effect that stands in the log beside its lines. */
export type Aside = Extract<Effect, { effect: "image" | "note" | "link" | "clear" }>;

/** An aside in its place. */
export interface PlacedAside {
	readonly at: number; // how many lines of the transcript stand before it
	readonly aside: Aside;
}

/** What the player does. */
export type PlayerInput =
	| { readonly do: "advance" }
	| { readonly do: "choose"; readonly index: number }
	// To: how many lines of the transcript to keep; default one place back.
	| { readonly do: "rewind"; readonly to?: number }
	| { readonly do: "hurry" } // finish what is being shown, at once
	// On to the next choice, turn of the page or pause; seen: to the next choice or the first line not read.
	| { readonly do: "skip"; readonly seen?: boolean };

/** Pictures. */
export interface Stage {
	/** Shows the tableau; resolves when it is settled, at once when hurried. */
	show(tableau: Tableau, hurry: AbortSignal): Promise<void>;
	/** Makes what can be looked at glow, until the next call; empty for none. */
	offer(looks: readonly OfferedChoice[]): void;
	/** Lets the presence speak this line, which is hers; null when the line is not, and she is silent. */
	voice(line: Line | null): void;
}

/** Air. */
export interface Sound {
	/** Brings beds and music to the tableau; resolves when the change has begun. */
	mix(tableau: Tableau, hurry: AbortSignal): Promise<void>;
	/** Plays one close sound. */
	play(sfx: Extract<Effect, { effect: "sfx" }>, hurry: AbortSignal): Promise<void>;
	/** Sounds her tone under this line, which is hers; null when the line is not, for silence. */
	voice(line: Line | null): void;
	/** Seconds into the music now, for a Moment to keep. */
	position(): number;
	/** Moves the music to a kept position. */
	seek(seconds: number): void;
}

/** Words. */
export interface Page {
	/** Prints a line; resolves when it has arrived, at once when hurried. */
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	/** Prints the whole log again: after a rewind, a load, a hot reload. */
	restore(lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void;
	/**
	 * Offers choices, or only the way on when there are none. `familiar`: the line above them had been read
	 * before.
	 */
	offer(choices: readonly OfferedChoice[], tableau: Tableau, familiar?: boolean): void;
	/** Carries out an effect that is the page's. */
	effect(effect: Exclude<Effect, { effect: "sfx" | "pause" | "restart" }>, tableau: Tableau): void;
	/** Shows a caption for a sound, if the player wants captions. */
	caption(text: string, lang?: string): void;
	/** Tells of something that went wrong outside the story, once, kindly. */
	tell(what: string | Problem): void;
}
