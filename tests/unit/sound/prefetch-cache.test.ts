import { afterEach, describe, expect, it, vi } from "vitest";
import { createPrefetchCache } from "../../../src/sound/files/prefetch-cache.ts";
import { findAmbience } from "../../../src/sound/files/recordings.ts";
import { settled } from "../support/settled.ts";

vi.mock("howler/dist/howler.core.min.js", () => ({ Howler: { codecs: (format: string) => format === "ogg" } }));
afterEach(() => vi.unstubAllGlobals());

describe("files fetched ahead", () => {
	it("fetches each file once, one at a time, and forgets what the next act doesn't need", async () => {
		const fetched: string[] = [];
		let [open, most] = [0, 0];
		vi.stubGlobal("requestIdleCallback", (go: () => void) => setImmediate(go));
		vi.stubGlobal("fetch", async (url: URL) => {
			fetched.push(url.pathname);
			most = Math.max(most, ++open);
			await settled(); // so that two at a time would be seen
			open--;
			return url.pathname.includes("pier") ? { ok: false } : { ok: true, blob: async () => new Blob(["x"]) };
		});
		const cache = createPrefetchCache("http://here/audio/");
		const [tram, pier, office] = ["tram", "pier", "office"].map((id) => findAmbience(id)!);
		cache.retain([tram!, pier!, tram!]);
		cache.retain([tram!, pier!, tram!]);
		await vi.waitFor(() => expect(fetched).toEqual(["/audio/beds/tram.ogg", "/audio/beds/pier.ogg"]));
		expect(most).toBe(1);
		await vi.waitFor(() => expect(cache.find(tram!)?.format).toBe("ogg"));
		expect(cache.find(pier!)).toBeNull(); // left to whoever asks for it
		cache.retain([office!, tram!]);
		await vi.waitFor(() => expect(cache.find(office!)).not.toBeNull());
		expect(fetched).toHaveLength(3);
		cache.retain([office!]);
		expect(cache.find(tram!)).toBeNull();
	});
});
