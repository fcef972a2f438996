// The saves of all packs in one store: where a pack goes on, chapters, slots. Keeps the compiled story of
// every save with it, so that each can go on in its own version. Quarantines what it cannot read, as it is,
// and never deletes it.

import { gunzip, gzip } from "../base/gzip.ts";
import { isProblem, type Problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { readSave } from "./read-save.ts";
import { createSaveQueue, SAVES_DRAWER, type SaveObserver } from "./save-queue.ts";
import { lastKeptFirst, readSlot, type Slot } from "./slot.ts";
import type { Store } from "./store.ts";

/** What has been reached over all playthroughs of one pack. */
export interface ProgressRecord {
	readonly endings: readonly string[];
	readonly playthroughs: number; // begun
}

/** Something stored that could not be read, as it was found. */
export interface QuarantinedSave {
	readonly key: string;
	readonly reason: Problem;
	readonly value: unknown;
	readonly when: number; // it was moved here, milliseconds since 1970
}

/** Where moments are kept. */
export interface SaveRepository {
	readonly persistent: boolean; // false when only memory could be had
	/** Queues a save as where its pack goes on; `soon` lets it wait up to 400 ms, for lines between choices. */
	queueSave(read: () => SaveData, soon: boolean): void;
	/** Writes at once what still waits. */
	flush(): Promise<void>;
	/** Forgets what still waits: another window keeps this story now. */
	cancelPending(): void;
	/**
	 * Reads where a pack goes on: the newest readable save, null when there is none, a Problem when none is
	 * readable.
	 */
	latest(pack: string): Promise<SaveData | Problem | null>;
	/** Keeps the beginning of a scene, to start again from. */
	saveChapter(kept: SaveData, scene: string): Promise<boolean>;
	/** Reads the beginnings of scenes, in story order. */
	chapters(pack: string): Promise<SaveData[]>;
	/** Keeps a slot, new or over the one with its key; false when it could not be kept. */
	saveSlot(slot: Slot): Promise<boolean>;
	/** Reads the slots of a pack, the last kept first. */
	slots(pack: string): Promise<Slot[]>;
	/** Takes a slot away; gives its undo. */
	deleteSlot(slot: Slot): Promise<() => Promise<boolean>>;
	/** Reads what was quarantined, newest first. */
	quarantined(pack: string): Promise<QuarantinedSave[]>;
	/** Keeps a compiled story by its hash, and drops those no save refers to. */
	saveStory(hash: string, json: StoryJson): Promise<void>;
	/** Reads a kept story, null when there is none. */
	story(hash: string): Promise<StoryJson | null>;
	/** Reads what has been reached. */
	progress(pack: string): Promise<ProgressRecord>;
	/** Changes what has been reached, by what had been; gives what it has become. */
	updateProgress(pack: string, change: (past: ProgressRecord) => ProgressRecord): Promise<ProgressRecord>;
}

/** Makes the repository over a store. */
export function createSaveRepository(store: Store, observer: SaveObserver): SaveRepository {
	const writes = createSaveQueue(store, observer);
	const { put } = writes;
	const read = <T>(prefix: string, readOne: ReadEntry<T>): Promise<T[]> => readPrefix(store, put, prefix, readOne);
	return {
		persistent: store.persistent,
		queueSave: writes.queue,
		flush: writes.flush,
		cancelPending: writes.cancel,
		latest: (pack) => readLatest(store, put, pack),
		saveChapter: (save, scene) => put({ [`${save.pack}/chapter/${scene}`]: save }),
		async chapters(pack) {
			const found = await read(`${pack}/chapter/`, (_, value) => readSave(value, "a chapter"));
			return found.sort((a, b) => a.lines.length - b.lines.length);
		},
		async saveSlot(slot) {
			// A clock may be put back: which slot is the newest is counted. One kept before stays in its place.
			const order = slot.order ?? (await nextOrder(store, slot.kept.pack));
			return put({ [slot.key]: { ...slot, order } });
		},
		slots: async (pack) => (await read(`${pack}/slot/`, readSlot)).sort(lastKeptFirst),
		async deleteSlot(slot) {
			await put({ [slot.key]: undefined });
			return () => put({ [slot.key]: slot });
		},
		quarantined: async (pack) =>
			(await allOrNone(store, `${pack}/aside/`))
				.map(([key, value]) => ({ ...(value as Omit<QuarantinedSave, "key">), key }))
				.sort((a, b) => b.when - a.when),
		async saveStory(hash, json) {
			const packed = await gzip(new TextEncoder().encode(JSON.stringify(json)));
			await store.put("stories", { [hash]: packed }).catch(writes.refused);
			await deleteUnusedStories(store, hash).catch(() => {}); // what is not deleted now is at the next save
		},
		async story(hash) {
			const packed = await store.get("stories", hash).catch(() => undefined);
			if (!(packed instanceof Uint8Array)) return null;
			return JSON.parse(new TextDecoder().decode(await gunzip(packed))) as StoryJson;
		},
		progress: async (pack) => readProgress(await store.get("history", pack).catch(() => undefined)),
		async updateProgress(pack, change) {
			try {
				return readProgress(await store.update("history", pack, (was) => change(readProgress(was))));
			} catch (reason) {
				writes.refused(reason);
				return change(readProgress(await store.get("history", pack).catch(() => null)));
			}
		},
	};
}

// From the store, so that two windows count together.
async function nextOrder(store: Store, pack: string): Promise<number> {
	try {
		return Number(await store.update("history", `${pack}/slots`, (was) => (Number(was) || 0) + 1));
	} catch {
		return 0; // the slot's own write tells that storage refuses
	}
}

type ReadEntry<T> = (key: string, value: unknown) => T | Problem;
type Put = (changes: Record<string, unknown>) => Promise<boolean>;

const allOrNone = (store: Store, prefix: string): Promise<[string, unknown][]> =>
	store.all(SAVES_DRAWER, prefix).catch(() => []);

// The newest that can be read, else why the newest cannot.
async function readLatest(store: Store, put: Put, pack: string): Promise<SaveData | Problem | null> {
	const keys = [`${pack}/now`, `${pack}/before`];
	const values = await Promise.all(keys.map((key) => store.get(SAVES_DRAWER, key).catch(() => undefined)));
	const found = keys.map((key, i): [string, unknown] => [key, values[i]]).filter(([, value]) => value !== undefined);
	const read = await readOrQuarantine(put, found, (_, value) => readSave(value, "the save kept here"));
	return read.find((is) => !isProblem(is)) ?? read[0] ?? null;
}

async function readPrefix<T>(store: Store, put: Put, prefix: string, readOne: ReadEntry<T>): Promise<T[]> {
	const read = await readOrQuarantine(put, await allOrNone(store, prefix), readOne);
	return read.filter((is): is is Awaited<T> => !isProblem(is));
}

// What cannot be read is moved aside in the same write, as it was found.
async function readOrQuarantine<T>(
	put: Put,
	found: readonly [string, unknown][],
	readOne: ReadEntry<T>,
): Promise<(T | Problem)[]> {
	const moved: Record<string, unknown> = {};
	const all = found.map(([key, value]) => ({ key, value, is: readOne(key, value) }));
	for (const { key, value, is } of all) {
		if (!isProblem(is)) continue;
		const [pack = "", ...rest] = key.split("/");
		moved[key] = undefined;
		moved[`${pack}/aside/${rest.join("-")}-${Date.now()}`] = { reason: is, value, when: Date.now() };
	}
	if (Object.keys(moved).length) await put(moved);
	return all.map(({ is }) => is);
}

function readProgress(stored: unknown): ProgressRecord {
	const { endings, playthroughs } = (stored ?? {}) as { endings?: unknown; playthroughs?: unknown };
	return {
		...(typeof stored === "object" ? stored : {}),
		endings: Array.isArray(endings) ? endings.filter((id) => typeof id === "string") : [],
		playthroughs: Number.isInteger(playthroughs) ? (playthroughs as number) : 0,
	};
}

// A story that no moment, chapter or slot refers to any more is of no use to anyone.
async function deleteUnusedStories(store: Store, current: string): Promise<void> {
	const living = new Set([current]);
	for (const [, value] of await store.all(SAVES_DRAWER, "")) {
		const held = value as {
			hash?: string;
			kept?: { hash?: string };
			value?: { hash?: string; kept?: { hash?: string } };
		};
		const hash = held.hash ?? held.kept?.hash ?? held.value?.hash ?? held.value?.kept?.hash;
		if (hash) living.add(hash);
	}
	const dead = (await store.all("stories", "")).map(([hash]) => hash).filter((hash) => !living.has(hash));
	await store.put("stories", Object.fromEntries(dead.map((hash) => [hash, undefined])));
}
