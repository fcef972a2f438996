// Signals as Float64Array at 48 kHz: chance, Fourier transform, periodic noise, filters, convolution. Pure:
// same input, same output. Knows no ambience, score or file.
import { seededRandom, seedOf } from "../../src/base/random.ts";

/** Samples a second in everything this folder renders. */
export const RATE = 48000;

/** Makes a repeatable source of numbers 0..1 from a name. */
export const chance = (name) => seededRandom(seedOf(name));

/** Turns decibels into a factor. */
export const db = (x) => 10 ** (x / 20);

const tables = new Map();
function table(n) {
	if (!tables.has(n)) {
		const cos = new Float64Array(n / 2);
		const sin = new Float64Array(n / 2);
		for (let k = 0; k < n / 2; k++) {
			cos[k] = Math.cos((2 * Math.PI * k) / n);
			sin[k] = Math.sin((2 * Math.PI * k) / n);
		}
		tables.set(n, { cos, sin });
	}
	return tables.get(n);
}

/** Transforms in place, without scaling; n is a power of two; sign +1 is the inverse. */
export function fft(re, im, sign = -1) {
	const n = re.length;
	for (let i = 1, j = 0; i < n; i++) {
		let bit = n >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) {
			[re[i], re[j]] = [re[j], re[i]];
			[im[i], im[j]] = [im[j], im[i]];
		}
	}
	const { cos, sin } = table(n);
	for (let len = 2; len <= n; len <<= 1) {
		const half = len >> 1;
		const step = n / len;
		for (let i = 0; i < n; i += len) {
			for (let k = 0; k < half; k++) {
				const c = cos[k * step];
				const s = sign * sin[k * step];
				const a = i + k;
				const b = a + half;
				const xr = re[b] * c - im[b] * s;
				const xi = re[b] * s + im[b] * c;
				re[b] = re[a] - xr;
				im[b] = im[a] - xi;
				re[a] += xr;
				im[a] += xi;
			}
		}
	}
}

/** Transforms a length that is a small odd number times a power of two; gives new arrays. */
function fftMixed(re, im, sign = -1) {
	const n = re.length;
	let odd = n;
	while (odd % 2 === 0) odd /= 2;
	const m = n / odd;
	const parts = Array.from({ length: odd }, (_, j) => {
		const r = new Float64Array(m);
		const i = new Float64Array(m);
		for (let k = 0; k < m; k++) {
			r[k] = re[k * odd + j];
			i[k] = im[k * odd + j];
		}
		fft(r, i, sign);
		return { r, i };
	});
	const outRe = new Float64Array(n);
	const outIm = new Float64Array(n);
	for (let q = 0; q < odd; q++) {
		for (let j = 0; j < odd; j++) {
			const { r, i } = parts[j];
			const turn = (sign * 2 * Math.PI * j) / n;
			let wr = Math.cos(turn * m * q);
			let wi = Math.sin(turn * m * q);
			const sr = Math.cos(turn);
			const si = Math.sin(turn);
			for (let k = 0, o = m * q; k < m; k++, o++) {
				outRe[o] += r[k] * wr - i[k] * wi;
				outIm[o] += r[k] * wi + i[k] * wr;
				const t = wr * sr - wi * si;
				wi = wr * si + wi * sr;
				wr = t;
			}
		}
	}
	return [outRe, outIm];
}

/** Makes two independent periodic noises of n samples with the spectrum gain(Hz), each of RMS 1. */
export function noise(gain, n, random, rate = RATE) {
	const re = new Float64Array(n);
	const im = new Float64Array(n);
	for (let k = 1; k < n / 2; k++) {
		const g = gain((k * rate) / n);
		if (g < 1e-7) continue;
		for (const at of [k, n - k]) {
			const a = g * Math.sqrt(-Math.log(random() + 1e-12));
			const p = random() * 2 * Math.PI;
			re[at] = a * Math.cos(p);
			im[at] = a * Math.sin(p);
		}
	}
	return fftMixed(re, im, 1).map((x) => scale(x, 1 / rms(x)));
}

/** Gives the root mean square of a signal. */
export function rms(x) {
	let e = 0;
	for (const v of x) e += v * v;
	return Math.sqrt(e / x.length) || 1e-12;
}

/** Gives the greatest absolute sample. */
export function peak(x) {
	let p = 0;
	for (const v of x) p = Math.max(p, Math.abs(v));
	return p;
}

/** Multiplies a signal by a factor, in place. */
export function scale(x, by) {
	for (let i = 0; i < x.length; i++) x[i] *= by;
	return x;
}

/**
 * Adds b to a from sample `at` on, `by` times. What is past the end wraps when `round` is set, and is cut
 * otherwise.
 */
export function add(a, b, { at = 0, by = 1, round = false } = {}) {
	for (let i = 0, k = at; i < b.length; i++, k++) {
		if (k >= a.length) {
			if (!round) break;
			k -= a.length;
		}
		a[k] += b[i] * by;
	}
	return a;
}

/** A spectrum with gentle shoulders at lo and hi Hz. */
export const band =
	(lo, hi, order = 2) =>
	(f) =>
		1 / Math.sqrt((1 + (lo / f) ** (2 * order)) * (1 + (f / hi) ** (2 * order)));

/** A spectrum falling or rising by so many decibels an octave. */
export const slope =
	(dB, from = 200) =>
	(f) =>
		(f / from) ** (dB / 6.02);

/**
 * Filters by a gain over Hz without phase: periodic in the given length (ambiences), or padded (all else).
 */
export function shape(x, gain, round = false) {
	let n = x.length;
	if (!round) {
		n = 1;
		while (n < x.length + 4096) n *= 2;
	}
	const re = new Float64Array(n);
	re.set(x);
	const [fr, fi] = fftMixed(re, new Float64Array(n));
	for (let k = 0; k < n; k++) {
		const g = gain((Math.max(1, Math.min(k, n - k)) * RATE) / n) / n;
		fr[k] *= g;
		fi[k] *= g;
	}
	fr[0] = 0;
	return fftMixed(fr, fi, 1)[0].slice(0, x.length);
}

/** Convolves x with an impulse response; the tail is kept. */
function convolve(x, ir) {
	let n = 1;
	while (n < x.length + ir.length) n *= 2;
	const a = new Float64Array(n);
	const b = new Float64Array(n);
	a.set(x);
	b.set(ir);
	fft(a, b); // two real signals at once: a in the even part, b in the odd
	const re = new Float64Array(n);
	const im = new Float64Array(n);
	for (let k = 0; k < n; k++) {
		const j = (n - k) % n;
		const [ar, ai] = [(a[k] + a[j]) / 2, (b[k] - b[j]) / 2];
		const [br, bi] = [(b[k] + b[j]) / 2, (a[j] - a[k]) / 2];
		re[k] = (ar * br - ai * bi) / n;
		im[k] = (ar * bi + ai * br) / n;
	}
	fft(re, im, 1);
	return re.slice(0, x.length + ir.length - 1);
}

/** Makes the impulse response of a room: first reflections, then a tail whose highs die first. Energy 1. */
function room(seconds, { damp = 0.6, before = 0.006, name = "room" } = {}) {
	const random = chance(`${name} ${seconds}`);
	const n = Math.round(seconds * 1.1 * RATE);
	const start = Math.round(before * RATE);
	const ir = new Float64Array(n);
	let low = 0;
	let mid = 0;
	for (let i = start; i < n; i++) {
		const t = (i - start) / RATE;
		const w = random() * 2 - 1;
		low += 0.088 * (w - low);
		mid += 0.376 * (w - mid);
		const decay = (k) => Math.exp((-6.91 * t) / (seconds * k));
		const rise = 1 - Math.exp(-t / 0.012);
		ir[i] = rise * (low * 2.6 * decay(1.1) + (mid - low) * decay(0.8) + (w - mid) * decay(0.4) * (1 - damp));
	}
	for (let k = 0; k < 10; k++) {
		const at = start + Math.round((0.002 + 0.03 * Math.min(1, seconds) * (k / 10) ** 1.3 + random() * 0.003) * RATE);
		if (at < n) ir[at] += (random() > 0.5 ? 1 : -1) * 0.6 * Math.exp(-k * 0.22);
	}
	return scale(ir, 1 / (rms(ir) * Math.sqrt(n)));
}

/** Puts a dry signal in a room; wet is a factor on a response of energy 1. */
export function inRoom(x, seconds, wet, options) {
	const tail = convolve(x, room(seconds, options));
	return add(scale(tail, wet), x);
}
