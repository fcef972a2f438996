// How the page looks for these settings at this moment: theme, act, spacing of her words. Pure rules, then one function that writes them
// onto the document's root; CSS does the rest.

import { REDUCED_MOTION, reducesMotion } from "../base/reduced-motion.ts";
import type { Settings } from "../base/settings.ts";
import type { Tableau } from "../director/tableau.ts";

/** What the reader's system prefers. */
export interface SystemPreferences {
	readonly contrast: boolean; // more contrast
	readonly light: boolean; // a light colour scheme, said outright
	readonly reducedMotion: boolean; // reduced motion
}

/** A theme that CSS knows. */
export type Theme = "paper" | "dusk" | "night" | "contrast";

const BRIGHT = new Set(["day", "morning", "noon", "bleached", "whiteout"]);
const COLD_ACT = 4;

/** Picks the theme: the player's, or with `auto` one that suits the act and the light of the place. */
export function pickTheme(settings: Settings, tableau: Tableau, prefers: SystemPreferences): Theme {
	if (settings.theme !== "auto") return settings.theme;
	if (prefers.contrast) return "contrast";
	if (tableau.scene?.act === COLD_ACT) return "night";
	const bright = tableau.place ? BRIGHT.has(tableau.place.light) : false;
	return bright && prefers.light ? "paper" : "dusk";
}

/** Gives the letter-spacing of her words in em: none while she is new, past the edge of the page at 10. */
export function letterSpacing(growth: number): number {
	if (growth >= 10) return 0.42;
	const grown = Math.max(0, growth - 2) / 8;
	return Math.round(0.2 * grown ** 1.7 * 1000) / 1000;
}

/** Gives the scrim's opacity for a setting of 0-100: never so thin that text falls under 7:1 over a picture. */
export const scrimOpacity = (percent: number): number => Math.round((0.84 + 0.16 * (percent / 100)) * 1000) / 1000;

const QUERIES = {
	contrast: "(prefers-contrast: more)",
	light: "(prefers-color-scheme: light)",
	still: REDUCED_MOTION,
} as const;

/** Asks the window what the reader's system prefers. */
export function readSystemPreferences(view: Window): SystemPreferences {
	const asks = (query: string): boolean => view.matchMedia(query).matches;
	return { contrast: asks(QUERIES.contrast), light: asks(QUERIES.light), reducedMotion: asks(QUERIES.still) };
}

/** Calls `changed` when the system changes what it prefers; gives the undo. */
export function onSystemPreferences(view: Window, changed: () => void): () => void {
	const asked = Object.values(QUERIES).map((query) => view.matchMedia(query));
	for (const one of asked) one.addEventListener("change", changed);
	return () => {
		for (const one of asked) one.removeEventListener("change", changed);
	};
}

/** Writes settings and tableau onto the document's root, where CSS reads them. */
export function applyAppearance(
	root: HTMLElement,
	settings: Settings,
	tableau: Tableau,
	prefers: SystemPreferences,
): void {
	const set = root.style;
	set.setProperty("--text-size", `${settings.textSize / 100}`);
	set.setProperty("--leading", `${settings.leading}`);
	set.setProperty("--measure", `${settings.measure}ch`);
	const theme = pickTheme(settings, tableau, prefers);
	set.setProperty("--scrim", `${theme === "contrast" ? 1 : scrimOpacity(settings.scrim)}`);
	if (root.dataset.theme !== theme) {
		root.dataset.theme = theme;
		// What the system draws around the page is as the sheets are.
		const around = root.ownerDocument.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
		if (around) around.content = getComputedStyle(root).getPropertyValue("--sheet");
	}
	root.dataset.face = settings.face;
	root.dataset.calm = String(reducesMotion(settings, () => prefers.reducedMotion));
	root.dataset.pictures = settings.pictures ? "on" : "off";
	root.dataset.act = String(tableau.scene?.act ?? 0);
}
