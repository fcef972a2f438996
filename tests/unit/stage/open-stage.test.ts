// Which stage stands, by what draws here, by the first frames and by the player's wish; and that the story's
// picture goes over from one to the other. Both stages are fakes.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { openStage } from "../../../src/stage/open-stage.ts";

const made = vi.hoisted(() => ({ moving: vi.fn(), still: vi.fn(), software: vi.fn() }));
vi.mock("../../../src/stage/stage.ts", () => ({ createStage: made.moving }));
vi.mock("../../../src/stage/still.ts", () => ({ createStill: made.still }));
vi.mock("../../../src/stage/engine/rendering.ts", () => ({ drawsInSoftware: made.software }));

type Fake = { name: string; show: ReturnType<typeof vi.fn>; destroyed: boolean; options: Record<string, () => void> };

let stood: Fake[] = [];

const fake = (name: string, options: Fake["options"]) => {
	const one: Fake = { name, show: vi.fn(async () => {}), destroyed: false, options };
	stood.push(one);
	const destroy = () => {
		one.destroyed = true;
	};
	return { ...NULL_CREW.stage, show: one.show, refresh() {}, destroy };
};

beforeEach(() => {
	stood = [];
	made.moving.mockReset().mockImplementation(async (options) => fake("moving", options));
	made.still.mockReset().mockImplementation((options) => fake("still", options));
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("document", { documentElement: { dataset: {} } });
});
afterEach(() => vi.unstubAllGlobals());

const root = () => document.documentElement.dataset;

async function open({ software = false, full = false } = {}) {
	made.software.mockReturnValue(software);
	const wish = { full };
	const onStill = vi.fn();
	const stage = await openStage({
		parent: {} as HTMLElement,
		calm: () => false,
		full: () => wish.full,
		onPick: () => {},
		packPictures: () => undefined,
		onStill,
	});
	return { stage, wish, onStill };
}

const names = () => stood.map(({ name, destroyed }) => (destroyed ? `(${name})` : name));

it("moves where a graphics card draws", async () => {
	await open();
	expect(names()).toEqual(["moving"]);
	expect(root().motion).toBe("moving");
});
it("is still where the processor would draw, without fetching what moves and without a word about it", async () => {
	const { onStill } = await open({ software: true });
	expect(names()).toEqual(["still"]);
	expect(root().motion).toBe("still");
	expect(made.moving).not.toHaveBeenCalled();
	expect(onStill).not.toHaveBeenCalled();
});
it("is ready when its first still stands", async () => {
	await open({ software: true });
	expect(root().stage).toBeUndefined();
	stood[0]!.options.onPicture!();
	expect(root().stage).toBe("ready");
});
it("moves on any machine when the player asks for it, and no longer when that is taken back", async () => {
	const { stage, wish } = await open({ software: true });
	const tableau = { ...EMPTY_TABLEAU, weather: "rain" as const };
	await stage.show(tableau, new AbortController().signal);
	wish.full = true;
	stage.refresh();
	await vi.waitFor(() => expect(names()).toEqual(["(still)", "moving"]));
	await vi.waitFor(() => expect(stood[1]!.show).toHaveBeenCalledWith(tableau, expect.anything()));
	wish.full = false;
	stage.refresh();
	await vi.waitFor(() => expect(names()).toEqual(["(still)", "(moving)", "still"]));
	await vi.waitFor(() => expect(stood[2]!.show).toHaveBeenCalledWith(tableau, expect.anything()));
});
it("becomes still when the first frames were too slow, unless the player wants it all the same", async () => {
	await open();
	stood[0]!.options.onTooSlow!();
	await vi.waitFor(() => expect(names()).toEqual(["(moving)", "still"]));
	stood = [];
	await open({ full: true });
	stood[0]!.options.onTooSlow!();
	await vi.waitFor(() => expect(root().motion).toBe("moving"));
	expect(names()).toEqual(["moving"]);
});
it("says so once where there is no WebGL at all, and does not try again", async () => {
	made.moving.mockRejectedValue(new Error("no WebGL"));
	const { stage, wish, onStill } = await open();
	expect(names()).toEqual(["still"]);
	wish.full = true;
	stage.refresh();
	expect(names()).toEqual(["still"]);
	expect([onStill.mock.calls.length, made.moving.mock.calls.length]).toEqual([1, 1]);
});
