// The decoded sounds: files are loaded when asked for, kept while in use and a while after, and put away so
// that all of them together stay small. A file that cannot be loaded is one Problem. Knows nothing of when or
// where anything plays.
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import { type Problem, problem, type Values } from "../../base/problem.ts";
import { createPrefetchCache, type PrefetchCache } from "./prefetch-cache.ts";
import type { Recording } from "./recordings.ts";

/** The most bytes that may be decoded at any time. */
export const MAX_DECODED_BYTES = 60_000_000;

/** Gives how many bytes a recording takes when decoded at a sample rate. */
export const decodedSize = (r: Pick<Recording, "channels" | "duration">, rate = 48000): number =>
	Math.ceil(r.channels * r.duration * rate) * 4;

/** Whether the browser has a codec for one of the two formats that the game's recordings come in. */
export const canDecode = (): boolean => Howler.codecs("ogg") || Howler.codecs("m4a");

/** The decoded sounds. */
export interface BufferCache {
	/**
	 * Loads a recording and keeps it until it is released; null when it cannot be had, which is one Problem.
	 */
	acquire(recording: Recording): Promise<Howl | null>;
	release(recording: Recording): void;
	/**
	 * Fetches just these when the browser is idle, without decoding them; forgets what was fetched for others.
	 */
	prefetch(recordings: readonly Recording[]): void;
	/** Bytes decoded now. */
	bytes(): number;
	clear(): void;
}

interface CacheEntry {
	readonly howl: Promise<Howl | null>;
	readonly bytes: number;
	users: number;
	lastUse: number; // a count that rises
}

interface CacheState {
	readonly base: string;
	readonly onProblem: (p: Problem) => void;
	readonly prefetched: PrefetchCache;
	readonly entries: Map<string, CacheEntry>;
	readonly reported: Set<string>;
	uses: number;
}

const LARGE = 3_000_000; // bytes: an ambience or a stem is put away as soon as nobody uses it
const RETRY_MS = 150; // between two tries to make room
const RETRIES = 40;

/** Makes an empty cache over the files under `base`. */
export function createBufferCache(base: string, onProblem: (p: Problem) => void): BufferCache {
	const prefetched = createPrefetchCache(base);
	const s: CacheState = { base, onProblem, prefetched, entries: new Map(), reported: new Set(), uses: 0 };
	return {
		acquire: (recording) => acquire(s, recording),
		release(recording) {
			const name = nameOf(recording);
			const entry = s.entries.get(name);
			if (!entry) return;
			entry.users = Math.max(0, entry.users - 1);
			if (entry.users === 0 && entry.bytes > LARGE) unload(s, name);
		},
		prefetch: prefetched.retain,
		bytes: () => bytesOf(s),
		clear() {
			prefetched.retain([]);
			for (const name of [...s.entries.keys()]) unload(s, name);
		},
	};
}

const nameOf = (recording: Recording): string => recording.files[0] ?? "";
const bytesOf = ({ entries }: CacheState): number => [...entries.values()].reduce((sum, { bytes }) => sum + bytes, 0);

async function acquire(s: CacheState, recording: Recording): Promise<Howl | null> {
	const name = nameOf(recording);
	const bytes = decodedSize(recording, Howler.ctx?.sampleRate);
	for (let tries = 0; !s.entries.has(name) && !makeRoom(s, bytes); tries++) {
		if (tries > RETRIES) {
			reportOnce(s, name, "sound.too-long", "would be more sound than may be held at once.");
			return null;
		}
		await new Promise((done) => setTimeout(done, RETRY_MS)); // something is still fading out
	}
	const entry = s.entries.get(name) ?? { howl: load(s, recording), bytes, users: 0, lastUse: 0 };
	s.entries.set(name, entry);
	entry.users++;
	entry.lastUse = ++s.uses;
	return entry.howl;
}

/**
 * Puts away what nobody uses, the longest unused first, until so many bytes fit; false when they still do
 * not.
 */
function makeRoom(s: CacheState, bytes: number): boolean {
	const fits = () => bytesOf(s) + bytes <= MAX_DECODED_BYTES;
	const idle = [...s.entries].filter(([, { users }]) => users === 0).sort(([, a], [, b]) => a.lastUse - b.lastUse);
	for (const [name] of idle) {
		if (fits()) break;
		unload(s, name);
	}
	return fits();
}

function unload(s: CacheState, name: string): void {
	const entry = s.entries.get(name);
	s.entries.delete(name);
	void entry?.howl.then((howl) => howl?.unload());
}

function load(s: CacheState, recording: Recording): Promise<Howl | null> {
	const [start = 0, end = 0] = "loop" in recording ? (recording.loop as readonly number[]) : [];
	const name = nameOf(recording);
	return new Promise((done) => {
		const fetched = s.prefetched.find(recording);
		const howl: Howl = new Howl({
			src: fetched ? [fetched.url] : recording.files.map((file) => new URL(file, s.base).href),
			...(fetched && { format: [fetched.format] }),
			sprite: end ? { loop: [start, end - start, true] } : { once: [0, recording.duration * 1000] },
			onload: () => done(howl),
			onloaderror: (_, reason) => {
				reportOnce(s, name, "sound.not-decoded", "cannot be played ({reason}).", { reason: String(reason) });
				s.entries.delete(name); // it may come another time
				howl.unload();
				done(null);
			},
		});
	});
}

function reportOnce(s: CacheState, name: string, code: string, what: string, values: Values = {}): void {
	if (s.reported.has(name)) return;
	s.reported.add(name);
	const [, packFile = ""] = /#(.+)$/.exec(name) ?? []; // an object URL of a pack's file ends with its path
	const hint = packFile
		? "The story goes on without it."
		: "The game goes on without it; npm run audio:render makes it anew.";
	s.onProblem(problem(code, decodeURIComponent(packFile) || name, what, hint, { values }));
}
