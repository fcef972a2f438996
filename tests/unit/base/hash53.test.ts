// Saves, the history of what was read, packs and translations store these hashes: none may change.
import fc from "fast-check";
import { expect, it } from "vitest";
import { hash53, hash53Hex } from "../../../src/base/hash53.ts";
import { hashLine } from "../../../src/saves/seen-store.ts";

it("gives the hex digits that saves and packs have stored", () => {
	expect(hash53Hex("The voice you keep")).toBe("070d7c4fe9de77");
	expect(hash53Hex("a😀b")).toBe("0f317b4a0ae264");
});

it("gives the numbers that the history of what was read has stored", () => {
	expect(hashLine("letter_office", "Amy, then.")).toBe(23498650026182);
	expect(hashLine("k", "a😀b")).toBe(5131765476478512);
});

it("gives whole numbers that JSON and Float64Array hold exactly", () =>
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Number.isSafeInteger(hash53(text, "point")))));

it("differs between units and code points only outside the basic plane", () => {
	expect(hash53("Straße, ñandú, 東京", "point")).toBe(hash53("Straße, ñandú, 東京"));
	expect(hash53("a😀b", "point")).not.toBe(hash53("a😀b"));
});
