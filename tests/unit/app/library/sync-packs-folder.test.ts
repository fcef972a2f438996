// The packs folder and the added packs stay in step.
import { expect, test, vi } from "vitest";
import { syncPacksFolder } from "../../../../src/app/library/sync-packs-folder.ts";
import type { FolderPack, PacksFolder, Platform } from "../../../../src/platform/platform.ts";

const pack = (name: string, ink: string, refused: string | null = null): FolderPack => ({
	name,
	refused,
	files: refused ? [] : [{ name: "a.ink", bytes: new TextEncoder().encode(ink) as Uint8Array<ArrayBuffer> }],
});

function ground(lying: FolderPack[]) {
	const kept = new Map<string, unknown>();
	let change = () => {};
	let asks = () => {};
	let asked: FolderPack | null = null;
	const happened: string[] = [];
	const folder: PacksFolder = {
		read: async () => lying,
		open: async () => {},
		onChange(changed) {
			change = changed;
			return () => {};
		},
		takeRequested: async () => {
			const now = asked;
			asked = null;
			return now;
		},
		onRequested(heard) {
			asks = heard;
			return () => {};
		},
	};
	const follow = () =>
		syncPacksFolder({
			folder,
			platform: { read: (name) => kept.get(name), write: (name, value) => !!kept.set(name, value) } as Platform,
			async add(files, name) {
				const text = new TextDecoder().decode(files.get("a.ink"));
				happened.push(`add ${name}: ${text}`);
				if (text === "broken")
					return { card: null, problems: [{ code: "ink.error", where: "a.ink:1", what: "it is broken", hint: "" }] };
				return { card: { manifest: { id: `id-${name}`, name } }, problems: [] };
			},
			remove: async (id) => happened.push(`remove ${id}`),
			onAdded: (name, problems) => happened.push(`told ${name}: ${problems.map((p) => p.what).join() || "well"}`),
			open: async (id) => void happened.push(`open ${id}`),
		});
	const since = () => happened.splice(0);
	return {
		follow,
		since,
		lying,
		change: () => change(),
		ask(found: FolderPack) {
			asked = found;
			asks();
		},
	};
}

test("what lies there at the start is added once, and not again at the next start", async () => {
	const it = ground([pack("night.ink", "Hello.")]);
	await it.follow();
	expect(it.since()).toEqual(["add night.ink: Hello.", "told night.ink: well"]);
	await it.follow();
	expect(it.since()).toEqual([]);
});

test("a changed pack is added again, and one taken out of the folder is removed", async () => {
	const it = ground([pack("night.ink", "Hello."), pack("day.ink", "Sun.")]);
	await it.follow();
	it.since();
	it.lying.splice(0, 2, pack("night.ink", "Hello again."));
	it.change();
	await vi.waitFor(() =>
		expect(it.since()).toEqual(["add night.ink: Hello again.", "told night.ink: well", "remove id-day.ink"]),
	);
});

test("a pack that cannot be read is reported once with its reason, and the others are added", async () => {
	const it = ground([
		pack("bad.ink", "broken"),
		pack("big", "", "it holds more than 500 files"),
		pack("good.ink", "x"),
	]);
	await it.follow();
	expect(it.since()).toEqual([
		"add bad.ink: broken",
		"told bad.ink: it is broken",
		"told big: it holds more than 500 files",
		"add good.ink: x",
		"told good.ink: well",
	]);
	await it.follow();
	expect(it.since()).toEqual([]);
});

test("a pack that a second start asks for is added and opened", async () => {
	const it = ground([]);
	await it.follow();
	it.ask(pack("asked.ink", "Hello."));
	await vi.waitFor(() => expect(it.since()).toEqual(["add asked.ink: Hello.", "open id-asked.ink"]));
});
