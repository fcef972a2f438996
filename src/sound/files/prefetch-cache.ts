// Files fetched before they are needed, undecoded, one after another while the browser is idle: so the places
// and music of an act are there without a wait. A file that cannot be fetched is left to whoever asks for it.
// Knows no player.
import { Howler } from "howler/dist/howler.core.min.js";
import type { Recording } from "./recordings.ts";

interface PrefetchedFile {
	readonly url: string; // an object URL
	readonly format: string;
}

/** The fetched files. */
export interface PrefetchCache {
	/** Keeps just these: forgets all others, and fetches those that are missing in this order. */
	retain(recordings: readonly Recording[]): void;
	find(recording: Recording): PrefetchedFile | null;
}

const formatOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1);

/** Gives the file of a recording that this browser plays; "" when there is none. */
const playableFile = ({ files }: Recording): string => files.find((file) => Howler.codecs(formatOf(file))) ?? "";

const whenIdle = (): Promise<void> =>
	new Promise((done) => {
		if ("requestIdleCallback" in globalThis) requestIdleCallback(() => done(), { timeout: 1000 });
		else setTimeout(done, 500); // Safari
	});

/** Makes an empty cache of files under `base`. */
export function createPrefetchCache(base: string): PrefetchCache {
	const fetched = new Map<string, PrefetchedFile>();
	let wanted: readonly string[] = [];
	let current: AbortController | null = null;

	async function fetchMissing(files: readonly string[], signal: AbortSignal): Promise<void> {
		for (const file of files) {
			if (fetched.has(file)) continue;
			await whenIdle();
			if (signal.aborted) return;
			const response = await fetch(new URL(file, base), { priority: "low", signal }).catch(() => null);
			const blob = response?.ok ? await response.blob().catch(() => null) : null;
			if (blob && !signal.aborted) fetched.set(file, { url: URL.createObjectURL(blob), format: formatOf(file) });
		}
	}

	return {
		retain(recordings) {
			const files = [...new Set(recordings.map(playableFile))].filter(Boolean);
			if (files.join() === wanted.join()) return;
			wanted = files;
			for (const [file, { url }] of fetched) {
				if (files.includes(file)) continue;
				URL.revokeObjectURL(url);
				fetched.delete(file);
			}
			current?.abort();
			current = new AbortController();
			void fetchMissing(files, current.signal);
		},
		find: (recording) => fetched.get(playableFile(recording)) ?? null,
	};
}
