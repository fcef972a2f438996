// The instruments: each turns notes into one nearly dry mono signal with its tail. Fluidsynth plays the sound
// font's notes; her line is made here of sines. Knows nothing of loops, levels or files.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { add, band, chance, inRoom, RATE, rms, scale, shape, slope } from "./dsp.mjs";
import { midi } from "./midi.mjs";
import { readAudio } from "./wav.mjs";

/** Where Debian's musescore-general-soundfont puts the sound font. */
export const FONT = "/usr/share/sounds/sf3/MuseScore_General.sf3";

function font(notes, program, { controls = [], bends = false } = {}) {
	const dir = mkdtempSync(join(tmpdir(), "voice-you-keep-"));
	try {
		writeFileSync(join(dir, "x.mid"), midi(notes, program, controls, bends));
		const quiet = ["-q", "-ni", "-r", `${RATE}`, "-g", "0.6", "-R", "0", "-C", "0", "-O", "float", "-T", "wav"];
		execFileSync("fluidsynth", [...quiet, "-F", join(dir, "x.wav"), FONT, join(dir, "x.mid")], { stdio: "ignore" });
		const [left, right] = readAudio(join(dir, "x.wav"), 2);
		return scale(add(left, right), 0.5);
	} finally {
		rmSync(dir, { recursive: true });
	}
}

const ease = (t) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/** The soft knock of felt and key that comes with each note. */
function felt(notes, length) {
	const out = new Float64Array(length);
	const random = chance("felt");
	const n = Math.round(0.09 * RATE);
	for (const note of notes) {
		let low = 0;
		const knock = new Float64Array(n);
		for (let i = 0; i < n; i++) {
			low += 0.03 * (random() * 2 - 1 - low);
			knock[i] = low * ease(i / 90) * Math.exp(-i / (0.016 * RATE));
		}
		add(out, knock, { at: Math.round(note.at * RATE), by: 0.006 * note.velocity });
	}
	return out;
}

/** Sines: `parts` are [multiple, gain]; each note swells, leans into a slow vibrato and is let go. */
function sines(notes, parts) {
	const end = Math.max(...notes.map((n) => n.at + n.length)) + 3;
	const out = new Float64Array(Math.ceil(end * RATE));
	for (const note of notes) {
		const hz = 440 * 2 ** ((note.key - 69) / 12);
		const [rise, fall] = [Math.min(0.5, note.length * 0.4), 1.6];
		const n = Math.round((note.length + fall) * RATE);
		const start = Math.round(note.at * RATE);
		const phases = parts.map(() => 0);
		for (let i = 0; i < n && start + i < out.length; i++) {
			const t = i / RATE;
			const gone = Math.exp(-Math.max(0, t - note.length) * 3.2) * (1 - ease((t - note.length) / fall));
			const swell = ease(t / rise) * gone * (note.velocity / 100);
			const lean = 1 + 0.0016 * Math.sin(2 * Math.PI * 4.6 * t) * ease((t - 0.7) / 1.5);
			let v = 0;
			for (const [k, [multiple, gain]] of parts.entries()) {
				phases[k] += (2 * Math.PI * hz * multiple * lean * (1 + (multiple - 1) * 0.0004)) / RATE;
				v += gain * Math.sin(phases[k]) * (0.75 + 0.25 * Math.sin(2 * Math.PI * (0.11 + 0.05 * k) * t + k));
			}
			out[start + i] += v * swell;
		}
	}
	return out;
}

const bell = (hz, octaves, gain) => (f) => 1 + gain * Math.exp(-((Math.log2(f / hz) / octaves) ** 2));
const all =
	(...gains) =>
	(f) =>
		gains.reduce((a, g) => a * g(f), 1);

const VOICES = {
	felt(notes) {
		const played = font(notes, 0);
		const dark = shape(
			played,
			all(band(45, 1500, 0.8), band(30, 4200, 2), bell(240, 0.7, 0.25), bell(2600, 0.6, -0.25)),
		);
		return inRoom(add(dark, felt(notes, dark.length), { by: rms(played) * 14 }), 0.7, 0.32, { damp: 0.75 });
	},
	upright(notes) {
		const flat = font(
			notes.map((n) => ({ ...n, bend: [-16, -16] })),
			0,
			{ bends: true },
		);
		const sharp = font(
			notes.map((n) => ({ ...n, bend: [7, 7], at: n.at + 0.004 })),
			0,
			{ bends: true },
		);
		const boxy = all(band(110, 2300, 1.2), bell(430, 0.35, 0.7), bell(960, 0.3, 0.5), bell(2000, 0.3, 0.35));
		const worn = shape(add(flat, sharp, { by: 0.7 }), boxy);
		return inRoom(add(worn, felt(notes, worn.length), { by: rms(worn) * 20 }), 0.42, 0.5, {
			damp: 0.5,
			name: "parlour",
		});
	},
	strings: (notes) => shape(font(notes, 49, { controls: [[11, 90]] }), all(band(60, 1900, 1), band(30, 5200, 2))),
	cello: (notes) => inRoom(shape(font(notes, 42), band(55, 3200, 1)), 1.1, 0.35, { damp: 0.6, name: "hall" }),
	pad: (notes) => shape(font(notes, 89, { controls: [[11, 90]] }), all(band(60, 1100, 1), band(30, 3600, 2))),
	choir: (notes) => shape(font(notes, 52, { controls: [[11, 80]] }), all(band(90, 1300, 1), band(30, 4000, 2))),
	sine: (notes) => sines(notes, [[1, 1]]),
	harmonics: (notes) =>
		sines(notes, [
			[2, 0.5],
			[3, 0.3],
			[4, 0.16],
			[5, 0.1],
			[6, 0.05],
		]),
	"cello-open": (notes) =>
		inRoom(shape(font(notes, 42, { bends: true }), band(50, 4200, 1)), 1.3, 0.4, { name: "flat" }),
	"cello-wall"(notes) {
		const next = inRoom(font(notes, 42, { bends: true }), 0.6, 0.8, { name: "next door" });
		return inRoom(shape(next, all(band(70, 420, 1.4), bell(185, 0.3, 0.8), slope(-1.5))), 0.45, 0.3, { name: "wall" });
	},
};

/** Plays notes with the voice named; gives one mono signal that may outlast them. */
export function play(voice, notes) {
	const player = VOICES[voice];
	if (!player) throw new Error(`no voice "${voice}"; there are ${Object.keys(VOICES).join(", ")}`);
	return player(notes);
}
