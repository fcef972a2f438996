// The strip at the foot of the page that says what a pad's buttons or the switch do now. For the eyes alone: whoever listens is told by the
// controls themselves. Lies in the top layer, so that it is seen over a sheet too.
import "./input-hints.css";

/** One thing that can be done, and the drawing of what does it. */
export type InputHint = readonly [does: "take" | "back" | "menu" | "switch", words: string];

/** The strip. */
export interface InputHints {
	show(ways: readonly InputHint[], family: string): void;
	hide(): void;
	/** Brings it over a sheet that has opened since. */
	raise(): void;
	destroy(): void;
}

const ROUND = "M12 2.500a9.500 9.500 0 1 0 .01 0";
const LINES = "M8 9.500h8M8 12h8M8 14.500h8";
const DOTS =
	"M12 2.600a2.600 2.600 0 1 0 .01 0M18.800 9.400a2.600 2.600 0 1 0 .01 0M5.200 9.400a2.600 2.600 0 1 0 .01 0";
const SOUTH = "M12 16.200a2.600 2.600 0 1 0 .01 0";
const EAST = "M18.800 9.400a2.600 2.600 0 1 0 .01 0";
const BUTTON_ICONS: Readonly<Record<string, readonly [lines: string, filled?: string]>> = {
	"xbox take": [`${ROUND}M8.500 16.200l3.500-8.700 3.500 8.700M9.800 13.200h4.400`],
	"xbox back": [`${ROUND}M9.500 7.600v8.800h3.200a2.400 2.400 0 0 0 0-4.700H9.500h2.900a2 2 0 0 0 0-4.100z`],
	"playstation take": [`${ROUND}M8.300 8.300l7.400 7.400M15.700 8.300l-7.400 7.400`],
	"playstation back": [`${ROUND}M12 7.400a4.600 4.600 0 1 0 .01 0`],
	take: [DOTS, SOUTH], // on a pad whose letters aren't known, by where it lies
	back: [`${DOTS}${SOUTH}`, EAST],
	menu: [`${ROUND}${LINES}`],
	switch: [ROUND, "M12 7.500a4.500 4.500 0 1 0 .01 0"],
};
const SVG = "http://www.w3.org/2000/svg";

/** Makes the strip; nothing is shown until it is told to. */
export function createInputHints(page: Document): InputHints {
	const strip = page.createElement("div");
	strip.className = "strip";
	strip.setAttribute("aria-hidden", "true");
	strip.setAttribute("popover", "manual");
	page.body.append(strip);
	let over: Element | null = null; // the sheet it was raised over
	let said = "";

	const draw = (does: InputHint[0], family: string): SVGElement => {
		const svg = page.createElementNS(SVG, "svg");
		svg.setAttribute("viewBox", "0 0 24 24");
		svg.setAttribute("class", "glyph");
		const [lines, filled] = BUTTON_ICONS[`${family} ${does}`] ?? BUTTON_ICONS[does]!;
		for (const [d, fill] of [
			[lines, "none"],
			[filled, "currentColor"],
		] as const) {
			if (!d) continue;
			const path = page.createElementNS(SVG, "path");
			path.setAttribute("d", d);
			path.setAttribute("fill", fill);
			svg.append(path);
		}
		return svg;
	};
	const raise = (): void => {
		const sheet = page.querySelector("dialog[open]");
		if (!said || sheet === over) return;
		over = sheet;
		strip.hidePopover?.();
		strip.showPopover?.();
	};
	const hide = (): void => {
		if (!said) return;
		said = "";
		strip.hidePopover?.();
		strip.replaceChildren();
		delete page.documentElement.dataset["strip"];
	};
	return {
		show(ways, family) {
			const now = `${family} ${ways.join()}`;
			if (now === said) return raise();
			const first = !said;
			said = now;
			strip.replaceChildren(
				...ways.map(([does, words]) => {
					const way = page.createElement("span");
					way.dataset["does"] = does;
					way.append(draw(does, family), words);
					return way;
				}),
			);
			page.documentElement.dataset["strip"] = family || "switch";
			if (first) strip.showPopover?.();
			raise();
		},
		hide,
		raise,
		destroy() {
			hide();
			strip.remove();
		},
	};
}
