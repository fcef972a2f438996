// Close sounds of the kitchen and the table. Each recipe takes the brushes of brushes.mjs; its level and room
// stand beside it.
import { arch, pluck } from "./brushes.mjs";
import { CERAMIC, click, GLASS, METAL, WOOD } from "./materials.mjs";

const motor = (m, length, hz, envelope) =>
	m.after(
		[0, m.tone(length, hz, envelope, [0.4, 1, 0.15, 0.35, 0.08, 0.15])],
		[0, m.air(length, 120, 900, envelope), 0.25],
	);

export const kitchen = {
	kettle: {
		lufs: -24,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.air(3.4, 180, 1400, (t) => (t / 3.4) ** 1.6)],
				[
					0,
					m.grains(
						3.1,
						200,
						() => m.tone(0.05, (t) => 300 + 2500 * t + 240, pluck(0.004, 0.012)),
						(t) => t / 3.4,
					),
					0.3,
				],
				[3.35, click(m, 1700), 0.9],
			),
	},
	cup: {
		lufs: -21,
		room: 0.35,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(1180, CERAMIC, 0.09), 0.8)],
				[0.004, m.struck(m.body(260, WOOD, 0.03), 0.3), 0.9],
				[0.09, m.struck(m.body(1195, CERAMIC, 0.05), 0.7), 0.3],
			),
	},
	spoon: {
		lufs: -22,
		room: 0.35,
		make: (m) =>
			m.after(
				...Array.from({ length: 7 }, (_, k) => [
					k * 0.19 + m.between(0, 0.04),
					m.struck([...m.body(k % 2 ? 2250 : 2480, CERAMIC, 0.05), ...m.body(3900, METAL.slice(0, 2), 0.04)], 0.9),
					m.between(0.5, 1),
				]),
				[1.5, m.struck(m.body(2900, METAL, 0.16), 0.9), 0.8],
			),
	},
	"fridge-stop": {
		lufs: -27,
		room: 0.4,
		make: (m) =>
			m.after(
				[
					0,
					motor(
						m,
						1.5,
						(t) => 50 - 6 * Math.max(0, t - 1),
						(t) => Math.min(1, t * 4) * Math.min(1, Math.max(0, (1.35 - t) * 3)),
					),
				],
				[1.3, m.struck(m.body(95, WOOD, 0.05), 0.3), 2.2],
				[1.38, m.grains(0.4, 6, () => click(m, 900)), 0.5],
			),
	},
	"fridge-start": {
		lufs: -27,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, click(m, 700), 1],
				[0.03, m.struck(m.body(80, WOOD, 0.06), 0.3), 1.8],
				[
					0.06,
					motor(
						m,
						2.2,
						(t) => 50 - 9 * Math.exp(-t * 6),
						(t) => Math.min(1, t * 3) * Math.min(1, (2.2 - t) * 1.2),
					),
				],
			),
	},
	"water-pour": {
		lufs: -23,
		room: 0.35,
		make: (m) =>
			m.after(
				[0, m.air(2.3, 500, 3800, (t) => Math.min(1, t * 8) * Math.min(1, (2.3 - t) * 6)), 0.3],
				[
					0,
					m.grains(2.2, 420, (at) =>
						m.tone(0.06, (t) => (500 + 260 * at) * m.between(0.8, 1.7) * (1 + 5 * t), pluck(0.003, 0.011)),
					),
					1,
				],
			),
	},
	"knife-board": {
		lufs: -22,
		room: 0.3,
		make: (m) =>
			m.after(
				...Array.from({ length: 8 }, (_, k) => [
					k * 0.21 + m.between(0, 0.03),
					m.after(
						[0, m.struck(m.body(330, WOOD, 0.022), 0.8)],
						[0, m.struck(m.body(3800, METAL.slice(0, 2), 0.02), 0.9), 0.25],
					),
					m.between(0.6, 1),
				]),
			),
	},
	plates: {
		lufs: -22,
		room: 0.4,
		make: (m) =>
			m.after(
				...[0, 0.12, 0.3, 0.36, 0.7].map((at, k) => [
					at,
					m.struck(m.body(820 + 170 * k * (k % 2 ? 1 : -0.4), CERAMIC, 0.11), 0.8),
					m.between(0.5, 1),
				]),
				[0.3, m.air(0.25, 900, 3500, arch(0.25)), 0.2],
			),
	},
	cork: {
		lufs: -21,
		room: 0.4,
		make: (m) =>
			m.after(
				[
					0,
					m.grains(
						0.5,
						60,
						() => m.struck(m.body(m.between(700, 1100), [1, 1.6], 0.004), 0.5),
						(t) => t * 2,
					),
					0.35,
				],
				[0.62, m.tone(0.12, (t) => 420 + 240 * Math.exp(-t * 60), pluck(0.001, 0.028), [1, 0.3]), 1.6],
				[0.62, m.air(0.05, 400, 3000, pluck(0.0006, 0.008)), 1.1],
			),
	},
	glass: {
		lufs: -22,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(1720, GLASS, 0.5, 0.9), 0.85)],
				[0.012, m.struck(m.body(1890, GLASS, 0.45, 0.9), 0.7), 0.7],
			),
	},
	bowl: {
		lufs: -22,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(640, CERAMIC, 0.42), 0.55)],
				[0.004, m.struck(m.body(210, WOOD, 0.03), 0.3), 0.7],
				...Array.from({ length: 9 }, (_, k) => [
					0.16 + 0.1 * k * (1 - k * 0.035),
					m.struck(m.body(655, CERAMIC.slice(0, 3), 0.05), 0.5),
					0.4 * 0.8 ** k,
				]),
			),
	},
};
