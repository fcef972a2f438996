import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../src/base/problem.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/base/settings.ts";
import { speechIn } from "../../../src/base/speech.ts";
import { createSpeechSynth, speechOptionsOf } from "../../../src/sound/voice/speech-synth.ts";

type Spoken = { text: string; rate: number } & Record<"onstart" | "onend", () => void> & {
		onerror: (e: { error: string }) => void;
	};

const manner = { name: "Ada", rate: 1.2, pitch: 1, volume: 0.6 };
let spoken: Spoken[] = [];
let cancelled = 0;

beforeEach(() => {
	vi.useFakeTimers();
	spoken = [];
	cancelled = 0;
	vi.stubGlobal(
		"SpeechSynthesisUtterance",
		class {
			constructor(readonly text: string) {}
		},
	);
	vi.stubGlobal("speechSynthesis", {
		getVoices: () => [{ name: "Ada", lang: "en-GB" }],
		speak: (utterance: Spoken) => spoken.push(utterance),
		cancel: () => cancelled++,
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("the device's voice", () => {
	it("is off until somebody chooses one, and keeps to what may be set", () => {
		expect(DEFAULT_SETTINGS.voiceName).toBe("");
		expect(createSpeechSynth(() => {}).speak("Hello.", speechOptionsOf(DEFAULT_SETTINGS), () => {})).toBe(0);
		expect(readSettings({ voiceName: "Ada", voiceRate: 9, voicePitch: 0.5 })).toMatchObject({
			voiceName: "Ada",
			voiceRate: 1,
			voicePitch: 0.5,
		});
		expect(speechOptionsOf({ ...DEFAULT_SETTINGS, muted: true }).volume).toBe(0);
	});
	it("is not looked for where none was chosen: a browser may tell its user that the system has none", () => {
		const getVoices = vi.spyOn(speechSynthesis, "getVoices");
		const synth = createSpeechSynth(() => {});
		synth.speak("Hello.", speechOptionsOf(DEFAULT_SETTINGS), () => {});
		expect(getVoices).not.toHaveBeenCalled();
		createSpeechSynth(() => {}, "Ada");
		expect(getVoices).toHaveBeenCalledOnce();
	});
	it("says only what stands in quotes", () => {
		expect(speechIn('"Six are from people," she says. "I checked."')).toBe("Six are from people, I checked.");
		expect(speechIn("She says nothing at all.")).toBe("");
		expect(speechIn("—Perdón —dice—. Me he reído.")).toBe("Perdón. Me he reído."); // as Spanish sets speech
		expect(speechIn("—Bien —dice. La oyes guardarlo.")).toBe("Bien");
	});
	it("speaks sentence by sentence and is over after the last", () => {
		const over = vi.fn();
		expect(createSpeechSynth(() => {}).speak("Yes. Which crossing?", manner, over)).toBeGreaterThan(3);
		expect(spoken.map((s) => s.text)).toEqual(["Yes.", "Which crossing?"]);
		expect(spoken[0]?.rate).toBe(1.2);
		spoken[0]?.onend();
		expect(over).not.toHaveBeenCalled();
		spoken[1]?.onend();
		expect(over).toHaveBeenCalledOnce();
	});
});

describe("the device's voice, when it stops,", () => {
	it("is over by the watchdog when no end comes, and may speak again", () => {
		const [over, told] = [vi.fn(), vi.fn<(p: Problem) => void>()];
		const speech = createSpeechSynth(told);
		const most = speech.speak("Yes.", manner, over);
		spoken[0]?.onstart();
		vi.advanceTimersByTime(most * 1000 + 10);
		expect(over).toHaveBeenCalledOnce();
		expect(cancelled).toBe(1);
		expect(told).not.toHaveBeenCalled();
		expect(speech.speak("No.", manner, over)).toBeGreaterThan(0);
	});
	it("is one Problem when it never begins or fails, and gives way to her tone from then on", () => {
		const [over, told] = [vi.fn(), vi.fn<(p: Problem) => void>()];
		const silent = createSpeechSynth(told);
		vi.advanceTimersByTime(silent.speak("Yes.", manner, over) * 1000 + 10);
		expect(told).toHaveBeenCalledOnce();
		expect(silent.speak("No.", manner, over)).toBe(0);
		const broken = createSpeechSynth(told);
		broken.speak("Yes. No.", manner, over);
		spoken[1]?.onerror({ error: "synthesis-failed" });
		expect(told).toHaveBeenCalledTimes(2);
		expect(broken.speak("No.", manner, over)).toBe(0);
	});
	it("breaks off when hushed or when she goes on, without saying it's over", () => {
		const over = vi.fn();
		const speech = createSpeechSynth(() => {});
		speech.speak("Yes.", manner, over);
		const first = spoken[0];
		speech.speak("No.", manner, over);
		first?.onend();
		first?.onerror({ error: "interrupted" });
		speech.stop();
		expect(over).not.toHaveBeenCalled();
		expect(cancelled).toBe(2);
	});
	it("isn't there where the device has none, or no longer this one", () => {
		expect(createSpeechSynth(() => {}).speak("Yes.", { ...manner, name: "Bea" }, () => {})).toBe(0);
		vi.stubGlobal("speechSynthesis", undefined);
		expect(createSpeechSynth(() => {}).speak("Yes.", manner, () => {})).toBe(0);
	});
});
