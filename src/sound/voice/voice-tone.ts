// The voice's tone under a line, made live of sines: one note a phrase, with more harmonics the further the
// presence has grown. Knows neither lines nor tableau.
import type { Mixer } from "../mixer.ts";
import { harmonics, type ToneNote } from "./pitch-contour.ts";

/** The voice as a tone. */
export interface VoiceTone {
	/**
	 * Plays a contour and breaks off the one before; gives how many seconds it takes, 0 when nothing can be
	 * heard.
	 */
	speak(notes: readonly ToneNote[], growth: number): number;
	/** Falls silent within a second. */
	stop(): void;
}

const LEVEL = 0.06; // about -32 LUFS at full level: under the voice in the reader's head, never over it

/** Makes the tone, silent. */
export function createVoiceTone({ ctx, bus }: Pick<Mixer, "ctx" | "bus">): VoiceTone {
	let output: GainNode | null = null;
	let oscillators: OscillatorNode[] = [];

	function stop(): void {
		const [lastOutput, last] = [output, oscillators];
		output = null;
		oscillators = [];
		if (!lastOutput) return;
		lastOutput.gain.setTargetAtTime(0, ctx.currentTime, 0.12);
		for (const oscillator of last) oscillator.stop(ctx.currentTime + 0.8);
		setTimeout(() => lastOutput.disconnect(), 1000);
	}

	return {
		speak(notes, growth) {
			stop();
			const last = notes.at(-1);
			if (!last || ctx.state !== "running") return 0;
			output = new GainNode(ctx);
			const lowpass = new BiquadFilterNode(ctx, { type: "lowpass", frequency: 1400 + growth * 240, Q: 0.4 });
			output.connect(lowpass).connect(bus.voice);
			const gains = harmonics(growth);
			for (const note of notes) oscillators.push(playNote(ctx, output, note, gains));
			return last.at + last.length;
		},
		stop,
	};
}

function playNote(ctx: BaseAudioContext, to: AudioNode, note: ToneNote, gains: readonly number[]): OscillatorNode {
	const { at, length, from, to: end, gain } = note;
	const start = ctx.currentTime + at;
	const periodicWave = ctx.createPeriodicWave(new Float32Array(gains.length + 1), Float32Array.of(0, ...gains), {
		disableNormalization: true,
	});
	const oscillator = new OscillatorNode(ctx, { periodicWave, frequency: from });
	oscillator.frequency.setValueAtTime(from, start);
	oscillator.frequency.setTargetAtTime(end, start + length * 0.45, length * 0.22);
	const envelope = new GainNode(ctx, { gain: 0 });
	envelope.gain.setValueAtTime(0, start);
	envelope.gain.linearRampToValueAtTime(gain * LEVEL, start + Math.min(0.35, length * 0.4));
	envelope.gain.setTargetAtTime(0, start + length * 0.6, length * 0.16);
	oscillator.connect(envelope).connect(to);
	oscillator.start(start);
	oscillator.stop(start + length + 0.7);
	oscillator.onended = () => envelope.disconnect();
	return oscillator;
}
