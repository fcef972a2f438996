// Lets only one window write a story that is open in several, so that none overwrites another. Uses Web
// Locks: a window that is asked for the lock writes what it has and yields; one that does not answer loses
// it. Without Web Locks every window writes.
import { openChannel, sharedLocks } from "../platform/browser-storage.ts";

/** The lock of one story, as one window sees it. */
export interface WindowLock {
	/** Gets the lock if it is free; false when another window has it. */
	acquire(): Promise<boolean>;
	/** Takes the lock from whichever window has it. */
	takeOver(): Promise<void>;
	/** Releases the lock. */
	release(): void;
}

/** What a window does when it loses the lock. `asked`: there is still time to write. */
export type LockLost = (asked: boolean) => void | Promise<void>;

const YIELD_TIMEOUT = 2000; // milliseconds a window is given to write what it has
const UNLOAD_TIMEOUT = 700; // milliseconds a page that was just left may still hold its lock

/** Makes the lock of a story, by a name that all windows share. */
export function createWindowLock(
	name: string,
	lost: LockLost,
	locks: LockManager | undefined = sharedLocks(),
): WindowLock {
	if (!locks) return { acquire: async () => true, takeOver: async () => {}, release: () => {} };
	let letGo: (() => void) | null = null;
	const channel = openChannel(name); // where there is none, a lock is taken without asking
	channel?.addEventListener("message", async ({ data }) => {
		const giving = letGo;
		if (data !== "give" || !giving) return;
		letGo = null;
		await lost(true);
		giving();
	});

	// Resolves when the lock is had or refused; the lock is held until it is let go or taken.
	const ask = (options: LockOptions): Promise<boolean> =>
		new Promise((done, failed) => {
			let mine: (() => void) | null = null;
			const held = locks.request(name, options, (lock) => {
				if (!lock) return done(false);
				const until = new Promise<void>((release) => {
					letGo = mine = release;
				});
				done(true);
				return until;
			});
			held.catch((reason) => {
				if (!mine) return failed(reason);
				if (letGo !== mine) return; // it had been let go already
				letGo = null;
				void lost(false);
			});
		});

	return {
		// A frame that is refused storage is refused locks too, and has nothing that it could write over.
		async acquire() {
			if (letGo) return true;
			const free = await ask({ ifAvailable: true }).catch(() => true);
			// A reload on a busy machine: the page before this one has not been taken down yet.
			return free || ask({ signal: AbortSignal.timeout(UNLOAD_TIMEOUT) }).catch(() => false);
		},
		async takeOver() {
			if (letGo) return;
			channel?.postMessage("give");
			await ask({ signal: AbortSignal.timeout(YIELD_TIMEOUT) }).catch(() => ask({ steal: true }));
		},
		release() {
			letGo?.();
			letGo = null;
		},
	};
}
