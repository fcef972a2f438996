import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../../src/base/base64.ts";

it("writes what every other writer of base64 writes", () =>
	fc.assert(fc.property(fc.uint8Array(), (bytes) => toBase64(bytes) === Buffer.from(bytes).toString("base64"))));

it("reads its own, and without padding", () =>
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(fromBase64(toBase64(bytes))).toEqual(bytes);
			expect(fromBase64(toBase64(bytes).replace(/=+$/, ""))).toEqual(bytes);
		}),
	));

it("writes a megabyte without overflowing the stack", () => {
	const bytes = new Uint8Array(1_000_003).map((_, i) => i % 251);
	expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

it("throws at what is no base64", () => expect(() => fromBase64("a*b")).toThrow());
