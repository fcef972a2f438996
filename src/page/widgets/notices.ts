// What is told beside the story: captions for sounds, which pass, and kind notices of trouble, which stay until they are dismissed.

import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";
import { drawIcon } from "./icons.ts";

const CAPTION = 6000; // ms that a caption stays
const MOST = 3; // captions at once

/** Makes captions; gives the function that shows one. One that is `told` elsewhere is only seen here, so that nobody hears it twice. */
export function createCaptions(place: HTMLElement): (text: string, told?: boolean, lang?: string) => void {
	return (text, told = false, lang = "") => {
		const p = place.ownerDocument.createElement("p");
		p.className = "caption";
		if (told) p.setAttribute("aria-hidden", "true");
		setText(p, text, lang);
		place.append(p);
		while (place.childElementCount > MOST) place.firstElementChild?.remove();
		setTimeout(() => p.remove(), CAPTION);
	};
}

/** Makes notices; gives the function that tells one, the same one once while it stands. `after` is called when one was dismissed. */
export function createNotices(place: HTMLElement, after: () => void): (text: string) => void {
	const told = new Set<string>();
	return (text) => {
		if (told.has(text)) return;
		told.add(text);
		const page = place.ownerDocument;
		const notice = page.createElement("div");
		notice.className = "notice";
		const words = page.createElement("p");
		words.textContent = text;
		const dismiss = page.createElement("button");
		dismiss.type = "button";
		dismiss.className = "round";
		dismiss.setAttribute("aria-label", t("notice.dismiss"));
		dismiss.append(drawIcon(page, "close"));
		dismiss.addEventListener("click", () => {
			notice.remove();
			told.delete(text);
			after();
		});
		notice.append(words, dismiss);
		place.append(notice);
	};
}
