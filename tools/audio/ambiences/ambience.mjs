// What an ambience is built from: layers of periodic noise, hums, passings, drops and steps. All wrap round
// one stereo loop, so that nobody hears where it joins. Does not know how loud an ambience is in the mix.
import { add, band, chance, fft, noise, RATE, rms, scale, shape } from "../dsp.mjs";

/** Samples in every ambience: 13 * 2^17, about 35.5 seconds. */
export const LENGTH = 13 * 2 ** 17;
const SECONDS = LENGTH / RATE;

const place = (pan) => [Math.cos(((pan + 1) * Math.PI) / 4), Math.sin(((pan + 1) * Math.PI) / 4)];

/**
 * Makes an empty ambience and the brushes that fill it. The name is the seed: the same brushes called in the
 * same order give the same samples.
 */
export function createAmbience(name) {
	const random = chance(`bed ${name}`);
	const between = (a, b) => a + (b - a) * random();
	const sides = [new Float64Array(LENGTH), new Float64Array(LENGTH)];
	const loop = { random, between, sides };
	return { random, between, ...layers(loop), ...passings(loop), ...ringings(loop), ...mixing(sides) };
}

/** Brushes for what sounds all the time. */
function layers({ random, sides }) {
	/** A slow periodic wandering between lo and hi, so many times a second at the fastest. */
	function wander(rate, lo, hi) {
		const n = 4096;
		const [re, im] = [new Float64Array(n), new Float64Array(n)];
		for (let k = 1; k <= Math.max(2, rate * SECONDS); k++) {
			const p = random() * 2 * Math.PI;
			const a = Math.sqrt(-Math.log(random() + 1e-9));
			[re[k], im[k]] = [a * Math.cos(p), a * Math.sin(p)];
			[re[n - k], im[n - k]] = [re[k], -im[k]];
		}
		fft(re, im, 1);
		const by = 1 / rms(re);
		return (i) => {
			const x = (i / LENGTH) * n;
			const k = Math.floor(x) % n;
			const v = (re[k] + (re[(k + 1) % n] - re[k]) * (x - Math.floor(x))) * by;
			return lo + (hi - lo) / (1 + Math.exp(-1.7 * v));
		};
	}

	/** Air with a spectrum; `over` shapes it in time; `centre` 0..1 draws both sides together. */
	function hiss(spectrum, gain, { over = () => 1, centre = 0.15 } = {}) {
		const [a, b] = noise(spectrum, LENGTH, random);
		const [same, other] = [Math.sqrt(1 - centre * centre), centre];
		for (let i = 0; i < LENGTH; i++) {
			const g = gain * over(i);
			const m = (a[i] + b[i]) * Math.SQRT1_2;
			sides[0][i] += g * (same * a[i] + other * m);
			sides[1][i] += g * (same * b[i] + other * m);
		}
	}

	/** Steady tones, [Hz, gain] each, breathing a little and nearly in the middle. */
	function hum(tones, { over = wander(0.1, 0.75, 1), pan = 0 } = {}) {
		const [l, r] = place(pan);
		for (const [hz, gain] of tones) {
			const turns = (2 * Math.PI * Math.round(hz * SECONDS)) / LENGTH;
			const phase = random() * 6.28;
			for (let i = 0; i < LENGTH; i++) {
				const v = gain * Math.sin(turns * i + phase) * over(i);
				sides[0][i] += v * l;
				sides[1][i] += v * r;
			}
		}
	}

	return { wander, hiss, hum };
}

/** The brush for what comes by. */
function passings({ random, between, sides }) {
	/** Something passing from one side to the other: noise that swells over `width` seconds. */
	function pass(spectrum, gain, times, [narrow, wide] = [2, 4]) {
		const [x] = noise(spectrum, LENGTH, random);
		for (let k = 0; k < times; k++) {
			const [at, width, way] = [
				((k + random() * 0.7) / times) * SECONDS,
				between(narrow, wide),
				random() < 0.5 ? -1 : 1,
			];
			const loud = gain * between(0.5, 1);
			const span = Math.round(width * 2.6 * RATE);
			for (let j = -span; j < span; j++) {
				const i = (Math.round(at * RATE) + j + 2 * LENGTH) % LENGTH;
				const d = j / RATE / width;
				const [l, r] = place(0.8 * way * Math.tanh(d));
				const v = x[i] * loud * Math.exp(-d * d);
				sides[0][i] += v * l;
				sides[1][i] += v * r;
			}
		}
	}

	return { pass };
}

/** Brushes for what is struck: one ringing, many, and steps. */
function ringings({ random, between, sides }) {
	/** One short ringing: a sine of hz with so much noise in it, dying over `dies` seconds. */
	function ping(at, hz, dies, gain, pan, rough = 0, soft = 24) {
		const [l, r] = place(pan);
		const loud = gain * 14; // a layer's gain is its RMS, a ringing's its peak
		const n = Math.floor(dies * 7 * RATE);
		const turn = (2 * Math.PI * hz) / RATE;
		let low = 0;
		const reach = Math.min(0.9, turn);
		for (let i = 0, k = Math.floor((((at % SECONDS) + SECONDS) % SECONDS) * RATE); i < n; i++, k++) {
			if (k >= LENGTH) k -= LENGTH;
			low += reach * (random() * 2 - 1 - low);
			const v =
				(Math.sin(turn * i) * (1 - rough) + (low * rough * 1.4) / Math.sqrt(reach)) *
				loud *
				Math.exp(-i / (dies * RATE)) *
				Math.min(1, i / soft);
			sides[0][k] += v * l;
			sides[1][k] += v * r;
		}
	}

	/** Many small rings at random, `rate` a second. Ranges are [from, to]. They crowd where `over` is high. */
	function drops(rate, { hz, dies, gain, rough = 0.3, spread = 0.9, soft = 24, over = () => 1 }) {
		for (let k = 0; k < rate * SECONDS; k++) {
			const at = random() * SECONDS;
			if (random() > over(at * RATE)) continue;
			const skew = random() ** 1.7;
			ping(
				at,
				hz[0] + (hz[1] - hz[0]) * skew,
				between(...dies),
				gain * (0.15 + 0.85 * random() ** 2),
				between(-spread, spread),
				rough,
				soft,
			);
		}
	}

	/** Steps of so many people, each at a pace, on something that sounds at hz. */
	function steps(people, { hz, gain, pace = [0.48, 0.62], dies = 0.02 }) {
		for (let p = 0; p < people; p++) {
			const count = Math.round(SECONDS / between(...pace));
			const [start, stay] = [random() * SECONDS, Math.round(count * between(0.15, 0.5))];
			const [tone, way, near] = [between(...hz), random() < 0.5 ? -1 : 1, gain * between(0.3, 1)];
			for (let k = 0; k < stay; k++) {
				const t = (k / stay) * 2 - 1;
				const at = start + (k * SECONDS) / count + between(-0.012, 0.012);
				const loud = near * Math.exp(-t * t * 2.4) * (k % 2 ? 1 : 0.82);
				ping(at, tone * (k % 2 ? 1 : 0.94), dies, loud, way * t * 0.85, 0.75, 60);
				ping(at + 0.07, tone * 2.1, dies * 0.5, loud * 0.3, way * t * 0.85, 0.95, 60);
			}
		}
	}

	return { ping, drops, steps };
}

/** Brushes for the loop as a whole. */
function mixing(sides) {
	/** Mixes another ambience's sides in, filtered and shifted: the same people heard from elsewhere. */
	function through(other, gain, spectrum, shift = 0) {
		for (const [k, side] of other.entries()) {
			add(sides[k], shape(side, spectrum, true), { at: Math.floor(shift * LENGTH), by: gain, round: true });
		}
	}

	/**
	 * Renders both sides at RMS 0.5. Cuts below 24 Hz, and softens above 6 kHz, where small speakers sound
	 * harsh.
	 */
	function done() {
		const out = sides.map((s) => shape(s, (f) => band(28, 7000, 1.6)(f), true));
		const by = 0.5 / Math.max(...out.map(rms));
		return out.map((s) => scale(s, by));
	}

	return { through, done };
}
