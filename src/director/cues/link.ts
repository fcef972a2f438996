// Inky's LINK and LINKOPEN: asked before followed.
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `link`. */
export const link = defineCue({
	name: "link",
	aliases: ["linkopen"],
	doc: "Offers a link, which the player confirms before it is opened. In ink write its slashes as `\\/\\/`: two bare ones begin a comment.",
	examples: ["link: https://example.org"],
	wholeRest: true,
	options: { key: word("the address") },
	effect: ({ key }) => ({ effect: "link", href: key }),
});
