// The Vite plugin for ink: compiles the packs for the build and serves them in development. ship-packs.ts
// knows what is shipped, serve-packs.ts what development does.
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { GAME_PACK_ID } from "../../src/packs/game-pack-id.ts";
import { compressStory, compressStorySmall } from "./compress-story.ts";
import { createPackCache } from "./pack-cache.ts";
import { packFolders } from "./read-pack.ts";
import { servePacks } from "./serve-packs.ts";
import { readPacks, readTranslations, type ShipOptions, shipPack } from "./ship-packs.ts";

const VIRTUAL = "virtual:packs"; // the game's own story
const OTHERS = "virtual:packs/others"; // only the library asks for them

/**
 * Compiles `stories/*` and the folder named in PACK. A story that does not compile stops the build; in
 * development it only shows its errors.
 */
export function inkStories(): Plugin {
	let root = "";
	let building = false;
	let everything = false; // the pseudo-language and packs that are not shipped are there too
	const cache = createPackCache();
	const folders = () => [...packFolders(root), ...(process.env["PACK"] ? [resolve(process.env["PACK"])] : [])];
	const read = () => readPacks(folders(), everything, cache);

	return {
		name: "ink-stories",
		configResolved(config) {
			root = config.root;
			building = config.command === "build";
			everything = !building || config.mode === "e2e";
		},
		resolveId: (id) => (id === VIRTUAL || id === OTHERS ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${VIRTUAL}` && id !== `\0${OTHERS}`) return;
			const own = id === `\0${VIRTUAL}`;
			const emit: ShipOptions["emit"] = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
			const options: ShipOptions = {
				...(building && { emit }),
				inParts: own,
				// Only the game's own story stands before the first line, and is worth the time.
				compress: own ? (json) => compressStorySmall(json, join(root, "node_modules/.cache/stories")) : compressStory,
				compressTranslation: compressStory,
			};
			const packs = read().filter(({ manifest }) => (manifest.id === GAME_PACK_ID) === own);
			const shipped = [];
			for (const pack of packs) shipped.push(await shipPack(pack, readTranslations(pack, everything, cache), options));
			return own
				? `export const game = ${JSON.stringify(shipped[0])};`
				: `export const others = ${JSON.stringify(shipped)};`;
		},
		configureServer(server) {
			servePacks(server, { folders, read, cache });
		},
	};
}
