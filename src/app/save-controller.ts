// The saves of the pack that is open: written by the one window that has the lock, at every choice, with a
// quick save; and what the player is told when they cannot be written. Plays nothing itself: navigation does.

import { isProblem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { PageFace } from "../page/page.tsx";
import { t } from "../page/strings/t.ts";
import type { Platform } from "../platform/platform.ts";
import { createProgress, type Progress } from "../saves/progress.ts";
import { createSaveRepository, type SaveRepository } from "../saves/save-repository.ts";
import { makeSlot, slotKind } from "../saves/slot.ts";
import type { Store } from "../saves/store.ts";
import { createWindowLock, type WindowLock } from "../saves/window-lock.ts";
import { openAnsweringStore } from "./answering-store.ts";
import type { AppState, Ask, Navigation, SaveController } from "./app-state.ts";

/** What saving is given. */
export interface SaveControllerOptions {
	readonly id: string; // the pack's
	readonly state: AppState;
	readonly ask: Ask;
	readonly navigation: Pick<Navigation, "playFrom" | "resume">;
	readonly page: Pick<PageFace, "saved" | "tell" | "say" | "askFirst">;
	readonly platform: Pick<Platform, "files" | "onLeave" | "reloadIfUpdated">;
	readonly picture: () => Promise<string>; // a small picture of what stands now, as a data URL; "" without
	readonly store?: Store; // the player's own storage when none is given
	readonly locks?: LockManager; // the browser's when none is given
}

// What the functions below share.
interface Saving extends SaveControllerOptions {
	readonly repository: SaveRepository;
	readonly progress: Progress;
	readonly lock: WindowLock;
	acquiring: Promise<boolean> | null; // the lock refuses a second request of its own window
	present: (() => SaveData) | null; // the moment that stands, while a story is played
	replaced: SaveData | null; // what the next write replaces, from another version of the story
}

const MAX_ABANDONED_SLOTS = 10; // places left for another; the oldest goes when one more is left

/** Opens the saves of a pack. */
export async function createSaveController(options: SaveControllerOptions): Promise<SaveController> {
	const { id, state, page, platform } = options;
	const store = options.store ?? (await openAnsweringStore(page, platform.files));
	const repository = createSaveRepository(store, observer(page));
	const progress = createProgress(repository, store, id);
	const lock = createWindowLock(`the-voice-you-keep/${id}`, (asked) => lockLost(saving, asked), options.locks);
	const saving: Saving = {
		...options,
		repository,
		progress,
		lock,
		acquiring: null,
		present: null,
		replaced: null,
	};
	platform.onLeave((frozen) => frozen || Promise.all([repository.flush(), progress.seen.flush()]));
	return {
		repository,
		progress,
		enter: (visit) => enter(saving, visit),
		latest: () => latest(saving),
		leaveAsSlot: () => leaveAsSlot(saving),
		begin(from, hash) {
			saving.replaced = from && from.hash !== hash ? from : null;
		},
		queueSave: (...moment) => queueSave(saving, ...moment),
		saveHere: () => saveSlot(saving, "own"),
		quick: (what) => (what === "save" ? quickSave(saving) : quickLoad(saving)),
		async rest(visit) {
			await repository.flush(); // a platform that never reloads does not ask for it
			if (!state.heldElsewhere) await platform.reloadIfUpdated("", () => isPlaceSaved(saving));
			if (visit.aborted) return; // the next visit has the lock already
			saving.present = null;
			lock.release();
		},
	};
}

const observer = (page: SaveControllerOptions["page"]): Parameters<typeof createSaveRepository>[1] => ({
	failed(reason) {
		const full = (reason as DOMException | null)?.name === "QuotaExceededError";
		page.saved(full ? "full" : "none");
		page.tell(t(full ? "keep.full" : reason === "no storage" ? "keep.none" : "keep.failed"));
	},
	saved: () => page.saved(new Date()),
});

async function enter(saving: Saving, visit: AbortSignal): Promise<boolean> {
	const { state, lock } = saving;
	state.heldElsewhere = false;
	const acquired = await acquire(saving);
	if (visit.aborted) {
		releaseAtTitle(saving);
		return false;
	}
	if (acquired) return true;
	return new Promise((done) => {
		visit.addEventListener("abort", () => done(false), { once: true });
		saving.ask("elsewhere", [
			{
				title: "elsewhere.take",
				go: async () => {
					await lock.takeOver();
					releaseAtTitle(saving);
					done(!visit.aborted);
				},
			},
			{
				title: "elsewhere.read",
				go: () => {
					state.heldElsewhere = true;
					done(true);
				},
			},
		]);
	});
}

function acquire(saving: Saving): Promise<boolean> {
	saving.acquiring ??= saving.lock.acquire().finally(() => {
		saving.acquiring = null;
	});
	return saving.acquiring;
}

// A lock that comes when the player is back at the title would keep every other window out.
const releaseAtTitle = ({ state, lock }: Saving): void => void (state.screen === "title" && lock.release());

async function lockLost(saving: Saving, asked: boolean): Promise<void> {
	const { state, repository, page, ask } = saving;
	const { signal } = state.visit;
	state.heldElsewhere = true; // first, so that nothing is queued behind the last write
	if (asked) await repository.flush();
	else repository.cancelPending();
	// Whoever is elsewhere, or is being asked where to go on, asks for the lock again on the way into a story.
	if (signal.aborted || state.screen !== "playing") return;
	page.saved("away");
	ask("taken", [
		{ title: "taken.back", go: () => void takeBack(saving) },
		{ title: "elsewhere.read", go: () => {} },
	]);
}

async function takeBack(saving: Saving): Promise<void> {
	const { state, lock, repository, navigation } = saving;
	const { signal } = state.visit;
	await lock.takeOver();
	if (signal.aborted) return releaseAtTitle(saving);
	const left = saving.present?.();
	if (left) await repository.saveSlot(makeSlot("left", left));
	if (signal.aborted) return;
	state.heldElsewhere = false;
	await navigation.resume();
}

async function latest({ id, repository }: Saving): Promise<SaveData | null> {
	const found = await repository.latest(id);
	return found && !isProblem(found) ? found : null;
}

async function leaveAsSlot(saving: Saving): Promise<void> {
	const { id, repository } = saving;
	await repository.flush();
	const last = await latest(saving);
	if (!last?.trail.length) return;
	const slots = await repository.slots(id);
	if (slots.some(({ kept }) => positionKey(kept) === positionKey(last))) return;
	await repository.saveSlot(makeSlot("left", last));
	const left = slots.filter((slot) => slotKind(slot) === "left" && !slot.name);
	for (const slot of left.slice(MAX_ABANDONED_SLOTS - 1)) await repository.deleteSlot(slot);
}

// The same choices in the same playthrough, and as many lines: with one of two such saves nothing is lost.
const positionKey = ({ hash, seed, trail, lines }: SaveData): string =>
	JSON.stringify([hash, seed, lines.length, trail.map(({ key }) => key)]);

function queueSave(saving: Saving, ...[next, moment, settled]: Parameters<SaveController["queueSave"]>): void {
	const { state, page, platform, repository, progress, replaced } = saving;
	saving.present = next;
	progress.trackScene(next, moment);
	if (state.heldElsewhere) {
		page.saved("away");
		return;
	}
	// Queued before the write that replaces it.
	if (replaced) void repository.saveSlot(makeSlot("older", replaced));
	saving.replaced = null;
	repository.queueSave(next, !moment.taken && !settled);
	void platform.reloadIfUpdated(moment.tableau.scene?.id ?? "", () => isPlaceSaved(saving));
}

// The page may reload by itself only when the next visit would find the moment that stands.
async function isPlaceSaved(saving: Saving): Promise<boolean> {
	const { repository, progress } = saving;
	await Promise.all([repository.flush(), progress.seen.flush()]);
	if (!repository.persistent) return false;
	const lines = saving.present?.().lines.length;
	return lines === undefined || (await latest(saving))?.lines.length === lines;
}

// At once without a picture, and again with one when a frame of it has been drawn.
async function saveSlot({ present, repository, picture }: Saving, kind: "own" | "quick"): Promise<boolean> {
	const now = present?.();
	if (!now || !(await repository.saveSlot(makeSlot(kind, now)))) return false;
	const thumbnail = await picture();
	return thumbnail ? repository.saveSlot(makeSlot(kind, now, thumbnail)) : true;
}

async function quickSave(saving: Saving): Promise<void> {
	if (await saveSlot(saving, "quick")) saving.page.say(t("quick.saved"));
}

async function quickLoad({ id, repository, page, navigation }: Saving): Promise<void> {
	const slot = (await repository.slots(id)).find(({ key }) => key === `${id}/slot/quick-`);
	if (!slot) return page.say(t("quick.none"));
	void navigation.playFrom(slot.kept);
	page.say(t("quick.loaded", { scene: slot.kept.title }));
}
