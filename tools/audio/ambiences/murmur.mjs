// People talking, where no word can be made out: voices of glottal pulses through two wandering formants.
// Periodic; made once a run.
import { chance, RATE, rms, scale } from "../dsp.mjs";
import { createAmbience, LENGTH } from "./ambience.mjs";

function resonance(x, centre, sharp) {
	const y = new Float64Array(LENGTH);
	let [low, bandPass, a1, g] = [0, 0, 0, 0];
	for (let round = 0; round < 2; round++) {
		for (let i = round ? 0 : LENGTH - RATE; i < LENGTH; i++) {
			if (i % 32 === 0) {
				g = Math.tan((Math.PI * centre(i)) / RATE);
				a1 = 1 / (1 + g * (g + 1 / sharp));
			}
			const v1 = a1 * (bandPass + g * (x[i] - low));
			const v2 = low + g * v1;
			bandPass = 2 * v1 - bandPass;
			low = 2 * v2 - low;
			y[i] = v1 / sharp;
		}
	}
	return y;
}

function voice(ambience, random, v) {
	const pitch = (v % 2 ? 108 : 190) * ambience.between(0.85, 1.2);
	const [tune, syllable, phrase] = [
		ambience.wander(1, 0.86, 1.16),
		ambience.wander(4.4, -0.9, 1.3),
		ambience.wander(0.25, -1.2, 1.4),
	];
	const x = new Float64Array(LENGTH);
	let cycles = 0;
	for (let i = 0; i < LENGTH; i++) cycles += (pitch * tune(i)) / RATE;
	const fit = Math.round(cycles) / cycles; // a whole number of cycles, so that the loop closes
	let phase = 0;
	for (let i = 0; i < LENGTH; i++) {
		phase += (fit * pitch * tune(i)) / RATE;
		const t = phase - Math.floor(phase);
		const pulse = (t < 0.6 ? (t / 0.6) ** 2 : 0) - 0.2; // opens slowly, shuts at once
		x[i] = (pulse + (random() - 0.5) * 0.1) * Math.max(0, syllable(i)) * Math.max(0, phrase(i));
	}
	return x;
}

let made = null;

/** Gives sixteen people talking, as two sides at about RMS 1; the same ones each time. */
export function murmur() {
	if (made) return made;
	const ambience = createAmbience("murmur");
	const random = chance("murmur");
	const sides = [new Float64Array(LENGTH), new Float64Array(LENGTH)];
	for (let v = 0; v < 16; v++) {
		const x = voice(ambience, random, v);
		const [open, front, size] = [ambience.wander(2.6, 330, 740), ambience.wander(2.2, 950, 2100), v % 2 ? 1 : 1.15];
		const low = resonance(x, (i) => size * open(i), 3);
		const high = resonance(x, (i) => size * front(i), 4);
		const [pan, near] = [ambience.between(-0.9, 0.9), ambience.between(0.35, 1)];
		const gains = [Math.cos(((pan + 1) * Math.PI) / 4) * near, Math.sin(((pan + 1) * Math.PI) / 4) * near];
		for (const [k, side] of sides.entries())
			for (let i = 0; i < LENGTH; i++) side[i] += (low[i] + high[i] * 1.3 * near) * gains[k];
	}
	made = sides.map((s) => scale(s, 1 / rms(s)));
	return made;
}
