// A listener for the browser tests: writes down, in order, what a screen reader is given to say by itself.
// That is what is added to a live region it can reach, and what the focus comes to. Knows no story.
import { expect, type Page } from "@playwright/test";

/** The transcript so far, a line for each thing said. */
export const heard = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);

/** Listens from the page's first moment on. To be called before it is opened. */
export const listen = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		const clean = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
		const textOf = (node: Node): string => {
			if (!(node instanceof HTMLElement)) return node.textContent ?? "";
			if (node.getAttribute("aria-hidden") === "true" || node.matches("select")) return "";
			return node.getAttribute("aria-label") ?? node.getAttribute("alt") ?? [...node.childNodes].map(textOf).join("");
		};
		const LIVE = "[role=status], [role=alert], [role=log], [aria-live]";
		/** The live region round a node, if a screen reader can reach it. */
		const liveRegion = (node: Node): Element | null => {
			const element = node instanceof Element ? node : node.parentElement;
			const live = element?.closest("[role=status], [role=alert], [role=log], [aria-live]");
			if (!live || live.getAttribute("aria-live") === "off" || live.closest("[hidden], [aria-hidden=true]"))
				return null;
			const top = document.querySelector("dialog[open]");
			return top && !top.contains(live) ? null : live;
		};
		const note = (line: string): void => void (clean(line) && heard.push(clean(line)));
		const follow = (changes: readonly MutationRecord[]): void => {
			for (const { type, target, addedNodes, attributeName } of changes) {
				if (type === "childList" && liveRegion(target)) for (const node of addedNodes) note(textOf(node));
				if (type === "characterData" && liveRegion(target)) note(textOf(target));
				// What lies in a live region when a dialog over it goes is announced as if it were new.
				if (attributeName === "open" && !(target as HTMLDialogElement).open)
					for (const live of [document, ...roots].flatMap((root) => [...root.querySelectorAll(LIVE)]))
						if (liveRegion(live) && clean(live.textContent)) note(`AGAIN: ${live.textContent}`);
			}
		};
		const WHAT = { subtree: true, childList: true, characterData: true, attributeFilter: ["open"] };
		const observe = (root: Node): void => new MutationObserver(follow).observe(root, WHAT);
		observe(document);
		const roots: ShadowRoot[] = []; // a screen reader reaches into them all
		const { attachShadow } = Element.prototype;
		Element.prototype.attachShadow = function (init) {
			const root = attachShadow.call(this, init);
			roots.push(root);
			observe(root);
			return root;
		};
		const ROLES: Record<string, string> = {
			BUTTON: "button",
			SUMMARY: "button",
			DIALOG: "dialog",
			TEXTAREA: "text",
			SELECT: "list",
		};
		document.addEventListener("focusin", ({ target }) => {
			const element = target as HTMLElement & { labels?: NodeListOf<HTMLElement>; type?: string; checked?: boolean };
			const label = element.labels?.[0] ?? element;
			const group = element.closest("fieldset")?.querySelector("legend")?.textContent;
			const named = ROLES[element.tagName] || element.hasAttribute("aria-label") || element.tagName === "INPUT";
			if (!named) return; // a place for the focus without a name, of which nothing is said
			const role =
				element.getAttribute("role") ?? ROLES[element.tagName] ?? element.type ?? element.tagName.toLowerCase();
			const state = [
				element.getAttribute("aria-disabled") === "true" ? ", grayed" : "",
				element.type === "radio" || element.type === "checkbox" ? (element.checked ? ", on" : ", off") : "",
				element.type === "range" ? `, ${element.getAttribute("aria-valuetext")}` : "",
			].join("");
			note(`<${[role, group ? clean(group) : ""].filter(Boolean).join(" of ")}> ${clean(textOf(label))}${state}`);
		});
	});

/**
 * Does something, waits until this is the last thing heard, and writes down what was done among what was
 * heard.
 */
export async function hearing(page: Page, what: string, act: () => Promise<unknown>, last: RegExp): Promise<void> {
	const from = (await heard(page)).length;
	await page.evaluate((what) => (window as unknown as { heard: string[] }).heard.push(`(${what})`), what);
	await act();
	const latest = async (): Promise<string> => (await heard(page)).slice(from + 1).at(-1) ?? "";
	await expect.poll(latest, { message: `after ${what}` }).toMatch(last);
}

/** Presses a key and waits until this is the last thing heard. */
export const hearKey = (page: Page, key: string, last: RegExp): Promise<void> =>
	hearing(page, key, () => page.keyboard.press(key), last);
