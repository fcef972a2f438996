// Nobody: the crew of who is off duty or has not come. Takes every order and does nothing.
import type { Crew } from "./perform.ts";

/** A crew that shows and sounds nothing. */
export const NULL_CREW: Crew = {
	stage: { show: async () => {}, offer: () => {}, voice: () => {} },
	sound: { mix: async () => {}, play: async () => {}, voice: () => {}, position: () => 0, seek: () => {} },
	page: {
		print: async () => {},
		restore: () => {},
		offer: () => {},
		effect: () => {},
		caption: () => {},
		tell: () => {},
	},
};
