// How the story being played is kept: by the one window that has the hold, at every choice, with a quick save at hand; and what is said when
// it cannot be kept. Part of main's wiring; plays nothing itself.

import { isProblem } from "../base/problem.ts";
import type { Moment } from "../director/moment.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { PageFace } from "../page/page.tsx";
import { t } from "../page/strings/t.ts";
import type { Platform } from "../platform/platform.ts";
import { openStore } from "../saves/open-store.ts";
import { createProgress } from "../saves/progress.ts";
import { createSaveRepository } from "../saves/save-repository.ts";
import { makeSlot, type Slot } from "../saves/slot.ts";
import { createWindowLock } from "../saves/window-lock.ts";

/** What keeping is given. */
interface SaveControllerOptions {
	readonly id: string; // the pack's
	readonly page: PageFace;
	readonly platform: Platform;
	readonly picture: () => Promise<string>; // a small picture of what stands now, as a data URL; "" without
	readonly front: () => SaveLoader | undefined;
}

interface SaveLoader {
	load(slot: Slot): void;
	resume(): void; // where this pack goes on, read anew
}

/** Keeping's face. */
export type SaveController = Awaited<ReturnType<typeof createSaveController>>;

/** Makes the keeping of a pack, and opens the shelf. */
export async function createSaveController({ id, page, platform, picture, front }: SaveControllerOptions) {
	let lay: (() => SaveData) | null = null; // the present moment, while a story is played
	let older: SaveData | null = null; // what the next write would replace, from another version of the story
	let away = false; // another window keeps this story
	let lasting: boolean | null | undefined; // what the browser answered; undefined: not asked yet

	const store = await openStore(undefined, { files: platform.files });
	const shelf = createSaveRepository(store, {
		failed(reason) {
			const full = (reason as DOMException | null)?.name === "QuotaExceededError";
			page.saved(full ? "full" : "none");
			page.tell(t(full ? "keep.full" : reason === "no storage" ? "keep.none" : "keep.failed"));
		},
		saved: () => page.saved(new Date()),
	});
	const chronicle = createProgress(shelf, store, id);
	platform.onLeave(() => Promise.all([shelf.flush(), chronicle.seen.flush()]));

	const hold = createWindowLock(`the-voice-you-keep/${id}`, async (asked) => {
		if (asked) await shelf.flush();
		else shelf.cancelPending();
		away = true;
		page.saved("away");
		page.ask("taken", [
			{ title: "taken.back", go: () => void hold.takeOver().then(back) },
			{ title: "elsewhere.read", go: () => {} },
		]);
	});
	async function back(): Promise<void> {
		const left = lay?.();
		if (left) await shelf.saveSlot(makeSlot("left", left));
		away = false;
		front()?.resume();
	}

	// At once without a picture, and again with one when a frame of it has been drawn.
	async function keepSlot(kind: "own" | "quick"): Promise<boolean> {
		const kept = lay?.();
		if (!kept || !(await shelf.saveSlot(makeSlot(kind, kept)))) return false;
		const shot = await picture();
		return shot ? shelf.saveSlot(makeSlot(kind, kept, shot)) : true;
	}

	// Whether the present moment lies where the next visit would find it: only then may the game begin anew by itself.
	async function safe(): Promise<boolean> {
		await Promise.all([shelf.flush(), chronicle.seen.flush()]);
		const now = lay?.().lines.length;
		const latest = now === undefined ? null : await shelf.latest(id);
		return (
			shelf.persistent && (now === undefined || (latest !== null && !isProblem(latest) && latest.lines.length === now))
		);
	}

	return {
		shelf,
		chronicle,
		/** Whether another window keeps this story. */
		away: () => away,
		/** What the browser said when it was asked not to clear saves; null when it cannot be asked. */
		lasting: () => lasting,
		/** Lets a story in when this window keeps it, or when the player says how it should be; asks only while it is `wanted`. */
		async enter(go: () => void, wanted: () => boolean): Promise<void> {
			away = false;
			if (await hold.acquire()) return go();
			if (!wanted()) return;
			page.ask("elsewhere", [
				{ title: "elsewhere.take", go: () => void hold.takeOver().then(go) },
				{
					title: "elsewhere.read",
					go: () => {
						away = true;
						go();
					},
				},
			]);
		},
		/** A story is about to be played, from a moment that this version of it or another one kept. */
		begin(from: SaveData | null, hash: string): void {
			older = from && from.hash !== hash ? from : null;
		},
		/** No story is played any more. */
		async rest(): Promise<void> {
			if (away) await shelf.flush();
			else await platform.reloadIfUpdated("", safe);
			lay = null;
			hold.release();
		},
		/** Keeps a moment, as the director lays it. */
		keep(next: () => SaveData, moment: Moment, settled: boolean): void {
			lay = next;
			chronicle.trackScene(next, moment);
			if (away) {
				page.saved("away");
				return;
			}
			if (older) void shelf.saveSlot(makeSlot("older", older)); // before the write that replaces it, and in order with it
			older = null;
			shelf.queueSave(next, !moment.taken && !settled);
			void platform.reloadIfUpdated(moment.tableau.scene?.id ?? "", safe);
			if (moment.taken && lasting === undefined) {
				lasting = null;
				void platform.persist().then((answer) => {
					lasting = answer;
				});
			}
		},
		/** Keeps the present moment as a slot of the player's own. */
		keepHere: () => keepSlot("own"),
		/** Keeps the present moment as the quick save, or goes to the one there is. */
		async quick(what: "save" | "load"): Promise<void> {
			if (what === "save") return void ((await keepSlot("quick")) && page.say(t("quick.saved")));
			const slot = (await shelf.slots(id)).find((s) => s.key === `${id}/slot/quick-`);
			if (!slot) return page.say(t("quick.none"));
			front()?.load(slot);
			page.say(t("quick.loaded", { scene: slot.kept.title }));
		},
	};
}
