// The library as the game begins with it: almost nothing, until there is an added pack or the player opens it. Whatever is wrong with added
// packs, the game begins with its own story. Part of main's wiring.

import { gamePack, type Pack } from "../../packs/shipped-packs.ts";
import type { Dropped, LibraryState } from "../../page/page.tsx";
import type { LibraryController, LibraryOptions } from "./library-controller.ts";

/** Makes the library's hand on the start; its desk is called when it is needed. */
export function createLazyLibrary(ground: LibraryOptions) {
	let desk: Promise<LibraryController> | null = null;
	const call = () =>
		(desk ??= import("./library-controller.ts").then(({ createLibraryController: createDesk }) => createDesk(ground)));
	return {
		/** The pack to begin with. */
		async first(): Promise<Pack> {
			try {
				const { platform } = ground;
				return platform.packs || platform.read("packs") ? ((await (await call()).first()) ?? gamePack) : gamePack;
			} catch (reason) {
				console.warn("Added packs were left aside:", reason);
				return gamePack;
			}
		},
		/** The library as the page shows it; what was dropped is added first. */
		state: async (dropped?: Dropped): Promise<LibraryState> => (await call()).state(dropped),
	};
}
