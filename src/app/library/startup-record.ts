// What is remembered of packs from one start to the next: small, and read before anything else. By it a start
// that ended badly is known again.
import type { Platform } from "../../platform/platform.ts";

/** What is remembered. */
export interface StartupRecord {
	readonly open: string; // id of the story that was open last, "" for the game's own
	readonly dressed: readonly string[]; // ids of stories with extensions switched on
	readonly starting: string; // names of packs whose start has not been seen to end well
	readonly unclean: number; // how often in a row it did not
}

const EMPTY_RECORD: StartupRecord = { open: "", dressed: [], starting: "", unclean: 0 };
const STABLE_AFTER = 8000; // milliseconds after which a start has gone well

/** Reads the record; an empty one when there is none. */
export function readStartup(platform: Pick<Platform, "read">): StartupRecord {
	const stored = platform.read("packs");
	return typeof stored === "object" ? { ...EMPTY_RECORD, ...stored } : EMPTY_RECORD;
}

/** Writes a change to the record. */
export const updateStartup = (platform: Pick<Platform, "read" | "write">, change: Partial<StartupRecord>): void =>
	void platform.write("packs", { ...readStartup(platform), ...change });

/**
 * Marks that packs are being started. The mark goes when the game has run for 8 seconds, or when the page is
 * left.
 */
export function markStarting(platform: Pick<Platform, "read" | "write" | "onLeave">, names: string): void {
	updateStartup(platform, { starting: names, unclean: readStartup(platform).unclean + 1 });
	const wentWell = (): void => {
		clearTimeout(timer);
		forget();
		updateStartup(platform, { starting: "", unclean: 0 });
	};
	const timer = setTimeout(wentWell, STABLE_AFTER);
	const forget = platform.onLeave(wentWell);
}
