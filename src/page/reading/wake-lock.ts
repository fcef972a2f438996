// Keeps the screen on while auto-advance runs and the page is visible. Does nothing where the browser can't.
// Knows nothing of the story.

interface Sentinel {
	release(): Promise<void>;
	addEventListener(name: "release", listener: () => void): void;
}
interface WakeLockNavigator {
	readonly wakeLock?: { request(kind: "screen"): Promise<Sentinel> }; // in secure contexts only
}

/**
 * Makes the function that says whether the screen should stay on; it does so only while the page is visible.
 */
export function createWakeLock(page: Document): (wanted: boolean) => void {
	const { wakeLock } = (page.defaultView?.navigator ?? {}) as WakeLockNavigator;
	let wanted = false;
	let lock: Sentinel | null = null;
	let asking = false;

	const settle = async (): Promise<void> => {
		const on = wanted && !page.hidden;
		if (!wakeLock || asking || on === Boolean(lock)) return;
		if (!on) {
			const released = lock;
			lock = null;
			return released?.release().catch(() => {});
		}
		asking = true;
		const granted = await wakeLock.request("screen").catch(() => null); // refused, as with a low battery
		asking = false;
		if (!granted) return;
		lock = granted;
		granted.addEventListener("release", () => {
			if (lock === granted) lock = null; // the browser released it, as when the page is hidden
		});
		await settle(); // the wish may have changed meanwhile
	};
	page.addEventListener("visibilitychange", () => void settle());
	return (next) => {
		wanted = next;
		void settle();
	};
}
