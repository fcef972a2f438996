// What there is to tell a hearing reader, as plain data. Knows no words and no page.
import type { Line, OfferedChoice } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";

/** Something that a hearing reader is told. */
export type Spoken =
	| { readonly what: "line"; readonly line: Line }
	| { readonly what: "caption" | "aside"; readonly text: string; readonly lang?: string | undefined }
	| { readonly what: "offer"; readonly choices: readonly OfferedChoice[]; readonly tableau: Tableau }
	| { readonly what: "ending" | "paged" | "struck" }
	| { readonly what: "message"; readonly text: string } // of the game, not the story
	| { readonly what: "skipping" } // until the next offer: only where it comes to is told
	| { readonly what: "standing"; readonly lines: readonly Line[] } // all, after a load or a rewind
	| { readonly what: "again" | "now" }; // the player asks

/** Tells it. */
export type Speak = (spoken: Spoken) => void;

/** How the picture is described in words. */
export interface SpokenOptions {
	readonly describePicture?: (tableau: Tableau) => string;
}
