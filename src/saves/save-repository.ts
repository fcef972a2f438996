// Moments on a shelf: where a pack goes on, chapters, slots. Writes are queued in order; the one before the newest is kept beside it. The
// compiled story of every save is kept with it, so that any save can always go on in the version it was made in. What cannot be read is moved
// aside as it is, and never deleted.

import { gunzip, gzip } from "../base/gzip.ts";
import { isProblem, type Problem } from "../base/problem.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { readSave } from "./read-save.ts";
import { readSlot, type Slot } from "./slot.ts";
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
	readonly when: number; // milliseconds since 1970, when it was moved here
}

/** Where moments are kept. */
export interface SaveRepository {
	readonly persistent: boolean; // false when only memory could be had
	/** Keeps a moment as where this pack goes on; `soon` may wait a little, for lines between choices. */
	save(kept: () => SaveData, soon: boolean): void;
	/** Writes at once what still waits. */
	flush(): Promise<void>;
	/** Forgets what still waits: another window keeps this story now. */
	cancelPending(): void;
	/** Reads where a pack goes on: the newest that can be read, null when there is none, a Problem when none can be read. */
	latest(pack: string): Promise<SaveData | Problem | null>;
	/** Keeps the beginning of a scene, to start again from. */
	saveChapter(kept: SaveData, scene: string): Promise<boolean>;
	/** Reads the beginnings of scenes, in story order. */
	chapters(pack: string): Promise<SaveData[]>;
	/** Keeps a slot, new or over the one with its key; false when it could not be kept. */
	saveSlot(slot: Slot): Promise<boolean>;
	/** Reads the slots of a pack, newest first. */
	slots(pack: string): Promise<Slot[]>;
	/** Takes a slot away; gives its undo. */
	deleteSlot(slot: Slot): Promise<() => Promise<boolean>>;
	/** Reads what was moved aside because it could not be read, newest first. */
	quarantined(pack: string): Promise<QuarantinedSave[]>;
	/** Keeps a compiled story by its hash, and drops those no save refers to. */
	saveStory(hash: string, json: StoryJson): Promise<void>;
	/** Reads a kept story, null when there is none. */
	story(hash: string): Promise<StoryJson | null>;
	/** Reads what has been reached. */
	progress(pack: string): Promise<ProgressRecord>;
	/** Changes what has been reached, by what had been; gives what it has become. */
	updateProgress(pack: string, to: (past: ProgressRecord) => ProgressRecord): Promise<ProgressRecord>;
}

/** Who is told how keeping goes. */
export interface SaveObserver {
	/** Something could not be kept: the browser's reason. Told again only after something was kept. */
	failed(reason: unknown): void;
	/** Where the story goes on has been kept. */
	saved?(): void;
}

const WRITE_DELAY = 400; // milliseconds a line between choices may wait
const DRAWER = "moments";

/** Makes the shelf over a store. */
export function createSaveRepository(store: Store, witness: SaveObserver): SaveRepository {
	let waiting: (() => SaveData) | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const inTurn = createTaskQueue();
	let writing: Promise<void> = Promise.resolve();
	let last: SaveData | null = null; // that this shelf wrote, so that it need not be read to be moved
	let told = false;
	const refused = (reason: unknown): void => {
		if (!told) witness.failed(reason);
		told = true;
	};
	if (!store.persistent) refused("no storage");

	const write = async (kept: SaveData): Promise<void> => {
		const [now, before] = [`${kept.pack}/now`, `${kept.pack}/before`];
		try {
			if (last?.pack === kept.pack) await store.put(DRAWER, { [now]: kept, [before]: last });
			else await store.rotate(DRAWER, now, before, kept);
			last = kept;
			told = !store.persistent;
			if (store.persistent) witness.saved?.();
		} catch (reason) {
			refused(reason);
		}
	};
	const drop = (): void => {
		clearTimeout(timer);
		waiting = null;
		last = null;
	};
	const flush = (): Promise<void> => {
		clearTimeout(timer);
		const next = waiting;
		waiting = null;
		if (next) {
			const kept = next();
			writing = inTurn(() => write(kept));
		}
		return writing;
	};
	const put = (changes: Record<string, unknown>): Promise<boolean> =>
		store.put(DRAWER, changes).then(
			() => true,
			(reason) => (refused(reason), false),
		);
	// Reads what lies under some keys. What cannot be read is moved aside in the same breath.
	async function readAll<T>(found: [string, unknown][], read: (key: string, value: unknown) => T | Problem) {
		const moved: Record<string, unknown> = {};
		const all = found.map(([key, value]) => ({ key, value, is: read(key, value) }));
		for (const { key, value, is } of all) {
			if (!isProblem(is)) continue;
			const [pack = "", ...rest] = key.split("/");
			moved[key] = undefined;
			moved[`${pack}/aside/${rest.join("-")}-${Date.now()}`] = { reason: is, value, when: Date.now() };
		}
		if (Object.keys(moved).length) await put(moved);
		return all.map(({ is }) => is);
	}
	const all = (prefix: string) => store.all(DRAWER, prefix).catch(() => [] as [string, unknown][]);
	const whole = <T>(read: readonly (T | Problem)[]): T[] => read.filter((is) => !isProblem(is)) as T[];

	return {
		persistent: store.persistent,
		save(kept, soon) {
			waiting = kept;
			clearTimeout(timer);
			if (soon) timer = setTimeout(flush, WRITE_DELAY);
			else void flush();
		},
		flush,
		cancelPending: drop,
		async latest(pack) {
			const keys = [`${pack}/now`, `${pack}/before`];
			const found = await Promise.all(keys.map((key) => store.get(DRAWER, key).catch(() => undefined)));
			const there = keys.map((key, i): [string, unknown] => [key, found[i]]).filter(([, value]) => value !== undefined);
			const read = await readAll(there, (_, value) => readSave(value, "the save kept here"));
			return read.find((is) => !isProblem(is)) ?? read[0] ?? null;
		},
		saveChapter: (kept, scene) => put({ [`${kept.pack}/chapter/${scene}`]: kept }),
		async chapters(pack) {
			const read = await readAll(await all(`${pack}/chapter/`), (_, value) => readSave(value, "a chapter"));
			return whole(read).sort((a, b) => a.lines.length - b.lines.length);
		},
		saveSlot: (slot) => put({ [slot.key]: slot }),
		slots: async (pack) =>
			whole(await readAll(await all(`${pack}/slot/`), readSlot)).sort((a, b) => b.kept.when - a.kept.when),
		async deleteSlot(slot) {
			await put({ [slot.key]: undefined });
			return () => put({ [slot.key]: slot });
		},
		quarantined: async (pack) =>
			(await all(`${pack}/aside/`))
				.map(([key, value]) => ({ ...(value as Omit<QuarantinedSave, "key">), key }))
				.sort((a, b) => b.when - a.when),
		async saveStory(hash, json) {
			const packed = await gzip(new TextEncoder().encode(JSON.stringify(json)));
			await store.put("stories", { [hash]: packed }).catch(refused);
			await deleteUnusedStories(store, hash).catch(() => {});
		},
		async story(hash) {
			const packed = await store.get("stories", hash).catch(() => undefined);
			if (!(packed instanceof Uint8Array)) return null;
			return JSON.parse(new TextDecoder().decode(await gunzip(packed))) as StoryJson;
		},
		progress: async (pack) => readProgress(await store.get("history", pack).catch(() => undefined)),
		async updateProgress(pack, to) {
			const changed = await store
				.update("history", pack, (was) => to(readProgress(was)))
				.catch(
					async (reason) => (refused(reason), to(readProgress(await store.get("history", pack).catch(() => null)))),
				);
			return readProgress(changed);
		},
	};
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
	for (const [, value] of await store.all(DRAWER, "")) {
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
