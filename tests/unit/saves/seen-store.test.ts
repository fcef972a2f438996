// What was seen is known in every later playthrough, costs eight bytes a line, and two tabs never lose each
// other's.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openStore } from "../../../src/saves/open-store.ts";
import { hashLine, openSeenStore } from "../../../src/saves/seen-store.ts";

let names = 0;
const fresh = () => openStore(`seen-${names++}`);

it("knows at once what was noted, and after a reload what was kept", async () => {
	const store = await fresh();
	const seen = openSeenStore(store, "p");
	seen.record("roof", "It is snowing.");
	expect(seen.has("roof", "It is snowing.")).toBe(true);
	expect(seen.has("tram", "It is snowing.")).toBe(false);
	expect(seen.has("roof", "It was snowing.")).toBe(false);
	await seen.flush();
	const again = openSeenStore(store, "p");
	await again.ready;
	expect(again.has("roof", "It is snowing.")).toBe(true);
	const other = openSeenStore(store, "another pack");
	await other.ready;
	expect(other.has("roof", "It is snowing.")).toBe(false);
});

it("keeps five thousand lines in forty thousand bytes", async () => {
	const store = await fresh();
	const seen = openSeenStore(store, "p");
	for (let i = 0; i < 5000; i++) seen.record("k", `Line ${i}, of some length or other.`);
	await seen.flush();
	const [[, piece]] = (await store.all("history", "p/seen/")) as [[string, Float64Array]];
	expect(piece).toBeInstanceOf(Float64Array);
	expect(piece.byteLength).toBe(40_000);
});

it("loses nothing when two tabs read at once, nor when many pieces are laid together", async () => {
	const store = await fresh();
	const tabs = Array.from({ length: 12 }, () => openSeenStore(store, "p"));
	for (const [i, tab] of tabs.entries()) tab.record("k", `from tab ${i}`);
	await Promise.all(tabs.map((tab) => tab.flush()));
	const gathering = openSeenStore(store, "p");
	await gathering.ready;
	expect(await store.all("history", "p/seen/")).toHaveLength(1);
	gathering.record("k", "one more");
	tabs[3]!.record("k", "late, from a tab still open");
	await Promise.all([gathering.flush(), tabs[3]!.flush()]);
	const after = openSeenStore(store, "p");
	await after.ready;
	for (let i = 0; i < 12; i++) expect(after.has("k", `from tab ${i}`)).toBe(true);
	expect(after.has("k", "one more")).toBe(true);
	expect(after.has("k", "late, from a tab still open")).toBe(true);
});

it("writes only when there is something new, and what was refused again", async () => {
	const store = await fresh();
	let writes = 0;
	let full = false;
	const put: typeof store.put = async (...change) => {
		writes++;
		if (full) throw new Error("full");
		await store.put(...change);
	};
	const seen = openSeenStore({ ...store, put }, "p");
	await seen.ready;
	await seen.flush();
	expect(writes).toBe(0);
	seen.record("k", "a line");
	await seen.flush();
	seen.record("k", "a line");
	await seen.flush();
	expect(writes).toBe(1);
	full = true;
	seen.record("k", "another");
	await seen.flush();
	full = false;
	await seen.flush();
	await seen.flush();
	expect(writes).toBe(3);
});

it("goes on when storage refuses, and forgets nothing of this play", async () => {
	const store = await fresh();
	const refuse = async () => {
		throw new Error("full");
	};
	const seen = openSeenStore({ ...store, put: refuse, all: refuse }, "p");
	await seen.ready;
	seen.record("k", "a line");
	await seen.flush();
	expect(seen.has("k", "a line")).toBe(true);
});

it("gives whole numbers, and different ones to different lines", () => {
	const numbers = new Set<number>();
	for (let i = 0; i < 100_000; i++) numbers.add(hashLine("letter_office", `Line ${i}`));
	expect(numbers.size).toBe(100_000);
	fc.assert(fc.property(fc.string(), fc.string(), (a, b) => Number.isSafeInteger(hashLine(a, b))));
});
