// The browser as a platform: small values in localStorage, files as downloads. Never throws, since a browser
// may refuse storage at any time.

import { createAppUpdate } from "./offline/app-update.ts";
import type { Platform } from "./platform.ts";

const PREFIX = "the-voice-you-keep/";

/** Makes the browser's platform. */
export function createBrowserPlatform(): Platform {
	return {
		kind: "browser",
		...createAppUpdate(),
		read: (name) => {
			try {
				return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null") ?? undefined;
			} catch {
				return undefined;
			}
		},
		write: (name, value) => {
			try {
				localStorage.setItem(PREFIX + name, JSON.stringify(value));
				return true;
			} catch {
				return false;
			}
		},
		persist: async () => {
			try {
				return (await navigator.storage.persisted()) || (await navigator.storage.persist());
			} catch {
				return null;
			}
		},
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
		onLeave: (leave) => {
			const hidden = () => document.visibilityState === "hidden" && leave();
			document.addEventListener("visibilitychange", hidden);
			addEventListener("pagehide", leave);
			return () => {
				document.removeEventListener("visibilitychange", hidden);
				removeEventListener("pagehide", leave);
			};
		},
	};
}

const toggleFullscreen = (): Promise<void> =>
	document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
