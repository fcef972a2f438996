// What happens in a room now and then: a pipe, a chair next door, steps above, a tram far below, a fridge
// that rests. Each stands at its second of the loop and is soft enough to be heard again and again. Uses an
// ambience's own brushes and knows no ambience by name.
import { band, RATE, slope } from "../dsp.mjs";
import { LENGTH } from "./ambience.mjs";

const SECONDS = LENGTH / RATE;
const tone = (lo, hi, dB) => (f) => band(lo, hi)(f) * slope(dB)(f);

/** Seconds from `at` to sample i, the short way round the loop. */
const since = (i, at) => {
	const d = i / RATE - at;
	return d - Math.round(d / SECONDS) * SECONDS;
};
const ease = (x) => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));

/** A level that is 1, except for a rest between two seconds: a fridge's motor runs down and starts again. */
export const resting = (from, to, left = 0.04) => {
	const half = (to - from) / 2;
	return (i) => left + (1 - left) * ease((Math.abs(since(i, from + half)) - half + 0.35) / 0.7);
};

/** A fridge's shudder as it stops. */
export function shudder(ambience, at, gain, pan) {
	for (let k = 0; k < 5; k++)
		ambience.ping(at + k * 0.075 + k * k * 0.012, 74 + k * 9, 0.05, gain * 0.8 ** k, pan, 0.35, 120);
	ambience.ping(at + 0.62, 1900, 0.02, gain * 0.08, pan, 0.3); // a bottle in its door
}

/** A pipe that ticks as it cools: a few knocks, further and further apart. */
export function pipe(ambience, at, gain, pan, knocks = 4) {
	for (let k = 0, t = at; k < knocks; k++, t += 0.5 + 0.55 * k + ambience.between(0, 0.25)) {
		const loud = gain * ambience.between(0.55, 1);
		ambience.ping(t, 612, 0.045, loud, pan, 0.08);
		ambience.ping(t, 1433, 0.022, loud * 0.5, pan, 0.12);
		ambience.ping(t, 231, 0.03, loud * 0.7, pan, 0.4, 60);
	}
}

/** A chair pushed back on the other side of a wall, and its leg set down. */
export function chair(ambience, at, gain, pan, length = 0.7) {
	for (let t = 0; t < length; t += 0.021 + 0.006 * ambience.random())
		ambience.ping(
			at + t,
			ambience.between(240, 330),
			0.014,
			gain * 0.5 * Math.sin((Math.PI * t) / length) ** 0.7,
			pan,
			0.55,
			120,
		);
	ambience.ping(at + length + 0.12, 118, 0.05, gain * 1.2, pan, 0.5, 100);
}

/** Somebody above, crossing a room in socks. */
export function above(ambience, at, gain, steps = 6) {
	for (let k = 0; k < steps; k++)
		ambience.ping(
			at + k * 0.57 + ambience.between(-0.03, 0.03),
			k % 2 ? 84 : 91,
			0.06,
			gain * ambience.between(0.7, 1),
			-0.4 + k * 0.14,
			0.45,
			240,
		);
}

/**
 * A tram far below: motors that come and go over `length` seconds. No bell, because a bell is heard to
 * repeat.
 */
export function tramBelow(ambience, at, gain, pan, length = 9) {
	const near = (i) => Math.exp(-((since(i, at) / (length / 3)) ** 2));
	ambience.hum(
		[
			[139, 0.5 * gain],
			[186, gain],
			[279, 0.6 * gain],
			[372, 0.3 * gain],
		],
		{ over: near, pan },
	);
	ambience.hiss(tone(70, 520, -3), gain * 2, { over: near, centre: 0.4 });
}

/** Water let run in somebody else's bathroom, for so many seconds. */
export function tap(ambience, at, gain, length = 5) {
	const on = (i) => ease((since(i, at) + 0.2) / 0.4) * ease((length - since(i, at)) / 0.5);
	ambience.hiss(tone(420, 1900, -3), gain, { over: on, centre: 0.5 });
	ambience.ping(at + length + 0.1, 168, 0.05, gain * 1.2, 0.3, 0.4, 90); // the pipe, as it's turned off
}

/** A lift in its shaft, some floors off. */
export function lift(ambience, at, gain, length = 6) {
	const goes = (i) => ease((since(i, at) + 0.3) / 0.8) * ease((length - since(i, at)) / 0.9);
	ambience.hum(
		[
			[66, gain],
			[132, 0.55 * gain],
			[198, 0.3 * gain],
			[264, 0.12 * gain],
		],
		{ over: goes, pan: 0.35 },
	);
	ambience.ping(at - 0.1, 104, 0.05, gain * 0.4, 0.35, 0.5, 120);
	ambience.ping(at + length, 88, 0.08, gain * 0.55, 0.35, 0.5, 120);
}

/** A window or a door shut across the way. */
export function shut(ambience, at, gain, pan) {
	ambience.ping(at, 132, 0.06, gain, pan, 0.5, 90);
	ambience.ping(at + 0.015, 410, 0.03, gain * 0.4, pan, 0.4, 60);
	ambience.ping(at + 0.16, 860, 0.012, gain * 0.18, pan, 0.5, 40); // the catch
}
