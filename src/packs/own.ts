// What a pack's own places are in words and in sound. Pure; the stage draws them.
import type { Tableau } from "../director/tableau.ts";
import type { OwnPlaces } from "./manifest.ts";

const placeOf = (tableau: Tableau, places: OwnPlaces) =>
	tableau.place && Object.hasOwn(places, tableau.place.id) ? places[tableau.place.id] : undefined;

/** The picture of an own place in words, "" when the pack says none. */
export function ownWords(tableau: Tableau, places: OwnPlaces): string {
	const place = placeOf(tableau, places);
	const lights = place?.lights ?? {};
	const light = tableau.place?.light ?? "";
	return (Object.hasOwn(lights, light) ? lights[light] : Object.values(lights)[0])?.words ?? "";
}

/** The tableau as it sounds: an own place has the bed its manifest names, or that of the place it is like. */
export function asItSounds(tableau: Tableau, places: OwnPlaces): Tableau {
	const place = placeOf(tableau, places);
	if (!place || !tableau.place) return tableau;
	const ambience = tableau.ambience || (place.ambience ?? "");
	const { light } = tableau.place;
	const like = Object.hasOwn(place.lights, light) ? place.lights[light]?.like : undefined;
	const sounding = place.like ? { ...tableau.place, id: place.like, light: like ?? light } : null;
	return { ...tableau, ambience, place: sounding };
}
