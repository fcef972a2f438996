// Moments on a shelf: IndexedDB, or memory where storage is refused. Writes are queued, the newest wins, and the one before the newest is
// kept beside it in the same transaction, so that a write cut short loses nothing.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Kept } from "../director/kept.ts";
import { isProblem, type Problem } from "../problem.ts";
import { readKept } from "./read-kept.ts";

/** What has been reached over all playthroughs of one pack. */
export interface History {
	readonly endings: readonly string[];
	readonly playthroughs: number; // begun
}

/** Where moments are kept. */
export interface Shelf {
	readonly lasting: boolean; // false when only memory could be had
	/** Keeps a moment as where this pack goes on; `soon` may wait a little, for lines between choices. */
	keep(kept: () => Kept, soon: boolean): void;
	/** Writes at once what still waits. */
	flush(): Promise<void>;
	/** Reads where a pack goes on: the newest that can be read, null when there is none, a Problem when none can be read. */
	latest(pack: string): Promise<Kept | Problem | null>;
	/** Keeps the beginning of a scene, to start again from. */
	keepChapter(kept: Kept, scene: string): Promise<void>;
	/** Reads the beginnings of scenes, in story order. */
	chapters(pack: string): Promise<Kept[]>;
	/** Reads what has been reached. */
	history(pack: string): Promise<History>;
	/** Writes what has been reached. */
	writeHistory(pack: string, history: History): Promise<void>;
}

interface Schema extends DBSchema {
	moments: { key: string; value: unknown };
	history: { key: string; value: History };
}

const NOTHING: History = { endings: [], playthroughs: 0 };
const SOON = 400; // milliseconds a line between choices may wait

/** Opens the shelf. `onRefused` is told once, when storage cannot be had or is full. */
export async function openShelf(onRefused: () => void): Promise<Shelf> {
	const db = await openDB<Schema>("the-voice-you-keep", 1, {
		upgrade(fresh) {
			fresh.createObjectStore("moments");
			fresh.createObjectStore("history");
		},
	}).catch(() => null);
	const refused = once(onRefused);
	if (!db) refused();
	const store = db ? inDatabase(db) : inMemory();
	let waiting: (() => Kept) | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing = Promise.resolve();

	const flush = (): Promise<void> => {
		clearTimeout(timer);
		const next = waiting;
		waiting = null;
		if (next) writing = writing.then(() => store.swap(next())).catch(refused);
		return writing;
	};
	return {
		lasting: db !== null,
		keep(kept, soon) {
			waiting = kept;
			clearTimeout(timer);
			if (soon) timer = setTimeout(flush, SOON);
			else void flush();
		},
		flush,
		async latest(pack) {
			const found = await store.read([`${pack}/now`, `${pack}/before`]).catch(() => []);
			const read = found.filter((x) => x !== undefined).map((x) => readKept(x, "the save in this browser"));
			return read.find((x) => !isProblem(x)) ?? read[0] ?? null;
		},
		keepChapter: (kept, scene) => store.put("moments", `${kept.pack}/chapter/${scene}`, kept).catch(refused),
		chapters: async (pack) => {
			const found = (await store.chapters(`${pack}/chapter/`).catch(() => [])).map((x) => readKept(x, "a chapter"));
			return found.filter((x): x is Kept => !isProblem(x)).sort((a, b) => a.lines.length - b.lines.length);
		},
		history: async (pack) => ({ ...NOTHING, ...(await store.history(pack).catch(() => undefined)) }),
		writeHistory: (pack, history) => store.put("history", pack, history).catch(refused),
	};
}

interface Store {
	swap(kept: Kept): Promise<void>;
	read(keys: readonly string[]): Promise<unknown[]>;
	chapters(prefix: string): Promise<unknown[]>;
	put(where: "moments" | "history", key: string, value: Kept | History): Promise<void>;
	history(pack: string): Promise<History | undefined>;
}

function inDatabase(db: IDBPDatabase<Schema>): Store {
	return {
		async swap(kept) {
			const change = db.transaction("moments", "readwrite", { durability: "relaxed" });
			const now = await change.store.get(`${kept.pack}/now`);
			if (now) void change.store.put(now, `${kept.pack}/before`);
			void change.store.put(kept, `${kept.pack}/now`);
			await change.done;
		},
		read: (keys) => Promise.all(keys.map((key) => db.get("moments", key))),
		chapters: (prefix) => db.getAll("moments", IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
		put: async (where, key, value) => void (await db.put(where, value as never, key)),
		history: (pack) => db.get("history", pack),
	};
}

function inMemory(): Store {
	const held = new Map<string, unknown>();
	return {
		swap: async (kept) => void held.set(`moments/${kept.pack}/now`, kept),
		read: async (keys) => keys.map((key) => held.get(`moments/${key}`)),
		chapters: async (prefix) => [...held].filter(([key]) => key.startsWith(`moments/${prefix}`)).map(([, value]) => value),
		put: async (where, key, value) => void held.set(`${where}/${key}`, value),
		history: async (pack) => held.get(`history/${pack}`) as History | undefined,
	};
}

function once(what: () => void): () => void {
	let done = false;
	return () => {
		if (!done) what();
		done = true;
	};
}
