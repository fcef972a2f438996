// What close sounds are made of: struck bodies, rushes of air, grains and gliding tones, and how they follow
// one another. Everything is mono; lengths and times are in seconds.
import { add, band, chance, RATE, rms, scale, shape } from "../dsp.mjs";

const samples = (seconds) => Math.round(seconds * RATE);

/** An envelope: up in `rise`, then dying by 1/e each `fall`. */
export const pluck = (rise, fall) => (t) => Math.min(1, t / rise) * Math.exp(-Math.max(0, t - rise) / fall);

/** An envelope: a smooth arch over `length`, leaning early (<1) or late (>1). */
export const arch =
	(length, lean = 1) =>
	(t) =>
		t < 0 || t > length ? 0 : Math.sin(Math.PI * (t / length) ** lean) ** 1.5;

/**
 * Makes the brushes for one sound. The name is the seed: the same brushes called in the same order give the
 * same samples.
 */
export function createBrushes(name) {
	const random = chance(`close ${name}`);
	const between = (a, b) => a + (b - a) * random();
	const air = airBrush(random);
	return {
		random,
		between,
		air,
		tone,
		after,
		...struckBrushes({ random, between, air }),
		...grainBrush(random),
		...throatBrush(random),
	};
}

function airBrush(random) {
	/** Air: noise between lo and hi Hz under an envelope of seconds. */
	return function air(length, lo, hi, envelope, order = 2) {
		const out = new Float64Array(samples(length));
		for (let i = 0; i < out.length; i++) out[i] = random() * 2 - 1;
		const cut = shape(out, band(lo, hi, order));
		scale(cut, 0.3 / rms(cut));
		for (let i = 0; i < cut.length; i++) cut[i] *= envelope(i / RATE);
		return cut;
	};
}

function struckBrushes({ random, between, air }) {
	/** A struck body: [Hz, dies, gain] each, hit by something soft (0) or hard (1). */
	function struck(modes, hard = 0.5, gain = 1) {
		const out = new Float64Array(samples(Math.min(6, Math.max(...modes.map((m) => m[1])) * 6.5) + 0.02));
		for (const [hz, dies, g] of modes) {
			if (hz > 15000) continue;
			const turn = (2 * Math.PI * hz) / RATE;
			const phase = random() * 0.6;
			const soft = (0.0004 + 0.004 * (1 - hard)) * RATE;
			for (let i = 0; i < out.length; i++)
				out[i] += g * Math.sin(turn * i + phase) * Math.exp(-i / (dies * RATE)) * (1 - Math.exp(-i / soft));
		}
		const knock = air(0.03, 200, 1500 + 7000 * hard, pluck(0.0004, 0.002 + 0.004 * (1 - hard)));
		return scale(add(out, knock, { by: 0.5 * hard * rms(out) * 3 }), gain);
	}

	/** Modes for `struck`: a base, ratios to it, how long the lowest rings; higher ones die sooner. */
	const body = (hz, ratios, dies, tilt = 0.7) =>
		ratios.map((r, k) => [hz * r * between(0.99, 1.01), dies / r ** tilt, 1 / (1 + k * 0.7)]);

	return { struck, body };
}

function grainBrush(random) {
	/** Many small sounds by chance: about `count` over the length, crowding where density(t) is high. */
	function grains(length, count, make, density = () => 1) {
		const out = new Float64Array(samples(length + 0.4));
		for (let k = 0; k < count; k++) {
			const at = random() * length;
			const d = density(at);
			if (random() < d) add(out, make(at), { at: samples(at), by: 0.3 + 0.7 * random() });
		}
		return out;
	}

	return { grains };
}

function throatBrush(random) {
	/** A voice without words: glottal pulses at pitch(t) through fixed formants [Hz, width, gain]. */
	function throat(length, pitch, envelope, formants, breathy = 0.1) {
		const out = new Float64Array(samples(length));
		let phase = 0;
		for (let i = 0; i < out.length; i++) {
			phase += pitch(i / RATE) / RATE;
			const t = phase - Math.floor(phase);
			out[i] = ((t < 0.6 ? (t / 0.6) ** 2 : 0) - 0.2 + (random() - 0.5) * breathy) * envelope(i / RATE);
		}
		const gain = (f) => 0.02 + formants.reduce((a, [hz, width, g]) => a + g / (1 + ((f - hz) / width) ** 2), 0);
		return shape(out, gain);
	}

	return { throat };
}

/** A tone whose pitch is a function of time, with harmonic gains, under an envelope. */
function tone(length, hz, envelope, harmonics = [1]) {
	const out = new Float64Array(samples(length));
	const at = typeof hz === "function" ? hz : () => hz;
	let phase = 0;
	for (let i = 0; i < out.length; i++) {
		const t = i / RATE;
		phase += (2 * Math.PI * at(t)) / RATE;
		let v = 0;
		for (const [k, g] of harmonics.entries()) v += g * Math.sin(phase * (k + 1));
		out[i] = v * envelope(t);
	}
	return out;
}

/** Puts sounds at times: [seconds, sound, gain] each. */
function after(...parts) {
	const end = Math.max(...parts.map(([at, x]) => samples(at) + x.length));
	const out = new Float64Array(end);
	for (const [at, x, gain = 1] of parts) add(out, x, { at: samples(at), by: gain });
	return out;
}
