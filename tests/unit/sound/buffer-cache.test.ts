// What is decoded, with a howler that decodes nothing: broken files, the limit, what is prefetched and then
// played from there.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../src/base/problem.ts";
import { createBufferCache, decodedSize, MAX_DECODED_BYTES } from "../../../src/sound/files/buffer-cache.ts";
import { SCENE_SOUNDS } from "../../../src/sound/files/prefetch-list.ts";
import {
	findAmbience,
	findCloseSound,
	findMusic,
	RECORDINGS,
	type Recording,
} from "../../../src/sound/files/recordings.ts";

interface Asked {
	readonly src: readonly string[];
	readonly onload: () => void;
	readonly onloaderror: (id: number, reason: string) => void;
	unloaded: boolean;
}
const howler = vi.hoisted(() => ({ asked: [] as Asked[], broken: /$^/ }));
vi.mock("howler/dist/howler.core.min.js", () => ({
	Howler: { codecs: (format: string) => format === "ogg", ctx: { sampleRate: 48000 } },
	Howl: class {
		unloaded = false;
		constructor(options: Asked) {
			const mine = Object.assign(this, options) as unknown as Asked;
			howler.asked.push(mine);
			queueMicrotask(() =>
				howler.broken.test(options.src[0]!) ? mine.onloaderror(0, "Decoding failed") : mine.onload(),
			);
		}
		unload() {
			this.unloaded = true;
		}
	},
}));

const BASE = "http://here/audio/";
const recording = (name: string, seconds: number): Recording => ({
	files: [`${name}.ogg`, `${name}.m4a`],
	channels: 2,
	duration: seconds,
	lufs: -30,
	peak: -10,
	dc: 0,
});

beforeEach(() => {
	howler.asked = [];
	howler.broken = /$^/;
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("a missing or broken file", () => {
	it("is one Problem however often it is asked for, and everything else goes on", async () => {
		const told = vi.fn<(p: Problem) => void>();
		const cache = createBufferCache(BASE, told);
		howler.broken = /tram/;
		const [tram, office] = [findAmbience("tram")!, findAmbience("office")!];
		expect(await cache.acquire(tram)).toBeNull();
		expect(await cache.acquire(tram)).toBeNull();
		expect(told).toHaveBeenCalledOnce();
		expect(told.mock.calls[0]?.[0]).toMatchObject({ where: "beds/tram.ogg" });
		expect(told.mock.calls[0]?.[0].hint).toMatch(/goes on without it/);
		expect(await cache.acquire(office)).not.toBeNull();
		expect(cache.bytes()).toBe(decodedSize(office));
		howler.broken = /$^/;
		expect(await cache.acquire(tram)).not.toBeNull(); // it may have come back with the network
	});
});

describe("what is decoded at any time", () => {
	const [one, two, three] = ["one", "two", "three"].map((name) => recording(name, 60)); // 23 MB each
	it("is never more than 60 MB: what comes waits until something has been given back", async () => {
		expect(MAX_DECODED_BYTES).toBe(60_000_000);
		const cache = createBufferCache(BASE, () => {});
		await cache.acquire(one!);
		await cache.acquire(two!);
		const third = cache.acquire(three!);
		await vi.advanceTimersByTimeAsync(1000);
		expect(howler.asked).toHaveLength(2);
		expect(cache.bytes()).toBeLessThan(MAX_DECODED_BYTES);
		cache.release(one!);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await third).not.toBeNull();
		expect(howler.asked.map((h) => h.unloaded)).toEqual([true, false, false]);
		expect(cache.bytes()).toBeLessThan(MAX_DECODED_BYTES);
	});
	it("gives up what would never fit, with one Problem", async () => {
		const told = vi.fn<(p: Problem) => void>();
		const cache = createBufferCache(BASE, told);
		await cache.acquire(one!);
		await cache.acquire(two!);
		const third = [cache.acquire(three!), cache.acquire(three!)];
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await Promise.all(third)).toEqual([null, null]);
		expect(told).toHaveBeenCalledOnce();
	});
	it("puts small sounds away, longest unused first, only when their room is needed", async () => {
		const cache = createBufferCache(BASE, () => {});
		const small = Array.from({ length: 30 }, (_, i) => recording(`small-${i}`, 7)); // 2.7 MB each
		for (const s of small) {
			await cache.acquire(s);
			cache.release(s);
			expect(cache.bytes()).toBeLessThanOrEqual(MAX_DECODED_BYTES);
		}
		expect(howler.asked.map((h) => h.unloaded).lastIndexOf(true)).toBe(
			30 - Math.floor(MAX_DECODED_BYTES / decodedSize(small[0]!)) - 1,
		);
	});
	it("holds whatever two scenes that follow each other need at once: two ambiences, a cue, three close sounds", () => {
		const cost = (ids: readonly string[]) =>
			ids.reduce((sum, id) => sum + decodedSize((findAmbience(id) ?? findCloseSound(id))!), 0);
		for (const [scene, [, names]] of Object.entries(SCENE_SOUNDS)) {
			const ids = names.split(" ");
			const ambiences = ids.filter((id) => findAmbience(id)).slice(0, 2);
			const cues = ids.flatMap((id) =>
				findMusic(id) ? [findMusic(id)!.stems.reduce((s, r) => s + decodedSize(r), 0)] : [],
			);
			const near = ids
				.filter((id) => RECORDINGS[id]?.kind === "close")
				.sort((a, b) => findCloseSound(b)!.duration - findCloseSound(a)!.duration)
				.slice(0, 3); // those that have sounded are put away when room is needed
			expect(cost(ambiences) + Math.max(0, ...cues) + cost(near), scene).toBeLessThan(MAX_DECODED_BYTES);
		}
	});
});

describe("what was fetched ahead", () => {
	it("is played from there, and what failed to come is asked for where it lies", async () => {
		vi.useRealTimers();
		vi.stubGlobal("requestIdleCallback", (go: () => void) => setTimeout(go, 0));
		vi.stubGlobal("fetch", async (url: URL) =>
			url.pathname.includes("tram") ? { ok: false } : { ok: true, blob: async () => new Blob(["x"]) },
		);
		const told = vi.fn();
		const cache = createBufferCache(BASE, told);
		cache.prefetch([findAmbience("office")!, findAmbience("tram")!, findAmbience("pier")!]);
		const src = async (id: string) => {
			await cache.acquire(findAmbience(id)!);
			const found = howler.asked.at(-1)!.src[0]!;
			cache.release(findAmbience(id)!);
			return found;
		};
		await vi.waitFor(async () => expect(await src("pier")).toMatch(/^blob:/));
		expect(await src("office")).toMatch(/^blob:/);
		expect(await src("tram")).toBe(`${BASE}beds/tram.ogg`);
		expect(told).not.toHaveBeenCalled();
	});
});
