// Her voice as this device can speak it, where the player asked for that: the browser's own synthesis, sentence by sentence, with a watchdog,
// since its `end` may never come. Knows neither the mix nor who speaks.
import { type Problem, problem } from "../../base/problem.ts";
import type { Settings } from "../../base/settings.ts";

/** How it speaks: a voice by its name, rate 0.5-2, pitch 0-2, volume 0-1. */
export interface SpeechOptions {
	readonly name: string;
	readonly rate: number;
	readonly pitch: number;
	readonly volume: number;
}

/** The device's voice. */
export interface SpeechSynth {
	/** Speaks words and breaks off those before; gives the most seconds it can take, 0 when it can't be done here. */
	speak(words: string, manner: SpeechOptions, over: () => void): number;
	/** Breaks off; nobody is told that it's over. */
	stop(): void;
}

const SECONDS_PER_LETTER = 0.1; // seconds, slower than any voice
const GRACE = 3; // seconds until it has begun

/** Gives how the player wants her to speak. */
export const speechOptionsOf = (s: Settings): SpeechOptions => ({
	name: s.voiceName,
	rate: s.voiceRate,
	pitch: s.voicePitch,
	volume: s.muted ? 0 : s.her / 100,
});

/** Makes the device's voice; a voice that was asked for and fails is one Problem. */
export function createSpeechSynth(onProblem: (p: Problem) => void): SpeechSynth {
	const synth = "speechSynthesis" in globalThis ? globalThis.speechSynthesis : null;
	synth?.getVoices(); // the first call is what makes some browsers look for them
	let saying: { over: () => void; begun: boolean; left: Set<SpeechSynthesisUtterance> } | null = null;
	let watchdog: ReturnType<typeof setTimeout> | undefined;
	let broken = false;

	function hush(): void {
		clearTimeout(watchdog);
		if (!saying) return;
		saying = null;
		synth?.cancel();
	}

	function fail(reason: string): void {
		if (broken) return;
		broken = true;
		onProblem(
			problem(
				"voice.not-heard",
				"voice",
				"this device's voice can't be heard ({reason}).",
				"Her tone is there instead.",
				{ values: { reason } },
			),
		);
	}

	return {
		speak(words, { name, rate, pitch, volume }, over) {
			hush();
			// never one that sends the words elsewhere
			const voice = name && synth?.getVoices().find((v) => v.name === name && v.localService !== false);
			if (!synth || !voice || !words || !volume || broken) return 0;
			const sentences = words.match(/[^.?!\u2026]+[.?!\u2026]*/g) ?? []; // one long utterance is cut off by some browsers
			const mine = { over, begun: false, left: new Set<SpeechSynthesisUtterance>() };
			const done = () => {
				if (saying !== mine) return;
				hush();
				over();
			};
			for (const sentence of sentences) {
				const utterance = new SpeechSynthesisUtterance(sentence.trim());
				Object.assign(utterance, { voice, lang: voice.lang, rate, pitch, volume });
				utterance.onstart = () => {
					mine.begun = true;
				};
				utterance.onend = () => {
					mine.left.delete(utterance);
					if (!mine.left.size) done();
				};
				utterance.onerror = ({ error }) => {
					if (saying !== mine || error === "canceled" || error === "interrupted") return;
					fail(error);
					done();
				};
				mine.left.add(utterance); // held, or some browsers lose it and its `end`
			}
			if (!mine.left.size) return 0;
			saying = mine;
			const most = GRACE + (words.length * SECONDS_PER_LETTER) / rate;
			watchdog = setTimeout(() => {
				if (!mine.begun) fail("it never began");
				done();
			}, most * 1000);
			for (const utterance of mine.left) synth.speak(utterance);
			return most;
		},
		stop: hush,
	};
}
