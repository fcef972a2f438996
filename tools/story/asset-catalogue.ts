// The assets that a pack may cue: the game's own, from the stage's table of places and the audio's manifest,
// and the places that the pack's manifest adds.
import { readFileSync } from "node:fs";
import type { Manifest } from "../../src/packs/import/manifest.ts";
import { FRAMINGS, PLACES } from "../../src/picture/place-table.ts";
import type { AssetCatalogue } from "./check-tags.ts";

/** Reads the game's own catalogue, with what a pack brings. */
export function readAssetCatalogue(own: Manifest["places"] = {}): AssetCatalogue {
	const audio = JSON.parse(readFileSync("assets/audio/manifest.json", "utf8")) as Record<string, { kind: string }>;
	return {
		places: new Map([
			...Object.entries(PLACES).map(([id, place]) => [id, Object.keys(place.words)] as const),
			...Object.entries(own).map(([id, place]) => [id, Object.keys(place.lights)] as const),
		]),
		props: new Map(Object.entries(FRAMINGS).map(([id, framings]) => [id, Object.keys(framings)])),
		sounds: new Map(Object.entries(audio).map(([id, { kind }]) => [id, kind])),
	};
}
