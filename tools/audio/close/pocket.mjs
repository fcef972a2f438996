// Close sounds of what he carries and where he walks: phone, earpiece, coin, steps, elevator, breath.
import { arch, pluck } from "./brushes.mjs";
import { PLASTIC, TIN, tick, WOOD } from "./materials.mjs";

const chime = (m, hz, dies) =>
	m.after(
		[0, m.tone(dies * 5, hz, pluck(0.012, dies), [1, 0.18, 0.05])],
		[0, m.tone(dies * 5, hz * 2.01, pluck(0.006, dies * 0.4)), 0.16],
	);

export const pocket = {
	coin: {
		lufs: -22,
		room: 0.35,
		make: (m) =>
			m.after(
				...[0, 0.26, 0.42, 0.52, 0.585, 0.63, 0.66, 0.685, 0.705].map((at, k) => [
					at,
					m.struck(m.body(k % 2 ? 3350 : 3180, TIN.slice(0, 3), 0.11), 0.9),
					0.82 ** k,
				]),
			),
	},
	elevator: {
		lufs: -24,
		room: 0.8,
		make: (m) =>
			m.after(
				[0, chime(m, 784, 0.4), 0.5],
				[0.75, m.air(1.7, 120, 1500, arch(1.7, 0.8)), 0.8],
				[0.75, m.tone(1.7, (t) => 88 + 26 * Math.sin(Math.min(1, t) * 1.5), arch(1.7, 0.8), [1, 0.5, 0.3]), 0.4],
				[2.4, m.struck(m.body(92, WOOD, 0.07), 0.4), 1.2],
			),
	},
	"elevator-button": {
		lufs: -24,
		room: 0.4,
		make: (m) =>
			m.after([0, tick(m, 1250)], [0.09, tick(m, 980), 0.6], [0.12, m.tone(0.4, 660, pluck(0.01, 0.1)), 0.14]),
	},
	footsteps: {
		lufs: -24,
		room: 0.7,
		make: (m) =>
			m.after(
				...Array.from({ length: 6 }, (_, k) => [
					k * 0.52 + m.between(0, 0.03),
					m.after(
						[0, m.struck(m.body(k % 2 ? 132 : 120, WOOD, 0.028), 0.5)],
						[0.004, m.air(0.06, 600, 3200, pluck(0.001, 0.012)), 0.35],
						[0.1, m.air(0.07, 500, 2600, arch(0.07)), 0.22],
					),
					m.between(0.75, 1),
				]),
			),
	},
	"phone-buzz": {
		lufs: -24,
		room: 0.3,
		make: (m) => {
			const buzz = (length) =>
				m.after(
					[0, m.tone(length, 172, (t) => arch(length, 0.6)(t) ** 0.3, [1, 0.3, 0.5, 0.2, 0.3])],
					[0, m.grains(length, 60, () => m.struck(m.body(420, WOOD, 0.008), 0.6)), 0.35],
				);
			return m.after([0, buzz(0.42)], [0.62, buzz(0.42)]);
		},
	},
	"phone-ring": {
		lufs: -21,
		room: 0.4,
		make: (m) => {
			const ring = m.after(...[0, 1, 2, 3, 4, 5].map((k) => [k * 0.13, chime(m, k % 2 ? 880 : 659.3, 0.13), 1]));
			return m.after([0, ring], [1.7, ring]);
		},
	},
	message: { lufs: -24, room: 0.4, make: (m) => m.after([0, chime(m, 587.3, 0.22), 0.8], [0.14, chime(m, 880, 0.3)]) },
	"earpiece-in": {
		lufs: -25,
		room: 0.15,
		make: (m) =>
			m.after(
				[0, m.air(0.12, 120, 1400, arch(0.12)), 0.8],
				[0.1, m.struck(m.body(210, PLASTIC, 0.014), 0.4), 1.2],
				[0.2, m.tone(0.5, (t) => 440 + 146 * Math.min(1, t * 8), arch(0.5, 0.6)), 0.16],
			),
	},
	"earpiece-out": {
		lufs: -25,
		room: 0.15,
		make: (m) =>
			m.after(
				[0, m.tone(0.4, (t) => 586 - 146 * Math.min(1, t * 8), arch(0.4, 0.6)), 0.14],
				[0.3, m.air(0.09, 200, 2200, pluck(0.002, 0.02))],
				[0.32, m.tone(0.05, (t) => 260 + 2000 * t, pluck(0.002, 0.012)), 0.7],
			),
	},
	"case-click": {
		lufs: -23,
		room: 0.3,
		make: (m) => m.after([0, tick(m, 2100, 0.005), 0.7], [0.018, m.struck(m.body(560, PLASTIC, 0.014), 0.8), 1.1]),
	},
	"recorder-click": {
		lufs: -23,
		room: 0.3,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(760, PLASTIC, 0.01), 0.9)],
				[0.05, tick(m, 1900), 0.5],
				[0.07, m.air(0.9, 500, 4500, (t) => 0.12 * Math.min(1, t * 6) * Math.min(1, (0.9 - t) * 2)), 1],
				[
					0.07,
					m.tone(
						0.9,
						(t) => 96 * Math.min(1, 0.6 + t * 2),
						(t) => 0.05 * arch(0.9)(t),
						[1, 0.5],
					),
				],
			),
	},
	breath: {
		lufs: -27,
		room: 0.12,
		make: (m) =>
			m.after([0, m.air(1.3, 700, 3200, arch(1.3, 0.8)), 0.7], [1.6, m.air(1.9, 300, 1700, arch(1.9, 0.55))]),
	},
};
