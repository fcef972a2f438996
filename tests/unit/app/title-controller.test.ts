// The title screen of a pack: what it shows of the saves, and that a late answer shows nothing.
import { describe, expect, it, vi } from "vitest";
import { createTitleController } from "../../../src/app/title-controller.ts";
import { problem } from "../../../src/base/problem.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { fakePage, fakePlatform, gate, pack, saveData } from "./support/fakes.ts";

// It would compile every shipped pack.
vi.mock("../../../src/app/library/announce-unlocked-stories.ts", () => ({ announceUnlockedStories: async () => {} }));

function title({ latest = null as unknown, chapters = [] as SaveData[], more = {} } = {}) {
	const { page, seen } = fakePage();
	const went: unknown[] = [];
	const controller = createTitleController({
		...{ id: "p", pack: pack(), page, platform: fakePlatform().platform, cover: null },
		saves: {
			repository: { latest: async () => latest } as never,
			progress: {
				read: async () => ({ endings: ["roof"] }),
				chapters: async () => chapters,
				hasReached: async () => false,
			} as never,
			saveHere: async () => true,
		},
		navigation: {
			playFrom: async (from?: unknown) => void went.push(["playFrom", from]),
			resume: async (save?: unknown) => void went.push(["resume", save]),
		},
		sceneTitle: (save) => `In ${save.title}`,
		packText: () => ({ name: "A Story", contentWarnings: ["loss"] }),
		...more,
	});
	return { controller, seen, went };
}
const visit = () => new AbortController().signal;

describe("the title", () => {
	it("offers to begin where there is no save, and names the author of an added pack", async () => {
		const { controller, seen, went } = title();
		await controller.show(visit());
		expect(seen.titles).toMatchObject([
			{ name: "A Story", by: "Someone", resume: null, chapters: [], endings: ["roof"], warnings: ["loss"] },
		]);
		seen.titles[0]!.begin();
		expect(went).toEqual([["playFrom", undefined]]);
	});
	it("offers the save by its scene and the chapters by theirs, each leading to its own", async () => {
		const chapter = saveData(1, { title: "Two" });
		const { controller, seen, went } = title({ latest: saveData(3), chapters: [chapter] });
		await controller.show(visit());
		const { resume, chapters } = seen.titles[0]!;
		expect([resume?.title, ...chapters.map(({ title }) => title)]).toEqual(["In One", "In Two"]);
		resume!.go();
		chapters[0]!.go();
		expect(went).toEqual([
			["resume", saveData(3)],
			["playFrom", chapter],
		]);
	});
	it("says the scene's title in the language that is set when it is read, not when it was shown", async () => {
		let language = "In";
		const { controller, seen } = title({
			latest: saveData(3),
			more: { sceneTitle: (save: SaveData) => `${language} ${save.title}` },
		});
		await controller.show(visit());
		language = "En";
		expect(seen.titles[0]!.resume?.title).toBe("En One");
	});
	it("tells of a save that cannot be read, and offers none", async () => {
		const { controller, seen } = title({ latest: problem("save.torn", "now", "it is torn") });
		await controller.show(visit());
		expect(seen.told).toEqual(["it is torn"]);
		expect(seen.titles[0]!.resume).toBeNull();
	});
	it("plays on at once after the page reloaded in mid-story, and is shown where there is nothing to play on", async () => {
		const reloaded = title({ latest: saveData(3) });
		await reloaded.controller.show(visit(), true);
		expect(reloaded.went).toEqual([["resume", saveData(3)]]);
		expect(reloaded.seen.titles).toEqual([]);
		const empty = title();
		await empty.controller.show(visit(), true);
		expect(empty.seen.titles).toHaveLength(1);
	});
	it("shows nothing once the player has gone on, however late the saves come", async () => {
		const coming = gate<SaveData>();
		const { controller, seen, went } = title({ latest: coming.closed });
		const leaving = new AbortController();
		const shown = controller.show(leaving.signal, true);
		leaving.abort();
		coming.open(saveData(3));
		await shown;
		expect(seen.titles).toEqual([]);
		expect(went).toEqual([]);
	});
});

it("lists the saves of this pack with what can be done with each", async () => {
	const deleted = vi.fn(async () => async () => true);
	const slot = { key: "p/slot/own-3-3", name: "Mine", picture: "", kept: saveData(3) };
	const { controller, went } = title({
		more: {
			saves: {
				repository: { slots: async () => [slot], quarantined: async () => [], deleteSlot: deleted },
				saveHere: async () => true,
			},
			platform: fakePlatform({ persisted: async () => false }).platform,
		},
	});
	const { slots, mayBeCleared } = await controller.saves();
	expect(mayBeCleared).toBe(true);
	expect(slots).toMatchObject([{ kind: "own", name: "Mine", scene: "In One", words: 3 }]);
	slots[0]!.load();
	await slots[0]!.remove();
	expect(went).toEqual([["playFrom", saveData(3)]]);
	expect(deleted).toHaveBeenCalledWith(slot);
});
