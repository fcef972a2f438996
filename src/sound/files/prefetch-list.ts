// Which sounds the scenes of the game's own story ask for, in its order, so that files can be fetched an act
// ahead. A test compares it with the ink. A scene of another pack is not here, and its sounds are fetched
// when they play. Pure.
import { stemLevel } from "../levels.ts";
import { findAmbience, findCloseSound, findMusic, type Recording, type Stem } from "./recordings.ts";

/**
 * Each scene's act and the names of its ambiences, music and close sounds, in the order in which they come.
 */
export const SCENE_SOUNDS: Readonly<Record<string, readonly [act: number, ids: string]>> = {
	letter_office: [1, "office printer pen letters envelope door"],
	way_home: [1, "tram tram-doors tram-bell walkways crowd-hush elevator door-close"],
	year_of_evenings: [
		1,
		"apartment-evening door-close page-turn bowl peg apartment-night cello-1 water-pour balcony tram-bell drawer fridge-stop case-click",
	],
	installation: [
		1,
		"installation earpiece-in blinds fridge-start fridge-stop breath earpiece-out footsteps water-pour cello-1 case-click chair",
	],
	first_morning: [2, "apartment-morning fridge-stop kettle message coin elevator office pen letters printer"],
	out_loud: [2, "market pier gull crowd-hush dark footsteps wave dog accordion coin wind-gust hers"],
	amys_rooms: [
		2,
		"stairwell case-click amys-flat plates recorder-click tone-october breath earpiece-in apartment-night door-close fridge-stop cello-2",
	],
	blind_date: [2, "walkways case-click restaurant glass door-close earpiece-in apartment-night paper fridge-start"],
	dark_room: [2, "dark door-close"],
	day_after: [
		2,
		"drained apartment-morning water-pour case-click phone-ring kettle balcony fridge-start market coin fridge-stop",
	],
	why_not_signed: [
		3,
		"tram tram-bell tram-doors walkways earpiece-out apartment-night cello-3 kettle water-pour catherine bowl page-turn peg breath fridge-stop drawer envelope letters",
	],
	four_on_a_sunday: [3, "hills bird plates cork wind-gust earpiece-in water-pour"],
	amys_own_voice: [
		3,
		"apartment-night earpiece-out stairwell recorder-click crowd-hush roof door room-tone dog train-far",
	],
	lunch: [3, "terrace gull case-click footsteps chair pen crowd-hush paper phone-buzz tram tram-bell"],
	do_not_disturb: [
		4,
		"drained do-not-disturb cello-4 office elevator-button blinds phone-ring tram phone-buzz door recorder-click tone-june drawer",
	],
	the_stairs: [4, "stairs footsteps earpiece-in wind-gust rain-gutter"],
	no_reason: [
		4,
		"apartment-morning bird cello-note hers fridge-stop phone-buzz door recorder-click tone-june kettle blinds drawer envelope",
	],
	snow: [5, "cabin stove-door match kettle snow-slide phone-ring wood-crack hers dog snow wind-gust"],
	more_than_one: [5, "square fountain accordion earpiece-out earpiece-in child-laugh crowd-hush"],
	the_book: [5, "apartment-morning parcel scissors page-turn cello-tuning pen"],
	departure: [5, "windows phone-buzz ascension window-off cello-5 room-tone"],
	after: [
		5,
		"apartment-night room-tone case-click phone-ring recorder-click door-close envelope water-pour letters elevator",
	],
};

// In the first act there is no presence to bring in more stems: those that play without it are enough.
const playsAlone = (music: string, { name }: Stem): boolean =>
	stemLevel(name, { scene: { id: "", title: "", act: 1 }, presence: null, earpiece: "case", music }) > 0;

/**
 * Gives the recordings that the act needs from this scene on, each once; none for a scene of another pack.
 */
export function prefetchList(scene: string): Recording[] {
	const here = SCENE_SOUNDS[scene];
	if (!here) return [];
	const scenes = Object.entries(SCENE_SOUNDS);
	const from = scenes.slice(scenes.findIndex(([id]) => id === scene)).filter(([, [act]]) => act === here[0]);
	const ids = new Set(from.flatMap(([, [, ids]]) => ids.split(" ")));
	return [...ids].flatMap((id): readonly Recording[] => {
		const one = findAmbience(id) ?? findCloseSound(id);
		return one ? [one] : (findMusic(id)?.stems ?? []).filter((stem) => here[0] > 1 || playsAlone(id, stem));
	});
}
