// What has been reached over all playthroughs: endings seen, chapters to start again from, lines read, and
// how often the story was begun.
import type { Page } from "../director/crew.ts";
import type { Moment } from "../director/moment.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { ProgressRecord, SaveRepository } from "./save-repository.ts";
import { openSeenStore, type SeenStore } from "./seen-store.ts";
import type { Store } from "./store.ts";

/** The progress in one pack. */
export interface Progress {
	readonly seen: SeenStore; // lines and choices
	/** Reads what has been reached. */
	read(): Promise<ProgressRecord>;
	/** Reads the beginnings of scenes reached, in story order. */
	chapters(): Promise<SaveData[]>;
	/** Whether a scene was ever reached. */
	hasReached(scene: string): Promise<boolean>;
	/** Begins a playthrough and gives its number, 1 for the first. */
	beginPlaythrough(): Promise<number>;
	/** Watches a playthrough for scenes that begin, and keeps their beginnings. */
	trackScene(serialize: () => SaveData, moment: Moment): void;
	/** A page's effects, with endings noted in passing. */
	recordEndings(page: Page): Page["effect"];
}

/** Opens the progress of a pack. */
export function createProgress(repository: SaveRepository, store: Store, pack: string): Progress {
	let scene = "";
	return {
		seen: openSeenStore(store, pack),
		read: () => repository.progress(pack),
		hasReached: async (of) => (await store.get("moments", `${pack}/chapter/${of}`)) !== undefined,
		chapters: async () => inStoryOrder(await repository.chapters(pack)),
		async beginPlaythrough() {
			scene = "";
			return (await repository.updateProgress(pack, (past) => ({ ...past, playthroughs: past.playthroughs + 1 })))
				.playthroughs;
		},
		trackScene(serialize, { tableau }) {
			const now = tableau.scene?.id ?? "";
			if (!now || now === scene) return;
			scene = now;
			void repository.saveChapter(serialize(), now);
		},
		recordEndings: (page) => (effect, tableau) => {
			if (effect.effect === "ending" && effect.id) {
				const { id } = effect;
				void repository.updateProgress(pack, (past) => ({ ...past, endings: [...new Set([...past.endings, id])] }));
			}
			page.effect(effect, tableau);
		},
	};
}

// A later chapter has more chapters behind it, however many lines each play took to come there.
const inStoryOrder = (chapters: readonly SaveData[]): SaveData[] => {
	const behind = ({ lines }: SaveData): number => lines.filter((line) => line.chapter).length;
	return [...chapters].sort((a, b) => behind(a) - behind(b) || a.lines.length - b.lines.length);
};
