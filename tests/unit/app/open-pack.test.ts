// Opening a pack: what it brings to title, stage and page, from its own files alone.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAppState, createAsk } from "../../../src/app/app-state.ts";
import { openPack } from "../../../src/app/open-pack.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { fakeLocks } from "../saves/support/fake-locks.ts";
import { fakePage, fakePlatform, freshStore, pack } from "./support/fakes.ts";

beforeEach(() => void vi.stubGlobal("document", { baseURI: "http://localhost/game/" }));
afterEach(() => void vi.unstubAllGlobals());

async function open(opened = pack()) {
	const state = createAppState();
	const { page, seen } = fakePage();
	const navigation = { playFrom: async () => {}, resume: async () => {} } as never;
	const found = await openPack(opened, navigation, {
		...{ state, page, ask: createAsk(state, page), platform: fakePlatform().platform },
		...{ locks: fakeLocks().locks, store: await freshStore(), picture: async () => "" },
		sceneTitle: (_, save) => save.title,
		packText: ({ manifest }) => manifest,
	});
	return { found, seen };
}

describe("a pack that is open", () => {
	it("has addresses for its own files, as the page sees them, and for no others", async () => {
		const { found } = await open(
			pack({ assets: { "rain.ogg": "packs/p/rain.ogg", "a b.png": "blob:http://localhost/1" } }),
		);
		expect(found.media.sounds).toEqual({
			"rain.ogg": "http://localhost/game/packs/p/rain.ogg",
			"a b.png": "blob:http://localhost/1",
		});
		expect(found.media.address("a b.png")).toBe("blob:http://localhost/1");
		expect(found.media.address("toString")).toBeUndefined();
	});
	it("shows its own pictures, and warns of one that it has not", async () => {
		const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
		const { found, seen } = await open(pack({ assets: { "cat.png": "packs/p/cat.png" } }));
		const image = (src: string) => found.page.effect({ effect: "image", src, alt: "" } as never, EMPTY_TABLEAU);
		image("cat.png");
		image("dog.png");
		expect(seen.effects).toMatchObject([{ effect: "image", src: "http://localhost/game/packs/p/cat.png" }]);
		expect(warned.mock.calls.flat().join()).toContain("dog.png");
		warned.mockRestore();
	});
	it("passes all other effects on", async () => {
		const { found, seen } = await open();
		found.page.effect({ effect: "clear" }, EMPTY_TABLEAU);
		expect(seen.effects).toEqual([{ effect: "clear" }]);
	});
	it("has a title of its own", async () => {
		const { found, seen } = await open(pack({}, { name: "Another" }));
		await found.title.show(new AbortController().signal);
		expect(seen.titles).toMatchObject([{ name: "Another", by: "Someone", resume: null }]);
	});
});
