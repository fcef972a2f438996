// Answers a Range header from a whole file in the cache, since media players may ask for the middle of one.
// Pure.

/**
 * Reads a Range header for a file of `size` bytes: first and last byte; null for several parts or none that
 * exist.
 */
export function parseRange(header: string, size: number): readonly [first: number, last: number] | null {
	const asked = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
	if (!asked || (!asked[1] && !asked[2])) return null;
	const [from, to] = [asked[1]!, asked[2]!];
	const first = from ? Number(from) : Math.max(0, size - Number(to)); // "-500" is the last 500
	const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
	return first > last ? null : [first, last];
}

/** Answers a request for part of a file that is there whole, or says that there is no such part. */
export async function rangeResponse(whole: Response, header: string): Promise<Response> {
	const bytes = await whole.clone().arrayBuffer();
	const range = parseRange(header, bytes.byteLength);
	if (!range) return new Response(null, { status: 416, headers: { "content-range": `bytes */${bytes.byteLength}` } });
	const part = bytes.slice(range[0], range[1] + 1);
	const headers = new Headers(whole.headers);
	headers.set("content-range", `bytes ${range[0]}-${range[1]}/${bytes.byteLength}`);
	headers.set("content-length", String(part.byteLength));
	return new Response(part, { status: 206, statusText: "Partial Content", headers });
}
