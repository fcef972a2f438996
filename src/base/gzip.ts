// Gzip by the browser's own stream, so that the first line needs no library for it; fflate where a browser
// has none.

const through = async (bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> =>
	new Uint8Array(await new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(stream)).arrayBuffer());

/** Gzips bytes. */
export const gzip = async (bytes: Uint8Array): Promise<Uint8Array> =>
	"CompressionStream" in globalThis
		? through(bytes, new CompressionStream("gzip"))
		: (await import("fflate")).gzipSync(bytes);

/** Unpacks gzipped bytes; rejects when they are not whole. */
export const gunzip = async (bytes: Uint8Array): Promise<Uint8Array> =>
	"DecompressionStream" in globalThis
		? through(bytes, new DecompressionStream("gzip"))
		: (await import("fflate")).gunzipSync(bytes);
