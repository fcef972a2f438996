// Hears for tests: decodes what is rendered, as a player would, and follows its pitch. Knows no manifest.
import { readFileSync } from "node:fs";
import { OggOpusDecoder } from "ogg-opus-decoder";

/** Samples a second of everything heard here. */
export const RATE = 48000;

/** Decodes Ogg Opus files under assets/audio, one after another. */
export async function hear(files: readonly string[]): Promise<Float32Array[][]> {
	const decoder = new OggOpusDecoder();
	await decoder.ready;
	const heard: Float32Array[][] = [];
	for (const file of files) {
		const { channelData } = await decoder.decodeFile(new Uint8Array(readFileSync(`assets/audio/${file}`)));
		heard.push(channelData);
		await decoder.reset();
	}
	decoder.free();
	return heard;
}

/** What sounds at a time: a pitch in semitones (60 is middle C; NaN for none), and a level in dB. */
export interface Pitch {
	readonly at: number;
	readonly key: number;
	readonly level: number;
}

const EVERY = 6; // samples of the input to one of what is followed
const [WINDOW, HOP] = [0.06, 0.02]; // seconds
const SURE = 0.15; // how far the difference must fall to be a pitch (as YIN has it)

/** Follows the pitch of one line between 110 and 900 Hz. */
export function pitches(x: Float32Array): Pitch[] {
	const rate = RATE / EVERY;
	const y = Float32Array.from({ length: Math.floor(x.length / EVERY) }, (_, i) => {
		let sum = 0;
		for (let k = 0; k < EVERY; k++) sum += x[i * EVERY + k]!;
		return sum / EVERY;
	});
	const size = Math.round(WINDOW * rate);
	const [least, most] = [Math.floor(rate / 900), Math.ceil(rate / 110)];
	const found: Pitch[] = [];
	for (let i = 0; i + size + most + 2 < y.length; i += Math.round(HOP * rate)) {
		let power = 0;
		for (let k = 0; k < size; k++) power += y[i + k]! ** 2;
		const far = [1]; // the cumulative mean normalized difference by lag
		let sum = 0;
		const reach = (lag: number): number => {
			while (far.length <= lag) {
				const l = far.length;
				let d = 0;
				for (let k = 0; k < size; k++) d += (y[i + k]! - y[i + k + l]!) ** 2;
				sum += d;
				far.push((d * l) / (sum || 1));
			}
			return far[lag]!;
		};
		let lag = least;
		while (lag <= most && reach(lag) >= SURE) lag++;
		while (lag < most && reach(lag + 1) < reach(lag)) lag++;
		const [a, b, c] = [reach(lag - 1), reach(lag), reach(lag + 1)];
		const hz = rate / (lag + (a - c) / (2 * (a - 2 * b + c) || 1));
		const key = lag <= most ? 69 + 12 * Math.log2(hz / 440) : Number.NaN;
		found.push({ at: i / rate, key, level: 10 * Math.log10(power / size + 1e-12) });
	}
	return found;
}

/** Gives the middle of some numbers; NaN of none. */
export function median(all: readonly number[]): number {
	const sorted = all.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}
