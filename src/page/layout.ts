// The page's standing parts: one column for words, one place for the picture's description, the paper, captions and notices. Made once, by
// hand, and never redrawn, so that focus and scroll are never lost. Knows no story.

import { t } from "./strings/t.ts";
import { drawIcon } from "./widgets/icons.ts";

/** The standing parts. */
export interface Layout {
	readonly story: HTMLElement; // all that belongs to the story; hidden behind the title
	readonly picture: HTMLElement; // the picture in words, over the picture
	readonly header: HTMLElement; // the running head
	readonly skip: HTMLButtonElement; // on through what was read before; there only when there is such
	readonly auto: HTMLButtonElement; // going on by itself, pressed or not
	readonly menu: HTMLButtonElement;
	readonly scroll: HTMLElement; // scrolls, and takes the focus when nothing else has it
	readonly log: HTMLElement;
	readonly choices: HTMLElement;
	readonly spacer: HTMLElement; // empty room under the last line
	readonly advance: HTMLButtonElement; // the way on
	readonly status: HTMLElement; // heard, not seen: how many choices, what is not available
	readonly letterPanel: HTMLElement;
	readonly captions: HTMLElement;
	readonly notices: HTMLElement;
	readonly title: HTMLElement;
	readonly dialog: HTMLDialogElement;
}

/** Builds the standing parts into `root`. */
export function createLayout(root: HTMLElement): Layout {
	const make = maker(root.ownerDocument);
	const story = make("main", "story");
	const panel = make("div", "panel");
	const top = make("div", "top");
	const frame: Layout = {
		story,
		picture: make("div", "picture", { role: "img" }),
		header: make("p", "head"),
		skip: make("button", "round", { type: "button" }),
		auto: make("button", "round", { type: "button", "aria-pressed": "false" }),
		menu: make("button", "menu-button round", { type: "button" }),
		scroll: make("div", "scroll", { tabindex: "0", role: "region" }),
		log: make("div", "log", { role: "log", "aria-live": "polite" }),
		choices: make("div", "offers"),
		spacer: make("div", "spacer", { "aria-hidden": "true" }),
		advance: make("button", "on round", { type: "button" }),
		status: make("p", "heard", { role: "status" }),
		letterPanel: make("div", "desk"),
		captions: make("div", "captions", { "aria-live": "polite", role: "region" }),
		notices: make("div", "notices", { role: "status" }),
		title: make("div", "title-screen"),
		dialog: make("dialog", "sheet"),
	};
	frame.menu.append(drawIcon(root.ownerDocument, "menu"));
	frame.advance.append(drawIcon(root.ownerDocument, "on"));
	frame.skip.append(drawIcon(root.ownerDocument, "skip"));
	frame.auto.append(drawIcon(root.ownerDocument, "auto"), drawIcon(root.ownerDocument, "pause"));
	frame.skip.hidden = true;
	top.append(frame.header, frame.skip, frame.auto, frame.menu);
	frame.scroll.append(frame.log, frame.choices, frame.spacer);
	panel.append(top, frame.scroll, frame.advance);
	story.append(frame.picture, frame.letterPanel, panel, frame.captions, frame.status);
	root.replaceChildren(story, frame.title, frame.notices, frame.dialog);
	frame.title.hidden = true;
	labelLayout(frame);
	return frame;
}

/** Names the standing parts for who hears them, in the language spoken now. */
export function labelLayout({ story, skip, auto, menu, scroll, log, advance: on, captions }: Layout): void {
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
