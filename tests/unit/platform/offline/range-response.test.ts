// Part of a file, as a Range header asks for it.
import { describe, expect, it } from "vitest";
import { parseRange, rangeResponse } from "../../../../src/platform/offline/range-response.ts";

describe("a range", () => {
	it("is read as first and last byte, both counted", () => {
		expect(parseRange("bytes=0-99", 1000)).toEqual([0, 99]);
		expect(parseRange("bytes=900-", 1000)).toEqual([900, 999]);
		expect(parseRange("bytes=-100", 1000)).toEqual([900, 999]);
		expect(parseRange("bytes=-5000", 1000)).toEqual([0, 999]);
		expect(parseRange("bytes=0-5000", 1000)).toEqual([0, 999]);
	});
	it("is refused where there is nothing, and where there would be several", () => {
		for (const header of ["bytes=1000-", "bytes=5-2", "bytes=-", "bytes=0-1,4-5", "lines=1-2"])
			expect(parseRange(header, 1000)).toBeNull();
	});
	it("is answered with just those bytes, and what they are of", async () => {
		const whole = new Response(new Uint8Array([1, 2, 3, 4, 5]), { headers: { "content-type": "audio/ogg" } });
		const part = await rangeResponse(whole, "bytes=1-2");
		expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([2, 3]);
		expect(part.status).toBe(206);
		expect(part.headers.get("content-range")).toBe("bytes 1-2/5");
		expect(part.headers.get("content-type")).toBe("audio/ogg");
		const none = await rangeResponse(new Response(new Uint8Array(3)), "bytes=7-");
		expect([none.status, none.headers.get("content-range")]).toEqual([416, "bytes */3"]);
	});
});
