// The page's fixed elements: the column of text, the picture's description, the letter, captions and notices.
// They are made once, by hand, and never redrawn, so that focus and scroll position stay. Knows no story.

import { t } from "./strings/t.ts";
import { drawIcon } from "./widgets/icons.ts";

/** The fixed elements. */
export interface Layout {
	readonly story: HTMLElement; // all that belongs to the story; hidden while the title is shown
	readonly picture: HTMLElement; // the picture in words, laid over it
	readonly header: HTMLElement; // the running head
	readonly skip: HTMLButtonElement; // through lines that were read before; shown only among them
	readonly auto: HTMLButtonElement; // a toggle
	readonly menu: HTMLButtonElement;
	readonly scroll: HTMLElement; // scrolls, and takes the focus when nothing else has it
	readonly log: HTMLElement;
	readonly choices: HTMLElement;
	readonly spacer: HTMLElement; // empty, under the last line
	readonly advance: HTMLButtonElement;
	readonly status: HTMLElement; // what screen readers are told; the only part that speaks by itself
	readonly letterPanel: HTMLElement;
	readonly captions: HTMLElement;
	readonly notices: HTMLElement;
	readonly title: HTMLElement;
	readonly dialog: HTMLDialogElement;
}

/** Builds the elements into `root`, in place of what it holds. */
export function createLayout(root: HTMLElement): Layout {
	const page = root.ownerDocument;
	const make = elementMaker(page);
	const story = make("main", "story");
	const panel = make("div", "panel");
	const top = make("div", "top");
	const layout: Layout = {
		story,
		picture: make("div", "picture", { role: "img" }),
		header: make("p", "head"),
		skip: make("button", "round", { type: "button" }),
		auto: make("button", "round", { type: "button", "aria-pressed": "false" }),
		menu: make("button", "menu-button round", { type: "button" }),
		scroll: make("div", "scroll", { tabindex: "0", role: "region" }),
		log: make("div", "log", { role: "log", "aria-live": "off" }),
		choices: make("div", "offers", { tabindex: "-1" }), // has the focus while what was chosen is told
		spacer: make("div", "spacer", { "aria-hidden": "true" }),
		advance: make("button", "on round", { type: "button" }),
		status: make("div", "heard"),
		letterPanel: make("div", "letter-panel"),
		captions: make("div", "captions", { role: "region" }),
		notices: make("div", "notices", { role: "status", "aria-live": "off" }),
		title: make("div", "title-screen"),
		dialog: make("dialog", "sheet", { tabindex: "-1" }),
	};
	layout.menu.append(drawIcon(page, "menu"));
	layout.advance.append(drawIcon(page, "on"));
	layout.skip.append(drawIcon(page, "skip"));
	layout.auto.append(drawIcon(page, "auto"), drawIcon(page, "pause"));
	layout.skip.hidden = true;
	top.append(layout.header, layout.skip, layout.auto, layout.menu);
	layout.scroll.append(layout.log, layout.choices, layout.spacer);
	panel.append(top, layout.scroll, layout.advance);
	story.append(layout.picture, layout.letterPanel, panel, layout.captions);
	root.replaceChildren(story, layout.title, layout.notices, layout.status, layout.dialog);
	layout.title.hidden = true;
	labelLayout(layout);
	return layout;
}

/** Labels the elements in the interface's current language. */
export function labelLayout({ story, skip, auto, menu, scroll, log, advance, captions }: Layout): void {
	for (const [button, label] of [
		[skip, t("story.skip")],
		[auto, t("story.auto")],
	] as const) {
		button.setAttribute("aria-label", label);
		button.title = label;
	}
	menu.setAttribute("aria-label", t("story.menu"));
	scroll.setAttribute("aria-label", t("story.region"));
	log.setAttribute("aria-label", t("story.log"));
	advance.setAttribute("aria-label", t(story.hasAttribute("data-reading") ? "story.back" : "story.on"));
	captions.setAttribute("aria-label", t("caption.region"));
}

function elementMaker(page: Document) {
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
