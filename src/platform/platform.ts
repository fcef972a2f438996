// What differs between browser and desktop, behind one face. Knows nothing of the story.

/** Files that the platform keeps for this player. Contents are text; a name is `drawer/key`. */
export interface PlatformFiles {
	/** Lists the names in a drawer, sorted. */
	list(drawer: string): Promise<readonly string[]>;
	/** Reads a file, null when there is none. */
	read(name: string): Promise<string | null>;
	/** Changes all the files named, or none: null takes one away. */
	write(changes: Readonly<Record<string, string | null>>): Promise<void>;
}

/** A pack as it lies on the disk: a bare file, or a folder with its files. */
export interface FolderPack {
	readonly name: string;
	readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]; // by path
	readonly refused: string | null; // why it could not be read
}

/** A folder of packs that the player can open. */
export interface PacksFolder {
	/** Reads all that lies in it, by name. */
	read(): Promise<readonly FolderPack[]>;
	/** Shows it in the system's own way. */
	open(): Promise<void>;
	/** Calls back after it changed; returns its undo. */
	onChange(changed: () => void): () => void;
	/** Reads the pack that the command line asked for, once; null when it asked for none. */
	takeRequested(): Promise<FolderPack | null>;
	/** Calls back when a second start asks for a pack; returns its undo. */
	onRequested(asked: () => void): () => void;
}

/** The whole screen, as it can be had here and now. */
export interface Fullscreen {
	readonly active: boolean;
	/** Takes it, or gives it back. */
	toggle(): void;
}

/** The ground the game stands on. */
export interface Platform {
	readonly kind: "browser" | "desktop";
	readonly files?: PlatformFiles; // where saves are files; else the browser's own storage is used
	readonly packs?: PacksFolder;
	readonly safeMode?: boolean; // the player asked to start without added packs
	/** Reads a small kept value, undefined when there is none or storage is refused. */
	read(name: string): unknown;
	/** Keeps a small value; false when storage is refused. */
	write(name: string, value: unknown): boolean;
	/** Whether what is kept is never cleared to make room; null where that isn't known. */
	persisted(): Promise<boolean | null>;
	/** Asks for that. The browser may ask the player in turn; false when it makes no promise. */
	persist(): Promise<boolean>;
	/** Gives the player a file to keep; false when it could not be written. */
	exportFile(name: string, contents: Blob): Promise<boolean>;
	/** The whole screen, null where it cannot be had. */
	fullscreen(): Fullscreen | null;
	/**
	 * Calls back when the game is about to be hidden or closed, to write what waits; returns its undo.
	 * `frozen`: the page is kept as it is and may come back. What has not begun by then, such as a transaction,
	 * must not.
	 */
	onLeave(leave: (frozen: boolean) => unknown): () => void;
	/** Makes the game last here without a network; called when the first line and its crew are there. */
	enableOffline(): void;
	/**
	 * Notes which scene stands, "" for the title. At the title and between scenes it may reload the page into a
	 * newer version, once `save` gave true. Resolves when the page stays. When it reloads, the promise never
	 * resolves, so that nothing more happens here.
	 */
	reloadIfUpdated(scene: string, save: () => Promise<boolean>): Promise<"staying">;
	/** Whether the game began itself anew, and the player should stand where they stood; true once. */
	wasReloaded(): boolean;
}
