// The title screen of the pack that is open: what has been reached, and the ways in. Plays nothing itself:
// navigation does.

import { isProblem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import { GAME_PACK_ID } from "../packs/game-pack-id.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { Cover, EntryPoint, PageFace } from "../page/page.tsx";
import type { Platform } from "../platform/platform.ts";
import type { Navigation, SaveController, TitleController } from "./app-state.ts";
import type { SavesStateOptions } from "./saves-state.ts";

/** What the title is made from. */
export interface TitleControllerOptions extends SavesStateOptions {
	readonly pack: Pack;
	readonly saves: Pick<SaveController, "repository" | "progress" | "saveHere">;
	readonly navigation: Pick<Navigation, "playFrom" | "resume">;
	readonly page: Pick<PageFace, "title" | "tell" | "give">;
	readonly platform: Pick<Platform, "read" | "write" | "persisted" | "persist">;
	/** In the interface's language. */
	readonly packText: () => { readonly name: string; readonly contentWarnings: readonly string[] };
	readonly cover: Cover | null; // behind the title; null for the game's own
}

/** Makes the title screen of a pack. */
export const createTitleController = (options: TitleControllerOptions): TitleController => ({
	saves: async () => (await import("./saves-state.ts")).readSavesState(options),
	show: (visit, reloaded = false) => showTitle(options, visit, reloaded),
});

async function showTitle(options: TitleControllerOptions, visit: AbortSignal, reloaded: boolean): Promise<void> {
	const { id, pack, saves, navigation, page, packText, cover } = options;
	const { repository, progress } = saves;
	const [latest, reached, chapters] = await Promise.all([repository.latest(id), progress.read(), progress.chapters()]);
	if (visit.aborted) return;
	if (isProblem(latest)) page.tell(latest);
	const save = latest && !isProblem(latest) ? latest : null;
	if (reloaded && save) return navigation.resume(save);
	const { name, contentWarnings } = packText();
	page.title({
		name,
		by: id === GAME_PACK_ID ? undefined : pack.manifest.author,
		resume: save && entrance(options, save, () => navigation.resume(save)),
		begin: () => void navigation.playFrom(),
		chapters: chapters.map((chapter) => entrance(options, chapter, () => navigation.playFrom(chapter))),
		endings: reached.endings,
		warnings: contentWarnings,
		cover,
	});
	if (chapters.length) void announce(options);
}

async function announce({ id, saves, page, platform }: TitleControllerOptions): Promise<void> {
	const { announceUnlockedStories } = await import("./library/announce-unlocked-stories.ts");
	await announceUnlockedStories(id, saves.progress, { page, platform });
}

const entrance = ({ sceneTitle }: TitleControllerOptions, save: SaveData, go: () => Promise<void>): EntryPoint => ({
	// A getter: the language may change while the title stands.
	get title() {
		return sceneTitle(save);
	},
	go: () => void go(),
});
