// Front of house: the title screen, the saves, and the honest question when a changed story makes a place unsure. Part of main's wiring;
// plays nothing itself.
import type { Kept } from "./director/kept.ts";
import type { Pack } from "./packs/library.ts";
import type { PageFace, SavesState } from "./page/page.tsx";
import { t, tellProblem } from "./page/strings/t.ts";
import type { Platform } from "./platform/platform.ts";
import { isProblem } from "./problem.ts";
import type { Chronicle } from "./saves/chronicle.ts";
import { type Portable, packCode, packFile, unpackCode, unpackFile } from "./saves/portable.ts";
import type { Shelf, Slot } from "./saves/shelf.ts";
import type { StoryJson } from "./story/session.ts";

/** What front of house is given. */
interface House {
	readonly pack: Pack;
	readonly said: () => { readonly name: string; readonly contentWarnings: readonly string[] }; // in the language spoken now
	readonly page: PageFace;
	readonly shelf: Shelf;
	readonly chronicle: Chronicle;
	readonly platform: Platform;
	readonly play: (from?: Kept | { knot: string }, older?: StoryJson) => void;
	readonly picture: () => string; // a small picture of what stands now, as a data URL; "" without
}

/** Makes front of house. */
export function createFrontOfHouse({ pack, said, page, shelf, chronicle, platform, play, picture }: House) {
	const id = pack.manifest.id;

	// Whoever begins anew has not thrown away where they were: it becomes a slot.
	async function leave(then: () => void): Promise<void> {
		const latest = await shelf.latest(id);
		if (latest && !isProblem(latest) && latest.trail.length) await keepSlot(latest, "");
		then();
	}
	const keepSlot = (kept: Kept, image: string): Promise<void> =>
		shelf.keepSlot({ key: `${id}/slot/${kept.when}-${kept.lines.length}`, name: "", picture: image, kept });

	async function receive(came: ReturnType<typeof unpackCode>): Promise<string> {
		if (isProblem(came)) return tellProblem(came);
		if (came.kept.pack !== id) return t("problem.otherStory", { pack: came.kept.pack });
		if (came.story) await shelf.keepStory(came.kept.hash, came.story);
		await keepSlot(came.kept, "");
		return "";
	}

	async function saves(): Promise<SavesState> {
		const slots = await shelf.slots(id);
		const portable = async (slot: Slot): Promise<Portable> => ({
			kept: slot.kept,
			story: await shelf.story(slot.kept.hash),
		});
		return {
			slots: slots.map((slot) => ({
				name: slot.name,
				scene: slot.kept.title,
				when: slot.kept.when,
				words: slot.kept.words,
				picture: slot.picture,
				load: () => void leave(() => play(slot.kept)),
				rename: (name) => shelf.keepSlot({ ...slot, name }),
				remove: () => shelf.removeSlot(slot),
				file: async () => {
					const bytes = packFile(await portable(slot));
					platform.give(`the-voice-you-keep-${slot.kept.lines.length}.save`, new Blob([bytes as BlobPart]));
				},
				code: () => packCode({ kept: slot.kept, story: null }),
			})),
			saveHere: async () => {
				await shelf.flush();
				const latest = await shelf.latest(id);
				if (latest && !isProblem(latest)) await keepSlot(latest, picture());
			},
			receiveFile: async (file) => receive(unpackFile(new Uint8Array(await file.arrayBuffer()))),
			receiveCode: (code) => receive(unpackCode(code)),
		};
	}

	return {
		/** The saves as the page shows them. */
		saves,
		/** Shows the title screen. */
		async title(): Promise<void> {
			const [latest, past, chapters] = await Promise.all([shelf.latest(id), chronicle.read(), chronicle.chapters()]);
			if (isProblem(latest)) page.tell(latest);
			const kept = latest && !isProblem(latest) ? latest : null;
			page.title({
				name: said().name,
				resume: kept && { title: kept.title, go: () => play(kept) },
				begin: () => void leave(() => play()),
				chapters: chapters.map((chapter) => ({ title: chapter.title, go: () => void leave(() => play(chapter)) })),
				endings: past.endings,
				warnings: said().contentWarnings,
			});
		},
		/** Asks how to go on, when the story was changed and the place cannot be told: three honest ways, and nothing lost. */
		async unsure(kept: Kept): Promise<void> {
			const older = await shelf.story(kept.hash);
			const chapter = (await chronicle.chapters()).find((c) => c.title === kept.title && c.hash === pack.hash);
			const knot = kept.knot.split(".")[0] ?? "";
			page.ask("place", [
				...(older ? [{ title: "place.older" as const, go: () => play(kept, older) }] : []),
				{ title: "place.chapter" as const, go: () => void leave(() => play(chapter ?? { knot })) },
				{ title: "place.begin" as const, go: () => void leave(() => play()) },
			]);
		},
	};
}
