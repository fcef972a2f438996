// Ambiences indoors. Rooms differ by what hums in them, what comes through the wall and how far away the city
// is.
import { band, slope } from "../dsp.mjs";
import { above, chair, lift, pipe, resting, shudder, tap, tramBelow } from "./events.mjs";
import { murmur } from "./murmur.mjs";

const all =
	(...gains) =>
	(f) =>
		gains.reduce((a, g) => a * g(f), 1);
const tone = (lo, hi, dB) => all(band(lo, hi), slope(dB));
const mains = (by, ...gains) => gains.map((g, k) => [50 * (k + 1), g * by]);
const SEMITONE = 2 ** (1 / 12);

/** The city heard through glass: a low wash that never quite stops, and now and then something passing. */
function window(ambience, gain, passes = 3) {
	ambience.hiss(tone(35, 320, -4), gain, { over: ambience.wander(0.12, 0.6, 1.15), centre: 0.35 });
	ambience.pass(tone(60, 420, -4), gain * 1.1, passes, [2.5, 5]);
}

/** A fridge on the left: mains hum with its own harmonics and the faint rattle of its works. */
function fridge(ambience, gain, pan = -0.45, runs = () => 1) {
	const [hums, rattles] = [ambience.wander(0.5, 0.85, 1), ambience.wander(3, 0.7, 1.2)];
	ambience.hum(mains(gain, 0.25, 1, 0.12, 0.3, 0.06, 0.14), { pan, over: (i) => hums(i) * runs(i) });
	ambience.hiss(tone(180, 900, -3), gain * 0.35, { over: (i) => rattles(i) * runs(i) });
}

export const rooms = {
	office(ambience) {
		ambience.hiss(tone(40, 1800, -4.5), 0.5, { over: ambience.wander(0.06, 0.9, 1.05) }); // the air handling
		ambience.hum(mains(0.016, 0.4, 1, 0.1, 0.5, 0.05, 0.22));
		ambience.through(murmur(), 0.056, band(180, 1300, 1.2));
		ambience.through(murmur(), 0.02, band(300, 2400, 1), 0.41);
		const typing = ambience.wander(0.3, -0.5, 1.1);
		ambience.drops(7, { hz: [900, 2600], dies: [0.002, 0.005], gain: 0.16, rough: 0.8, over: typing });
		ambience.drops(0.25, { hz: [170, 320], dies: [0.03, 0.06], gain: 0.12, rough: 0.6 }); // chairs, drawers
	},
	"apartment-evening"(ambience) {
		window(ambience, 0.42, 4);
		fridge(ambience, 0.14, -0.45, resting(13.4, 27.2));
		shudder(ambience, 13.3, 0.28, -0.45);
		pipe(ambience, 16.2, 0.13, 0.6);
		tramBelow(ambience, 7.6, 0.15, -0.2);
		chair(ambience, 23.8, 0.28, 0.75); // the neighbour, sitting down to it
		above(ambience, 30.4, 0.38);
		ambience.hiss(tone(60, 3600, -6), 0.2);
		ambience.through(murmur(), 0.02, band(120, 420, 2), 0.2); // a television, two walls away
	},
	"apartment-night"(ambience) {
		window(ambience, 0.3, 2);
		fridge(ambience, 0.075);
		ambience.hiss(tone(50, 2400, -6), 0.16);
		// A clock.
		for (let k = 0; k < 36; k++) ambience.ping((k / 36) * 35.4987, k % 2 ? 1750 : 1540, 0.004, 0.04, 0.4, 0.5);
		pipe(ambience, 8.6, 0.075, 0.6, 3);
		lift(ambience, 21.4, 0.22, 5);
	},
	"apartment-morning"(ambience) {
		window(ambience, 0.5, 6);
		ambience.hiss(tone(80, 4200, -5), 0.22);
		fridge(ambience, 0.09, -0.45, resting(20.5, 33));
		shudder(ambience, 20.4, 0.36, -0.45);
		tramBelow(ambience, 4.8, 0.19, 0.3);
		tap(ambience, 11.2, 0.32, 4.6);
		above(ambience, 24.2, 0.4, 8);
		chair(ambience, 31.1, 0.28, 0.7, 0.5);
		const birds = ambience.wander(0.2, -0.8, 1);
		ambience.drops(1.6, {
			hz: [2300, 3400],
			dies: [0.02, 0.05],
			gain: 0.02,
			rough: 0.05,
			spread: 0.5,
			soft: 900,
			over: birds,
		});
		// Water in other people's pipes.
		ambience.hiss(tone(300, 1500, -3), 0.05, { over: ambience.wander(0.4, 0.4, 1.4) });
	},
	installation(ambience) {
		ambience.hiss(tone(40, 1500, -6), 0.3);
		ambience.hum(
			[
				[55, 0.1],
				[82.5, 0.07],
				[110, 0.06],
				[165, 0.035],
				[220.2, 0.02],
				[330, 0.012],
			],
			{ over: ambience.wander(0.09, 0.3, 1) },
		);
		ambience.hum(
			[
				[110.4, 0.05],
				[164.6, 0.03],
			],
			{ over: ambience.wander(0.07, 0.2, 1), pan: 0.3 },
		);
		ambience.hiss(tone(600, 2600, -3), 0.025, { over: ambience.wander(0.15, 0.2, 1.4) });
	},
	"amys-flat"(ambience) {
		window(ambience, 0.22, 2);
		ambience.hiss(tone(200, 5200, -1.5), 0.085); // tape
		ambience.hum(
			[
				[100, 0.05],
				[200, 0.012],
				[300, 0.02],
				[75, 0.02],
			],
			{ pan: 0.3 },
		);
		ambience.hiss(tone(50, 1600, -5), 0.26);
		// A radiator settles.
		ambience.drops(0.5, { hz: [420, 900], dies: [0.015, 0.05], gain: 0.05, rough: 0.25, spread: 0.6 });
	},
	// Cloth to the ceiling takes the room away: what is left is rain on the window, a gutter, the street.
	"coat-shop"(ambience) {
		const falls = ambience.wander(0.14, 0.72, 1.16);
		const onGlass = { dies: [0.0008, 0.003], gain: 0.05, rough: 0.9, over: falls };
		ambience.drops(600, { hz: [1800, 8000], ...onGlass });
		ambience.drops(40, { hz: [900, 2600], dies: [0.002, 0.006], gain: 0.07, rough: 0.75, over: falls });
		ambience.hiss(tone(1500, 9000, 0), 0.03, { over: falls });
		const gutter = { dies: [0.012, 0.03], gain: 0.025, rough: 0.4, spread: 0.2 };
		ambience.drops(5, { hz: [620, 940], ...gutter });
		window(ambience, 0.03, 3);
	},
	restaurant(ambience) {
		ambience.through(murmur(), 0.2, band(150, 2100, 1));
		ambience.through(murmur(), 0.128, band(130, 1400, 1), 0.37);
		ambience.through(murmur(), 0.08, band(220, 3000, 1), 0.71);
		ambience.hiss(tone(50, 900, -4), 0.2);
		ambience.drops(1.5, { hz: [1900, 4300], dies: [0.012, 0.05], gain: 0.02, rough: 0.12 }); // knives, forks
		ambience.drops(0.35, { hz: [700, 1200], dies: [0.03, 0.07], gain: 0.04, rough: 0.2 });
	},
	dark(ambience) {
		window(ambience, 0.2, 1);
		ambience.hiss(tone(40, 700, -6), 0.25);
		const breath = (i) => 0.35 + 0.65 * Math.max(0, Math.sin((2 * Math.PI * 8 * i) / (13 * 2 ** 17))) ** 2;
		ambience.hiss(tone(180, 1100, -3), 0.05, { over: breath, centre: 0.7 });
	},
	stairwell(ambience) {
		ambience.hiss(tone(45, 700, -5), 0.4, { centre: 0.5 });
		for (const [hz, g] of [
			[62, 0.05],
			[97, 0.06],
			[131, 0.04],
			[193, 0.025],
			[258, 0.014],
		])
			ambience.hiss(band(hz * 0.985, hz * 1.015, 3), g, { over: ambience.wander(0.2, 0.3, 1.3), centre: 0.4 });
		window(ambience, 0.1, 2);
		// Doors on the floors below.
		ambience.drops(0.3, { hz: [140, 330], dies: [0.12, 0.3], gain: 0.05, rough: 0.35, soft: 200 });
	},
	drained(ambience) {
		window(ambience, 0.34, 2);
		fridge(ambience, 0.085, -0.1);
		ambience.hiss(tone(900, 3200, -1), 0.022, { centre: 0.9 }); // light, on everything
		ambience.hiss(tone(40, 500, -6), 0.2, { centre: 0.8 });
	},
	cabin(ambience) {
		ambience.hiss(tone(40, 420, -4), 0.26, { over: ambience.wander(0.3, 0.4, 1.3) }); // the stove drawing
		ambience.hiss(tone(250, 1300, -3), 0.05, { over: ambience.wander(5, 0.3, 1.4) }); // flame
		ambience.drops(13, {
			hz: [500, 3200],
			dies: [0.0015, 0.006],
			gain: 0.06,
			rough: 0.85,
			spread: 0.4,
			over: ambience.wander(0.5, 0.05, 1),
		});
		ambience.drops(0.6, { hz: [180, 420], dies: [0.012, 0.03], gain: 0.06, rough: 0.7, spread: 0.3 });
		ambience.hiss(tone(120, 600, -3), 0.11, { over: ambience.wander(0.16, 0, 1.2) }); // wind, outside
	},
	"room-tone"(ambience) {
		ambience.hiss(tone(45, 2600, -6), 0.4, { centre: 0.3 });
		ambience.hum(mains(0.008, 0.4, 1, 0.1, 0.2));
		window(ambience, 0.1, 1);
		pipe(ambience, 5.4, 0.1, 0.45, 3);
		lift(ambience, 17.5, 0.32);
		ambience.ping(29.7, 176, 0.02, 0.22, -0.5, 0.3, 60); // wood, giving a little
		ambience.ping(29.86, 203, 0.02, 0.15, -0.5, 0.3, 60);
	},
	// Amy recorded her tapes in Theodore's own rooms. October: a clock that he no longer has, and a tram. The
	// fridge goes off after the third breath.
	"tone-october"(ambience) {
		ambience.hiss(tone(45, 2600, -6), 0.4, { centre: 0.3 });
		ambience.hiss(tone(300, 5200, -1.5), 0.035); // tape
		window(ambience, 0.1, 1);
		fridge(ambience, 0.06, -0.3, resting(20, 34));
		shudder(ambience, 19.9, 0.16, -0.3);
		tramBelow(ambience, 8.5, 0.08, 0.2);
		for (let k = 0; k < 32; k++)
			ambience.ping(((k + (k % 2 ? 0.12 : 0)) / 32) * 35.4987, k % 2 ? 1480 : 1230, 0.006, 0.05, 0.25, 0.45);
	},
	// June: the fridge is a semitone lower in the heat, the blinds move as they cool, and something drips on a
	// leaf. Nobody speaks.
	"tone-june"(ambience) {
		ambience.hiss(tone(45, 2900, -5.5), 0.4, { centre: 0.3 });
		ambience.hiss(tone(300, 5200, -1.5), 0.03); // tape
		window(ambience, 0.16, 2);
		const [hums, works] = [ambience.wander(0.5, 0.85, 1), mains(0.06, 0.25, 1, 0.12, 0.3, 0.06, 0.14)];
		ambience.hum(
			works.map(([hz, gain]) => [hz / SEMITONE, gain]),
			{ pan: -0.3, over: hums },
		);
		for (const [at, hz] of [
			[4.1, 1700],
			[4.5, 2100],
			[13.8, 1500],
			[26.2, 1900],
			[26.4, 2300],
		])
			ambience.ping(at, hz, 0.008, 0.12, 0.5, 0.6);
		for (const at of [8.3, 17.9, 22.4, 31.7]) ambience.ping(at, 840, 0.018, 0.07, 0.7, 0.1, 40);
	},
};
