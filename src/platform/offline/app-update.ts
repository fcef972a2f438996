// Decides when the page may reload into a newer version: at the title, and between two scenes, once the place
// is saved. Small, since it loads with the first line; what does the work loads later.

import { markTab, serviceWorkers, takeTabMark } from "../browser-storage.ts";
import type { Platform } from "../platform.ts";
import type { OfflineApp } from "./register-service-worker.ts";

const RELOADED_KEY = "the-voice-you-keep/again";

/** Makes the browser's part of a platform that renews itself. */
export function createAppUpdate(): Pick<Platform, "enableOffline" | "reloadIfUpdated" | "wasReloaded"> {
	let offline: Promise<OfflineApp | null> | null = null;
	let scene = "";

	// From the second time on it lies in the worker's cache, and is asked at the title already.
	const ask = (): Promise<OfflineApp | null> =>
		(offline ??= import.meta.env.PROD
			? import("./register-service-worker.ts")
					.then(({ registerServiceWorker: keepOffline }) => keepOffline(document.baseURI))
					.catch(() => null)
			: Promise.resolve(null));

	return {
		enableOffline: () => void ask(),
		async reloadIfUpdated(next, save) {
			const ended = scene !== "" && next !== scene;
			const playing = next !== "";
			scene = next;
			if (!ended && playing) return "staying";
			const kept = await save();
			if (!offline && serviceWorkers()?.controller) {
				void ask(); // the title does not wait for the answer
				return "staying";
			}
			const at = kept ? await offline : null;
			if (!at?.hasUpdate()) return "staying";
			// A reload while the workers change places would wait for one that is being stopped, for ever
			// (Chromium). The newer one takes over when it can, and a later scene begins in it.
			if (!(await at.applyUpdate())) return "staying";
			if (playing) markTab(RELOADED_KEY); // unmarked, the title is shown, with its way back to the place
			location.reload();
			return new Promise(() => {}); // nothing more happens on this page
		},
		wasReloaded: () => takeTabMark(RELOADED_KEY),
	};
}
