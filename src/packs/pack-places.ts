// What a pack's own places are in words and in sound. Pure; the stage draws them.
import type { Tableau } from "../director/tableau.ts";
import type { PackPlaces } from "./import/manifest.ts";

const placeOf = (tableau: Tableau, places: PackPlaces) =>
	tableau.place && Object.hasOwn(places, tableau.place.id) ? places[tableau.place.id] : undefined;

/** Describes a pack's own place in words; "" when the pack says nothing. */
export function packPlaceWords(tableau: Tableau, places: PackPlaces): string {
	const place = placeOf(tableau, places);
	const lights = place?.lights ?? {};
	const light = tableau.place?.light ?? "";
	return (Object.hasOwn(lights, light) ? lights[light] : Object.values(lights)[0])?.words ?? "";
}

/**
 * Gives the tableau as it sounds: an own place has the ambience its manifest names, or that of the place it
 * is like.
 */
export function tableauForSound(tableau: Tableau, places: PackPlaces): Tableau {
	const place = placeOf(tableau, places);
	if (!place || !tableau.place) return tableau;
	const ambience = tableau.ambience || (place.ambience ?? "");
	const { light } = tableau.place;
	const like = Object.hasOwn(place.lights, light) ? place.lights[light]?.like : undefined;
	const sounding = place.like ? { ...tableau.place, id: place.like, light: like ?? light } : null;
	return { ...tableau, ambience, place: sounding };
}

/**
 * Gives what stands behind a pack's title, as CSS images: a picture of its first own place that has one, else
 * that place's colours; "" for none.
 */
export function titleBackground(
	places: PackPlaces,
	address: (file: string) => string | undefined,
): { readonly wide: string; readonly tall: string } {
	for (const light of Object.values(places).flatMap(({ lights }) => Object.values(lights))) {
		const wide = light.image && address(light.image);
		const tall = light.portrait && address(light.portrait);
		if (wide) return { wide: `url("${wide}")`, tall: `url("${tall || wide}")` };
		if (!light.palette) continue;
		const { high, mid, low, haze, deep } = light.palette;
		const colours = `linear-gradient(${high}, ${mid} 45%, ${low} 72%, ${haze} 78%, ${deep})`;
		return { wide: colours, tall: colours };
	}
	return { wide: "", tall: "" };
}
