// What a store of keyed values is, and its drawers. Knows nothing of where they lie or what they mean.

/** The drawers of the store. */
export type ObjectStore = "moments" | "stories" | "history" | "packs" | "files" | "builds";

/** The drawers of the saves. */
export const SAVE_STORES = ["moments", "stories", "history"] as const;

/** The drawers of the other store, in which added packs are kept apart from every save. */
export const PACK_STORES = ["packs", "files", "builds"] as const;

/** A store of keyed values. */
export interface Store {
	readonly persistent: boolean; // false: memory only
	get(drawer: ObjectStore, key: string): Promise<unknown>;
	/** Reads all whose key begins so, as [key, value], in key order. */
	all(drawer: ObjectStore, prefix: string): Promise<[string, unknown][]>;
	/** Changes several keys at once, or none: undefined takes a key away. */
	put(drawer: ObjectStore, changes: Readonly<Record<string, unknown>>): Promise<void>;
	/** Changes one value by what it was, in one transaction; gives what it has become. */
	update(drawer: ObjectStore, key: string, to: (was: unknown) => unknown): Promise<unknown>;
	/** Puts a value and moves the one before it to another key, in one transaction. */
	rotate(drawer: ObjectStore, key: string, before: string, value: unknown): Promise<void>;
}
