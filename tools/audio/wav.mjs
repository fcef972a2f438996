// Signals to and from files, by ffmpeg. Knows nothing of what they are.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { RATE } from "./dsp.mjs";

/** Writes channels (one or two) as a 32-bit float WAV. */
export function writeWav(file, channels) {
	const [n, c] = [channels[0].length, channels.length];
	const data = Buffer.alloc(44 + n * c * 4);
	data.write("RIFF", 0);
	data.writeUInt32LE(36 + n * c * 4, 4);
	data.write("WAVEfmt ", 8);
	data.writeUInt32LE(16, 16);
	data.writeUInt16LE(3, 20);
	data.writeUInt16LE(c, 22);
	data.writeUInt32LE(RATE, 24);
	data.writeUInt32LE(RATE * c * 4, 28);
	data.writeUInt16LE(c * 4, 32);
	data.writeUInt16LE(32, 34);
	data.write("data", 36);
	data.writeUInt32LE(n * c * 4, 40);
	for (let i = 0, o = 44; i < n; i++) for (let k = 0; k < c; k++, o += 4) data.writeFloatLE(channels[k][i], o);
	writeFileSync(file, data);
}

/** Reads any audio file as so many channels at 48 kHz. */
export function readAudio(file, channels) {
	const raw = execFileSync(
		"ffmpeg",
		["-v", "error", "-i", file, "-f", "f32le", "-ac", `${channels}`, "-ar", `${RATE}`, "-"],
		{ maxBuffer: 1 << 29 },
	);
	const all = new Float32Array(raw.buffer, raw.byteOffset, raw.length >> 2);
	return Array.from({ length: channels }, (_, k) => {
		const x = new Float64Array(all.length / channels);
		for (let i = 0; i < x.length; i++) x[i] = all[i * channels + k];
		return x;
	});
}

const exact = ["-bitexact", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"];

/** Encodes a WAV twice: Ogg Opus first, AAC in m4a for what plays no Opus. Rates in kbit/s. */
export function encode(wav, out, { opus, aac, steady = false }) {
	// Steady: no switch to a speech codec in the middle of a quiet ambience.
	const mode = steady ? ["-application", "lowdelay"] : [];

	const run = (file, args) =>
		execFileSync("ffmpeg", ["-v", "error", "-y", "-i", wav, "-threads", "1", ...args, ...exact, file]);
	run(`${out}.ogg`, ["-c:a", "libopus", "-b:a", `${opus}k`, "-compression_level", "10", ...mode]);
	run(`${out}.m4a`, ["-c:a", "aac", "-b:a", `${aac}k`, "-movflags", "+faststart"]);
}
