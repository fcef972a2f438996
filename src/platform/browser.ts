// The browser as a platform: small values in its storage, files as downloads. Never throws, since a browser
// may refuse storage at any time.

import { persistStorage, readLocal, storagePersisted, writeLocal } from "./browser-storage.ts";
import { createAppUpdate } from "./offline/app-update.ts";
import type { Platform } from "./platform.ts";

const PREFIX = "the-voice-you-keep/";

/** Makes the browser's platform. */
export function createBrowserPlatform(): Platform {
	return {
		kind: "browser",
		...createAppUpdate(),
		read: (name) => parse(readLocal(PREFIX + name)),
		write: (name, value) => writeLocal(PREFIX + name, JSON.stringify(value)),
		persisted: storagePersisted,
		persist: persistStorage,
		exportFile: async (name, contents) => {
			const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(contents), download: name });
			link.click();
			setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
			return true;
		},
		fullscreen: () =>
			document.fullscreenEnabled
				? { active: Boolean(document.fullscreenElement), toggle: () => void toggleFullscreen().catch(() => {}) }
				: null,
		onLeave,
	};
}

function parse(text: string | null): unknown {
	try {
		return JSON.parse(text ?? "null") ?? undefined;
	} catch {
		return undefined; // not ours
	}
}

// A page that goes into the back/forward cache is hidden a moment later. WebKit keeps a transaction that
// begins there open for good, and with it blocks the database for every page that comes after.
function onLeave(leave: (frozen: boolean) => unknown): () => void {
	let frozen = false;
	const hidden = (): unknown => document.visibilityState === "hidden" && !frozen && leave(false);
	const hide = ({ persisted }: PageTransitionEvent): void => {
		frozen = persisted;
		leave(frozen);
	};
	const show = (): void => {
		frozen = false;
	};
	document.addEventListener("visibilitychange", hidden);
	addEventListener("pagehide", hide);
	addEventListener("pageshow", show);
	return () => {
		document.removeEventListener("visibilitychange", hidden);
		removeEventListener("pagehide", hide);
		removeEventListener("pageshow", show);
	};
}

const toggleFullscreen = (): Promise<void> =>
	document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
