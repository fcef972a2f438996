// Close sounds of paper and the office.
import { arch, pluck } from "./brushes.mjs";
import { PLASTIC, TIN, tick, WOOD } from "./materials.mjs";

const rustle = (m, length, count, lo = 900, hi = 5200, lean = 1) =>
	m.after(
		[
			0,
			m.grains(
				length,
				count,
				() => m.air(0.02, lo * m.between(0.8, 1.6), hi, pluck(0.0015, 0.004)),
				arch(length, lean),
			),
		],
		[0, m.air(length, lo, hi * 0.8, arch(length, lean)), 0.3],
	);

export const office = {
	printer: {
		lufs: -25,
		room: 0.4,
		make: (m) =>
			m.after(
				[
					0,
					m.tone(
						2.6,
						(t) => 140 + (t < 0.3 ? 200 * t : 60),
						(t) => 0.2 * arch(2.6, 0.7)(t),
						[1, 0.6, 0.5, 0.4, 0.2],
					),
				],
				...Array.from({ length: 9 }, (_, k) => [0.25 + k * 0.24, m.air(0.19, 500, 2600, arch(0.19)), 0.8]),
				[0.2, m.air(2.3, 200, 1600, arch(2.3)), 0.3],
				[2.45, rustle(m, 0.4, 40), 0.9],
			),
	},
	paper: { lufs: -24, room: 0.25, make: (m) => m.after([0, rustle(m, 0.5, 110)], [0.42, rustle(m, 0.4, 60), 0.7]) },
	pen: {
		lufs: -26,
		room: 0.2,
		make: (m) =>
			m.after(
				...[0, 0.17, 0.3, 0.52, 0.64, 0.85, 1.02, 1.3].map((at, k) => [
					at,
					m.air(0.14, 1400, 5200, (t) => arch(0.13 + (k % 3) * 0.004)(t) * (0.7 + 0.3 * Math.sin(t * (260 + 30 * k)))),
					m.between(0.5, 1),
				]),
				[1.5, m.struck(m.body(1600, WOOD, 0.008), 0.9), 1.2],
			),
	},
	envelope: {
		lufs: -24,
		room: 0.25,
		make: (m) =>
			m.after(
				[
					0,
					m.grains(
						0.7,
						260,
						() => m.air(0.012, 700, 4800, pluck(0.0008, 0.003)),
						(t) => 0.25 + t,
					),
					1.2,
				],
				[0.8, rustle(m, 0.45, 60), 0.7],
			),
	},
	"page-turn": {
		lufs: -24,
		room: 0.25,
		make: (m) =>
			m.after(
				[0, m.air(0.3, 700, 4200, arch(0.3, 1.6)), 0.8],
				[0.05, rustle(m, 0.3, 40), 0.6],
				[0.31, m.air(0.12, 250, 2200, pluck(0.004, 0.03))],
			),
	},
	parcel: {
		lufs: -22,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(105, WOOD, 0.05), 0.3), 1.6],
				[0.01, m.air(0.2, 200, 1800, pluck(0.003, 0.05))],
				[
					0.5,
					m.grains(
						0.6,
						240,
						() => m.air(0.014, 500, 3600, pluck(0.001, 0.004)),
						(t) => 0.4 + t,
					),
					1.1,
				],
			),
	},
	scissors: {
		lufs: -23,
		room: 0.25,
		make: (m) =>
			m.after(
				...[0, 0.42, 0.86].flatMap((at) => [
					[at, m.air(0.24, 1600, 6200, arch(0.24, 1.3)), 0.5],
					[at + 0.02, m.grains(0.2, 26, () => tick(m, m.between(2600, 4200), 0.003)), 0.4],
					[at + 0.25, m.struck(m.body(3100, TIN.slice(0, 2), 0.025), 0.9), 0.9],
				]),
			),
	},
	bin: {
		lufs: -22,
		room: 0.6,
		make: (m) =>
			m.after(
				[0, m.tone(0.3, 390, (t) => 0.3 * arch(0.3)(t) * (0.5 + 0.5 * Math.sin(t * 170)), [1, 0.8, 0.6])],
				[0.4, m.struck(m.body(150, [1, 1.7, 2.6, 3.9], 0.13), 0.7), 1.2],
				[0.41, m.grains(0.35, 16, () => m.struck(m.body(m.between(300, 800), PLASTIC, 0.015), 0.6)), 0.5],
			),
	},
	"window-off": {
		lufs: -26,
		room: 0.3,
		make: (m) =>
			m.after([0, tick(m, 640, 0.01, 0.6)], [0.02, m.tone(0.5, (t) => 196 - 70 * t, pluck(0.01, 0.12)), 0.22]),
	},
};
