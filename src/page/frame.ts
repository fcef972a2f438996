// The page's standing parts: one column for words, one place for the picture's description, the paper, captions and notices. Made once, by
// hand, and never redrawn, so that focus and scroll are never lost. Knows no story.

import { t } from "./strings/t.ts";
import { drawGlyph } from "./widgets/glyph.ts";

/** The standing parts. */
export interface Frame {
	readonly story: HTMLElement; // all that belongs to the story; hidden behind the title
	readonly picture: HTMLElement; // the picture in words, over the picture
	readonly head: HTMLElement; // the running head
	readonly skip: HTMLButtonElement; // on through what was read before; there only when there is such
	readonly auto: HTMLButtonElement; // going on by itself, pressed or not
	readonly menu: HTMLButtonElement;
	readonly scroll: HTMLElement; // scrolls, and takes the focus when nothing else has it
	readonly log: HTMLElement;
	readonly choices: HTMLElement;
	readonly spacer: HTMLElement; // empty room under the last line
	readonly on: HTMLButtonElement; // the way on
	readonly said: HTMLElement; // heard, not seen: how many choices, what is not available
	readonly desk: HTMLElement;
	readonly captions: HTMLElement;
	readonly notices: HTMLElement;
	readonly title: HTMLElement;
	readonly sheet: HTMLDialogElement;
}

/** Builds the standing parts into `root`. */
export function createFrame(root: HTMLElement): Frame {
	const make = maker(root.ownerDocument);
	const story = make("main", "story");
	const panel = make("div", "panel");
	const top = make("div", "top");
	const frame: Frame = {
		story,
		picture: make("div", "picture", { role: "img" }),
		head: make("p", "head"),
		skip: make("button", "round", { type: "button" }),
		auto: make("button", "round", { type: "button", "aria-pressed": "false" }),
		menu: make("button", "menu-button round", { type: "button" }),
		scroll: make("div", "scroll", { tabindex: "0", role: "region" }),
		log: make("div", "log", { role: "log", "aria-live": "polite" }),
		choices: make("div", "offers"),
		spacer: make("div", "spacer", { "aria-hidden": "true" }),
		on: make("button", "on round", { type: "button" }),
		said: make("p", "heard", { role: "status" }),
		desk: make("div", "desk"),
		captions: make("div", "captions", { "aria-live": "polite", role: "region" }),
		notices: make("div", "notices", { role: "status" }),
		title: make("div", "title-screen"),
		sheet: make("dialog", "sheet"),
	};
	frame.menu.append(drawGlyph(root.ownerDocument, "menu"));
	frame.on.append(drawGlyph(root.ownerDocument, "on"));
	frame.skip.append(drawGlyph(root.ownerDocument, "skip"));
	frame.auto.append(drawGlyph(root.ownerDocument, "auto"), drawGlyph(root.ownerDocument, "pause"));
	frame.skip.hidden = true;
	top.append(frame.head, frame.skip, frame.auto, frame.menu);
	frame.scroll.append(frame.log, frame.choices, frame.spacer);
	panel.append(top, frame.scroll, frame.on);
	story.append(frame.picture, frame.desk, panel, frame.captions, frame.said);
	root.replaceChildren(story, frame.title, frame.notices, frame.sheet);
	frame.title.hidden = true;
	nameParts(frame);
	return frame;
}

/** Names the standing parts for who hears them, in the language spoken now. */
export function nameParts({ story, skip, auto, menu, scroll, log, on, captions }: Frame): void {
	for (const [part, words] of [
		[skip, t("story.skip")],
		[auto, t("story.auto")],
	] as const) {
		part.setAttribute("aria-label", words);
		part.title = words;
	}
	menu.setAttribute("aria-label", t("story.menu"));
	scroll.setAttribute("aria-label", t("story.region"));
	log.setAttribute("aria-label", t("story.log"));
	on.setAttribute("aria-label", t(story.hasAttribute("data-reading") ? "story.back" : "story.on"));
	captions.setAttribute("aria-label", t("caption.region"));
}

function maker(page: Document) {
	return <Name extends keyof HTMLElementTagNameMap>(
		name: Name,
		className: string,
		attributes: Readonly<Record<string, string>> = {},
	): HTMLElementTagNameMap[Name] => {
		const element = page.createElement(name);
		element.className = className;
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		return element;
	};
}
