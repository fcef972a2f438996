// The spoken page, as it begins: notes what there is to say, in its order, until what says it has been
// fetched. Small, since it loads with the first line. Knows no words.
import type { Line, OfferedChoice } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import type { Layout } from "../layout.ts";

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

/** Makes the spoken page over the layout's `status`. */
export function createSpokenPage(layout: Pick<Layout, "status" | "dialog">, options: SpokenOptions): Speak {
	const waiting: Spoken[] = [];
	let loading = false;
	const load = async (): Promise<void> => {
		try {
			const { createTeller } = await import("./teller.ts");
			speak = createTeller(layout, options);
			for (const spoken of waiting.splice(0)) speak(spoken);
		} catch {
			loading = false; // asked for again with the next
		}
	};
	let speak: Speak = (spoken) => {
		if (spoken.what === "standing") waiting.length = 0;
		if (spoken.what === "standing" && !spoken.lines.length) return; // the title
		waiting.push(spoken);
		if (!loading) setTimeout(load); // after the line is on the page
		loading = true;
	};
	return (spoken) => speak(spoken);
}
