// What lies ready and undecoded: files fetched one after another while nothing else is to be done, so that a place or a cue an act ahead is
// no wait. A file that can't be fetched is left to whoever asks for it. Knows nothing of players but which files this one plays.
import { Howler } from "howler/dist/howler.core.min.js";
import type { Recording } from "./recordings.ts";

/** A file that lies ready. */
export interface PrefetchedFile {
	readonly url: string;
	readonly format: string;
}

/** The stock of undecoded files. */
export interface PrefetchCache {
	/** Keeps just these: forgets all others, and fetches what is missing when idle, in this order. */
	retain(recordings: readonly Recording[]): void;
	/** Finds a recording's file, or null. */
	find(recording: Recording): PrefetchedFile | null;
}

const format = (file: string) => file.slice(file.lastIndexOf(".") + 1);
const playable = ({ files }: Recording) => files.find((file) => Howler.codecs(format(file))) ?? "";

function whenIdle(go: () => void): void {
	if ("requestIdleCallback" in globalThis) requestIdleCallback(go, { timeout: 4000 });
	else setTimeout(go, 500); // Safari
}

/** Makes a stock of files under `base`. */
export function createPrefetchCache(base: string): PrefetchCache {
	const there = new Map<string, PrefetchedFile>();
	let wanted: readonly string[] = [];
	let asked: AbortController | null = null;

	async function fetchOn(mine: AbortController): Promise<void> {
		for (const file of wanted) {
			if (there.has(file)) continue;
			await new Promise<void>(whenIdle);
			if (mine.signal.aborted) return;
			const answer = await fetch(new URL(file, base), { priority: "low", signal: mine.signal }).catch(() => null);
			const blob = answer?.ok ? await answer.blob().catch(() => null) : null;
			if (blob && !mine.signal.aborted) there.set(file, { url: URL.createObjectURL(blob), format: format(file) });
		}
	}

	return {
		retain(recordings) {
			const files = [...new Set(recordings.map(playable))].filter(Boolean);
			if (files.join() === wanted.join()) return;
			wanted = files;
			for (const [file, { url }] of there) {
				if (files.includes(file)) continue;
				URL.revokeObjectURL(url);
				there.delete(file);
			}
			asked?.abort();
			asked = new AbortController();
			void fetchOn(asked);
		},
		find: (recording) => there.get(playable(recording)) ?? null,
	};
}
