// Ambiences of the town and its people: trams, walkways, market, square, stairs, terrace, balcony, roof and
// windows.
import { band, slope } from "../dsp.mjs";
import { chair, lift, shut, tramBelow } from "./events.mjs";
import { murmur } from "./murmur.mjs";

const all =
	(...gains) =>
	(f) =>
		gains.reduce((a, g) => a * g(f), 1);
const tone = (lo, hi, dB) => all(band(lo, hi), slope(dB));

/** The open city: a wash with trams and cars passing in it. */
function city(ambience, gain, passes = 6) {
	ambience.hiss(tone(32, 500, -4.5), gain, { over: ambience.wander(0.1, 0.7, 1.1) });
	ambience.hiss(tone(300, 2600, -5), gain * 0.3);
	ambience.pass(tone(120, 1100, -3.5), gain * 0.8, passes, [1.8, 4]);
}

export const streets = {
	tram(ambience) {
		const sway = ambience.wander(0.9, 0.7, 1.15);
		ambience.hiss(tone(32, 170, -3), 0.5, { over: sway, centre: 0.6 });
		ambience.hiss(tone(120, 900, -4), 0.3, { over: sway });
		ambience.hiss(tone(700, 3600, -5), 0.06);
		const pull = ambience.wander(0.08, 0.2, 1);
		ambience.hum(
			[
				[186, 0.035],
				[279, 0.02],
				[372, 0.016],
				[558, 0.007],
			],
			{ over: pull },
		); // the motors
		for (let k = 0; k < 22; k++) {
			const at = (k * 35.4987) / 22 + ambience.between(-0.05, 0.05);
			for (const [after, loud] of [
				[0, 1],
				[0.16, 0.8],
				[0.66, 0.45],
				[0.82, 0.36],
			]) {
				// Over the joints.
				ambience.ping(at + after, 88, 0.035, 0.25 * loud, ambience.between(-0.2, 0.2), 0.25, 90);
				ambience.ping(at + after, 620, 0.008, 0.09 * loud, ambience.between(-0.3, 0.3), 0.9, 40);
			}
		}
		ambience.through(murmur(), 0.02, band(180, 1100, 1.2), 0.5);
	},
	walkways(ambience) {
		city(ambience, 0.4, 7);
		ambience.steps(7, { hz: [170, 320], gain: 0.16 });
		ambience.through(murmur(), 0.044, band(200, 1700, 1), 0.15);
		ambience.hiss(tone(150, 800, -3), 0.1, { over: ambience.wander(0.15, 0.2, 1.3) });
	},
	balcony(ambience) {
		city(ambience, 0.36, 5);
		ambience.hiss(tone(150, 700, -3), 0.1, { over: ambience.wander(0.14, 0.1, 1.3) });
		ambience.hiss(tone(1200, 4200, -3), 0.035, { over: ambience.wander(0.4, 0, 1.4) }); // the lemon's leaves
	},
	market(ambience) {
		city(ambience, 0.2, 3);
		ambience.through(murmur(), 0.136, band(160, 2600, 1));
		ambience.through(murmur(), 0.104, band(150, 1800, 1), 0.33);
		ambience.through(murmur(), 0.064, band(250, 3400, 1), 0.62);
		ambience.steps(5, { hz: [150, 260], gain: 0.08 });
		ambience.drops(0.9, { hz: [180, 520], dies: [0.02, 0.05], gain: 0.07, rough: 0.6 }); // crates
		ambience.drops(0.5, { hz: [900, 2200], dies: [0.02, 0.06], gain: 0.025, rough: 0.3 }); // scales, tins
		ambience.hiss(tone(200, 900, -3), 0.08, { over: ambience.wander(0.12, 0.1, 1.3) }); // the sea, beyond
	},
	terrace(ambience) {
		ambience.hiss(tone(80, 900, -4), 0.24, { over: ambience.wander(0.16, 0.5, 1.2) });
		ambience.hiss(tone(1400, 4200, -4), 0.03, { over: ambience.wander(0.3, 0.1, 1.4) });
		ambience.through(murmur(), 0.04, band(220, 1600, 1), 0.27);
		// A thin fountain.
		ambience.drops(26, { hz: [700, 2400], dies: [0.004, 0.014], gain: 0.015, rough: 0.05, spread: 0.3, soft: 60 });
		ambience.drops(0.6, { hz: [2100, 4200], dies: [0.015, 0.05], gain: 0.02, rough: 0.1 }); // cutlery
		ambience.pass(tone(100, 700, -4), 0.14, 2, [3, 5]);
	},
	stairs(ambience) {
		ambience.hiss(tone(40, 420, -4), 0.42, { centre: 0.4, over: ambience.wander(0.2, 0.7, 1.15) });
		ambience.steps(26, { hz: [150, 380], gain: 0.12, pace: [0.36, 0.5] });
		ambience.through(murmur(), 0.128, band(170, 1900, 1));
		ambience.through(murmur(), 0.088, band(150, 1200, 1), 0.45);
		ambience.pass(tone(45, 300, -3), 0.5, 2, [3, 5]); // a train, under the stairs
	},
	square(ambience) {
		city(ambience, 0.22, 3);
		ambience.through(murmur(), 0.12, band(170, 2000, 1), 0.12);
		ambience.through(murmur(), 0.088, band(150, 1300, 1), 0.55);
		ambience.steps(6, { hz: [180, 300], gain: 0.08 });
		ambience.drops(34, { hz: [600, 2200], dies: [0.005, 0.016], gain: 0.02, rough: 0.08, spread: 0.5, soft: 60 });
		ambience.hiss(tone(500, 2800, -3), 0.05, { over: ambience.wander(0.6, 0.7, 1.1) });
	},
	windows(ambience) {
		city(ambience, 0.22, 3);
		ambience.through(murmur(), 0.064, band(140, 620, 1.5), 0.08);
		ambience.through(murmur(), 0.048, band(140, 520, 1.5), 0.52);
		ambience.hiss(tone(120, 600, -3), 0.07, { over: ambience.wander(0.15, 0.1, 1.2) });
		tramBelow(ambience, 9.2, 0.1, -0.4, 11);
		shut(ambience, 17.6, 0.34, 0.5);
		chair(ambience, 22.4, 0.16, -0.6, 0.5);
		shut(ambience, 29.3, 0.24, -0.25);
		lift(ambience, 31.6, 0.1, 5); // on this side, behind
	},
	roof(ambience) {
		ambience.hiss(tone(32, 300, -4), 0.34, { over: ambience.wander(0.1, 0.7, 1.1) });
		ambience.pass(tone(70, 420, -4), 0.22, 4, [3, 6]);
		ambience.hum(
			[
				[94, 0.02],
				[141, 0.012],
				[188, 0.008],
			],
			{ pan: 0.5 },
		); // the vent that never stops
		ambience.hiss(tone(140, 800, -3), 0.2, { over: ambience.wander(0.16, 0, 1.3) });
		ambience.hiss(band(330, 460, 3), 0.03, { over: ambience.wander(0.2, 0, 1.2) });
	},
};
