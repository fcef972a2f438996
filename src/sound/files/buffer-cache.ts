// What is decoded: files are loaded when asked for, kept while used and a while after, and put away so that all together stay small.
// A file that won't come is one Problem. Knows nothing of when or where anything sounds.
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import { type Problem, problem } from "../../base/problem.ts";
import { createPrefetchCache } from "./prefetch-cache.ts";
import type { Recording } from "./recordings.ts";

/** The most that may be decoded at any time, in bytes. */
export const MAX_DECODED_BYTES = 60_000_000;

/** Gives how many bytes a recording takes when decoded. */
export const decodedSize = (r: Pick<Recording, "channels" | "duration">, rate = 48000): number =>
	Math.ceil(r.channels * r.duration * rate) * 4;

/** Whether the browser has a codec for one of the two kinds that the game's recordings come in. */
export const canDecode = (): boolean => Howler.codecs("ogg") || Howler.codecs("m4a");

/** The shelf of decoded sounds. */
export interface BufferCache {
	/** Loads a recording and keeps it until it's given back; null when it can't be had. */
	acquire(recording: Recording): Promise<Howl | null>;
	/** Gives a recording back. */
	release(recording: Recording): void;
	/** Fetches these one by one when nothing else is to be done, undecoded, and forgets what was fetched for others. */
	prefetch(recordings: readonly Recording[]): void;
	/** Bytes decoded now. */
	bytes(): number;
	clear(): void;
}

interface CacheEntry {
	readonly howl: Promise<Howl | null>;
	readonly bytes: number;
	users: number;
	used: number; // a count that rises, for who was used last
}

/** Makes a shelf over the files under `base`. */
export function createBufferCache(base: string, onProblem: (p: Problem) => void): BufferCache {
	const held = new Map<string, CacheEntry>();
	const told = new Set<string>();
	const stock = createPrefetchCache(base);
	let count = 0;
	const bytes = () => [...held.values()].reduce((sum, h) => sum + h.bytes, 0);
	const nameOf = (r: Recording) => r.files[0] ?? "";

	function tellOnce(name: string, code: string, what: string, values = {}): void {
		if (told.has(name)) return;
		told.add(name);
		const [, own = ""] = /#(.+)$/.exec(name) ?? []; // a pack's file, lent under its name
		const hint = own
			? "The story goes on without it."
			: "The game goes on without it; npm run audio:render makes it anew.";
		onProblem(problem(code, decodeURIComponent(own) || name, what, hint, { values }));
	}

	function drop(name: string): void {
		const h = held.get(name);
		held.delete(name);
		void h?.howl.then((howl) => howl?.unload());
	}

	function makeRoom(need: number): boolean {
		const idle = [...held.entries()].filter(([, h]) => h.users === 0).sort(([, a], [, b]) => a.used - b.used);
		for (const [name] of idle) {
			if (bytes() + need <= MAX_DECODED_BYTES) break;
			drop(name);
		}
		return bytes() + need <= MAX_DECODED_BYTES;
	}

	function load(recording: Recording): Promise<Howl | null> {
		const [start = 0, end = 0] = "loop" in recording ? (recording.loop as readonly number[]) : [];
		return new Promise((done) => {
			const fetched = stock.find(recording);
			const howl: Howl = new Howl({
				src: fetched ? [fetched.url] : recording.files.map((file) => new URL(file, base).href),
				...(fetched && { format: [fetched.format] }),
				sprite: end ? { loop: [start, end - start, true] } : { once: [0, recording.duration * 1000] },
				onload: () => done(howl),
				onloaderror: (_, reason) => {
					tellOnce(nameOf(recording), "sound.not-decoded", "cannot be played ({reason}).", { reason: String(reason) });
					held.delete(nameOf(recording));
					howl.unload();
					done(null);
				},
			});
		});
	}

	return {
		async acquire(recording) {
			const name = nameOf(recording);
			const need = decodedSize(recording, Howler.ctx?.sampleRate);
			for (let tries = 0; !held.has(name) && !makeRoom(need); tries++) {
				if (tries > 40) {
					tellOnce(name, "sound.too-long", "would be more sound than may be held at once.");
					return null;
				}
				await new Promise((go) => setTimeout(go, 150)); // something is still fading out
			}
			const h = held.get(name) ?? { howl: load(recording), bytes: need, users: 0, used: 0 };
			held.set(name, h);
			h.users++;
			h.used = ++count;
			return h.howl;
		},
		release(recording) {
			const h = held.get(nameOf(recording));
			if (h) h.users = Math.max(0, h.users - 1);
			if (h && h.users === 0 && h.bytes > 3_000_000) drop(nameOf(recording)); // beds and stems don't wait
		},
		prefetch: stock.retain,
		bytes,
		clear() {
			stock.retain([]);
			for (const name of [...held.keys()]) drop(name);
		},
	};
}
