// How a line is voiced: by a tone made live, or in a voice of the device where the player has chosen one.
// Knows lines and the tableau, and plays through what it is handed.
import type { Problem } from "../../base/problem.ts";
import type { Settings } from "../../base/settings.ts";
import { speechIn } from "../../base/speech.ts";
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { voiceLevel } from "../levels.ts";
import type { Mixer } from "../mixer.ts";
import { pitchContour, type VoiceRegister } from "./pitch-contour.ts";
import { createSpeechSynth, type SpeechSynth, speechOptionsOf } from "./speech-synth.ts";
import type { VoiceTone } from "./voice-tone.ts";

/** What the voicing of lines is made with. */
export interface VoicePlayerOptions {
	readonly settings: () => Settings;
	readonly onProblem: (p: Problem) => void;
	readonly playthrough?: () => number; // the number of this playthrough
	readonly register?: () => VoiceRegister; // the voice chosen at installation; "mid" without it
}

/** Where a line is heard; null while there is no sound. */
type VoiceOutput = { readonly mixer: Pick<Mixer, "duck">; readonly voiceTone: VoiceTone } | null;

/** The voicing of lines. */
export interface VoicePlayer {
	/** Voices a line and breaks off the one before; null, and a line in no voice, is silence. */
	speak(line: Line | null, tableau: Tableau, output: VoiceOutput): void;
	/** Breaks off the device's voice. */
	stopSpeech(): void;
}

interface PlayerState {
	readonly options: VoicePlayerOptions;
	readonly speech: SpeechSynth;
	readonly heard: Set<string>; // what the device's voice has said, by playthrough, scene and text
}

/** Makes the voicing of lines, silent. */
export function createVoicePlayer(options: VoicePlayerOptions): VoicePlayer {
	const speech = createSpeechSynth(options.onProblem, options.settings().voiceName);
	const s: PlayerState = { options, speech, heard: new Set() };
	return {
		speak(line, tableau, output) {
			s.speech.stop();
			if (!output) return;
			const whose = line && options.settings().her > 0 && voiceLevel(tableau) > 0 ? voiceOf(line) : null;
			if (line && whose) speakLine(s, line, whose, tableau, output);
			else {
				output.voiceTone.stop();
				output.mixer.duck(0);
			}
		},
		stopSpeech: s.speech.stop,
	};
}

/** Whose voice a line is in: the presence's, that of whoever comes after it, or nobody's here. */
type LineVoice = "presence" | "successor";

const SUCCESSOR = "Voice"; // the speaker who comes after the presence, with its voice in another register

/**
 * Tells which of the two sounds under a line; the only place in the sound room that asks. The director has
 * put the voice on the line.
 */
const voiceOf = ({ speaker, voice }: Line): LineVoice | null =>
	voice !== "samantha" ? null : speaker === SUCCESSOR ? "successor" : "presence";

// Whoever comes after the presence sounds like somebody else.
const SUCCESSOR_REGISTER: Readonly<Record<VoiceRegister, VoiceRegister>> = { low: "high", mid: "low", high: "mid" };

function speakLine(
	s: PlayerState,
	line: Line,
	whose: LineVoice,
	tableau: Tableau,
	{ mixer, voiceTone }: NonNullable<VoiceOutput>,
): void {
	const seconds = whose === "presence" ? speakByDevice(s, line, tableau, () => mixer.duck(0)) : 0;
	if (seconds > 0) {
		voiceTone.stop();
		mixer.duck(seconds);
		return;
	}
	const chosen = s.options.register?.() ?? "mid";
	const register = whose === "successor" ? SUCCESSOR_REGISTER[chosen] : chosen;
	const { mood, growth } = tableau.presence ?? { mood: "warm", growth: 1 };
	mixer.duck(voiceTone.speak(pitchContour(line.text, register, mood), growth));
}

/**
 * Says a line's quoted words in the device's voice, if the player has chosen one; gives the seconds it may
 * take, else 0. Words that were heard in this playthrough are not said again: after a rewind or a load the
 * tone lies under them.
 */
function speakByDevice(s: PlayerState, { text }: Line, tableau: Tableau, onEnd: () => void): number {
	const settings = s.options.settings();
	if (!settings.voiceName) return 0;
	const key = `${s.options.playthrough?.() ?? 1} ${tableau.scene?.id} ${text}`;
	if (s.heard.has(key)) return 0;
	const seconds = s.speech.speak(speechIn(text), speechOptionsOf(settings), onEnd);
	if (seconds) s.heard.add(key);
	return seconds;
}
