// A pack opened: what has been reached in it, its front of house, and what it brings to the crew. Part of main's wiring; another pack is
// another opening.

import { problem, tell } from "../base/problem.ts";
import type { Begin, Kept } from "../director/save/kept.ts";
import { GAME_PACK_ID } from "../packs/game-pack-id.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { PageFace } from "../page/page.tsx";
import type { Platform } from "../platform/platform.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { createFrontOfHouse } from "./front-of-house.ts";
import { createKeeping } from "./keeping.ts";

/** What every opening is given. */
interface Ground {
	readonly page: PageFace;
	readonly platform: Platform;
	readonly picture: () => Promise<string>;
	readonly titleOf: (pack: Pack, kept: Kept) => string; // of its scene, in the language spoken now
	readonly said: (pack: Pack) => { readonly name: string; readonly contentWarnings: readonly string[] };
	readonly leave: () => () => boolean; // ends the run that is on; gives whether nothing else was asked for since
	readonly play: (from?: Begin, older?: StoryJson, otherwise?: () => void) => void;
}

type FrontOfHouse = ReturnType<typeof createFrontOfHouse>;

/** A pack opened. */
export type Opening = Awaited<ReturnType<typeof openPack>>;

/** Opens a pack. */
export async function openPack(pack: Pack, { page, platform, picture, said, titleOf, leave, play }: Ground) {
	const keeping = await createKeeping({ id: pack.manifest.id, page, platform, picture, front: () => front });
	const address = (file: string) => addressOf(pack, file);
	const cover =
		pack.manifest.id === GAME_PACK_ID
			? null
			: (await import("../packs/pack-places.ts")).titleBackground(pack.manifest.places, address);
	const front: FrontOfHouse = createFrontOfHouse({
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
		const src = fileOf(pack, shown.src);
		if (src) page.effect({ ...shown, src }, tableau);
		else console.warn(tell(problem(shown.src, "the pack has no picture of this name")));
	};
	return {
		pack,
		keeping,
		front,
		/** The page, with a story's pictures found among the pack's own files. */
		page: { ...page, effect },
		/** What the pack brings to stage and sound. */
		own: { places: pack.manifest.places, address, sounds: addressesOf(pack) },
	};
}

const fileOf = ({ assets = {} }: Pack, file: string): string | undefined =>
	Object.hasOwn(assets, file) ? assets[file] : undefined;

const addressOf = (pack: Pack, file: string): string | undefined => {
	const address = fileOf(pack, file);
	return address && new URL(address, document.baseURI).href;
};

const addressesOf = (pack: Pack): Record<string, string> =>
	Object.fromEntries(Object.keys(pack.assets ?? {}).map((path) => [path, addressOf(pack, path)!]));
