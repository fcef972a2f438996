// Where things are put: IndexedDB, or memory where storage is refused. Keys and values only; knows nothing of what they mean.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** The drawers of the store. */
export type Drawer = "moments" | "stories" | "history";

/** A store of keyed values. */
export interface Store {
	readonly lasting: boolean; // false: memory only
	get(drawer: Drawer, key: string): Promise<unknown>;
	/** Reads all whose key begins so, as [key, value], in key order. */
	all(drawer: Drawer, prefix: string): Promise<[string, unknown][]>;
	/** Changes several keys at once, or none: undefined takes a key away. */
	put(drawer: Drawer, changes: Readonly<Record<string, unknown>>): Promise<void>;
	/** Puts a value and moves the one before it to another key, in one transaction. */
	swap(drawer: Drawer, key: string, before: string, value: unknown): Promise<void>;
}

interface Schema extends DBSchema {
	moments: { key: string; value: unknown };
	stories: { key: string; value: unknown };
	history: { key: string; value: unknown };
}

/** Opens the store; memory when the browser refuses one. */
export async function openStore(name = "the-voice-you-keep"): Promise<Store> {
	try {
		const db = await openDB<Schema>(name, 1, {
			upgrade(fresh) {
				for (const drawer of ["moments", "stories", "history"] as const) fresh.createObjectStore(drawer);
			},
		});
		return inDatabase(db);
	} catch {
		return inMemory();
	}
}

function inDatabase(db: IDBPDatabase<Schema>): Store {
	return {
		lasting: true,
		get: (drawer, key) => db.get(drawer, key),
		async all(drawer, prefix) {
			const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
			const read = db.transaction(drawer);
			const [keys, values] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
			return keys.map((key, i) => [key, values[i]]);
		},
		async put(drawer, changes) {
			const change = db.transaction(drawer, "readwrite");
			for (const [key, value] of Object.entries(changes))
				void (value === undefined ? change.store.delete(key) : change.store.put(value, key));
			await change.done;
		},
		async swap(drawer, key, before, value) {
			const change = db.transaction(drawer, "readwrite");
			const now = await change.store.get(key);
			if (now !== undefined) void change.store.put(now, before);
			void change.store.put(value, key);
			await change.done;
		},
	};
}

function inMemory(): Store {
	const held: Record<Drawer, Map<string, unknown>> = { moments: new Map(), stories: new Map(), history: new Map() };
	return {
		lasting: false,
		get: async (drawer, key) => held[drawer].get(key),
		all: async (drawer, prefix) =>
			[...held[drawer]].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
		async put(drawer, changes) {
			for (const [key, value] of Object.entries(changes)) {
				if (value === undefined) held[drawer].delete(key);
				else held[drawer].set(key, value);
			}
		},
		async swap(drawer, key, before, value) {
			if (held[drawer].has(key)) held[drawer].set(before, held[drawer].get(key));
			held[drawer].set(key, value);
		},
	};
}
