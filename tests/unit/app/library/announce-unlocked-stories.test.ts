// A story that opens when a chapter of another was reached: told once ever, and only then.
import { expect, it, vi } from "vitest";
import { announceUnlockedStories } from "../../../../src/app/library/announce-unlocked-stories.ts";
import { fakePage, fakePlatform } from "../support/fakes.ts";

const SHIPPED = [
	{ manifest: { id: "game", name: "The Game" } },
	{ manifest: { id: "rooms", name: "Amy's Rooms", opensAfter: { pack: "game", chapter: "amys_rooms" } } },
];
vi.mock("../../../../src/packs/shipped-packs.ts", () => ({ shippedPacks: async () => SHIPPED }));

it("is told once its chapter was reached, by name, and never again", async () => {
	const { page, seen } = fakePage();
	const { platform } = fakePlatform();
	let reached = false;
	const progress = { hasReached: async () => reached };
	await announceUnlockedStories("game", progress, { page, platform });
	expect(seen.told).toEqual([]);
	reached = true;
	await announceUnlockedStories("another", progress, { page, platform });
	expect(seen.told).toEqual([]);
	await announceUnlockedStories("game", progress, { page, platform });
	await announceUnlockedStories("game", progress, { page, platform });
	expect(seen.told).toHaveLength(1);
	expect(seen.told[0]).toContain("Amy's Rooms");
});
