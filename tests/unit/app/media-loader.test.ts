// Stage and sound as they load: fetched once, handed over, and never in the story's way when they fail.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMediaLoader } from "../../../src/app/media-loader.ts";
import { DEFAULT_SETTINGS } from "../../../src/base/settings.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";

const made = vi.hoisted(() => ({ stage: vi.fn(), sound: vi.fn() }));
vi.mock("../../../src/stage/open-stage.ts", () => ({ openStage: made.stage }));
vi.mock("../../../src/sound/sound.ts", () => ({ createSound: made.sound, captionOf: (id: string) => `a ${id}` }));
vi.mock("../../../src/picture/place-table.ts", () => ({ placeDescription: () => "" })); // all pictures
vi.mock("../../../src/page/css/print.css", () => ({}));

const stage = () => ({ ...NULL_CREW.stage, refresh: vi.fn(), show: vi.fn(async () => {}) });
const sound = () => ({
	...NULL_CREW.sound,
	refresh: vi.fn(),
	wake: vi.fn(),
	mix: vi.fn(async () => {}),
	play: vi.fn(async () => {}),
});

beforeEach(() => {
	for (const make of Object.values(made)) make.mockReset();
	made.stage.mockImplementation(async () => stage());
	made.sound.mockImplementation(sound);
	vi.stubGlobal("document", { baseURI: "http://localhost/", documentElement: { dataset: {} } });
	vi.stubGlobal("matchMedia", () => ({ matches: false }));
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function open(settings = {}) {
	const told: string[] = [];
	const captions: string[] = [];
	const attached: string[] = [];
	const loader = createMediaLoader({
		stageRoot: { querySelector: () => null } as unknown as HTMLElement,
		settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
		onPick: () => {},
		onProblem: () => {},
		tell: (message) => void told.push(message),
		attach: (arrived) => void attached.push(...Object.keys(arrived)),
		register: () => "mid",
		playthrough: () => 1,
		packMedia: () => undefined,
		page: () => ({ refresh: () => {}, caption: (text) => void captions.push(text) }),
	});
	return { loader, told, captions, attached };
}

describe("stage and sound", () => {
	it("are a silence and a dark until they have come, and are handed over then", async () => {
		const { loader, attached } = open();
		expect(loader.crew(NULL_CREW.page)).toMatchObject({ stage: NULL_CREW.stage, sound: NULL_CREW.sound });
		await loader.load();
		expect(attached.sort()).toEqual(["sound", "stage"]);
		expect(loader.crew(NULL_CREW.page).stage).not.toBe(NULL_CREW.stage);
	});
	it("are fetched once, however often they are asked for", async () => {
		const { loader } = open();
		await Promise.all([loader.load(), loader.load()]);
		await loader.load();
		expect([made.stage.mock.calls.length, made.sound.mock.calls.length]).toEqual([1, 1]);
	});
	it.each([
		["auto", false],
		["on", false],
		["off", true],
	])("move in full, whatever the machine, only where the player says so: %s", async (calm, full) => {
		const { loader } = open({ calm });
		await loader.load();
		expect(made.stage.mock.calls[0]![0].full()).toBe(full);
	});
	it("leave the pictures out where the player has them off", async () => {
		const { loader, attached, told } = open({ pictures: false });
		await loader.load();
		expect(attached).toEqual(["sound"]);
		expect(told).toEqual([]);
	});
});

describe("what cannot be had", () => {
	it("is told: a moving picture becomes a still", async () => {
		made.stage.mockImplementation(async ({ onStill }) => {
			onStill(new Error("no WebGL"));
			return stage();
		});
		const { loader, told, attached } = open();
		await loader.load();
		expect(told).toHaveLength(1);
		expect(attached).toContain("stage");
	});
	it("stops nothing: no picture at all, and no sound", async () => {
		made.stage.mockRejectedValue(new Error("no canvas"));
		made.sound.mockImplementation(() => {
			throw new Error("no audio");
		});
		const { loader, told, attached } = open();
		await loader.load();
		expect(attached).toEqual([]);
		expect(told).toHaveLength(1); // of the sound; that there is no picture is seen
		expect(loader.describePicture(EMPTY_TABLEAU)).toBe("");
		expect(await loader.picture()).toBe("");
	});
});

it("captions a sound that the story has not captioned", async () => {
	const { loader, captions } = open();
	await loader.load();
	const { play } = loader.crew(NULL_CREW.page).sound;
	const effect = { effect: "sfx", id: "bell", caption: "" } as never;
	await play(effect, new AbortController().signal);
	await play({ ...(effect as object), caption: "Its own" } as never, new AbortController().signal);
	expect(captions).toEqual(["a bell"]);
});

describe("resting", () => {
	it("makes all silent and dark, at once", async () => {
		const { loader } = open();
		await loader.load();
		await loader.rest(new AbortController().signal);
		const [theSound] = made.sound.mock.results.map(({ value }) => value);
		expect(theSound.mix).toHaveBeenCalledTimes(1);
	});
	it("touches nothing once another visit has begun", async () => {
		const { loader } = open();
		await loader.load();
		await loader.rest(AbortSignal.abort());
		const [theSound] = made.sound.mock.results.map(({ value }) => value);
		expect(theSound.mix).not.toHaveBeenCalled();
	});
});
