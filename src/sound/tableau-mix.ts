// The whole mix for a tableau and the player's settings. Pure; levels.ts has the numbers of the tableau.
import type { Settings } from "../base/settings.ts";
import type { Tableau } from "../director/tableau.ts";
import { closeLevel, lowpassFrequency, placesLevel, reverbLevel, stereoWidth, voiceLevel } from "./levels.ts";
import type { Mix } from "./mixer.ts";

const CALM_GAIN = 0.5; // 6 dB

/** Turns a setting, 0-100, into a factor that follows how loud it seems; 80 leaves a little above. */
const gainOf = (percent: number): number => (percent / 100) ** 1.6;

/** Gives the mix; when calm, close sounds lie further off. */
export function mixOf(tableau: Tableau, settings: Settings, calm: boolean): Mix {
	return {
		levels: {
			music: gainOf(settings.music),
			places: gainOf(settings.places) * placesLevel(tableau),
			close: gainOf(settings.closeSounds) * closeLevel(tableau) * (calm ? CALM_GAIN : 1),
			voice: gainOf(settings.her) * voiceLevel(tableau),
		},
		lowpass: lowpassFrequency(tableau),
		width: stereoWidth(tableau),
		reverb: reverbLevel(tableau),
		muted: settings.muted,
		mono: settings.mono,
	};
}
