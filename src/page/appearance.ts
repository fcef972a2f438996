// How the page looks: theme, act, spacing of her words. Pure rules, and one function that writes their result
// onto the document's root, where CSS reads it.

import { REDUCED_MOTION, reducesMotion } from "../base/reduced-motion.ts";
import type { Settings } from "../base/settings.ts";
import type { Tableau } from "../director/tableau.ts";

/** What the player's system prefers. */
export interface SystemPreferences {
	readonly contrast: boolean; // more contrast
	readonly light: boolean; // a light colour scheme
	readonly reducedMotion: boolean;
}

/** A value of `data-theme` that the CSS knows. */
export type Theme = "paper" | "dusk" | "night" | "contrast";

const BRIGHT = new Set(["day", "morning", "noon", "bleached", "whiteout"]);
const COLD_ACT = 4;

/** Picks the theme: the player's, or with `auto` one that suits the act and the light of the place. */
export function pickTheme(settings: Settings, tableau: Tableau, prefers: SystemPreferences): Theme {
	if (settings.theme !== "auto") return settings.theme;
	if (prefers.contrast) return "contrast";
	if (tableau.scene?.act === COLD_ACT) return "night";
	if (tableau.theme && !tableau.place) return tableau.theme;
	const bright = tableau.place ? BRIGHT.has(tableau.place.light) : false;
	return bright && prefers.light ? "paper" : "dusk";
}

/** What the words stand on: beside a place, before a picture of the pack, or on a plain ground. */
export function groundOf({ place, background, presence, figures, desk }: Tableau): "place" | "picture" | "plain" {
	if (place || presence || desk || Object.keys(figures).length) return "place";
	return background ? "picture" : "plain";
}

/**
 * Gives the letter-spacing of her words in em. It grows from 0 at a growth of 2; from 10 on, her words leave
 * the page.
 */
export function letterSpacing(growth: number): number {
	if (growth >= 10) return 0.42;
	const grown = Math.max(0, growth - 2) / 8;
	return Math.round(0.2 * grown ** 1.7 * 1000) / 1000;
}

/**
 * Gives the scrim's opacity for a setting of 0-100. At 0, text still has a contrast of 7:1 over any picture.
 */
export const scrimOpacity = (percent: number): number => Math.round((0.84 + 0.16 * (percent / 100)) * 1000) / 1000;

const QUERIES = {
	contrast: "(prefers-contrast: more)",
	light: "(prefers-color-scheme: light)",
	reducedMotion: REDUCED_MOTION,
} as const;

export function readSystemPreferences(view: Window): SystemPreferences {
	const matches = (query: string): boolean => view.matchMedia(query).matches;
	return {
		contrast: matches(QUERIES.contrast),
		light: matches(QUERIES.light),
		reducedMotion: matches(QUERIES.reducedMotion),
	};
}

/** Calls `changed` when one of the preferences changes; returns its undo. */
export function onSystemPreferences(view: Window, changed: () => void): () => void {
	const lists = Object.values(QUERIES).map((query) => view.matchMedia(query));
	for (const list of lists) list.addEventListener("change", changed);
	return () => {
		for (const list of lists) list.removeEventListener("change", changed);
	};
}

/** Writes settings and tableau onto the document's root, where CSS reads them. */
export function applyAppearance(
	root: HTMLElement,
	settings: Settings,
	tableau: Tableau,
	prefers: SystemPreferences,
): void {
	const { style } = root;
	style.setProperty("--text-size", `${settings.textSize / 100}`);
	style.setProperty("--leading", `${settings.leading}`);
	style.setProperty("--measure", `${settings.measure}ch`);
	const theme = pickTheme(settings, tableau, prefers);
	style.setProperty("--scrim", `${theme === "contrast" ? 1 : scrimOpacity(settings.scrim)}`);
	if (root.dataset.theme !== theme) {
		root.dataset.theme = theme;
		// The system draws its own frame in this colour, so it should match the dialogs.
		const meta = root.ownerDocument.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
		if (meta) meta.content = getComputedStyle(root).getPropertyValue("--sheet");
	}
	root.dataset.face = settings.face;
	root.dataset.calm = String(reducesMotion(settings, () => prefers.reducedMotion));
	root.dataset.pictures = settings.pictures ? "on" : "off";
	root.dataset.act = String(tableau.scene?.act ?? 0);
}
