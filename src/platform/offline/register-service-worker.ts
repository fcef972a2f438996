// Registers the service worker, hands it what was fetched before it started, and notices a newer version.
// Loads after the first line.
import { serviceWorkers } from "../browser-storage.ts";

/** The game as it lasts in this browser. */
export interface OfflineApp {
	/** Whether a newer version lies ready. */
	hasUpdate(): boolean;
	/** Asks the newer version to take over; false where it has not within 1.5 s. It still will: ask again. */
	applyUpdate(): Promise<boolean>;
}

const UPDATE_INTERVAL = 3_600_000; // ms between looking for a newer version
const TAKEOVER_TIMEOUT = 1500; // ms for a new worker to take over

const RETRY_INTERVAL = 300; // ms

/** Makes the game last offline; null where the browser has no service workers here. */
export async function registerServiceWorker(base: string): Promise<OfflineApp | null> {
	const workers = serviceWorkers();
	if (!workers) return null;
	let controlled = Boolean(workers.controller);
	let replaced = false; // a newer version is at work already
	const registration = await workers
		.register(new URL("offline.js", base), { scope: new URL("./", base).href, updateViaCache: "none" })
		.catch(() => null); // a frame without storage, a private window
	if (!registration) return null;

	// What was fetched before the worker started went past it, and a sound that is played comes in parts. The
	// worker gets the list, and caches what it lacks.
	let fetched: PerformanceObserver | null = null;
	const handOver = (): void => {
		const tell = (came: PerformanceObserverEntryList): void =>
			workers.controller?.postMessage({ keep: came.getEntries().map(({ name }) => name) });
		fetched = new PerformanceObserver(tell);
		fetched.observe({ type: "resource", buffered: true });
	};
	workers.addEventListener("controllerchange", () => {
		if (controlled) replaced = true;
		else handOver();
		controlled = true;
	});
	if (controlled) {
		handOver();
		void servesAnotherBuild(base).then((other) => (replaced ||= other));
	}

	let looked = Date.now();
	document.addEventListener("visibilitychange", () => {
		// A clock that was put back counts as time gone by.
		if (document.hidden || Math.abs(Date.now() - looked) < UPDATE_INTERVAL) return;
		looked = Date.now();
		registration.update().catch(() => {}); // offline
	});

	return {
		hasUpdate: () => replaced || Boolean(registration.waiting && workers.controller),
		applyUpdate: () =>
			new Promise((done) => {
				if (replaced) return done(true);
				// In Chromium whatever wakes the old worker while it is being stopped puts the takeover off
				// until that worker has been idle for 30 s. So it hears this once, and nothing more.
				fetched?.disconnect();
				workers.controller?.postMessage({ yield: true });
				const ask = (): void => registration.waiting?.postMessage({ go: true });
				const asking = setInterval(ask, RETRY_INTERVAL); // a busy worker misses a single request
				const end = (renewed: boolean): void => {
					clearInterval(asking);
					done(renewed);
				};
				workers.addEventListener("controllerchange", () => end(true), { once: true });
				setTimeout(end, TAKEOVER_TIMEOUT, false);
				ask();
			}),
	};
}

// A newer worker can take over while this page loads, before anything here listens. The worker answers from
// its own files, and each page names its build.
async function servesAnotherBuild(base: string): Promise<boolean> {
	const own = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
	if (!own) return false;
	try {
		const served = await fetch(new URL("./", base));
		return served.ok && !(await served.text()).includes(`content="${own}"`);
	} catch {
		return false; // offline, and nothing cached yet
	}
}
