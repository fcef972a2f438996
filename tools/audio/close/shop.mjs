// Close sounds of the coat shop: the bell over its door, hangers on a rail, a tape through fingers, the till.
// Everything that rings here is a body set going by a burst of noise, never a bare tone.
import { add, peak, RATE, scale } from "../dsp.mjs";
import { arch, pluck } from "./brushes.mjs";

// Ratios of the modes. A small bell's lie in pairs, a little apart, so that it shimmers as it dies.
const SHOP_BELL = [1, 1.006, 2.41, 2.425, 3.97, 4.9, 5.83];
const HOOK = [1, 1.43, 2.17, 3.08, 4.6];
const HANGER = [1, 1.62, 2.37, 3.4];
const CASE = [1, 1.31, 1.87, 2.42, 3.15]; // the till's own, sheet iron over wood

/**
 * A body set going by noise: each mode, [Hz, dies, gain], is a resonance that takes what it can from the
 * strike. No two strikes take the same. Peak 1.
 */
function rung(modes, strike, tail = 5) {
	const longest = Math.max(...modes.map(([, dies]) => dies));
	const out = new Float64Array(strike.length + Math.round(longest * tail * RATE));
	for (const [hz, dies, gain] of modes) {
		if (hz > 14000) continue;
		const r = Math.exp(-1 / (dies * RATE));
		const [a, b] = [2 * r * Math.cos((2 * Math.PI * hz) / RATE), r * r];
		const one = new Float64Array(out.length);
		let [y1, y2] = [0, 0];
		for (let i = 0; i < one.length; i++) {
			const y = (strike[i] ?? 0) + a * y1 - b * y2;
			[y2, y1] = [y1, y];
			one[i] = y;
		}
		add(out, scale(one, 1 / peak(one)), { by: gain });
	}
	return scale(out, 1 / peak(out));
}

/** A body's modes, none quite where the ratio puts it. */
const modesOf = (m, hz, ratios, dies, tilt = 0.7) =>
	ratios.map((r, k) => [hz * r * m.between(0.994, 1.006), (dies * m.between(0.8, 1.2)) / r ** tilt, 1 / (1 + k * 0.5)]);

/** One knock on something: a short burst, and what it sets going. */
const knock = (m, hz, ratios, dies, { lo = 400, hi = 9000, soft = 0.0015, tilt = 0.7 } = {}) =>
	rung(modesOf(m, hz, ratios, dies, tilt), m.air(0.012 + soft * 4, lo, hi, pluck(0.0004, soft)));

/** Times from `at` on, each so much later than the last, give or take. */
function unevenly(m, at, n, gap, grows = 1) {
	const times = [];
	for (let k = 0, t = at; k < n; k++, t += gap * grows ** k * m.between(0.55, 1.5)) times.push(t);
	return times;
}

const stitch = (m) => knock(m, m.between(1500, 3300), HANGER, 0.0012, { lo: 900, hi: 11000, soft: 0.0005 });
const door = (m, hz) => knock(m, hz, [1, 1.7, 2.9, 4.4], 0.05, { lo: 50, hi: 900, soft: 0.006 });

export const shop = {
	"shop-bell": {
		lufs: -23,
		room: 0.5,
		make: (m) => {
			const bell = modesOf(m, 2180, SHOP_BELL, 0.24, 0.5);
			const clap = (loud) => rung(bell, m.air(0.01, 900, 9000 * (0.5 + loud / 2), pluck(0.0002, 0.0007)), 4);
			const swings = [...unevenly(m, 0.06, 7, 0.075), ...unevenly(m, 0.86, 8, 0.1, 1.12)];
			return m.after(
				[0, m.air(0.3, 150, 900, arch(0.3)), 0.1],
				[0, knock(m, 640, HOOK, 0.02), 0.12],
				...swings.map((at, k) => {
					const loud = (k < 7 ? 1 : 0.72 * 0.82 ** (k - 7)) * m.between(0.55, 1);
					return [at, clap(loud), loud];
				}),
				[
					0.06,
					m.air(1.9, 260, 1500, (t) => Math.exp(-t / 0.5) * (0.5 + 0.5 * Math.sin(t * 61 + 3 * Math.sin(t * 7)))),
					0.05,
				],
				[0.8, door(m, 104), 0.4],
				[0.83, knock(m, 920, HOOK, 0.012), 0.16],
			);
		},
	},
	hangers: {
		lufs: -24,
		room: 0.25,
		make: (m) => {
			const hook = () => knock(m, m.between(1500, 2900), HOOK, m.between(0.008, 0.022), { lo: 900, soft: 0.0008 });
			const wood = () => knock(m, m.between(480, 860), HANGER, 0.016, { lo: 200, hi: 4500, soft: 0.002 });
			const slide = (length) =>
				rung(
					modesOf(m, m.between(1700, 2500), HOOK, 0.0022, 0.2),
					m.grains(length, length * 420, () => m.air(0.004, 1200, 11000, pluck(0.0003, 0.0009)), arch(length, 1.3)),
					6,
				);
			return m.after(
				...[0, 0.31, 0.46, 0.86, 0.97, 1.29].flatMap((at) => {
					const length = m.between(0.1, 0.22);
					const end = at + length * 0.95;
					return [
						[at, slide(length), m.between(0.4, 0.6)],
						[end, hook(), m.between(0.5, 0.9)],
						[end + m.between(0.012, 0.04), hook(), m.between(0.3, 0.6)],
						[end + m.between(0.01, 0.05), wood(), m.between(0.7, 1)],
						[end + m.between(0.06, 0.1), wood(), m.between(0.3, 0.6)],
						[at, m.air(0.26, 300, 2200, arch(0.26)), 0.2],
					];
				}),
				...unevenly(m, 1.52, 7, 0.055, 1.26).map((at, k) => [at, k % 3 ? hook() : wood(), 0.5 * 0.78 ** k]),
			);
		},
	},
	"tape-measure": {
		lufs: -26,
		room: 0.15,
		make: (m) => {
			// Waxed cloth between two fingers: the weave rubs, catches and goes on; its edge is stitched.
			const rub = (length, lean) => {
				let grip = 0;
				const catches = Array.from({ length: 400 }, () => (grip += 0.35 * (m.random() - grip)));
				const swells = arch(length, lean);
				return m.air(
					length,
					500,
					3600,
					(t) => swells(t) * (0.25 + 1.6 * Math.max(0, catches[Math.floor(t * 220)] - 0.3)),
				);
			};
			const stitches = (length, slow, fast, lean) => {
				const swells = arch(length, lean);
				const all = [];
				for (let t = 0; t < length; t += (1 / (slow + (fast - slow) * swells(t))) * m.between(0.8, 1.25))
					all.push([t, stitch(m), (0.25 + 0.75 * swells(t)) * m.between(0.5, 1)]);
				return m.after(...all);
			};
			return m.after(
				[0, rub(0.55, 0.8)],
				[0.7, rub(0.25, 1), 0.6],
				[1.05, rub(0.8, 1.5)],
				[0, stitches(0.5, 60, 170, 0.9), 0.4],
				[1.05, stitches(0.7, 60, 220, 1.5), 0.4],
			);
		},
	},
	till: {
		lufs: -22,
		room: 0.3,
		make: (m) => {
			const clunk = (hz) => knock(m, hz, CASE, 0.02, { lo: 80, hi: 9000, soft: 0.006 });
			const wheel = () => knock(m, m.between(1200, 3200), CASE, 0.003, { lo: 700 });
			const coin = () => knock(m, m.between(3400, 7000), HOOK, m.between(0.01, 0.03), { lo: 1500, soft: 0.0004 });
			const bell = rung(modesOf(m, 3300, SHOP_BELL, 0.12, 0.4), m.air(0.01, 1500, 12000, pluck(0.0002, 0.001)), 5);
			const drawer = m.grains(
				0.4,
				330,
				() => m.air(0.006, 150, 6200, pluck(0.0006, 0.002)),
				(t) => 0.4 + 1.6 * t,
			);
			return m.after(
				[0, clunk(230), 0.8],
				[0.24, clunk(260), 0.9],
				[0.42, clunk(210), 1],
				[0.46, m.grains(0.2, 60, wheel, arch(0.2)), 0.9],
				[0.62, bell, 0.45],
				[0.64, drawer, 0.8],
				[1.02, clunk(130), 1.2], // at its stop
				[1, m.grains(0.5, 90, coin, (t) => Math.exp(-t / 0.16)), 0.8],
			);
		},
	},
};
