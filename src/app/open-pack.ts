// A pack opened: what has been reached in it, its front of house, and what it brings to the crew. Part of main's wiring; another pack is
// another opening.

import { formatProblem, problem } from "../base/problem.ts";
import type { SaveData, StartPoint } from "../director/save/save-data.ts";
import { GAME_PACK_ID } from "../packs/game-pack-id.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { PageFace } from "../page/page.tsx";
import type { Platform } from "../platform/platform.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { createSaveController } from "./save-controller.ts";
import { createTitleController } from "./title-controller.ts";

/** What every opening is given. */
interface OpenPackOptions {
	readonly page: PageFace;
	readonly platform: Platform;
	readonly picture: () => Promise<string>;
	readonly titleOf: (pack: Pack, kept: SaveData) => string; // of its scene, in the language spoken now
	readonly said: (pack: Pack) => { readonly name: string; readonly contentWarnings: readonly string[] };
	readonly leave: () => () => boolean; // ends the run that is on; gives whether nothing else was asked for since
	readonly play: (from?: StartPoint, older?: StoryJson, otherwise?: () => void) => void;
}

type TitleController = ReturnType<typeof createTitleController>;

/** A pack opened. */
export type OpenPack = Awaited<ReturnType<typeof openPack>>;

/** Opens a pack. */
export async function openPack(pack: Pack, { page, platform, picture, said, titleOf, leave, play }: OpenPackOptions) {
	const keeping = await createSaveController({ id: pack.manifest.id, page, platform, picture, front: () => front });
	const address = (file: string) => absoluteAssetUrl(pack, file);
	const cover =
		pack.manifest.id === GAME_PACK_ID
			? null
			: (await import("../packs/pack-places.ts")).titleBackground(pack.manifest.places, address);
	const front: TitleController = createTitleController({
		pack,
		said: () => said(pack),
		titleOf: (kept) => titleOf(pack, kept),
		page,
		keeping,
		platform,
		leave,
		play,
		cover,
	});
	const effect: PageFace["effect"] = (shown, tableau) => {
		if (shown.effect !== "image") return page.effect(shown, tableau);
		const src = assetUrl(pack, shown.src);
		if (src) page.effect({ ...shown, src }, tableau);
		else console.warn(formatProblem(problem("image.unknown", shown.src, "the pack has no picture of this name")));
	};
	return {
		pack,
		keeping,
		front,
		/** The page, with a story's pictures found among the pack's own files. */
		page: { ...page, effect },
		/** What the pack brings to stage and sound. */
		own: { places: pack.manifest.places, address, sounds: absoluteAssetUrls(pack) },
	};
}

const assetUrl = ({ assets = {} }: Pack, file: string): string | undefined =>
	Object.hasOwn(assets, file) ? assets[file] : undefined;

const absoluteAssetUrl = (pack: Pack, file: string): string | undefined => {
	const address = assetUrl(pack, file);
	return address && new URL(address, document.baseURI).href;
};

const absoluteAssetUrls = (pack: Pack): Record<string, string> =>
	Object.fromEntries(Object.keys(pack.assets ?? {}).map((path) => [path, absoluteAssetUrl(pack, path)!]));
