// From screen to screen, by players who are faster than what loads. Saves, playthroughs and directors are
// real; the page, the media and the storage are fakes.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createAppState, createAsk } from "../../../src/app/app-state.ts";
import { createLocale } from "../../../src/app/locale.ts";
import { createNavigation } from "../../../src/app/navigation.ts";
import { openPack } from "../../../src/app/open-pack.ts";
import { createPlaythroughController, type StartOutcome } from "../../../src/app/playthrough-controller.ts";
import { gzip } from "../../../src/base/gzip.ts";
import { problem } from "../../../src/base/problem.ts";
import { readSettings } from "../../../src/base/settings.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import type { Pack } from "../../../src/packs/shipped-packs.ts";
import { encodeStory } from "../../../src/story/runtime/encode-story.ts";
import type { StoryJson } from "../../../src/story/runtime/session.ts";
import { fakeLocks } from "../saves/support/fake-locks.ts";
import { compiled, fakePage, fakePlatform, freshStore, gate, pack } from "./support/fakes.ts";

vi.mock("../../../src/dev/dev-hooks.ts", () => ({ installDevHooks: () => {} }));
vi.stubGlobal("location", { search: "" });

const PATIENCE = { timeout: 10_000 }; // milliseconds; a busy machine is no failure

async function app(first: Pack = pack(), { locks = fakeLocks().locks, store = undefined as never } = {}) {
	const state = createAppState();
	const { page, seen } = fakePage();
	const { platform } = fakePlatform();
	const ask = createAsk(state, page);
	const settings = { ...readSettings({}), language: "en" };
	const document = { documentElement: {} } as Document;
	const locale = createLocale({
		page: document,
		settings: () => settings,
		pack: () => state.open?.pack,
		tell: page.tell,
	});
	const rested: AbortSignal[] = [];
	const media = {
		crew: (given: typeof page) => ({ ...NULL_CREW, page: given }),
		wait: async () => {},
		load: async () => {},
		rest: async (visit: AbortSignal) => void rested.push(visit),
	};
	const place = store ?? (await freshStore());
	const playthroughs = createPlaythroughController({ state, platform, media, locale, seed: "1" });
	const starts: Promise<StartOutcome>[] = [];
	const navigation = createNavigation({
		...{ state, ask, page, platform, media, locale },
		playthroughs: {
			start: (options) => {
				starts.push(playthroughs.start(options));
				return starts.at(-1)!;
			},
		},
		openPack: (opened, ways) =>
			openPack(opened, ways, {
				...{ state, ask, page, platform, locks, store: place, picture: async () => "" },
				sceneTitle: locale.sceneTitle,
				packText: locale.packText,
			}),
	});
	vi.stubGlobal("document", { baseURI: "http://localhost/" });
	await navigation.open(first);
	await navigation.showTitle();
	const take = (index: number) => state.playing!.director.take({ do: "choose", index });
	/** Waits until the nth playthrough is asked for; its story may still be on its way. */
	const startOf = (n: number) => vi.waitUntil(() => starts[n - 1] && { outcome: starts[n - 1]! }, PATIENCE);
	return { state, page, seen, navigation, settings, locks, store: place, take, startOf };
}

/** A pack whose story comes when it is let go. */
function slowPack(more: Partial<Pack> = {}) {
	const coming = gate<StoryJson>();
	return { slow: pack({ story: () => coming.closed, ...more }), arrive: () => coming.open(compiled()) };
}

beforeEach(() => vi.unstubAllGlobals);

describe("navigation", () => {
	it("plays once when begin is pressed twice", async () => {
		const { slow, arrive } = slowPack();
		const { state, seen, navigation, startOf } = await app(slow);
		const pressed = [navigation.playFrom(), navigation.playFrom()];
		await startOf(1);
		arrive();
		await Promise.all(pressed);
		expect(seen.asked).toEqual([]);
		expect(seen.lines).toEqual(["First line."]);
		expect(state.screen).toBe("playing");
		expect(await state.open!.saves.progress.read()).toMatchObject({ playthroughs: 1 });
	});
	it("stays at the title when the player leaves while the story is on its way", async () => {
		const { slow, arrive } = slowPack();
		const { state, seen, navigation, startOf } = await app(slow);
		const pressed = navigation.playFrom();
		await startOf(1);
		await navigation.showTitle();
		arrive();
		await pressed;
		expect([state.screen, state.playing, seen.lines]).toEqual(["title", null, []]);
		expect(seen.titles).toHaveLength(2);
	});
	it("shows nothing of a playthrough that was left, and saves nothing of it", async () => {
		const { state, seen, navigation, take } = await app();
		await navigation.playFrom();
		const { director } = state.playing!;
		await take(0);
		await navigation.showTitle();
		const latest = await state.open!.saves.latest();
		const shown = [...seen.lines];
		await director.take({ do: "choose", index: 0 });
		await state.open!.saves.repository.flush();
		expect(seen.lines).toEqual(shown);
		expect(await state.open!.saves.latest()).toEqual(latest);
	});
});

describe("navigation, when a story or a line does not come,", () => {
	it("offers the slot's own choices when it is loaded while a line arrives", async () => {
		const { state, page, seen, navigation, take, startOf } = await app();
		await navigation.playFrom();
		await state.open!.saves.quick("save");
		const offered = seen.offered.map(({ text }) => text);
		const line = gate<void>();
		const { print } = page;
		const slowPrint = vi.fn(() => line.closed);
		Object.assign(page, { print: slowPrint });
		const late = take(0);
		await vi.waitFor(() => expect(slowPrint).toHaveBeenCalled(), PATIENCE);
		Object.assign(page, { print });
		await state.open!.saves.quick("load");
		await (await startOf(2)).outcome;
		line.open();
		await late;
		expect(seen.offered.map(({ text }) => text)).toEqual(offered);
		expect(seen.lines).toEqual(["First line."]);
	});
	it("stands at the title when the story cannot be had", async () => {
		const missing = pack({ story: async () => problem("story.missing", "A Story", "it is not here") });
		const { state, seen, navigation } = await app(missing);
		await navigation.playFrom();
		expect([state.screen, state.playing]).toEqual(["title", null]);
		expect(seen.told).toEqual(["it is not here"]);
		expect(seen.titles).toHaveLength(2);
	});
});

describe("navigation, when the story or its language has changed,", () => {
	it("is told in the language that was chosen while the story loads", async () => {
		const spanish = compiled("Primera.\n* [Uno]\n  Tras uno.\n  -> END\n* [Dos]\n  Tras dos.\n  -> END");
		const english = compiled("First.\n* [One]\n  After one.\n  -> END\n* [Two]\n  After two.\n  -> END");
		const coming = gate<StoryJson>();
		const languages = { xx: { url: "xx.story", name: "Un cuento", contentWarnings: [] } };
		const { state, seen, navigation, settings, startOf } = await app(pack({ story: () => coming.closed, languages }));
		const bytes = await gzip(new TextEncoder().encode(encodeStory(spanish)));
		vi.stubGlobal("fetch", async () => new Response(bytes as BodyInit));
		void navigation.playFrom();
		await startOf(1);
		Object.assign(settings, { language: "xx" });
		void navigation.retell();
		coming.open(english);
		await vi.waitFor(() => expect(seen.lines).toEqual(["Primera."]), PATIENCE);
		expect(seen.offered.map(({ text }) => text)).toEqual(["Uno", "Dos"]);
		expect(state.playing!.director.present().language).toBe("xx");
	});
	it("goes on in the older version of the story when the place is not in the new one", async () => {
		const { state, navigation, take, store, locks } = await app();
		await navigation.playFrom();
		await take(0);
		const { repository } = state.open!.saves;
		await vi.waitFor(async () => expect(await repository.story("h")).toBeTruthy(), PATIENCE);
		await navigation.showTitle();
		expect(state.screen).toBe("title");
		const changed = compiled("Another beginning.\n* [Elsewhere]\n  Gone.\n  -> END");
		const newer = await app(pack({ hash: "h2", story: async () => changed }), { locks, store: store as never });
		await newer.navigation.resume();
		expect([newer.state.screen, newer.state.playing]).toEqual(["asking", null]);
		expect(newer.seen.asked[0]).toMatchObject({ about: "place" });
		expect(newer.seen.asked[0]!.titles).toContain("place.older");
		newer.seen.asked[0]!.answer("place.older");
		await (await newer.startOf(2)).outcome;
		expect(newer.state.screen).toBe("playing");
		expect(newer.seen.lines).toContain("After one.");
		expect(newer.state.playing!.playthrough.hash).toBe("h");
	});
	it("opens the pack that was asked for last", async () => {
		const { state, navigation } = await app();
		const opened = await Promise.all([navigation.open(pack({}, { id: "a" })), navigation.open(pack({}, { id: "b" }))]);
		expect(opened).toEqual([false, true]);
		expect(state.open!.pack.manifest.id).toBe("b");
	});
});
