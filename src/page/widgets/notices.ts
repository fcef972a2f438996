// Messages beside the story: captions for sounds, which pass, and notices of trouble, which stay until they
// are dismissed. It knows nothing of what caused them.

import { t } from "../strings/t.ts";
import { setText } from "../strings/ui-languages.ts";
import { drawIcon } from "./icons.ts";

const CAPTION_MS = 6000; // that a caption stays
const MAX_CAPTIONS = 3; // at once

/**
 * Gives the function that shows a caption in `place`. With `announced`, a screen
 * reader hears it elsewhere, so it is hidden from one here.
 */
export function createCaptions(place: HTMLElement): (text: string, announced?: boolean, lang?: string) => void {
	return (text, announced = false, lang = "") => {
		const p = place.ownerDocument.createElement("p");
		p.className = "caption";
		if (announced) p.setAttribute("aria-hidden", "true");
		setText(p, text, lang);
		place.append(p);
		while (place.childElementCount > MAX_CAPTIONS) place.firstElementChild?.remove();
		setTimeout(() => p.remove(), CAPTION_MS);
	};
}

/**
 * Gives the function that shows a notice; false when the same text stands already. `dismissed` is called
 * after each dismissal.
 */
export function createNotices(place: HTMLElement, dismissed: () => void): (text: string) => boolean {
	const showing = new Set<string>();
	return (text) => {
		if (showing.has(text)) return false;
		showing.add(text);
		const page = place.ownerDocument;
		const notice = page.createElement("div");
		notice.className = "notice";
		const paragraph = page.createElement("p");
		paragraph.textContent = text;
		const dismiss = page.createElement("button");
		dismiss.type = "button";
		dismiss.className = "round";
		dismiss.setAttribute("aria-label", t("notice.dismiss"));
		dismiss.append(drawIcon(page, "close"));
		dismiss.addEventListener("click", () => {
			notice.remove();
			showing.delete(text);
			dismissed();
		});
		notice.append(paragraph, dismiss);
		place.append(notice);
		return true;
	};
}
