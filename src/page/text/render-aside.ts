// What a story sets into the log besides lines: a picture, a note, or a link that asks before it opens. A
// pack may show only its own files or those of this page.
import type { Effect } from "../../director/crew.ts";
import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";

const ABSOLUTE_URL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const LOCAL_URL = /^(?:blob:|data:image\/(?:png|jpeg|webp|gif|avif);)/i;

/** Makes the element of an effect; null when its address is not allowed. A link only calls `ask`. */
export function renderAside(
	page: Document,
	effect: Extract<Effect, { effect: "note" | "image" | "link" }>,
	ask: (href: string) => void,
): HTMLElement | null {
	if (effect.effect === "note") return makeNote(page, effect.text, effect.lang);
	return effect.effect === "image" ? makeImage(page, effect.src, effect.alt) : makeLink(page, effect.href, ask);
}

function makeImage(page: Document, src: string, alt = ""): HTMLElement | null {
	if (ABSOLUTE_URL.test(src) && !LOCAL_URL.test(src)) return null;
	const image = page.createElement("img");
	image.src = src;
	image.alt = alt;
	image.className = "plate";
	return image;
}

function makeNote(page: Document, text: string, lang?: string): HTMLElement {
	const note = page.createElement("p");
	note.className = "note";
	setText(note, text, lang);
	return note;
}

function makeLink(page: Document, href: string, ask: (href: string) => void): HTMLElement | null {
	if (!/^https?:\/\//i.test(href)) return null;
	const button = page.createElement("button");
	button.type = "button";
	button.className = "plain link";
	button.textContent = t("link.ask", { href });
	button.addEventListener("click", () => ask(href));
	return button;
}
