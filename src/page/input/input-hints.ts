// Input hints: the line at the foot of the page that shows what a pad's buttons or the switch do now. Screen
// readers do not hear it, because the controls name themselves. It lies in the top layer, so that dialogs do
// not cover it.
import "./input-hints.css";

/** A button by what it does, and the words beside its icon. */
export type InputHint = readonly [does: "take" | "back" | "menu" | "switch", words: string];

/** The hints' face. */
export interface InputHints {
	/** `family` picks the icons: a `GamepadFamily`, or "" for the switch. */
	show(hints: readonly InputHint[], family: string): void;
	hide(): void;
	/** Brings them over a dialog that has opened since. */
	raise(): void;
	destroy(): void;
}

const ROUND = "M12 2.500a9.500 9.500 0 1 0 .01 0";
const LINES = "M8 9.500h8M8 12h8M8 14.500h8";
const DOTS =
	"M12 2.600a2.600 2.600 0 1 0 .01 0M18.800 9.400a2.600 2.600 0 1 0 .01 0M5.200 9.400a2.600 2.600 0 1 0 .01 0";
const SOUTH = "M12 16.200a2.600 2.600 0 1 0 .01 0";
const EAST = "M18.800 9.400a2.600 2.600 0 1 0 .01 0";
type ButtonIcon = readonly [lines: string, filled?: string]; // SVG path data
const BUTTON_ICONS: Readonly<Record<string, ButtonIcon>> = {
	"xbox take": [`${ROUND}M8.500 16.200l3.500-8.700 3.500 8.700M9.800 13.200h4.400`],
	"xbox back": [`${ROUND}M9.500 7.600v8.800h3.200a2.400 2.400 0 0 0 0-4.700H9.500h2.900a2 2 0 0 0 0-4.100z`],
	"playstation take": [`${ROUND}M8.300 8.300l7.400 7.400M15.700 8.300l-7.400 7.400`],
	"playstation back": [`${ROUND}M12 7.400a4.600 4.600 0 1 0 .01 0`],
	take: [DOTS, SOUTH], // drawn by its position, for pads whose letters are unknown
	back: [`${DOTS}${SOUTH}`, EAST],
	menu: [`${ROUND}${LINES}`],
	switch: [ROUND, "M12 7.500a4.500 4.500 0 1 0 .01 0"],
};
const SVG = "http://www.w3.org/2000/svg";

interface HintState {
	readonly page: Document;
	readonly element: HTMLElement;
	dialog: Element | null; // the dialog that it was raised over
	shown: string; // what is drawn now; "" while hidden
}

/** Makes the hints, hidden. */
export function createInputHints(page: Document): InputHints {
	const element = page.createElement("div");
	element.className = "input-hints";
	element.setAttribute("aria-hidden", "true");
	element.setAttribute("popover", "manual");
	page.body.append(element);
	const state: HintState = { page, element, dialog: null, shown: "" };
	return {
		show: (hints, family) => show(state, hints, family),
		hide: () => hide(state),
		raise: () => raise(state),
		destroy() {
			hide(state);
			element.remove();
		},
	};
}

function show(state: HintState, hints: readonly InputHint[], family: string): void {
	const { page, element } = state;
	const wanted = `${family} ${hints.join()}`;
	if (wanted !== state.shown) {
		const hidden = !state.shown;
		state.shown = wanted;
		element.replaceChildren(...hints.map((hint) => drawHint(page, hint, family)));
		page.documentElement.dataset["hints"] = family || "switch";
		if (hidden) element.showPopover?.();
	}
	raise(state);
}

function hide(state: HintState): void {
	if (!state.shown) return;
	state.shown = "";
	state.element.hidePopover?.();
	state.element.replaceChildren();
	delete state.page.documentElement.dataset["hints"];
}

function raise(state: HintState): void {
	const dialog = state.page.querySelector("dialog[open]");
	if (!state.shown || dialog === state.dialog) return;
	state.dialog = dialog;
	state.element.hidePopover?.();
	state.element.showPopover?.(); // whatever is shown last lies on top
}

function drawHint(page: Document, [does, words]: InputHint, family: string): HTMLElement {
	const hint = page.createElement("span");
	hint.dataset["does"] = does;
	hint.append(drawIcon(page, BUTTON_ICONS[`${family} ${does}`] ?? BUTTON_ICONS[does]!), words);
	return hint;
}

function drawIcon(page: Document, [lines, filled]: ButtonIcon): SVGElement {
	const svg = page.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", "0 0 24 24");
	svg.setAttribute("class", "glyph");
	svg.append(drawPath(page, lines, "none"));
	if (filled) svg.append(drawPath(page, filled, "currentColor"));
	return svg;
}

function drawPath(page: Document, d: string, fill: string): SVGElement {
	const path = page.createElementNS(SVG, "path");
	path.setAttribute("d", d);
	path.setAttribute("fill", fill);
	return path;
}
