// A coat buttoned over the back of a chair, from the front: somebody who has been shown in and asked to wait.
// Its three sizes are three people. Knows no room.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, line, linearGradient, oval, poly, pts, round, shape, stops } from "../brushes/pen.ts";
import type { PropSize } from "../picture.ts";

/** How a coat of each size sits: heights over the floor and half its shoulders, in units. */
export const SEATED: Readonly<Record<PropSize, { collar: number; half: number; hem: number }>> = {
	small: { collar: 0.475, half: 0.084, hem: 0.19 },
	usual: { collar: 0.5, half: 0.132, hem: 0.07 },
	large: { collar: 0.545, half: 0.17, hem: 0.004 },
};

const SEAT = 0.21; // over the floor

/** The chair and the coat: where the chair stands, in frame pixels, and the colours. */
export interface SeatedCoat {
	readonly x: number;
	readonly foot: number;
	readonly u: number;
	readonly size: PropSize;
	readonly slumped: boolean; // it has come down off one corner
	readonly cloth: string;
	readonly dark: string;
	readonly wood: string;
	readonly rim: string;
	readonly strength: number; // 0-1, of the light at its edges
}

/** Paints the chair, and the coat on it. */
export function coatOverChair(g: Brush, o: SeatedCoat): void {
	const { x, foot, u, slumped } = o;
	g.save();
	g.translate(x, foot);
	g.scale(u, u);
	chairFromTheFront(g, o);
	if (slumped) {
		// It turns about the corner of the back that still holds it.
		g.translate(-0.09, -SEATED[o.size].collar);
		g.rotate(0.17);
		g.translate(0.075, SEATED[o.size].collar + 0.012);
	}
	coat(g, o);
	g.restore();
}

function chairFromTheFront(g: Brush, { wood, rim, strength }: SeatedCoat): void {
	for (const s of [-1, 1]) {
		line(g, pts`${s * 0.098},-0.47 ${s * 0.104},${-SEAT}`, 0.017, wood);
		line(g, pts`${s * 0.092},${-SEAT} ${s * 0.088},-0.03`, 0.013, mix(wood, rim, 0.02));
		line(g, pts`${s * 0.112},${-SEAT} ${s * 0.122},0`, 0.017, wood);
		line(g, pts`${s * 0.119},${-SEAT + 0.02} ${s * 0.129},-0.004`, 0.0028, alpha(rim, 0.5 * strength));
		line(g, pts`${s * 0.104},-0.47 ${s * 0.11},${-SEAT - 0.01}`, 0.003, alpha(rim, 0.4 * strength));
	}
	round(g, -0.105, -0.478, 0.21, 0.034, 0.008, wood);
	for (const y of [-0.4, -0.33]) round(g, -0.1, y, 0.2, 0.018, 0.006, wood);
	line(g, pts`-0.1,-0.478 0.1,-0.478`, 0.003, alpha(rim, 0.6 * strength));
	line(g, pts`-0.112,-0.1 0.112,-0.1`, 0.011, wood);
	poly(g, pts`-0.116,${-SEAT - 0.012} 0.116,${-SEAT - 0.012} 0.128,${-SEAT + 0.018} -0.128,${-SEAT + 0.018}`, wood);
}

function coat(g: Brush, o: SeatedCoat): void {
	const { cloth, dark, rim, size, strength, slumped } = o;
	const { collar, half: w, hem } = SEATED[size];
	const c = -collar;
	const lap = -SEAT + 0.004;
	const low = -hem;
	const across = linearGradient(
		g,
		-w,
		0,
		w,
		0,
		stops`0 ${mix(cloth, rim, 0.22 * strength)}, 0.3 ${mix(cloth, dark, 0.3)}, 0.7 ${mix(cloth, dark, 0.42)}, 1 ${mix(cloth, rim, 0.12 * strength)}`,
	);
	// The skirt lies over the seat and hangs from its edge.
	if (size !== "small")
		shape(
			g,
			pts`${-w * 0.92},${lap - 0.04} ${-w * 1.02},${lap + 0.02} ${-w * 1.08},${low} 0,${low + 0.008} ${w * 1.08},${low - (slumped ? 0.05 : 0)} ${w * 1.02},${lap + 0.02} ${w * 0.92},${lap - 0.04}`,
			mix(cloth, dark, 0.5),
		);
	if (size === "large")
		shape(
			g,
			pts`${w * 0.5},${low - 0.02} ${w * 1.3},${low - 0.012} ${w * 1.75},${low + 0.006} ${w * 1.2},${low + 0.02} ${-w * 1.2},${low + 0.018}`,
			mix(cloth, dark, 0.6),
		);
	// What would be the chest, down to the lap.
	shape(
		g,
		pts`-0.034,${c} ${-w * 0.62},${c + 0.022} ${-w * 0.97},${c + 0.06} ${-w * 0.9},${c + 0.15} ${-w * 0.86},${lap - 0.03} ${-w * 0.96},${lap + 0.02} 0,${lap + 0.034} ${w * 0.96},${lap + 0.02} ${w * 0.86},${lap - 0.03} ${w * 0.9},${c + 0.15} ${w * 0.97},${c + 0.06} ${w * 0.62},${c + 0.022} 0.034,${c}`,
		across,
	);
	for (const s of [-1, 1]) sleeve(g, o, s);
	opening(g, o, c, low);
	for (const s of [-1, 1])
		curve(
			g,
			pts`${s * 0.04},${c + 0.002} ${s * w * 0.62},${c + 0.021} ${s * w * 0.99},${c + 0.056} ${s * w * 1.13},${c + 0.13}`,
			0.0045,
			alpha(rim, 0.8 * strength),
		);
}

/** A sleeve hangs from its shoulder with nothing to do, its cuff on the lap. */
function sleeve(g: Brush, { cloth, dark, rim, size, strength }: SeatedCoat, s: number): void {
	const { collar, half: w } = SEATED[size];
	const [c, cuff] = [-collar, -SEAT - (size === "small" ? 0.05 : 0.02)];
	shape(
		g,
		pts`${s * w * 0.78},${c + 0.04} ${s * w * 1.03},${c + 0.06} ${s * w * 1.17},${c + 0.16} ${s * w * 1.16},${cuff - 0.06} ${s * w * 1.06},${cuff} ${s * w * 0.8},${cuff + 0.004} ${s * w * 0.84},${cuff - 0.08} ${s * w * 0.82},${c + 0.14}`,
		mix(cloth, dark, s < 0 ? 0.36 : 0.54),
	);
	curve(
		g,
		pts`${s * w * 1.15},${c + 0.14} ${s * w * 1.18},${c + 0.19} ${s * w * 1.165},${cuff - 0.06} ${s * w * 1.07},${cuff}`,
		0.004,
		alpha(rim, 0.5 * strength),
	);
	curve(
		g,
		pts`${s * w * 0.8},${c + 0.1} ${s * w * 0.83},${c + 0.16} ${s * w * 0.84},${cuff - 0.05}`,
		0.005,
		alpha(dark, 0.7),
	);
}

/** The collar stands, the lapels lie, and every button is done up, or one wrong. */
function opening(g: Brush, { cloth, dark, rim, size, strength, slumped }: SeatedCoat, c: number, low: number): void {
	const k = SEATED[size].half / 0.132;
	poly(
		g,
		pts`${-0.036 * k},${c - 0.026} ${0.036 * k},${c - 0.026} ${0.05 * k},${c + 0.03} ${-0.05 * k},${c + 0.03}`,
		mix(cloth, dark, 0.66),
	);
	line(g, pts`${-0.036 * k},${c - 0.026} ${0.036 * k},${c - 0.026}`, 0.004, alpha(rim, strength));
	for (const s of [-1, 1])
		poly(
			g,
			pts`${s * 0.05 * k},${c + 0.02} ${s * 0.072 * k},${c + 0.062} ${s * 0.05 * k},${c + 0.074} 0,${c + 0.13}`,
			mix(cloth, dark, s < 0 ? 0.2 : 0.6),
		);
	line(g, pts`0,${c + 0.12} 0.004,${low}`, 0.004, alpha(dark, 0.8));
	const n = size === "small" ? 4 : 5;
	for (let i = 0; i < n; i++)
		oval(
			g,
			0.014 + (slumped ? 0.008 * (i % 2) : 0),
			c + 0.135 + i * (size === "small" ? 0.036 : 0.05),
			0.0056,
			0.0056,
			mix(cloth, rim, 0.3 + 0.4 * strength),
		);
}
