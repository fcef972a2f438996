// Ambiences of open country: pier, hills, snow.
import { band, RATE, slope } from "../dsp.mjs";
import { LENGTH } from "./ambience.mjs";

const all =
	(...gains) =>
	(f) =>
		gains.reduce((a, g) => a * g(f), 1);
const tone = (lo, hi, dB) => all(band(lo, hi), slope(dB));

/** A wave's rise and fall, so many in the loop, sharper coming than going. */
function waves(ambience, count, late) {
	const each = Array.from({ length: count }, (_, k) => ({
		at: (k + 0.5 + ambience.between(-0.16, 0.16)) / count,
		tall: ambience.between(0.5, 1),
	}));
	const seconds = LENGTH / RATE;
	return (i) => {
		let sum = 0;
		for (const { at, tall } of each) {
			let d = i / LENGTH - at - late / seconds;
			d = (d - Math.round(d)) * seconds;
			sum += tall * Math.exp(-(Math.abs(d / (d < 0 ? 1.3 : 3)) ** 1.5));
		}
		return sum;
	};
}

export const shores = {
	pier(ambience) {
		const [near, foam] = [waves(ambience, 5, 0), waves(ambience, 5, 1)];
		ambience.hiss(tone(35, 260, -3), 0.3, { over: (i) => 0.4 + near(i) });
		ambience.hiss(tone(260, 1700, -3), 0.22, { over: (i) => 0.12 + 0.9 * near(i) });
		ambience.hiss(tone(1200, 4800, -4), 0.1, { over: (i) => 0.08 + foam(i) });
		ambience.drops(5, {
			hz: [140, 420],
			dies: [0.02, 0.06],
			gain: 0.07,
			rough: 0.35,
			soft: 300,
			over: (i) => 0.1 + near(i) * 0.8,
		}); // under the planks
		ambience.hiss(tone(150, 700, -3), 0.09, { over: ambience.wander(0.15, 0.1, 1.2) });
	},
	hills(ambience) {
		const gust = ambience.wander(0.13, 0, 1.1);
		ambience.hiss(tone(60, 500, -4), 0.28, { over: (i) => 0.35 + gust(i) });
		ambience.hiss(tone(900, 4200, -3.5), 0.075, { over: (i) => 0.25 + gust((i + 26000) % LENGTH) }); // grass
		ambience.drops(2.2, {
			hz: [2200, 3300],
			dies: [0.03, 0.07],
			gain: 0.015,
			rough: 0.04,
			soft: 1200,
			over: ambience.wander(0.2, -0.8, 1),
		}); // larks, far up
		ambience.hiss(band(2700, 3100, 3), 0.006, { over: ambience.wander(6, 0.1, 1.5) }); // insects
	},
	snow(ambience) {
		ambience.hiss(tone(35, 260, -5), 0.3, { over: ambience.wander(0.1, 0.5, 1.1) });
		ambience.hiss(tone(700, 2600, -4), 0.03, { over: ambience.wander(0.25, 0.5, 1.2) }); // flakes on cloth
		ambience.hiss(band(210, 330, 2.5), 0.05, { over: ambience.wander(0.12, 0, 1.1) });
	},
};
