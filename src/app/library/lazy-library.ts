// The library as the game begins with it: almost nothing, until there is an added pack or the player opens
// it. Whatever is wrong with added packs, the game begins with its own story.

import { gamePack, type Pack } from "../../packs/shipped-packs.ts";
import type { FileSet, LibraryState } from "../../page/page.tsx";
import type { LibraryController, LibraryOptions } from "./library-controller.ts";

/** Makes the library; its controller is fetched when it is needed, and again after it could not be had. */
export function createLazyLibrary(options: LibraryOptions, fetchController = loadController) {
	const { platform } = options;
	let controller: Promise<LibraryController> | null = null;
	const load = (): Promise<LibraryController> => {
		controller ??= fetchController(options).catch((reason) => {
			controller = null;
			throw reason;
		});
		return controller;
	};
	return {
		/** Finds the pack to begin with. Never rejects. */
		async first(): Promise<Pack> {
			try {
				const added = Boolean(platform.packs || platform.read("packs"));
				return (added ? await (await load()).first() : null) ?? gamePack;
			} catch (reason) {
				console.warn("Added packs were left aside:", reason);
				return gamePack;
			}
		},
		/** The library as the page shows it; what was dropped is added first. */
		state: async (dropped?: FileSet): Promise<LibraryState> => (await load()).state(dropped),
	};
}

const loadController = async (options: LibraryOptions): Promise<LibraryController> =>
	(await import("./library-controller.ts")).createLibraryController(options);
