// Close sounds of doors, furniture and fire. Each recipe takes the brushes of brushes.mjs; its level and room
// stand beside it.
import { arch, pluck } from "./brushes.mjs";
import { click, METAL, WOOD } from "./materials.mjs";

export const house = {
	keys: {
		lufs: -22,
		room: 0.35,
		make: (m) =>
			m.grains(
				1.1,
				34,
				() => m.struck(m.body(m.between(2400, 4200), METAL.slice(0, 3), 0.06), 0.9),
				(t) => 0.2 + Math.abs(Math.sin(t * 8.5)),
			),
	},
	door: {
		lufs: -22,
		room: 0.6,
		make: (m) =>
			m.after(
				[0, click(m, 1300)],
				[0.05, m.struck(m.body(240, WOOD, 0.05), 0.6)],
				[
					0.16,
					m.tone(
						0.9,
						(t) => 310 + 60 * Math.sin(t * 5) + 90 * t,
						(t) => 0.2 * arch(0.9)(t) * (0.5 + 0.5 * Math.sin(t * 190)),
						[1, 0.7, 0.5, 0.4, 0.3],
					),
				],
				[0.2, m.air(0.8, 90, 700, arch(0.8)), 0.3],
			),
	},
	"door-close": {
		lufs: -21,
		room: 0.6,
		make: (m) =>
			m.after(
				[0, m.air(0.35, 80, 500, arch(0.35, 2)), 0.4],
				[0.34, m.struck(m.body(86, WOOD, 0.09), 0.35), 1.4],
				[0.345, m.struck(m.body(310, WOOD, 0.03), 0.8), 0.7],
				[0.42, click(m, 1500), 0.6],
			),
	},
	drawer: {
		lufs: -23,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.grains(0.16, 14, () => m.struck(m.body(m.between(180, 340), WOOD, 0.02), 0.5)), 1.2],
				[
					0.28,
					m.grains(0.75, 150, () => m.struck(m.body(m.between(240, 900), WOOD, 0.008), 0.6), arch(0.75, 0.8)),
					0.5,
				],
				[0.28, m.air(0.75, 150, 1300, arch(0.75, 0.8)), 0.9],
				[1.03, m.struck(m.body(130, WOOD, 0.05), 0.4), 1.6],
			),
	},
	chair: {
		lufs: -22,
		room: 0.45,
		make: (m) =>
			m.after(
				[
					0,
					m.tone(
						0.5,
						(t) => 175 + 30 * Math.sin(t * 21) + 40 * t,
						(t) => 0.7 * arch(0.5)(t) * (0.6 + 0.4 * Math.sin(t * 260)),
						[1, 0.8, 0.7, 0.5, 0.4, 0.3],
					),
				],
				[0, m.air(0.5, 160, 1500, arch(0.5)), 0.3],
				[0.56, m.struck(m.body(140, WOOD, 0.04), 0.5), 0.8],
				[0.64, m.struck(m.body(170, WOOD, 0.04), 0.5), 0.5],
			),
	},
	sheets: {
		lufs: -25,
		room: 0.25,
		make: (m) =>
			m.after(
				[0, m.air(0.8, 350, 3800, (t) => arch(0.8, 0.7)(t) * (0.7 + 0.3 * Math.sin(t * 31)))],
				[0.6, m.air(1.1, 250, 2600, arch(1.1, 0.8)), 0.7],
				[0.1, m.grains(1.4, 90, () => m.air(0.012, 700, 4200, pluck(0.002, 0.003))), 0.4],
			),
	},
	blinds: {
		lufs: -23,
		room: 0.35,
		make: (m) =>
			m.after(
				[
					0,
					m.grains(
						1.1,
						90,
						(at) => m.struck(m.body(m.between(900, 2400) + 300 * at, [1, 2.3, 3.1], 0.009), 0.8),
						(t) => 0.3 + t,
					),
					0.8,
				],
				[0, m.air(1.1, 400, 2500, arch(1.1)), 0.2],
				[1.15, m.struck(m.body(420, WOOD, 0.03), 0.7), 1.2],
			),
	},
	peg: {
		lufs: -22,
		room: 0.3,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(1460, METAL, 0.2), 0.9)],
				[0.15, m.struck(m.body(1510, METAL, 0.13), 0.9), 0.5],
				[0.26, m.struck(m.body(1440, METAL, 0.1), 0.9), 0.3],
			),
	},
	match: {
		lufs: -22,
		room: 0.25,
		make: (m) =>
			m.after(
				[0, m.air(0.16, 1500, 6500, arch(0.16, 1.4)), 0.7],
				[0.15, m.air(0.9, 400, 6000, pluck(0.02, 0.13))],
				[0.3, m.air(1.1, 150, 900, arch(1.1, 0.6)), 0.4],
				[0.25, m.grains(0.8, 22, () => click(m, m.between(1500, 3500))), 0.15],
			),
	},
	lighter: {
		lufs: -22,
		room: 0.25,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(2900, METAL.slice(0, 3), 0.05), 0.9), 0.6],
				[0.22, m.grains(0.1, 34, () => click(m, m.between(2400, 4600)))],
				[0.31, m.air(0.8, 200, 2200, pluck(0.03, 0.22)), 0.6],
				[1.25, m.struck(m.body(2300, METAL.slice(0, 3), 0.05), 0.9), 0.9],
			),
	},
	"stove-door": {
		lufs: -22,
		room: 0.5,
		make: (m) =>
			m.after(
				[
					0,
					m.tone(
						0.5,
						(t) => 480 + 140 * t,
						(t) => 0.25 * arch(0.5)(t) * (0.5 + 0.5 * Math.sin(t * 140)),
						[1, 0.8, 0.6, 0.5],
					),
				],
				[0.6, m.struck(m.body(235, METAL, 0.16), 0.6), 1.2],
				[0.61, m.struck(m.body(120, WOOD, 0.05), 0.3)],
				[0.85, m.struck(m.body(900, METAL.slice(0, 3), 0.05), 0.8), 0.5],
			),
	},
	"wood-crack": {
		lufs: -22,
		room: 0.4,
		make: (m) =>
			m.after(
				[0, m.struck(m.body(760, WOOD, 0.012), 1)],
				[0.035, m.struck(m.body(540, WOOD, 0.016), 1), 0.7],
				[0.2, m.grains(0.5, 10, () => click(m, m.between(900, 2600))), 0.3],
			),
	},
};
