// Writes where a story goes on, behind the play: in order, one at a time, with the one before the newest
// beside it. Tells when the store refuses. Knows nothing of slots and chapters.
import type { SaveData } from "../director/save/save-data.ts";
import type { Store } from "./store.ts";

/** Hears how saving goes. */
export interface SaveObserver {
	/** Something could not be kept: the browser's reason. Told again only after something was kept. */
	failed(reason: unknown): void;
	/** Where the story goes on has been kept. */
	saved?(): void;
}

/** The queue of writes over one store. */
export interface SaveQueue {
	/**
	 * Queues a save in place of one that still waits; `soon` lets it wait up to 400 ms. Calls `read` at the
	 * write.
	 */
	queue(read: () => SaveData, soon: boolean): void;
	/** Writes at once what still waits; resolves when everything queued is written or was refused. */
	flush(): Promise<void>;
	/** Forgets what still waits, and what was written last. */
	cancel(): void;
	/** Writes entries of the drawer of saves at once; false when they were refused. */
	put(changes: Record<string, unknown>): Promise<boolean>;
	/** Notes a refusal, and tells the observer the first in a row. */
	refused(reason: unknown): void;
}

/** The store's drawer of saves. */
export const SAVES_DRAWER = "moments";

const WRITE_DELAY = 400; // milliseconds a line between choices may wait

/** Makes the queue over a store; a store that only memory could be had for is refused at once. */
export function createSaveQueue(store: Store, observer: SaveObserver): SaveQueue {
	let waiting: (() => SaveData) | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing: Promise<void> = Promise.resolve();
	let last: SaveData | null = null; // that was written here, so that it need not be read to be moved
	let told = false;

	function refused(reason: unknown): void {
		if (!told) observer.failed(reason);
		told = true;
	}
	async function write(save: SaveData): Promise<void> {
		const [now, before] = [`${save.pack}/now`, `${save.pack}/before`];
		try {
			if (last?.pack === save.pack) await store.put(SAVES_DRAWER, { [now]: save, [before]: last });
			else await store.rotate(SAVES_DRAWER, now, before, save);
			last = save;
			told = !store.persistent;
			if (store.persistent) observer.saved?.();
		} catch (reason) {
			refused(reason);
		}
	}
	function flush(): Promise<void> {
		clearTimeout(timer);
		const next = waiting;
		waiting = null;
		if (next) {
			const save = next();
			writing = writing.then(() => write(save));
		}
		return writing;
	}
	if (!store.persistent) refused("no storage");
	return {
		queue(read, soon) {
			waiting = read;
			clearTimeout(timer);
			if (soon) timer = setTimeout(flush, WRITE_DELAY);
			else void flush();
		},
		flush,
		cancel() {
			clearTimeout(timer);
			waiting = null;
			last = null;
		},
		put: (changes) =>
			store.put(SAVES_DRAWER, changes).then(
				() => true,
				(reason) => (refused(reason), false),
			),
		refused,
	};
}
