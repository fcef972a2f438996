// Words in a voice of this device: the browser's own speech synthesis, sentence by sentence, with a watchdog,
// since its `end` may never come. Knows neither the mix nor who speaks.
import { type Problem, problem } from "../../base/problem.ts";
import type { Settings } from "../../base/settings.ts";

/** How the device speaks: a voice by its name, rate 0.5-2, pitch 0-2, volume 0-1. */
export interface SpeechOptions {
	readonly name: string;
	readonly rate: number;
	readonly pitch: number;
	readonly volume: number;
}

/** The device's voice. */
export interface SpeechSynth {
	/**
	 * Speaks words and breaks off those before; gives the most seconds it can take, 0 when it cannot be done
	 * here.
	 */
	speak(words: string, options: SpeechOptions, onEnd: () => void): number;
	/** Breaks off, without a call of `onEnd`. */
	stop(): void;
}

const SECONDS_PER_LETTER = 0.1; // slower than any voice
const GRACE = 3; // seconds until it has begun

/** Gives how the player has set the device's voice. */
export const speechOptionsOf = (s: Settings): SpeechOptions => ({
	name: s.voiceName,
	rate: s.voiceRate,
	pitch: s.voicePitch,
	volume: s.muted ? 0 : s.her / 100,
});

interface Utterances {
	readonly onEnd: () => void;
	readonly left: Set<SpeechSynthesisUtterance>; // held here, or some browsers lose an utterance and its `end`
	begun: boolean;
}

interface SynthState {
	readonly synth: SpeechSynthesis | null;
	readonly onProblem: (p: Problem) => void;
	current: Utterances | null;
	watchdog: ReturnType<typeof setTimeout> | undefined;
	broken: boolean; // reported once; not tried again
}

/**
 * Makes the device's voice; a chosen voice that fails is one Problem. Asks for voices only when one has been
 * chosen: Firefox tells its user when the system has none.
 */
export function createSpeechSynth(onProblem: (p: Problem) => void, chosen = ""): SpeechSynth {
	const synth = "speechSynthesis" in globalThis ? globalThis.speechSynthesis : null;
	if (chosen) synth?.getVoices(); // some browsers look for voices only after the first call
	const s: SynthState = { synth, onProblem, current: null, watchdog: undefined, broken: false };
	return {
		speak(words, options, onEnd) {
			stop(s);
			const voice = findVoice(s, options.name);
			if (!s.synth || !voice || !words || !options.volume || s.broken) return 0;
			return speakSentences(s, s.synth, words, { ...options, voice }, onEnd);
		},
		stop: () => stop(s),
	};
}

/** Finds a voice of this device by name; never one that sends the words elsewhere. */
const findVoice = ({ synth }: SynthState, name: string): SpeechSynthesisVoice | undefined =>
	name ? synth?.getVoices().find((voice) => voice.name === name && voice.localService !== false) : undefined;

function stop(s: SynthState): void {
	clearTimeout(s.watchdog);
	if (!s.current) return;
	s.current = null;
	s.synth?.cancel();
}

function fail(s: SynthState, reason: string): void {
	if (s.broken) return;
	s.broken = true;
	const what = "this device's voice can't be heard ({reason}).";
	s.onProblem(problem("voice.not-heard", "voice", what, "Her tone is there instead.", { values: { reason } }));
}

function speakSentences(
	s: SynthState,
	synth: SpeechSynthesis,
	words: string,
	{ voice, rate, pitch, volume }: SpeechOptions & { readonly voice: SpeechSynthesisVoice },
	onEnd: () => void,
): number {
	// Some browsers cut off one long utterance.
	const sentences = words.match(/[^.?!\u2026]+[.?!\u2026]*/g) ?? [];
	const utterances: Utterances = { onEnd, begun: false, left: new Set() };
	for (const sentence of sentences) {
		const utterance = new SpeechSynthesisUtterance(sentence.trim());
		Object.assign(utterance, { voice, lang: voice.lang, rate, pitch, volume });
		follow(s, utterances, utterance);
	}
	if (!utterances.left.size) return 0;
	s.current = utterances;
	const longest = GRACE + (words.length * SECONDS_PER_LETTER) / rate;
	s.watchdog = setTimeout(() => {
		if (!utterances.begun) fail(s, "it never began");
		finish(s, utterances);
	}, longest * 1000);
	for (const utterance of utterances.left) synth.speak(utterance);
	return longest;
}

/** Listens to one utterance of those that belong together. */
function follow(s: SynthState, utterances: Utterances, utterance: SpeechSynthesisUtterance): void {
	utterances.left.add(utterance);
	utterance.onstart = () => {
		utterances.begun = true;
	};
	utterance.onend = () => {
		utterances.left.delete(utterance);
		if (!utterances.left.size) finish(s, utterances);
	};
	utterance.onerror = ({ error }) => {
		if (s.current !== utterances || error === "canceled" || error === "interrupted") return;
		fail(s, error);
		finish(s, utterances);
	};
}

function finish(s: SynthState, utterances: Utterances): void {
	if (s.current !== utterances) return;
	stop(s);
	utterances.onEnd();
}
