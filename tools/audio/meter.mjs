// Measures at 48 kHz: loudness (ITU-R BS.1770, gated), true peak, and the step where a loop joins. Knows no
// files.

function biquad(x, b0, b1, b2, a1, a2) {
	const y = new Float64Array(x.length);
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		const v = b0 * x[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
		[x2, x1, y2, y1] = [x1, x[i], y1, v];
		y[i] = v;
	}
	return y;
}

const weigh = (x) =>
	biquad(
		biquad(x, 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585),
		1,
		-2,
		1,
		-1.99004745483398,
		0.99007225036621,
	);

/** Gives the mean square of each 400 ms block, 100 ms apart, over all channels; short sounds are padded. */
function blocks(channels) {
	const [size, hop] = [19200, 4800];
	const n = Math.max(channels[0].length, size);
	const out = new Float64Array(Math.floor((n - size) / hop) + 1);
	for (const c of channels) {
		const padded = new Float64Array(n);
		padded.set(c);
		const y = weigh(padded);
		const sums = new Float64Array(n + 1);
		for (let i = 0; i < n; i++) sums[i + 1] = sums[i] + y[i] * y[i];
		for (let b = 0; b < out.length; b++) out[b] += (sums[b * hop + size] - sums[b * hop]) / size;
	}
	return out;
}

const lk = (power) => -0.691 + 10 * Math.log10(power + 1e-15);
const mean = (xs) => xs.reduce((a, b) => a + b, 0) / (xs.length || 1);

/** Gives integrated loudness in LUFS. */
export function loudness(channels) {
	const loud = [...blocks(channels)].filter((p) => lk(p) > -70);
	const gate = lk(mean(loud)) - 10;
	return lk(mean(loud.filter((p) => lk(p) > gate)));
}

/** Gives the loudest 400 ms in LUFS, which is what counts for a short sound. */
export const momentary = (channels) => lk(blocks(channels).reduce((a, b) => Math.max(a, b), 0));

const sinc = (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const taps = [0.25, 0.5, 0.75].map((d) =>
	Array.from({ length: 24 }, (_, k) => sinc(k - 12 + d) * (0.5 + 0.5 * Math.cos((Math.PI * (k - 12 + d)) / 12.5))),
);

/** Gives the true peak in dBTP. Oversamples four times where the samples come within 6 dB of their peak. */
export function truePeak(channels) {
	let top = 1e-9;
	for (const c of channels) for (const v of c) top = Math.max(top, Math.abs(v));
	const near = top / 2;
	let best = top;
	for (const c of channels) {
		for (let i = 12; i < c.length - 12; i++) {
			if (Math.abs(c[i]) < near) continue;
			for (const t of taps) {
				let v = 0;
				for (let k = 0; k < 24; k++) v += c[i + k - 12] * t[k];
				best = Math.max(best, Math.abs(v));
			}
		}
	}
	return 20 * Math.log10(best);
}

/** Gives the step from sample end-1 back to sample start, and the 99.9th percentile of all steps between. */
export function seam(channels, start, end) {
	let step = 0;
	const each = Math.ceil((end - start - 1) / 3);
	const steps = new Float64Array(each * channels.length);
	for (const [k, c] of channels.entries()) {
		step = Math.max(step, Math.abs(c[start] - c[end - 1]));
		for (let i = start + 1, o = k * each; i < end; i += 3, o++) steps[o] = Math.abs(c[i] - c[i - 1]);
	}
	steps.sort();
	return { step, usual: steps[Math.floor(steps.length * 0.999)] };
}

/**
 * Finds by how many samples to shift a loop of `length` from `start`, at most `reach` either way. The join
 * then falls where all channels are quiet and the codec's two renderings of that place agree.
 */
export function quietJoin(channels, start, length, reach) {
	const span = 4;
	const cost = new Float64Array(2 * (reach + span) + 1);
	for (const c of channels) {
		const usual = seam([c], start, start + length).usual;
		for (let i = 0; i < cost.length; i++) {
			const at = start - reach - span + i;
			const [apart, step] = [Math.abs(c[at + length] - c[at]), Math.abs(c[at] - c[at - 1])];
			cost[i] = Math.max(cost[i], (apart + step) / usual);
		}
	}
	let best = { shift: 0, worst: Number.POSITIVE_INFINITY };
	for (let shift = -reach; shift <= reach; shift++) {
		let worst = 0;
		for (let j = 0; j <= 2 * span && worst < best.worst; j++) worst = Math.max(worst, cost[shift + reach + j]);
		if (worst < best.worst) best = { shift, worst };
	}
	return best.shift;
}

/**
 * Lists the samples with the quietest half second of a loop around them, quietest first, at least a second
 * apart.
 */
export function stillest(channels, count) {
	const [half, hop] = [12000, 6000];
	const length = channels[0].length;
	const places = Array.from({ length: Math.floor(length / hop) }, (_, p) => {
		let moved = 0;
		for (const c of channels)
			for (let i = p * hop - half; i < p * hop + half; i++)
				moved += Math.abs(c[(i + 1 + length) % length] - c[(i + length) % length]);
		return { at: p * hop, moved };
	}).sort((a, b) => a.moved - b.moved);
	const found = [];
	for (const { at } of places) {
		const apart = (other) => Math.min(Math.abs(at - other), length - Math.abs(at - other));
		if (found.length < count && found.every((other) => apart(other) >= 48000)) found.push(at);
	}
	return found;
}

/** Gives the mean of a signal, which ought to be nothing. */
export const offset = (channels) => Math.max(...channels.map((c) => Math.abs(mean(c))));
