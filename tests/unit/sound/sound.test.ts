// The sound with a mixer that plays nothing: what is spoken once, ducking, a hidden page, and a story that
// never waits.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/base/settings.ts";
import type { Line } from "../../../src/director/crew.ts";
import { createDirector } from "../../../src/director/director.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import { createSound } from "../../../src/sound/sound.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";

const mixer = vi.hoisted(() => ({ duck: vi.fn(), set: vi.fn(), resume: vi.fn(), suspend: vi.fn(), close: vi.fn() }));
const tone = vi.hoisted(() => ({ speak: vi.fn(() => 2), stop: vi.fn() }));
const places = vi.hoisted(() => ({ play: vi.fn(), end: vi.fn() }));
const music = vi.hoisted(() => ({ play: vi.fn(), position: () => 7, seek: vi.fn(), end: vi.fn() }));
const weather = vi.hoisted(() => ({ play: vi.fn(), end: vi.fn() }));
const cache = vi.hoisted(() => ({ prefetch: vi.fn(), clear: vi.fn(), acquire: async () => null, release: vi.fn() }));
vi.mock("../../../src/sound/mixer.ts", () => ({
	createMixer: () => ({ ...mixer, ready: Promise.resolve(), bus: {} }),
}));
vi.mock("../../../src/sound/voice/voice-tone.ts", () => ({ createVoiceTone: () => tone }));
vi.mock("../../../src/sound/ambience/ambience-player.ts", () => ({ createAmbiencePlayer: () => places }));
vi.mock("../../../src/sound/music-player.ts", () => ({ createMusicPlayer: () => music }));
vi.mock("../../../src/sound/ambience/weather-noise.ts", () => ({ createWeatherNoise: () => weather }));
vi.mock("../../../src/sound/files/buffer-cache.ts", () => ({ createBufferCache: () => cache, canDecode: () => true }));

const spoken: string[] = [];
let listeners = new Map<string, () => void>();
let settings: Settings = DEFAULT_SETTINGS;
let playthrough = 1;
const page = { hidden: false };

const hers = (text: string): Line => ({ text, speaker: "Samantha", voice: "samantha", as: "prose", tags: [] });
const here = (more: Partial<Tableau> = {}): Tableau => ({
	...EMPTY_TABLEAU,
	scene: { id: "pier", title: "Pier", act: 2 },
	place: { id: "pier", light: "noon", cut: false },
	presence: { growth: 3, closeness: 3, mood: "warm" },
	earpiece: "in",
	music: "hers",
	...more,
});
const now = new AbortController().signal;
const open = (more: { calm?: () => boolean } = {}) =>
	createSound({
		settings: () => settings,
		audioBase: "http://here/",
		onProblem: () => {},
		playthrough: () => playthrough,
		...more,
	});

beforeEach(() => {
	vi.clearAllMocks();
	vi.useFakeTimers();
	spoken.length = 0;
	listeners = new Map();
	page.hidden = false;
	playthrough = 1;
	settings = { ...DEFAULT_SETTINGS, voiceName: "Ada" };
	const listen = {
		addEventListener: (name: string, go: () => void) => listeners.set(name, go),
		removeEventListener: () => {},
	};
	vi.stubGlobal("document", Object.assign(page, listen));
	vi.stubGlobal("window", listen);
	vi.stubGlobal("navigator", { userActivation: { hasBeenActive: true } });
	vi.stubGlobal(
		"SpeechSynthesisUtterance",
		class {
			constructor(readonly text: string) {}
		},
	);
	vi.stubGlobal("speechSynthesis", {
		getVoices: () => [{ name: "Ada", lang: "en-GB" }],
		speak: ({ text }: { text: string }) => spoken.push(text),
		cancel: () => spoken.push("(breaks off)"),
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("a voice that was chosen", () => {
	it("says her words, with the music drawn back for as long and her tone silent", async () => {
		const sound = open();
		await sound.mix(here(), now);
		sound.voice(hers('"I kept it," she says.'));
		expect(spoken).toEqual(["I kept it,"]);
		expect(mixer.duck.mock.lastCall?.[0]).toBeGreaterThan(3);
		expect(tone.speak).not.toHaveBeenCalled();
	});
	it("never says again what was heard in this playthrough: after a rewind, a load or a chapter begun again her tone lies there", async () => {
		const sound = open();
		await sound.mix(here(), now);
		sound.voice(hers('"One."'));
		sound.voice(hers('"Two."'));
		sound.voice(null);
		await sound.mix(here(), AbortSignal.abort());
		sound.seek(3);
		spoken.length = 0;
		sound.voice(hers('"One."'));
		sound.voice(hers('"Two."'));
		expect(spoken).toEqual([]);
		expect(tone.speak).toHaveBeenCalledTimes(2);
		sound.voice(hers('"Three."'));
		expect(spoken).toEqual(["Three."]);
	});
	it("says it in another playthrough, and in another scene", async () => {
		const sound = open();
		await sound.mix(here(), now);
		sound.voice(hers('"One."'));
		playthrough = 2;
		sound.voice(hers('"One."'));
		await sound.mix(here({ scene: { id: "roof", title: "Roof", act: 3 } }), now);
		sound.voice(hers('"One."'));
		expect(spoken.filter((s) => s === "One.")).toHaveLength(3);
	});
});

describe("a voice that was chosen, among others,", () => {
	it("says nothing of narration, of a machine, of whoever comes after her, or of anybody when none was chosen", async () => {
		const sound = open();
		await sound.mix(here(), now);
		const { voice: _, ...unvoiced } = hers('"Hello."');
		sound.voice(unvoiced);
		sound.voice({ ...unvoiced, voice: "interface" });
		sound.voice({ ...hers('"Hello."'), speaker: "Voice" });
		settings = { ...settings, voiceName: "" };
		sound.voice(hers('"Hello."'));
		expect(spoken).toEqual([]);
	});
	it("sounds under a line by its voice, whatever the speaker is called", async () => {
		settings = { ...settings, voiceName: "" };
		const sound = open();
		await sound.mix(here(), now);
		const { voice: _, ...unvoiced } = hers('"Hello."');
		sound.voice(unvoiced);
		expect(tone.speak).not.toHaveBeenCalled();
		sound.voice({ ...unvoiced, speaker: "Bett", voice: "samantha" });
		expect(tone.speak).toHaveBeenCalledOnce();
	});
	it("breaks off when the player goes on, hides the page, or takes the earpiece out", async () => {
		const sound = open();
		await sound.mix(here(), now);
		sound.voice(hers('"One."'));
		sound.voice(null);
		sound.voice(hers('"Two."'));
		page.hidden = true;
		listeners.get("visibilitychange")!();
		page.hidden = false;
		listeners.get("visibilitychange")!();
		sound.voice(hers('"Three."'));
		await sound.mix(here({ earpiece: "out" }), now);
		expect(spoken).toEqual(["One.", "(breaks off)", "Two.", "(breaks off)", "Three.", "(breaks off)"]);
		sound.voice(hers('"Four."'));
		expect(spoken).not.toContain("Four.");
	});
});

describe("hidden and shown", () => {
	it("pauses the mixer and goes on with it, and wakes nothing while hidden", async () => {
		const sound = open();
		await sound.mix(here(), now);
		mixer.resume.mockClear();
		page.hidden = true;
		listeners.get("visibilitychange")!();
		expect(mixer.suspend).toHaveBeenCalledOnce();
		sound.wake();
		expect(mixer.resume).not.toHaveBeenCalled();
		page.hidden = false;
		listeners.get("visibilitychange")!();
		expect(mixer.resume).toHaveBeenCalledOnce();
		// At waking. The place is the context's own, so nothing seeks again.
		expect(music.seek).toHaveBeenCalledTimes(1);
	});
});

describe("calm mode", () => {
	it("cuts nothing off and lays close sounds 6 dB further away", async () => {
		const cut = here({ place: { id: "drained", light: "day", cut: true } });
		const order = async (calm: boolean) => {
			const sound = open({ calm: () => calm });
			await sound.mix(here(), now);
			await sound.mix(cut, now);
			const [mix, seconds] = mixer.set.mock.lastCall!;
			return { close: mix.levels.close, places: mix.levels.places, seconds };
		};
		const [full, calm] = [await order(false), await order(true)];
		expect(full.seconds).toBeLessThan(0.3);
		expect(calm.seconds).toBe(3);
		expect(20 * Math.log10(full.close / calm.close)).toBeCloseTo(6, 1);
		expect(calm.places).toBe(full.places);
	});
});

describe("what the story stills", () => {
	it("has no level and no ambience, and its one-shots don't come by chance", async () => {
		const sound = open();
		await sound.mix(here({ stilled: ["close", "places"] }), now);
		expect(mixer.set.mock.lastCall?.[0].levels).toMatchObject({ close: 0, places: 0 });
		expect(mixer.set.mock.lastCall?.[0].levels.voice).toBeGreaterThan(0);
		expect(places.play.mock.lastCall?.[0]).toMatchObject({ ambience: "", oneShots: false });
		await sound.mix(here({ ambience: "room-tone", stilled: ["close", "her"] }), now);
		expect(mixer.set.mock.lastCall?.[0].levels).toMatchObject({ close: 0, voice: 0 });
		expect(places.play.mock.lastCall?.[0]).toMatchObject({ ambience: "room-tone" });
	});
});

describe("the story", () => {
	it("never waits for a sound: lines come while nothing has loaded", async () => {
		const compiled = compileInk(
			{ "main.ink": "One. # sfx: cup # place: tram light=dusk # music: hers\nTwo.\n-> END" },
			"main.ink",
		);
		if (isProblem(compiled)) throw new Error("it does not compile");
		const never = () => new Promise<void>(() => {});
		const printed: string[] = [];
		const director = createDirector({
			open: () => createSession(compiled.json, { seed: 1, where: "here" }),
			run: { pack: "p", hash: "h", skeleton: "", lists: "", seed: 1, playthrough: 1 },
			speakers: {},
			crew: {
				stage: { show: never, offer: () => {}, voice: () => {} },
				sound: { mix: never, play: never, voice: () => {}, position: () => 0, seek: () => {} },
				page: {
					print: async (line) => void printed.push(line.text),
					restore: () => {},
					offer: () => {},
					effect: () => {},
					caption: () => {},
					tell: () => {},
				},
			},
			wait: async () => {},
			now: () => 0,
			queueSave: () => {},
			onProblem: () => {},
		});
		await director.begin();
		await director.take({ do: "advance" });
		expect(printed).toEqual(["One.", "Two."]);
	});
});
