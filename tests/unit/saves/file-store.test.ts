// The store over files keeps what the store over IndexedDB keeps, under names that every system takes.
import { expect, test } from "vitest";
import type { PlatformFiles } from "../../../src/platform/platform.ts";
import { openStore } from "../../../src/saves/open-store.ts";
import type { Store } from "../../../src/saves/store.ts";

// The shell's own rule for names, so that a name it would refuse is refused here.
const NAME = /^[a-z]{1,20}\/[A-Za-z0-9_%-]{1,200}$/;

function folder(): PlatformFiles & { readonly held: Map<string, string> } {
	const held = new Map<string, string>();
	const known = (name: string): string => {
		if (!NAME.test(name)) throw new Error(`there is no such file here: ${name}`);
		return name;
	};
	return {
		held,
		list: async (drawer) => [...held.keys()].filter((name) => name.startsWith(`${drawer}/`)).sort(),
		read: async (name) => held.get(known(name)) ?? null,
		async write(changes) {
			for (const name of Object.keys(changes)) known(name);
			for (const [name, text] of Object.entries(changes)) {
				if (text === null) held.delete(name);
				else held.set(name, text);
			}
		},
	};
}

const open = (files: PlatformFiles): Promise<Store> => openStore(undefined, { files });

test("values come back as they were, bytes and all, in key order", async () => {
	const store = await open(folder());
	await store.put("moments", {
		"pack/slot/b": { n: 1 },
		"pack/slot/a": { deep: [new Uint8Array([0, 255, 128])] },
		else: 3,
	});
	expect(await store.all("moments", "pack/slot/")).toEqual([
		["pack/slot/a", { deep: [new Uint8Array([0, 255, 128])] }],
		["pack/slot/b", { n: 1 }],
	]);
	const files = new Map([["ink/a.ink", new Uint8Array(100_000).fill(7)]]);
	await store.put("files", { pack: { assets: files } });
	expect(await store.get("files", "pack")).toEqual({ assets: files });
	await store.put("moments", { "pack/slot/a": undefined });
	expect(await store.get("moments", "pack/slot/a")).toBeUndefined();
	expect(store.persistent).toBe(true);
});

test("keys of any spelling have names that every file system takes, and no two share one", async () => {
	const files = folder();
	const store = await open(files);
	const keys = ["../../etc", "a.b", "a b", "A", "ä/ö", "con", "x'(y)!*~", "a%2Fb", "a/b"];
	await store.put("moments", Object.fromEntries(keys.map((key) => [key, key])));
	expect(files.held.size).toBe(keys.length);
	for (const key of keys) expect(await store.get("moments", key)).toBe(key);
});

test("a swap keeps what was before, and changes asked at once are made one after another", async () => {
	const store = await open(folder());
	await store.rotate("moments", "now", "before", 1);
	await store.rotate("moments", "now", "before", 2);
	expect([await store.get("moments", "now"), await store.get("moments", "before")]).toEqual([2, 1]);
	const count = () => store.update("history", "n", (was) => ((was as number | undefined) ?? 0) + 1);
	await Promise.all(Array.from({ length: 20 }, count));
	expect(await store.get("history", "n")).toBe(20);
});

test("a file that is torn is given as what it is, for its reader to refuse with its reason", async () => {
	const files = folder();
	const store = await open(files);
	await store.put("moments", { now: { whole: true } });
	files.held.set("moments/now", '{"whole": tr');
	expect(await store.get("moments", "now")).toEqual({ broken: '{"whole": tr' });
});
