// Her tone under a line, made live of sines on the her bus: a contour's breaths, with as many harmonics as she has grown. Quiet.
// Knows neither lines nor tableau.
import type { Mixer } from "../mixer.ts";
import { harmonics, type ToneNote } from "./pitch-contour.ts";

/** Her voice as a tone. */
export interface VoiceTone {
	/** Speaks a contour and breaks off whatever she was saying; gives how many seconds it takes. */
	speak(breaths: readonly ToneNote[], growth: number): number;
	/** Falls silent, softly. */
	stop(): void;
}

const LEVEL = 0.06; // about -32 LUFS at full level: under the voice in the reader's head, never over it

/** Makes her tone. */
export function createVoiceTone(air: Mixer): VoiceTone {
	const { ctx } = air;
	let speaking: GainNode | null = null;
	let sources: OscillatorNode[] = [];

	function hush(): void {
		const [last, old] = [speaking, sources];
		speaking = null;
		sources = [];
		if (!last) return;
		last.gain.setTargetAtTime(0, ctx.currentTime, 0.12);
		for (const source of old) source.stop(ctx.currentTime + 0.8);
		setTimeout(() => last.disconnect(), 1000);
	}

	function breathe(to: AudioNode, { at, length, from, to: end, gain }: ToneNote, gains: readonly number[]): void {
		const start = ctx.currentTime + at;
		const wave = ctx.createPeriodicWave(new Float32Array(gains.length + 1), Float32Array.of(0, ...gains), {
			disableNormalization: true,
		});
		const source = new OscillatorNode(ctx, { periodicWave: wave, frequency: from });
		const swell = new GainNode(ctx, { gain: 0 });
		source.frequency.setValueAtTime(from, start);
		source.frequency.setTargetAtTime(end, start + length * 0.45, length * 0.22);
		swell.gain.setValueAtTime(0, start);
		swell.gain.linearRampToValueAtTime(gain * LEVEL, start + Math.min(0.35, length * 0.4));
		swell.gain.setTargetAtTime(0, start + length * 0.6, length * 0.16);
		source.connect(swell).connect(to);
		source.start(start);
		source.stop(start + length + 0.7);
		source.onended = () => swell.disconnect();
		sources.push(source);
	}

	return {
		speak(breaths, growth) {
			hush();
			const last = breaths.at(-1);
			if (!last || ctx.state !== "running") return 0;
			const out = new GainNode(ctx);
			const soft = new BiquadFilterNode(ctx, { type: "lowpass", frequency: 1400 + growth * 240, Q: 0.4 });
			out.connect(soft).connect(air.bus.her);
			speaking = out;
			for (const breath of breaths) breathe(out, breath, harmonics(growth));
			return last.at + last.length;
		},
		stop: hush,
	};
}
