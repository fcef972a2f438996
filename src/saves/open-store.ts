// Opens where values are stored: the platform's files, IndexedDB, or memory where storage is refused. Knows
// nothing of what they mean. Opens a connection again when the browser drops it (storage cleared, a phone
// woken).
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { PlatformFiles } from "../platform/platform.ts";
import { type ObjectStore, PACK_STORES, SAVE_STORES, type Store } from "./store.ts";

interface StoreOptions {
	readonly stores?: readonly ObjectStore[];
	readonly files?: PlatformFiles | undefined; // the platform's own, where it has them
}

interface Schema extends DBSchema {
	moments: { key: string; value: unknown };
	stories: { key: string; value: unknown };
	history: { key: string; value: unknown };
	packs: { key: string; value: unknown };
	files: { key: string; value: unknown };
	builds: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;

/**
 * Opens the store: the platform's files where it has them, else the browser's; memory when that is refused.
 */
export async function openStore(
	name = "the-voice-you-keep",
	{ stores: drawers = SAVE_STORES, files }: StoreOptions = {},
): Promise<Store> {
	if (files) {
		const { createFileStore } = await import("./file-store.ts");
		const there = await files.list(drawers[0]!).catch(() => null); // null: no disk to read
		return there ? createFileStore(files) : createMemoryStore();
	}
	const open = async (): Promise<Database> => {
		const db: Database = await openDB<Schema>(name, 1, {
			upgrade(fresh) {
				for (const drawer of drawers) fresh.createObjectStore(drawer);
			},
			blocking: () => db.close(), // a newer game in another window wants to change the drawers
		});
		return db;
	};
	try {
		return inDatabase(await open(), open);
	} catch {
		return createMemoryStore();
	}
}

function inDatabase(first: Database, open: () => Promise<Database>): Store {
	let db = first;
	const within = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
		try {
			return await work(db);
		} catch (thrown) {
			if ((thrown as DOMException | null)?.name !== "InvalidStateError") throw thrown;
			db = await open();
			return work(db);
		}
	};
	const handled = (): void => {}; // of a single request: the transaction tells of it
	return {
		persistent: true,
		get: (drawer, key) => within((db) => db.get(drawer, key)),
		all: (drawer, prefix) =>
			within(async (db) => {
				const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
				const keys = await db.getAllKeys(drawer, range);
				const values = await Promise.all(keys.map((key) => db.get(drawer, key).catch(() => undefined)));
				return keys.map((key, i): [string, unknown] => [key, values[i]]).filter(([, value]) => value !== undefined);
			}),
		put: (drawer, changes) =>
			within(async (db) => {
				const change = db.transaction(drawer, "readwrite");
				for (const [key, value] of Object.entries(changes))
					(value === undefined ? change.store.delete(key) : change.store.put(value, key)).catch(handled);
				await change.done;
			}),
		update: (drawer, key, to) =>
			within(async (db) => {
				const change = db.transaction(drawer, "readwrite");
				const value = to(await change.store.get(key));
				change.store.put(value, key).catch(handled);
				await change.done;
				return value;
			}),
		rotate: (drawer, key, before, value) =>
			within(async (db) => {
				const change = db.transaction(drawer, "readwrite");
				const now = await change.store.get(key);
				if (now !== undefined) change.store.put(now, before).catch(handled);
				change.store.put(value, key).catch(handled);
				await change.done;
			}),
	};
}

/** Makes a store that lasts as long as the page. */
export function createMemoryStore(): Store {
	const names = [...SAVE_STORES, ...PACK_STORES];
	const held = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<ObjectStore, Map<string, unknown>>;
	const set = (drawer: ObjectStore, key: string, value: unknown): unknown =>
		value === undefined ? held[drawer].delete(key) : held[drawer].set(key, value);
	return {
		persistent: false,
		get: async (drawer, key) => held[drawer].get(key),
		all: async (drawer, prefix) =>
			[...held[drawer]].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
		async put(drawer, changes) {
			for (const [key, value] of Object.entries(changes)) set(drawer, key, value);
		},
		async update(drawer, key, to) {
			const value = to(held[drawer].get(key));
			set(drawer, key, value);
			return value;
		},
		async rotate(drawer, key, before, value) {
			set(drawer, before, held[drawer].get(key));
			set(drawer, key, value);
		},
	};
}
