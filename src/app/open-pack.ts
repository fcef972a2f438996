// Opens a pack: its saves, its title, and what it brings to the crew. Knows nothing of what is played.

import type { SaveData } from "../director/save/save-data.ts";
import { GAME_PACK_ID } from "../packs/game-pack-id.ts";
import type { Pack, PackLanguage } from "../packs/shipped-packs.ts";
import { loadLateStyles } from "../page/late-styles.ts";
import type { Cover, PageFace } from "../page/page.tsx";
import type { Platform } from "../platform/platform.ts";
import type { Store } from "../saves/store.ts";
import type { AppState, Ask, Navigation, OpenPack } from "./app-state.ts";
import { withPackPictures } from "./pack-pictures.ts";
import { createSaveController } from "./save-controller.ts";
import { createTitleController } from "./title-controller.ts";

/** What every pack is opened with. */
export interface OpenPackOptions {
	readonly state: AppState;
	readonly ask: Ask;
	readonly page: PageFace;
	readonly platform: Platform;
	readonly picture: () => Promise<string>; // a small picture of what stands now, as a data URL; "" without
	readonly sceneTitle: (pack: Pack, save: SaveData) => string; // in the language that is set
	/** In the language that is set. */
	readonly packText: (pack: Pack) => Pick<PackLanguage, "name" | "contentWarnings">;
	readonly store?: Store; // where saves are written; the player's own storage when none is given
	readonly locks?: LockManager; // the browser's when none is given
}

/** Opens a pack. */
export async function openPack(pack: Pack, navigation: Navigation, options: OpenPackOptions): Promise<OpenPack> {
	const { page, sceneTitle, packText } = options;
	const { id, places } = pack.manifest;
	const address = await createAddresses(pack);
	const saves = await createSaveController({ ...options, id, navigation });
	const title = createTitleController({
		...options,
		id,
		pack,
		saves,
		navigation,
		sceneTitle: (save) => sceneTitle(pack, save),
		packText: () => packText(pack),
		cover: await titleCover(pack, address),
	});
	if (id !== GAME_PACK_ID) await loadLateStyles(); // an added story may begin without a place
	const media = { places, address, sounds: assetUrls(pack) };
	return { pack, saves, title, media, page: withPackPictures(page, address) };
}

type Address = (file: string) => string | undefined;

async function titleCover(pack: Pack, address: Address): Promise<Cover | null> {
	const { id, places } = pack.manifest;
	if (id === GAME_PACK_ID) return null;
	const { titleBackground } = await import("../packs/pack-places.ts");
	return titleBackground(places, address);
}

// The finder of files is fetched only for a pack that brings some.
async function createAddresses(pack: Pack): Promise<Address> {
	const urls = assetUrls(pack);
	if (!Object.keys(urls).length) return () => undefined;
	const { findPicture } = await import("../packs/find-picture.ts");
	return (file) => urls[findPicture(file, pack) ?? ""];
}

const assetUrls = ({ assets = {} }: Pack): Record<string, string> =>
	Object.fromEntries(Object.entries(assets).map(([path, url]) => [path, new URL(url, document.baseURI).href]));
