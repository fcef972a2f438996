// The interface's icons, as paths in a 24 x 24 box, stroked in the colour of the text. All were drawn for
// this game.

/** The icons' paths, by name. */
export const ICONS = {
	menu: "M5 8h14M5 12h10M5 16h14",
	on: "M7 10l5 5 5-5",
	auto: "M9 6.500v11l8.5-5.500zM5 6.500v11",
	pause: "M9 6v12M15 6v12",
	skip: "M5 7l6 5-6 5zM12 7l6 5-6 5zM20 7v10",
	known: "M5 12.500l4.5 4.500L19 7.500",
	close: "M7 7l10 10M17 7L7 17",
	look: "M3 12c3-4.6 6-6.4 9-6.4s6 1.8 9 6.4c-3 4.6-6 6.4-9 6.4S6 16.6 3 12zM12 9.400a2.6 2.6 0 1 0 .01 0",
	silence: "M6 12h.01M12 12h.01M18 12h.01",
	in: "M12 4a5 5 0 0 1 5 5c0 4-3 4.5-3 8a3 3 0 0 1-5.5 1.700M9.5 10a2.5 2.5 0 0 1 5 0",
	out: "M8 5a4 4 0 0 1 4 4c0 3.2-2.4 3.6-2.4 6.400M5.5 18.500a2.4 2.4 0 0 0 4.1-1M14 12h7M18 9l3 3-3 3",
	table: "M3 15h18M6 15v5M18 15v5M10 11.500a2 2 0 1 1 4 0c0 1.5-2 1.5-2 3.5",
	case: "M4 9.500c0-3 3.5-4 8-4s8 1 8 4v5c0 3-3.5 4-8 4s-8-1-8-4zM4 11h16M11 14h2",
	left: "M20 18v-4a4 4 0 0 0-4-4H5M9 6l-4 4 4 4",
	right: "M4 18v-4a4 4 0 0 1 4-4h11M15 6l4 4-4 4",
	stop: "M8.5 11V6.500a1.5 1.5 0 0 1 3 0V10M11.5 10V5a1.5 1.5 0 0 1 3 0v5.500M14.5 7.500a1.5 1.5 0 0 1 3 0V14a6 6 0 0 1-6 6c-3 0-4-1.5-6.5-6.500a1.4 1.4 0 0 1 2.4-1.400L8.5 13V9",
	forward: "M12 20V5M7 10l5-5 5 5",
	roof: "M3 13l9-7 9 7M6 11v8M18 11v8",
	letter: "M4 7h16v11H4zM4 7.500l8 6 8-6",
	"own-name": "M5 18c4-8 8-13 13-13-1 5-5 9-11 10M5 18l-1 2M12 19h8",
	"quiet-house": "M6 20V5h12v15M6 12h12M12 5v15M3 20h18",
	queue: "M5 12h.01M9 12h.01M13 12h.01M17 12a2.5 2.5 0 1 0 4 0 2.5 2.5 0 0 0-4 0z",
	ascension: "M12 3v6M12 15v6M3 12h6M15 12h6M7 7l2 2M15 15l2 2M17 7l-2 2M9 15l-2 2",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;

const SVG = "http://www.w3.org/2000/svg";

/** Makes an icon as an SVG element, hidden from assistive technology. */
export function drawIcon(page: Document, name: IconName): SVGElement {
	const svg = page.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", "0 0 24 24");
	svg.setAttribute("class", "glyph");
	svg.setAttribute("aria-hidden", "true");
	const path = page.createElementNS(SVG, "path");
	path.setAttribute("d", ICONS[name]);
	svg.append(path);
	return svg;
}
