// What stands in the log beside the lines: a picture a story shows, a note, a link that is asked about before it is followed. What comes from
// a pack may name only files of the pack or of this page.
import type { Effect } from "../../director/crew.ts";
import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";

const ABSOLUTE_URL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const LOCAL_URL = /^(?:blob:|data:image\/(?:png|jpeg|webp|gif|avif);)/i;

/** Makes what an effect sets beside the lines; null when it may not stand here. `ask` is called before a link is followed. */
export function renderAside(
	page: Document,
	effect: Extract<Effect, { effect: "note" | "image" | "link" }>,
	ask: (href: string) => void,
): HTMLElement | null {
	if (effect.effect === "note") return makeNote(page, effect.text, effect.lang);
	return effect.effect === "image" ? makeImage(page, effect.src) : makeLink(page, effect.href, ask);
}

/** A picture, when its source is the pack's own. */
function makeImage(page: Document, src: string): HTMLElement | null {
	if (ABSOLUTE_URL.test(src) && !LOCAL_URL.test(src)) return null;
	const image = page.createElement("img");
	image.src = src;
	image.alt = "";
	image.className = "plate";
	return image;
}

function makeNote(page: Document, text: string, lang?: string): HTMLElement {
	const note = page.createElement("p");
	note.className = "note";
	setText(note, text, lang);
	return note;
}

/** A link that asks first, when it leads to a web page. */
function makeLink(page: Document, href: string, ask: (href: string) => void): HTMLElement | null {
	if (!/^https?:\/\//i.test(href)) return null;
	const button = page.createElement("button");
	button.type = "button";
	button.className = "plain link";
	button.textContent = t("link.ask", { href });
	button.addEventListener("click", () => ask(href));
	return button;
}
