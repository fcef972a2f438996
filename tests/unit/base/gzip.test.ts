import { gunzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { gunzip, gzip } from "../../../src/base/gzip.ts";

const bytes = new TextEncoder().encode("The voice you keep. ".repeat(1000));

afterEach(() => void vi.unstubAllGlobals());

// A global that is there but undefined is not enough: the code asks whether the name exists.
function withoutStreams(): void {
	vi.stubGlobal("CompressionStream", undefined);
	vi.stubGlobal("DecompressionStream", undefined);
	Reflect.deleteProperty(globalThis, "CompressionStream");
	Reflect.deleteProperty(globalThis, "DecompressionStream");
}

it("packs what others unpack, and unpacks its own", async () => {
	const packed = await gzip(bytes);
	expect(packed.length).toBeLessThan(500);
	expect(new Uint8Array(gunzipSync(packed))).toEqual(bytes);
	expect(await gunzip(packed)).toEqual(bytes);
});

it("does the same in a browser without streams for it", async () => {
	const packed = await gzip(bytes);
	withoutStreams();
	expect(await gunzip(packed)).toEqual(bytes);
	expect(new Uint8Array(gunzipSync(await gzip(bytes)))).toEqual(bytes);
});

it("rejects what is not whole", async () => {
	const packed = await gzip(bytes);
	await expect(gunzip(packed.subarray(0, packed.length >> 1))).rejects.toThrow();
});
