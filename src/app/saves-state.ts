// The saves as the page lists them, each with what can be done with it; and saves brought in from a file or a
// code. Knows nothing of how they are shown.

import "../page/strings/en-late.ts";
import { isProblem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { PageFace, SavesState } from "../page/page.tsx";
import { problemText, t } from "../page/strings/t.ts";
import type { Platform } from "../platform/platform.ts";
import type { QuarantinedSave, SaveRepository } from "../saves/save-repository.ts";
import { makeSlot, type Slot, slotKind } from "../saves/slot.ts";
import type { Navigation, SaveController } from "./app-state.ts";

/** What the list is made from. */
export interface SavesStateOptions {
	readonly id: string; // the pack's
	readonly saves: Pick<SaveController, "repository" | "saveHere">;
	readonly platform: Pick<Platform, "persisted" | "persist">;
	readonly navigation: Pick<Navigation, "playFrom">;
	readonly page: Pick<PageFace, "give">;
	readonly sceneTitle: (save: SaveData) => string; // in the language of the interface
}

type PortableSave = typeof import("../saves/portable-save.ts");

/** Reads the saves of a pack. */
export async function readSavesState(options: SavesStateOptions): Promise<SavesState> {
	const { id, saves, page, platform } = options;
	const [slots, quarantined, persisted, portable] = await Promise.all([
		saves.repository.slots(id),
		saves.repository.quarantined(id),
		platform.persisted(),
		import("../saves/portable-save.ts"),
	]);
	return {
		slots: slots.map((slot) => slotEntry(options, slot, portable)),
		quarantined: quarantined.map((found) => quarantinedEntry(found, page)),
		mayBeCleared: persisted === false,
		askToKeep: platform.persist,
		saveHere: saves.saveHere,
		importFile: async (file) => importSave(options, await portable.openSaveFile(file)),
		importCode: async (code) => importSave(options, portable.readSaveCode(code)),
	};
}

function slotEntry(
	{ id, saves, navigation, page, sceneTitle }: SavesStateOptions,
	slot: Slot,
	{ encodeSaveCode, encodeSaveFile }: PortableSave,
): SavesState["slots"][number] {
	const { repository } = saves;
	const { kept: save } = slot;
	return {
		key: slot.key,
		kind: slotKind(slot),
		name: slot.name,
		scene: sceneTitle(save),
		when: save.when,
		words: save.words,
		picture: slot.picture,
		load: () => void navigation.playFrom(save),
		rename: (name) => repository.saveSlot({ ...slot, name }),
		remove: () => repository.deleteSlot(slot),
		file: async () => {
			const bytes = encodeSaveFile({ kept: save, story: await repository.story(save.hash) });
			page.give(`${id}-${save.lines.length}.save`, new Blob([bytes as BlobPart]));
		},
		code: () => encodeSaveCode({ kept: save, story: null }),
	};
}

const quarantinedEntry = (
	{ key, reason, value, when }: QuarantinedSave,
	page: Pick<PageFace, "give">,
): SavesState["quarantined"][number] => ({
	reason: problemText({ ...reason, hint: "" }),
	when,
	file: () => page.give(`${key.replaceAll("/", "-")}.json`, new Blob([JSON.stringify(value, null, "\t")])),
});

// Gives "" when the save was taken in, else the reason for the player.
async function importSave(
	{ id, saves: { repository } }: SavesStateOptions,
	read: ReturnType<PortableSave["readSaveFile"]>,
): Promise<string> {
	if (isProblem(read)) return problemText(read);
	if (!(await repository.saveSlot(await freeSlot(repository, read.kept)))) return t("saves.notKept");
	if (read.story) await repository.saveStory(read.kept.hash, read.story);
	return read.kept.pack === id ? "" : t("saves.foreign", { pack: read.kept.pack });
}

// Beside the slot that it was exported from, which the player may have named, and never in its place.
async function freeSlot(repository: SaveRepository, save: SaveData): Promise<Slot> {
	const slot = makeSlot("own", save);
	const taken = new Set((await repository.slots(save.pack)).map(({ key }) => key));
	let key = slot.key;
	for (let copy = 2; taken.has(key); copy++) key = `${slot.key}-${copy}`;
	return { ...slot, key };
}
