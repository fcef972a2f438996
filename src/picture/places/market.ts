// The market in the morning: a street of awnings, lamps and counters, drawn to a bell tower in the sun.
// First seen: the bright end of the street, then the oranges in the near shaft of light.

import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, blended, box, curve, glow, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import { pavingStonesSliced, scatter } from "../motifs/floors.ts";
import { heap } from "../motifs/market-stalls.ts";
import { bay, streetPoint } from "../motifs/market-street.ts";
import { person, randomBuild } from "../motifs/person.ts";
import { flock } from "../motifs/props.ts";
import { bellTower, shaft } from "../motifs/street-end.ts";
import { type Palette, paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("market", light);
	const vx = f.X(0.52);
	const vy = f.Y(0.57);
	const street = { x: vx, y: vy, u: f.u };
	const cream = mix(p.low, p.glow, 0.5);
	const brick = mix(p.spark, p.deep, 0.36);
	const plum = mix(p.spark, p.deep, 0.62);
	const orange = mix(p.spark, p.high, 0.4);
	const lemon = mix(p.high, p.glow, 0.2);
	const fig = mix(p.spark, p.deep, 0.72);
	const ground = { x: vx, y: streetPoint(street, 0, 0.3, 0.3)[1], eye: 0.09, ink: p.deep, lit: p.glow };
	return {
		f,
		p,
		...viewportEdges(f),
		vx,
		vy,
		street,
		cream,
		brick,
		plum,
		orange,
		lemon,
		fig,
		ground,
		people: planPeople(p, brick),
	};
}

type Layout = ReturnType<typeof layout>;

/** People by depth, from the bright end to us. Close by, the middle of the street stays free. */
function planPeople(p: Palette, brick: string) {
	const chance = createChance(31);
	const cloths = [
		brick,
		mix(p.high, p.deep, 0.5),
		mix(p.deep, p.low, 0.3),
		mix(p.deep, p.mid, 0.16),
		mix(p.deep, p.high, 0.25),
	];
	return Array.from({ length: 26 }, (_, i) => {
		const k = lerp(0.2, 0.86, (i / 25) ** 1.5);
		return { k, x: (chance() - 0.5) * 0.62, b: randomBuild(chance), c: cloths[Math.floor(chance() * cloths.length)]! };
	}).filter((one) => one.k < 0.5 || Math.abs(one.x) > 0.1);
}

/** The people whose depth lies between two. */
function walkers(g: Brush, { f, p, vx, street, people }: Layout, from: number, to: number): void {
	for (const { k, x, b, c } of people) {
		if (k < from || k >= to) continue;
		const fade = 0.86 * (1 - k) ** 1.2;
		const coat = mix(c, mix(p.haze, p.glow, 0.2), fade);
		const [px, py] = streetPoint(street, x, 0.3, k);
		const h = f.u * 0.31 * k;
		// The light is behind them: their shadows come toward us.
		poly(
			g,
			pts`${px - h * 0.1},${py} ${px + h * 0.1},${py} ${px + h * 0.2 + (px - vx) * 0.3},${py + h * 0.5} ${px - h * 0.1 + (px - vx) * 0.3},${py + h * 0.5}`,
			alpha(p.deep, 0.14 * k),
		);
		person(g, px, py, h, b, {
			coat,
			dark: mix(coat, p.deep, 0.34),
			hair: mix(coat, p.deep, 0.45),
			accent: mix(coat, p.glow, 0.4),
		});
	}
}

function brightEnd(g: Brush, { f, p, left, wide, vx, vy }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(g, 0, f.Y(0.66), stops`0 ${mix(p.high, p.low, 0.5)}, 0.45 ${p.low}, 1 ${p.glow}`),
	);
	glow(g, vx, f.Y(0.4), f.u * 0.5, p.glow, 1);
	bellTower(g, f, p, vx, vy);
}

function streetFloor(g: Brush, { f, p, left, right, vy, vx }: Layout): void {
	poly(
		g,
		pts`${left},${f.h} ${left},${vy + f.u * 0.36} ${vx - f.u * 0.1},${vy + f.u * 0.03} ${vx + f.u * 0.1},${vy + f.u * 0.03} ${right},${vy + f.u * 0.36} ${right},${f.h}`,
		verticalGradient(
			g,
			vy,
			f.Y(1.3),
			stops`0 ${p.glow}, 0.16 ${mix(p.low, p.mid, 0.5)}, 0.5 ${mix(p.high, p.deep, 0.22)}, 1 ${mix(p.high, p.deep, 0.62)}`,
		),
	);
}

function* farBays(g: Brush, at: Layout): Generator<void, void> {
	const { f, p, ground, street, cream, orange, plum, brick, lemon } = at;
	yield* pavingStonesSliced(g, f, ground, 0.017);
	for (const side of [-1, 1] as const) {
		bay(g, p, street, {
			side,
			near: 0.31,
			far: 0.15,
			cloth: [p.spark, cream],
			goods: [orange, plum],
			haze: 0.7,
			seed: 3,
		});
		yield;
		bay(g, p, street, {
			side,
			near: 0.48,
			far: 0.3,
			cloth: [side < 0 ? brick : mix(p.high, p.spark, 0.4), cream],
			goods: [lemon, plum],
			haze: 0.5,
			seed: 9 + side,
		});
		yield;
	}
	walkers(g, at, 0, 0.42);
}

/** Lamps on a line over the street, unlit by day but for the sun in them. */
function lampsOnLine(g: Brush, { f, p, street, vx }: Layout): void {
	const [a, b] = [streetPoint(street, -0.5, -0.62, 0.7), streetPoint(street, 0.5, -0.64, 0.7)];
	curve(g, [a, [vx, a[1] + f.u * 0.09], b], f.u * 0.003, mix(p.deep, p.high, 0.3));
	for (let i = 1; i < 8; i++) {
		const t = i / 8;
		const y = lerp(a[1], b[1], t) + f.u * 0.09 * Math.sin(t * Math.PI);
		oval(g, lerp(a[0], b[0], t), y + f.u * 0.016, f.u * 0.01, f.u * 0.014, mix(p.glow, p.spark, i % 2 ? 0 : 0.3));
	}
}

function* middleBays(g: Brush, at: Layout): Generator<void, void> {
	const { p, street, cream, plum, orange, lemon, fig } = at;
	for (const side of [-1, 1] as const) {
		bay(g, p, street, {
			side,
			near: 0.8,
			far: 0.47,
			cloth: [side < 0 ? mix(p.spark, p.high, 0.4) : p.spark, cream],
			goods: side < 0 ? [plum, orange, lemon] : [lemon, fig, orange],
			haze: 0.26,
			seed: 17 + side,
		});
		yield;
	}
	walkers(g, at, 0.42, 0.66);
	lampsOnLine(g, at);
}

/** The shaft of light on the near oranges, and in portrait a few that have rolled away. */
function litOranges(g: Brush, { f, p, street, orange, ground }: Layout): void {
	const [ox, oy] = streetPoint(street, -0.5, 0.06, 1.02);
	blended(g, "soft-light", () => glow(g, ox, oy, f.u * 0.34, p.glow, 1));
	scatter(f, { ...ground, y: f.Y(0.92), eye: 0.44 }, f.portrait ? 7 : 0, 4, (x, y, u) => {
		oval(g, x + u * 0.02, y + u * 0.012, u * 0.03, u * 0.008, alpha(p.deep, 0.3));
		oval(g, x, y - u * 0.008, u * 0.021, u * 0.021, mix(orange, p.deep, 0.25));
		oval(g, x + u * 0.004, y - u * 0.013, u * 0.014, u * 0.013, orange);
	});
}

function* nearBays(g: Brush, at: Layout): Generator<void, void> {
	const { p, street, brick, cream, orange, lemon, fig, plum } = at;
	for (const side of [-1, 1] as const) {
		bay(g, p, street, {
			side,
			near: 2,
			far: 0.78,
			cloth: [side < 0 ? p.spark : brick, cream],
			goods: side < 0 ? [orange, lemon, orange] : [fig, lemon, plum, orange],
			haze: 0.04,
			seed: 27 + side,
		});
		yield;
	}
	walkers(g, at, 0.66, 1);
	shaft(g, p, street, 1, 1.2, 0.1, 0.3);
	litOranges(g, at);
}

function nearestHeap(g: Brush, { f, p, right }: Layout): void {
	const y = f.portrait ? f.h * 1.02 : f.Y(1.07);
	heap(
		g,
		right - f.u * 0.2,
		y,
		f.u * 0.76,
		f.u * 0.066,
		3,
		mix(p.spark, p.deep, 0.3),
		mix(p.low, p.spark, 0.3),
		p.deep,
		70,
	);
}

function driftingShaft({ f, p }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.5,
		h: f.Y(1),
		from: [f.X(0.24), 0],
		to: [f.X(0.44), 0],
		seconds: 60,
		gap: 2,
		depth: 0.58,
		light: true,
		draw: (g) =>
			poly(
				g,
				pts`${f.u * 0.3},0 ${f.u * 0.42},0 ${f.u * 0.24},${f.Y(1)} 0,${f.Y(1)}`,
				verticalGradient(g, 0, f.Y(0.9), stops`0 ${p.glow} 0.16, 1 ${p.glow} 0`),
			),
	};
}

function birds({ f, p }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.16,
		h: f.u * 0.1,
		from: [f.X(0.2), f.Y(0.3)],
		to: [f.X(0.9), f.Y(-0.1)],
		seconds: 7,
		gap: 20,
		depth: 0.3,
		draw: (g) => flock(g, f.u * 0.16, f.u * 0.1, 7, f.u * 0.011, mix(p.deep, p.mid, 0.3), createChance(5)),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { f, p, vx } = at;
	return [
		glowLight(vx, f.Y(0.42), f.u * 0.42, p.glow, 0.2, 0.42, "breath"),
		{ kind: "plume", x: f.X(0.84), y: f.Y(0.66), r: f.u * 0.03, rise: f.u * 0.22, colour: p.glow, depth: 0.6 },
		driftingShaft(at),
		birds(at),
	];
}

export const market: Place = {
	words: {
		morning:
			"A market street in the morning: awnings striped coral and cream lean over it on both sides, shafts of sun fall between them on heaped oranges and setts, and coats move off toward a bell tower in the bright end.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: brightEnd },
			{ depth: 0.15, draw: streetFloor, after: farBays },
			{ depth: 0.35, draw: (g, { p, street }) => shaft(g, p, street, 1, 0.46, 0.1, 0.5), after: middleBays },
			{ depth: 0.56, draw: (g, { p, street }) => shaft(g, p, street, -1, 0.76, 0.1, 0.34), after: nearBays },
			{ depth: 1, blur: 0.014, draw: nearestHeap },
		],
		ambient,
		own: ({ f, vx }) => ({
			presenceAnchor: { x: vx, y: f.Y(0.36), size: f.u * 0.3 },
			ground: { y: f.Y(0.97), tall: f.u * 0.46, depth: 0.6 },
		}),
	}),
};
