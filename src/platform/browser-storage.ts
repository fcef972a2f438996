// What a browser keeps and carries between windows. It may refuse any of it at any time: site data are
// blocked, the window is private, a frame is sandboxed. Here a refusal is an answer, never an exception, and
// no other file of the page names these globals.

const attempt = <T>(ask: () => T): T | undefined => {
	try {
		return ask();
	} catch {
		return undefined;
	}
};

/** Reads a text that the browser keeps; null when there is none or storage is refused. */
export const readLocal = (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? null;

/** Keeps a text; false when storage is refused or full. */
export const writeLocal = (key: string, text: string): boolean =>
	attempt(() => (localStorage.setItem(key, text), true)) ?? false;

/** Marks this tab, until `takeTabMark`. Without storage nothing is marked. */
export const markTab = (key: string): void => void attempt(() => sessionStorage.setItem(key, "1"));

/** Whether this tab was marked; takes the mark away. */
export const takeTabMark = (key: string): boolean =>
	attempt(() => {
		const marked = sessionStorage.getItem(key) !== null;
		sessionStorage.removeItem(key);
		return marked;
	}) ?? false;

/** The locks that windows share; undefined where there are none. A request can still be refused. */
export const sharedLocks = (): LockManager | undefined => attempt(() => navigator.locks);

/** Opens a channel to the other windows; undefined where they cannot be reached. */
export const openChannel = (name: string): BroadcastChannel | undefined => attempt(() => new BroadcastChannel(name));

/** The browser's service workers; undefined where there are none. Registering one can still be refused. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined => attempt(() => navigator.serviceWorker);

/** Whether the browser never clears what it keeps; null where that cannot be asked. */
export async function storagePersisted(): Promise<boolean | null> {
	try {
		return await navigator.storage.persisted();
	} catch {
		return null;
	}
}

/** Asks the browser never to clear what it keeps; false when it makes no promise. */
export async function persistStorage(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}
