// Front of house: the title screen and the saves. Part of main's wiring; plays nothing itself.

import { isProblem } from "../base/problem.ts";
import type { SaveData, StartPoint } from "../director/save/save-data.ts";
import { gamePack, type Pack } from "../packs/shipped-packs.ts";
import type { Cover, Entrance, PageFace, SavesState } from "../page/page.tsx";
import { problemText, t } from "../page/strings/t.ts";
import type { Platform } from "../platform/platform.ts";
import { makeSlot, type Slot, slotKind } from "../saves/slot.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { SaveController } from "./save-controller.ts";

/** What front of house is given. */
interface TitleControllerOptions {
	readonly pack: Pack;
	readonly said: () => { readonly name: string; readonly contentWarnings: readonly string[] }; // in the language spoken now
	readonly titleOf: (kept: SaveData) => string; // of its scene, in the language spoken now
	readonly page: PageFace;
	readonly keeping: SaveController;
	readonly platform: Platform;
	readonly leave: () => () => boolean; // ends the run that is on; gives whether nothing else was asked for since
	readonly play: (from?: StartPoint, older?: StoryJson, otherwise?: () => void) => void;
	readonly cover: Cover | null; // behind the title; null for the game's own
}

const MAX_ABANDONED_SLOTS = 10; // places left for another that are held; the oldest goes when one more is left

// The same choices in the same run, and as many lines: nothing would be lost with one of two such moments.
const positionKey = ({ hash, seed, trail, lines }: SaveData): string =>
	JSON.stringify([hash, seed, lines.length, trail.map(({ key }) => key)]);

/** Makes front of house. */
export function createTitleController({
	pack,
	said,
	titleOf,
	page,
	keeping,
	platform,
	leave,
	play,
	cover,
}: TitleControllerOptions) {
	const { shelf, chronicle } = keeping;
	const id = pack.manifest.id;

	// Whoever begins elsewhere has not thrown away where they were: it becomes a slot.
	async function keepLeft(): Promise<void> {
		await shelf.flush();
		const latest = await shelf.latest(id);
		if (!latest || isProblem(latest) || !latest.trail.length) return;
		const slots = await shelf.slots(id);
		if (slots.some(({ kept }) => positionKey(kept) === positionKey(latest))) return; // it is one already
		await shelf.saveSlot(makeSlot("left", latest));
		const left = slots.filter((slot) => slotKind(slot) === "left" && !slot.name);
		for (const slot of left.slice(MAX_ABANDONED_SLOTS - 1)) await shelf.deleteSlot(slot);
	}
	const begin = (from?: StartPoint, older?: StoryJson, otherwise?: () => void): void => {
		const wanted = leave();
		void keeping.enter(async () => {
			if (!keeping.away()) await keepLeft();
			if (wanted()) play(from, older, otherwise);
		}, wanted);
	};
	// Where this pack goes on is read only now: another window may have gone on since the title was shown.
	const resume = (shown: SaveData | null, older?: StoryJson): void => {
		const wanted = leave();
		void keeping.enter(async () => {
			const latest = await shelf.latest(id);
			if (wanted()) play(older && shown ? shown : latest && !isProblem(latest) ? latest : (shown ?? undefined), older);
		}, wanted);
	};

	async function receive(bytes: () => Promise<Uint8Array> | string): Promise<string> {
		const { readSaveCode: unpackCode, readSaveFile: unpackFile } = await import("../saves/portable-save.ts");
		const given = await bytes();
		const came = typeof given === "string" ? unpackCode(given) : unpackFile(given);
		if (isProblem(came)) return problemText(came);
		if (!(await shelf.saveSlot(makeSlot("own", came.kept)))) return t("saves.notKept");
		if (came.story) await shelf.saveStory(came.kept.hash, came.story);
		return came.kept.pack === id ? "" : t("saves.foreign", { pack: came.kept.pack });
	}

	async function saves(): Promise<SavesState> {
		const [slots, { encodeSaveCode: packCode, encodeSaveFile: packFile }] = await Promise.all([
			shelf.slots(id),
			import("../saves/portable-save.ts"),
		]);
		const row = (slot: Slot): SavesState["slots"][number] => ({
			key: slot.key,
			kind: slotKind(slot),
			name: slot.name,
			scene: titleOf(slot.kept),
			when: slot.kept.when,
			words: slot.kept.words,
			picture: slot.picture,
			load: () => begin(slot.kept),
			rename: (name) => shelf.saveSlot({ ...slot, name }),
			remove: () => shelf.deleteSlot(slot),
			file: async () => {
				const bytes = packFile({ kept: slot.kept, story: await shelf.story(slot.kept.hash) });
				page.give(`${id}-${slot.kept.lines.length}.save`, new Blob([bytes as BlobPart]));
			},
			code: () => packCode({ kept: slot.kept, story: null }),
		});
		const asides = (await shelf.quarantined(id)).map(({ key, reason, value, when }) => ({
			reason: problemText({ ...reason, hint: "" }),
			when,
			file: () => page.give(`${key.replaceAll("/", "-")}.json`, new Blob([JSON.stringify(value, null, "\t")])),
		}));
		return {
			slots: slots.map(row),
			quarantined: asides,
			persistenceRefused: keeping.lasting() === false,
			saveHere: keeping.keepHere,
			importFile: (file) => receive(async () => new Uint8Array(await file.arrayBuffer())),
			importCode: (code) => receive(() => code),
		};
	}

	const entrance = (kept: SaveData, go: () => void): Entrance => ({
		get title() {
			return titleOf(kept);
		},
		go,
	});

	return {
		/** The saves as the page shows them. */
		saves,
		/** Goes to a slot, and leaves what stands now as one. */
		load: (slot: Slot) => begin(slot.kept),
		/** Goes on where this pack goes on. */
		resume: () => resume(null),
		/** Shows the title screen while it is `wanted`; or goes straight on, when the player had not left. */
		async title(again: boolean, wanted: () => boolean): Promise<void> {
			const [latest, past, chapters] = await Promise.all([shelf.latest(id), chronicle.read(), chronicle.chapters()]);
			if (!wanted()) return;
			if (isProblem(latest)) page.tell(latest);
			const kept = latest && !isProblem(latest) ? latest : null;
			if (again && kept) return resume(kept);
			page.title({
				name: said().name,
				by: id === gamePack.manifest.id ? undefined : pack.manifest.author,
				resume: kept && entrance(kept, () => resume(kept)),
				begin: () => begin(),
				chapters: chapters.map((chapter) => entrance(chapter, () => begin(chapter))),
				endings: past.endings,
				warnings: said().contentWarnings,
				cover,
			});
			if (chapters.length)
				void import("./library/announce-unlocked-stories.ts").then((m) =>
					m.announceUnlockedStories(id, chronicle, { page, platform }),
				);
		},
		/** Asks how to go on, when the story was changed and the place cannot be told. */
		async unsure(kept: SaveData, json: StoryJson): Promise<void> {
			const { askResumePoint: askPlace } = await import("./ask-resume-point.ts");
			await askPlace(kept, json, { page, shelf, chronicle, begin, resume });
		},
	};
}
