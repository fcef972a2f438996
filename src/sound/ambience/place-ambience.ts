// Which ambience a place brings in which light, and how near it lies. Pure: tableau in, names and numbers
// out.
import type { Tableau } from "../../director/tableau.ts";

const BY_PLACE: Readonly<Record<string, string>> = {
	"letter-office": "office",
	apartment: "apartment-evening",
	"apartment night": "apartment-night",
	"apartment morning": "apartment-morning",
	"apartment bleached": "drained",
	stairs: "stairs",
	"cabin night": "cabin",
	"cabin whiteout": "cabin",
};

const BY_LIGHT: Readonly<Record<string, number>> = {
	night: 0.82,
	glow: 0.9,
	dark: 0.85,
	dawn: 0.85,
	bleached: 0.75,
	whiteout: 0.8,
	"going-out": 0.7,
	"last-light": 0.85,
};

/**
 * Names the ambience of a tableau: the one a cue asked for, else the place's own in this light; "" when
 * nowhere.
 */
export function ambienceOf({ ambience, place }: Pick<Tableau, "ambience" | "place">): string {
	if (ambience) return ambience;
	if (!place) return "";
	return BY_PLACE[`${place.id} ${place.light}`] ?? BY_PLACE[place.id] ?? place.id;
}

/** Gives how near the ambience lies in this light, as a factor. */
export const ambienceGain = ({ place }: Pick<Tableau, "place">): number => BY_LIGHT[place?.light ?? ""] ?? 1;
