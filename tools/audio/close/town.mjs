// Close sounds from outside: trams, bells, weather, animals, people at a distance.
import { arch, pluck } from "./brushes.mjs";
import { TIN } from "./materials.mjs";

const BELL = [0.5, 1, 1.19, 1.5, 2, 2.74, 3.76];
const LAUGH = [
	[720, 110, 1],
	[1500, 160, 0.5],
	[3000, 260, 0.2],
];

const drop = (m, hz) => m.tone(0.09, (t) => hz * (1 + 3 * t), pluck(0.002, 0.016));

export const town = {
	"tram-bell": {
		lufs: -23,
		room: 0.9,
		make: (m) =>
			m.after(
				...[0, 0.24].map((at, k) => [
					at,
					m.struck(m.body(1046, [1, 2.02, 2.76, 4.1, 5.4], 0.5, 0.8), 0.8),
					k ? 0.85 : 1,
				]),
			),
	},
	"tram-doors": {
		lufs: -24,
		room: 0.5,
		make: (m) =>
			m.after(
				[0, m.air(0.5, 1200, 5200, pluck(0.01, 0.13)), 0.9],
				[0.35, m.air(0.9, 150, 1200, arch(0.9))],
				[1.25, m.struck(m.body(110, [1, 1.9, 2.8], 0.05), 0.4), 1.5],
				[1.3, m.struck(m.body(520, TIN.slice(0, 3), 0.03), 0.6), 0.5],
			),
	},
	gull: {
		lufs: -26,
		room: 1.4,
		make: (m) =>
			m.after(
				...[0, 0.55, 0.92, 1.2, 1.46].map((at, k) => {
					const length = k ? 0.24 : 0.45;
					return [
						at,
						m.tone(
							length,
							(t) => 950 + 520 * Math.sin(Math.PI * Math.min(1, (t / length) ** 0.7)),
							(t) => arch(length, 0.8)(t) * (0.7 + 0.3 * Math.sin(t * 380)),
							[0.6, 1, 0.6, 0.3],
						),
						0.9 ** k,
					];
				}),
			),
	},
	wave: {
		lufs: -24,
		room: 0.2,
		make: (m) =>
			m.after(
				[0, m.air(4.6, 60, 420, (t) => arch(4.6, 0.75)(t))],
				[0.5, m.air(4, 400, 2200, arch(4, 0.7)), 0.9],
				[1.5, m.air(4.2, 1500, 5200, (t) => arch(4.2, 0.6)(t) ** 1.3), 0.45],
			),
	},
	"rain-gutter": {
		lufs: -26,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.grains(3.6, 85, () => drop(m, m.between(500, 1500)))],
				[0, m.grains(3.6, 26, () => m.struck(m.body(m.between(700, 1000), TIN.slice(0, 3), 0.03), 0.6)), 0.4],
				[0, m.air(3.9, 400, 3200, arch(3.9, 0.8)), 0.1],
			),
	},
	fountain: {
		lufs: -26,
		room: 0.5,
		make: (m) =>
			m.after(
				[0, m.grains(3.6, 520, () => drop(m, m.between(550, 2600)), arch(3.6, 0.8))],
				[0, m.air(3.8, 500, 4500, arch(3.8, 0.8)), 0.35],
			),
	},
	"snow-slide": {
		lufs: -25,
		room: 0.5,
		make: (m) =>
			m.after(
				[0, m.air(1.5, 200, 2600, (t) => arch(1.5, 1.7)(t))],
				[1.32, m.air(0.6, 45, 320, pluck(0.012, 0.13)), 2.4],
				[1.36, m.air(0.6, 300, 1600, pluck(0.01, 0.1)), 0.6],
			),
	},
	"wind-gust": {
		lufs: -25,
		room: 0.3,
		make: (m) =>
			m.after(
				[0, m.air(3.8, 80, 480, arch(3.8, 0.8))],
				[0.3, m.air(3.2, 380, 720, (t) => arch(3.2, 0.9)(t) ** 1.5, 4), 0.5],
				[0.5, m.air(2.8, 900, 3200, arch(2.8)), 0.25],
			),
	},
	"train-far": {
		lufs: -30,
		room: 2.2,
		make: (m) =>
			m.after(
				[0, m.tone(1.4, 311, arch(1.4, 0.5), [1, 0.5, 0.3, 0.15]), 0.6],
				[0, m.tone(1.4, 370, arch(1.4, 0.5), [1, 0.5, 0.3, 0.15]), 0.6],
				[0.9, m.air(4, 60, 300, (t) => arch(4, 0.8)(t) * (0.6 + 0.4 * Math.sin(t * 15.7))), 0.8],
			),
	},
	"crowd-hush": {
		lufs: -26,
		room: 0.9,
		make: (m) =>
			m.after(
				...Array.from({ length: 18 }, (_, k) => {
					const length = m.between(0.9, 2.2);
					const hz = m.between(95, 230);
					return [
						m.between(0, 0.5),
						m.throat(
							length,
							(t) => hz * (1 + 0.08 * Math.sin(t * 5 + k)),
							(t) => arch(length, 0.5)(t) * Math.max(0, 0.4 + 0.6 * Math.sin(t * 26 + k * 2)),
							[
								[540, 130, 1],
								[1300, 200, 0.4],
							],
						),
						0.4,
					];
				}),
				[1.3, m.air(1.1, 1600, 4600, arch(1.1, 0.9)), 0.07],
			),
	},
	bird: {
		lufs: -27,
		room: 0.8,
		make: (m) =>
			m.after(
				...[
					[0, 2500, 900],
					[0.2, 3100, -700],
					[0.36, 2500, 900],
					[0.56, 3300, -1500],
					[0.95, 2600, 600],
					[1.12, 2600, 600],
				].map(([at, hz, glide]) => [at, m.tone(0.13, (t) => hz + glide * (t / 0.13), arch(0.13), [1, 0.06])]),
			),
	},
	dog: {
		lufs: -29,
		room: 1.3,
		make: (m) =>
			m.after(
				...[0, 0.42, 1.3].map((at, k) => [
					at,
					m.throat(
						0.2,
						(t) => 420 - 900 * t + 40 * k,
						pluck(0.015, 0.06),
						[
							[680, 160, 1],
							[1450, 250, 0.6],
							[2600, 400, 0.25],
						],
						0.7,
					),
					0.9 ** k,
				]),
			),
	},
	"bell-far": {
		lufs: -29,
		room: 2.6,
		make: (m) => m.after(...[0, 1.9, 3.8].map((at) => [at, m.struck(m.body(233, BELL, 1.1, 0.5), 0.15)])),
	},
	whistle: {
		lufs: -25,
		room: 0.8,
		make: (m) =>
			m.after(
				...[
					[0, 0.34, 1175],
					[0.4, 0.2, 1319],
					[0.64, 0.2, 1480],
					[0.9, 0.7, 1319],
				].map(([at, length, hz]) => [
					at,
					m.after(
						[
							0,
							m.tone(
								length,
								(t) => hz * (1 + 0.006 * Math.sin(t * 35) - 0.03 * Math.exp(-t * 30)),
								arch(length, 0.6),
								[1, 0.04],
							),
						],
						[0, m.air(length, hz * 0.8, hz * 1.5, arch(length, 0.6)), 0.08],
					),
				]),
			),
	},
	accordion: {
		lufs: -27,
		room: 1.1,
		make: (m) => {
			const reed = (length, hz) =>
				m.after(
					...[0.997, 1.004].map((off) => [
						0,
						m.tone(length, hz * off, (t) => arch(length, 0.5)(t) ** 0.5, [1, 0.8, 0.7, 0.5, 0.4, 0.3, 0.2, 0.15]),
					]),
				);
			return m.after(
				...[
					[0, 0.55, 440],
					[0.55, 0.55, 523.3],
					[1.1, 0.5, 493.9],
					[1.6, 1.3, 440],
				].map(([at, length, hz]) => [at, reed(length, hz), 0.6]),
				[0, reed(1.6, 220), 0.35],
				[0, reed(1.6, 261.6), 0.3],
				[1.6, reed(1.3, 164.8), 0.35],
				[1.6, reed(1.3, 207.7), 0.3],
			);
		},
	},
	"child-laugh": {
		lufs: -27,
		room: 0.9,
		make: (m) =>
			m.after(
				...Array.from({ length: 8 }, (_, k) => [
					k * 0.15 + (k > 4 ? 0.2 : 0),
					m.throat(0.11, (t) => (k < 5 ? 470 - 22 * k : 500 - 30 * (k - 5)) * (1.06 - t), arch(0.11, 0.7), LAUGH, 0.5),
					0.95 ** k,
				]),
			),
	},
};
