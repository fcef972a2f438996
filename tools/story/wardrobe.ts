// What the game has to show and sound, read from the stage's table of places and the rendered audio's manifest.
import { readFileSync } from "node:fs";
import { PLACES } from "../../src/stage/places.ts";
import type { Wardrobe } from "./checks.ts";

/** Reads the game's own wardrobe. */
export function readWardrobe(): Wardrobe {
	const audio = JSON.parse(readFileSync("assets/audio/manifest.json", "utf8")) as Record<string, { kind: string }>;
	return {
		places: new Map(Object.entries(PLACES).map(([id, place]) => [id, Object.keys(place.words)])),
		sounds: new Map(Object.entries(audio).map(([id, { kind }]) => [id, kind])),
	};
}
