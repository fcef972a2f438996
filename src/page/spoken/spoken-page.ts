// The spoken page, as it begins: notes what there is to say, in its order, until what says it has been
// fetched. Small, since it loads with the first line. Knows no words.
import type { Layout } from "../layout.ts";
import type { Speak, Spoken, SpokenOptions } from "./spoken.ts";

/** Makes the spoken page over the layout's `status`. */
export function createSpokenPage(layout: Pick<Layout, "status" | "dialog">, options: SpokenOptions): Speak {
	let waiting: Spoken[] = [];
	let loading = false;
	const load = async (): Promise<void> => {
		try {
			const { createTeller } = await import("./teller.ts");
			speak = createTeller(layout, options);
			waiting.forEach(speak);
		} catch {
			loading = false; // asked for again with the next
		}
	};
	let speak: Speak = (spoken) => {
		if (spoken.what === "standing") {
			waiting = waiting.filter(({ what }) => what === "message");
			if (!spoken.lines.length) return; // the title
		}
		waiting.push(spoken);
		if (!loading) setTimeout(load); // after the line is on the page
		loading = true;
	};
	return (spoken) => speak(spoken);
}
