// How the page looks follows the settings first, then the system, then the story.
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/base/settings.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import {
	groundOf,
	letterSpacing,
	pickTheme,
	type SystemPreferences,
	scrimOpacity,
} from "../../../src/page/appearance.ts";

const NONE: SystemPreferences = { contrast: false, light: false, reducedMotion: false };
const at = (act: number, light: string): Tableau => ({
	...EMPTY_TABLEAU,
	scene: { id: "x", title: "X", act },
	place: { id: "y", light, cut: false },
});

describe("themeOf", () => {
	it("takes what the player chose before anything else", () =>
		expect(pickTheme({ ...DEFAULT_SETTINGS, theme: "paper" }, at(4, "night"), { ...NONE, contrast: true })).toBe(
			"paper",
		));
	it("gives contrast to a system that asks for it", () =>
		expect(pickTheme(DEFAULT_SETTINGS, at(1, "day"), { ...NONE, contrast: true })).toBe("contrast"));
	it("is cold in the fourth act", () =>
		expect(pickTheme(DEFAULT_SETTINGS, at(4, "day"), { ...NONE, light: true })).toBe("night"));
	it("is paper by day for those who like light", () =>
		expect(pickTheme(DEFAULT_SETTINGS, at(2, "morning"), { ...NONE, light: true })).toBe("paper"));
	it("is dusk for those who like dark, by day too", () =>
		expect(pickTheme(DEFAULT_SETTINGS, at(2, "morning"), NONE)).toBe("dusk"));
	it("is what the story asks for where no place stands", () => {
		const plain: Tableau = { ...EMPTY_TABLEAU, theme: "paper" };
		expect(pickTheme(DEFAULT_SETTINGS, plain, NONE)).toBe("paper");
		expect(pickTheme(DEFAULT_SETTINGS, { ...at(1, "night"), theme: "paper" }, NONE)).toBe("dusk");
		expect(pickTheme({ ...DEFAULT_SETTINGS, theme: "night" }, plain, NONE)).toBe("night");
		expect(pickTheme(DEFAULT_SETTINGS, plain, { ...NONE, contrast: true })).toBe("contrast");
	});
	it("is dusk before there is a scene", () => expect(pickTheme(DEFAULT_SETTINGS, EMPTY_TABLEAU, NONE)).toBe("dusk"));
});

it("opens her words as she grows, never closing them, and widest by far at the end", () => {
	const steps = Array.from({ length: 11 }, (_, growth) => letterSpacing(growth));
	expect(steps.slice(0, 3)).toEqual([0, 0, 0]);
	for (let i = 3; i <= 10; i++) expect(steps[i]).toBeGreaterThan(steps[i - 1]!);
	expect(steps[10]).toBeGreaterThan(2 * steps[9]!);
});

it("keeps the scrim between readable and solid", () => {
	expect(scrimOpacity(0)).toBe(0.84);
	expect(scrimOpacity(100)).toBe(1);
});

describe("the ground under the words", () => {
	it("is plain where no place stands, and a picture's where the story sets one", () => {
		expect(groundOf(EMPTY_TABLEAU)).toBe("plain");
		expect(groundOf({ ...EMPTY_TABLEAU, background: "room.jpg" })).toBe("picture");
	});
	it("is beside the stage as soon as anything stands there", () => {
		expect(groundOf(at(1, "day"))).toBe("place");
		expect(groundOf({ ...EMPTY_TABLEAU, figures: { amy: "left" } })).toBe("place");
		expect(groundOf({ ...EMPTY_TABLEAU, desk: "fifty" })).toBe("place");
	});
});
