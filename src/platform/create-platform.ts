// Which of the two platforms this page runs on; the desktop's is fetched only there.
import { createBrowserPlatform } from "./browser.ts";
import type { Platform } from "./platform.ts";

/** Picks the platform this page runs on. */
export const createPlatform = async (): Promise<Platform> =>
	"__TAURI_INTERNALS__" in globalThis
		? (await import("./desktop.ts")).createDesktopPlatform()
		: createBrowserPlatform();
