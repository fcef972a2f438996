// The saves of an open pack: who may write, what becomes a slot, and what happens when another window takes
// over.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAppState, createAsk, goTo } from "../../../src/app/app-state.ts";
import { createSaveController } from "../../../src/app/save-controller.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { makeSlot, slotKind } from "../../../src/saves/slot.ts";
import { fakeLocks, skipShortWaits } from "../saves/support/fake-locks.ts";
import { fakePage, fakePlatform, freshStore, gate, saveData } from "./support/fakes.ts";

const PATIENCE = { timeout: 10_000 }; // milliseconds; a busy machine is no failure

beforeEach(skipShortWaits); // a page just left may hold its lock for a moment: none does here
afterEach(() => void vi.restoreAllMocks());

const moment = (taken = false) => ({ tableau: EMPTY_TABLEAU, taken, lines: [] }) as never;

async function open({
	locks = fakeLocks().locks,
	store = undefined as unknown as Awaited<ReturnType<typeof freshStore>>,
	platform = fakePlatform().platform,
} = {}) {
	const state = createAppState();
	const { page, seen } = fakePage();
	const went: unknown[] = [];
	const navigation = {
		playFrom: async (from?: unknown) => void went.push(["playFrom", from]),
		resume: async (save?: unknown) => void went.push(["resume", save]),
	};
	const place = store ?? (await freshStore());
	const saves = await createSaveController({
		...{ id: "p", state, page, platform, locks, store: place, navigation },
		ask: createAsk(state, page),
		picture: async () => "",
	});
	return { state, page, seen, went, saves, store: place, locks };
}
type Open = Awaited<ReturnType<typeof open>>;

/** Two windows over the same storage and locks; the first holds the story. */
async function twoWindows() {
	const one = await open();
	const two = await open({ locks: one.locks, store: one.store });
	expect(await one.saves.enter(goTo(one.state, "playing"))).toBe(true);
	return { one, two };
}

/** The second window asks, and takes the story over. Resolves when it has the story. */
async function takeOver(two: Open): Promise<void> {
	const entered = two.saves.enter(goTo(two.state, "playing"));
	await vi.waitUntil(() => two.seen.asked.length === 1, PATIENCE);
	two.seen.asked[0]!.answer("elsewhere.take");
	expect(await entered).toBe(true);
}

describe("entering a story", () => {
	it("gives the right to write, once for two that ask at once", async () => {
		const { saves, state } = await open();
		const visit = goTo(state, "playing");
		expect(await Promise.all([saves.enter(visit), saves.enter(visit)])).toEqual([true, true]);
	});
	it("asks where another window has it, and reads without saving on demand", async () => {
		const { two } = await twoWindows();
		const entered = two.saves.enter(goTo(two.state, "playing"));
		await vi.waitUntil(() => two.seen.asked.length === 1, PATIENCE);
		expect(two.seen.asked[0]!.titles).toEqual(["elsewhere.take", "elsewhere.read"]);
		two.seen.asked[0]!.answer("elsewhere.read");
		expect(await entered).toBe(true);
		two.saves.queueSave(() => saveData(1), moment(), true);
		await two.saves.repository.flush();
		expect(two.seen.saved).toEqual(["away"]);
		expect(await two.saves.latest()).toBeNull();
	});
	it("ends with false when the player goes back to the title while it is asked", async () => {
		const { two } = await twoWindows();
		const entered = two.saves.enter(goTo(two.state, "playing"));
		await vi.waitUntil(() => two.seen.asked.length === 1, PATIENCE);
		goTo(two.state, "title");
		expect(await entered).toBe(false);
		two.seen.asked[0]!.answer("elsewhere.read"); // an answer that comes late
		expect(two.state.heldElsewhere).toBe(false);
	});
	it("keeps no lock for a player who left for the title before it came", async () => {
		const { locks } = fakeLocks();
		const { saves, state } = await open({ locks });
		const visit = goTo(state, "playing");
		const entered = saves.enter(visit);
		goTo(state, "title");
		expect(await entered).toBe(false);
		const other = await open({ locks });
		expect(await other.saves.enter(goTo(other.state, "playing"))).toBe(true);
	});
});

describe("when another window takes the story over", () => {
	it("writes what waits, stops writing, and asks", async () => {
		const { one, two } = await twoWindows();
		one.saves.queueSave(() => saveData(2), moment(), true);
		await takeOver(two);
		await vi.waitUntil(() => one.seen.asked.length === 1, PATIENCE);
		expect(one.seen.asked[0]!.titles).toEqual(["taken.back", "elsewhere.read"]);
		expect((await two.saves.latest())?.lines).toHaveLength(2);
		one.saves.queueSave(() => saveData(3), moment(), true);
		await one.saves.repository.flush();
		expect((await two.saves.latest())?.lines).toHaveLength(2);
	});
	it("leaves what it showed as a slot when it is taken back, and goes on from the newest", async () => {
		const { one, two } = await twoWindows();
		one.saves.queueSave(() => saveData(2), moment(), true);
		await takeOver(two);
		await vi.waitUntil(() => one.seen.asked.length === 1, PATIENCE);
		one.seen.asked[0]!.answer("taken.back");
		await vi.waitUntil(() => one.went.length === 1, PATIENCE);
		expect(one.went).toEqual([["resume", undefined]]);
		expect(one.state.heldElsewhere).toBe(false);
		expect((await one.saves.repository.slots("p")).map(slotKind)).toEqual(["left"]);
	});
	it("does nothing more when the player left for the title before it was taken back", async () => {
		const { one, two } = await twoWindows();
		await takeOver(two);
		await vi.waitUntil(() => one.seen.asked.length === 1, PATIENCE);
		const { answer } = one.seen.asked[0]!;
		answer("taken.back");
		goTo(one.state, "title");
		await one.locks.request("the-voice-you-keep/p", {}, () => {}); // given once it is let go again
		expect(one.went).toEqual([]);
	});
});

/** Asks the window that has the story for it, as another window does that takes over. */
function askForStory(): void {
	const channel = new BroadcastChannel("the-voice-you-keep/p");
	channel.postMessage("give");
	channel.close();
}
/** Takes the story from the window that has it, with no time left to write. Gives the way to release it. */
function steal(locks: LockManager): () => void {
	const held = gate<void>();
	void locks.request("the-voice-you-keep/p", { steal: true }, () => held.closed);
	return held.open;
}

/** A store whose writes of where the story goes on wait to be let go. */
async function slowStore() {
	const store = await freshStore();
	const writing = gate<void>();
	const begun = gate<void>();
	const rotate: typeof store.rotate = async (...entry) => {
		begun.open();
		await writing.closed;
		return store.rotate(...entry);
	};
	return { store: { ...store, rotate }, begun: begun.closed, finish: () => writing.open() };
}

/** A window that is asked for the story while its write is under way; `finish` lets the write end. */
async function takenWhileWriting() {
	const { store, begun, finish } = await slowStore();
	const one = await open({ store });
	await one.saves.enter(goTo(one.state, "playing"));
	one.saves.queueSave(() => saveData(2), moment(), true);
	await begun;
	askForStory();
	await vi.waitUntil(() => one.state.heldElsewhere, PATIENCE);
	return { one, finish };
}

describe("when the story is taken in the middle of something else", () => {
	it("queues nothing behind the last write, where the other window writes already", async () => {
		const { one, finish } = await takenWhileWriting();
		one.saves.queueSave(() => saveData(3), moment(), false);
		finish();
		await vi.waitUntil(() => one.seen.asked.length === 1, PATIENCE);
		await one.saves.repository.flush();
		expect((await one.saves.latest())?.lines).toHaveLength(2);
		one.seen.asked[0]!.answer("taken.back"); // and what was not written is a slot then
		await vi.waitUntil(() => one.went.length === 1, PATIENCE);
		expect((await one.saves.repository.slots("p")).map(({ kept }) => kept.lines.length)).toEqual([3]);
	});
	it("asks while the story loads, and leaves no slot of what was never shown", async () => {
		const one = await open();
		await one.saves.enter(goTo(one.state, "playing"));
		const letGo = steal(one.locks);
		await vi.waitUntil(() => one.seen.asked.length === 1, PATIENCE);
		expect([one.state.screen, one.state.heldElsewhere]).toEqual(["asking", true]);
		letGo();
		one.seen.asked[0]!.answer("taken.back");
		await vi.waitUntil(() => one.went.length === 1, PATIENCE);
		expect(await one.saves.repository.slots("p")).toEqual([]);
	});
	it("asks nothing of a player who left for the title while the last write was made", async () => {
		const { one, finish } = await takenWhileWriting();
		const resting = one.saves.rest(goTo(one.state, "title"));
		finish();
		await resting;
		// Granted once the loss has been handled.
		await one.locks.request("the-voice-you-keep/p", {}, () => {});
		expect([one.seen.asked, one.state.screen]).toEqual([[], "title"]);
		expect((await one.saves.latest())?.lines).toHaveLength(2);
	});
	it("asks nothing at the title, where the lock is still held while the saves are written", async () => {
		const held = gate<"staying">();
		const { platform } = fakePlatform({ reloadIfUpdated: () => held.closed });
		const one = await open({ platform });
		await one.saves.enter(goTo(one.state, "playing"));
		const resting = one.saves.rest(goTo(one.state, "title"));
		steal(one.locks);
		await vi.waitUntil(() => one.state.heldElsewhere, PATIENCE);
		held.open("staying");
		await resting;
		expect([one.seen.asked, one.state.screen]).toEqual([[], "title"]);
	});
	it("lets the question stand that is being asked: each of its answers asks for the story again", async () => {
		const one = await open();
		await one.saves.enter(goTo(one.state, "playing"));
		createAsk(one.state, one.page)("place", [{ title: "place.begin", go: () => {} }]);
		steal(one.locks);
		await vi.waitUntil(() => one.state.heldElsewhere, PATIENCE);
		expect(one.seen.asked.map(({ about }) => about)).toEqual(["place"]);
		one.seen.asked[0]!.answer("place.begin");
		void one.saves.enter(goTo(one.state, "playing"));
		await vi.waitUntil(() => one.seen.asked.length === 2, PATIENCE);
		expect(one.seen.asked[1]!.about).toBe("elsewhere");
	});
});

describe("slots", () => {
	it("are made of the place that is left, once for the same place", async () => {
		const { saves } = await open();
		await saves.leaveAsSlot();
		expect(await saves.repository.slots("p")).toEqual([]); // there was no place yet
		saves.queueSave(() => saveData(2), moment(), true);
		await saves.leaveAsSlot();
		await saves.leaveAsSlot();
		expect((await saves.repository.slots("p")).map(({ kept }) => kept.lines.length)).toEqual([2]);
	});
	it("of places left are kept ten at most, and none that the player named", async () => {
		const { saves } = await open();
		for (let n = 1; n <= 12; n++) {
			saves.queueSave(() => saveData(n), moment(), true);
			await saves.leaveAsSlot();
			if (n === 1) {
				const [first] = await saves.repository.slots("p");
				await saves.repository.saveSlot({ ...first!, name: "Mine" });
			}
		}
		const slots = await saves.repository.slots("p");
		expect(slots.map(({ kept }) => kept.when)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 1]);
	});
});

describe("slots, in the order they were kept,", () => {
	it("keep the last ten places left when the clock is put back in between", async () => {
		const { saves } = await open();
		const leave = async (lines: number, when: number): Promise<void> => {
			saves.queueSave(() => ({ ...saveData(lines), when }), moment(), true);
			await saves.leaveAsSlot();
		};
		for (let n = 1; n <= 10; n++) await leave(n, 9_000_000 + n);
		for (let n = 11; n <= 14; n++) await leave(n, n);
		const slots = await saves.repository.slots("p");
		expect(slots.map(({ kept }) => kept.lines.length)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
	});
	it("stay in place when they are named, and when they are put back", async () => {
		const { saves } = await open();
		const { repository } = saves;
		for (let n = 3; n >= 1; n--) await repository.saveSlot(makeSlot("own", saveData(n)));
		const places = async () => (await repository.slots("p")).map(({ kept }) => kept.lines.length);
		expect(await places()).toEqual([1, 2, 3]);
		const [, second] = await repository.slots("p");
		await repository.saveSlot({ ...second!, name: "Mine" });
		const putBack = await repository.deleteSlot(second!);
		await putBack();
		expect(await places()).toEqual([1, 2, 3]);
	});
	it("of the first saves, which were not counted, stand by their time behind those that are", async () => {
		const { saves, store } = await open();
		const old = (when: number) => ({ name: "", picture: "", kept: { ...saveData(when), when } });
		await store.put("moments", { "p/slot/left-7": old(7), "p/slot/left-8": old(8) });
		await saves.repository.saveSlot(makeSlot("own", saveData(2)));
		const [, eighth] = await saves.repository.slots("p");
		await saves.repository.saveSlot({ ...eighth!, name: "Named" });
		expect((await saves.repository.slots("p")).map(({ kept }) => kept.when)).toEqual([2, 8, 7]);
	});
});

describe("slots that are kept unasked or by a key", () => {
	it("hold the save of an older version before the first write replaces it", async () => {
		const { saves } = await open();
		saves.begin(saveData(5, { hash: "old" }), "h");
		saves.queueSave(() => saveData(6), moment(), true);
		saves.queueSave(() => saveData(7), moment(), true);
		await saves.repository.flush();
		const slots = await saves.repository.slots("p");
		expect(slots.map((slot) => [slotKind(slot), slot.kept.hash])).toEqual([["older", "old"]]);
	});
	it("are made by the quick key, and played from by the other", async () => {
		const { saves, seen, went } = await open();
		await saves.quick("load");
		expect(went).toEqual([]); // and says that there is none
		await saves.quick("save"); // nothing is played yet
		expect(await saves.repository.slots("p")).toEqual([]);
		saves.queueSave(() => saveData(3), moment(), true);
		await saves.quick("save");
		await saves.quick("load");
		expect(went).toEqual([["playFrom", saveData(3)]]);
		expect(seen.said).toHaveLength(3);
	});
});

describe("resting at the title", () => {
	it("writes what waits and lets another window have the story", async () => {
		const { one, two } = await twoWindows();
		one.saves.queueSave(() => saveData(4), moment(), false);
		await one.saves.rest(goTo(one.state, "title"));
		expect(await two.saves.enter(goTo(two.state, "playing"))).toBe(true);
		expect((await two.saves.latest())?.lines).toHaveLength(4);
	});
	it("keeps the lock for a visit that began while it was writing", async () => {
		const held = gate<"staying">();
		const { locks } = fakeLocks();
		const { platform } = fakePlatform({ reloadIfUpdated: () => held.closed });
		const one = await open({ locks, platform });
		await one.saves.enter(goTo(one.state, "playing"));
		const resting = one.saves.rest(goTo(one.state, "title"));
		expect(await one.saves.enter(goTo(one.state, "playing"))).toBe(true);
		held.open("staying");
		await resting;
		const two = await open({ locks });
		void two.saves.enter(goTo(two.state, "playing"));
		await vi.waitUntil(() => two.seen.asked.length === 1, PATIENCE);
	});
	it("lets the page reload only when the next visit would find the moment that stands", async () => {
		const answers: boolean[] = [];
		const { platform } = fakePlatform({
			reloadIfUpdated: async (_, save) => (answers.push(await save()), "staying"),
		});
		const { saves, state, store } = await open({ platform });
		await saves.rest(goTo(state, "title"));
		saves.queueSave(() => saveData(2), moment(), true);
		await vi.waitUntil(() => answers.length === 2, PATIENCE);
		await store.put("moments", { "p/now": saveData(1) }); // another window wrote
		await saves.rest(goTo(state, "title"));
		expect(answers).toEqual([true, true, false]);
	});
});

it("asks the browser nothing while a story is played: a question over a choice would be unexplained", async () => {
	const persist = vi.fn(async () => false);
	const { saves } = await open({ platform: fakePlatform({ persist }).platform });
	saves.queueSave(() => saveData(2), moment(true), true);
	saves.queueSave(() => saveData(3), moment(true), true);
	await saves.repository.flush();
	expect(persist).not.toHaveBeenCalled();
	expect(makeSlot("own", saveData(1)).key).toContain("p/slot/own");
});
