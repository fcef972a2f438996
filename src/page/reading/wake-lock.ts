// Keeping the screen lit while the story goes on by itself and is looked at; a browser that cannot is let be. Knows nothing of the story.

interface Sentinel {
	release(): Promise<void>;
	addEventListener(name: "release", hear: () => void): void;
}
interface WakeLockNavigator {
	readonly wakeLock?: { request(kind: "screen"): Promise<Sentinel> }; // there in secure places only
}

/** Makes it: called with whether the screen is to stay lit, which it does while the page is visible. */
export function createWakeLock(page: Document): (wanted: boolean) => void {
	const { wakeLock } = (page.defaultView?.navigator ?? {}) as WakeLockNavigator;
	let wanted = false;
	let lock: Sentinel | null = null;
	let asking = false;

	const settle = async (): Promise<void> => {
		const lit = wanted && !page.hidden;
		if (!wakeLock || asking || lit === Boolean(lock)) return;
		if (!lit) {
			const held = lock;
			lock = null;
			return held?.release().catch(() => {});
		}
		asking = true;
		const given = await wakeLock.request("screen").catch(() => null); // a low battery, a frame that may not
		asking = false;
		if (!given) return;
		lock = given;
		given.addEventListener("release", () => {
			if (lock === given) lock = null; // the browser's own doing, as when the page is hidden
		});
		await settle(); // it may have been taken back meanwhile
	};
	page.addEventListener("visibilitychange", () => void settle());
	return (next) => {
		wanted = next;
		void settle();
	};
}
