// The Letter Office: a long hall under one half-round window, desks in rows, a letter on a pane of glass.
// First seen: the great sheet of writing, lit from behind.

import { vignette } from "../brushes/atmosphere.ts";
import { createChance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, glow, line, oval, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import { lettersOnDesk, litLetter } from "../motifs/handwriting.ts";
import { desks, halfRoundWindow } from "../motifs/office-furniture.ts";
import { person, randomBuild } from "../motifs/person.ts";
import { pendant } from "../motifs/props.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("letter-office", light);
	const day = light === "day";
	const vx = f.X(f.portrait ? 0.6 : 0.66);
	const vy = f.Y(f.portrait ? 0.42 : 0.5);
	const r = f.u * 0.34;
	const glass = f.portrait
		? { x: f.X(0.06), y: f.Y(0.5), w: f.X(0.48), h: f.Y(0.62) }
		: { x: f.X(0.05), y: f.Y(0.22), w: f.u * 0.36, h: f.Y(0.62) };
	const deskY = f.Y(f.portrait ? 1.06 : 0.88);
	const rows = [0.14, 0.22, 0.34, 0.52];
	return { f, p, ...viewportEdges(f), day, vx, vy, r, glass, rows, deskY };
}

type Layout = ReturnType<typeof layout>;

function endWall(g: Brush, { f, p, left, wide, vx, vy, r }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		verticalGradient(
			g,
			0,
			f.Y(1),
			stops`0 ${mix(p.high, p.deep, 0.25)}, 0.45 ${p.mid}, 0.7 ${mix(p.mid, p.high, 0.4)},
			1 ${mix(p.high, p.deep, 0.4)}`,
		),
	);
	glow(g, vx, vy, f.u * 0.9, p.low, 0.8);
	halfRoundWindow(g, f, p, vx, vy + r * 0.32, r);
}

function ribs(g: Brush, { f, p, vx, vy }: Layout): void {
	const rib = mix(p.high, p.deep, 0.3);
	for (const t of [0.3, 0.42, 0.6, 0.86, 1.25]) {
		const w = f.u * 0.012 * t;
		g.beginPath();
		g.ellipse(vx, vy + f.u * 0.1 * t, f.u * 1.05 * t, f.u * 0.86 * t, 0, Math.PI, 0);
		g.lineWidth = w * 1.6;
		g.strokeStyle = alpha(mix(rib, p.low, 0.5 - 0.4 * t), 0.85);
		g.stroke();
		for (const s of [-1, 1])
			box(
				g,
				vx + s * f.u * 1.05 * t - w,
				vy + f.u * 0.1 * t,
				w * 2,
				f.u * 0.4 * t,
				alpha(mix(rib, p.low, 0.5 - 0.4 * t), 0.85),
			);
	}
}

function hallFloor(g: Brush, { f, p, left, wide, vx, vy, r }: Layout): void {
	const floorTop = vy + r * 0.36;
	box(
		g,
		left,
		floorTop,
		wide,
		f.h,
		verticalGradient(
			g,
			floorTop,
			f.Y(1),
			stops`0 ${mix(p.low, p.glow, 0.3)}, 0.35 ${mix(p.mid, p.high, 0.3)}, 1 ${mix(p.high, p.deep, 0.55)}`,
		),
	);
	for (const x of [-0.9, -0.45, 0, 0.45, 0.9])
		line(g, pts`${vx + x * r * 0.4},${floorTop} ${vx + x * f.u * 2.4},${f.Y(1.1)}`, 1, alpha(p.deep, 0.1));
	poly(
		g,
		pts`${vx - r * 0.8},${floorTop} ${vx + r * 0.8},${floorTop} ${vx + f.u * 0.85},${f.Y(1.2)}
		${vx - f.u * 1.1},${f.Y(1.2)}`,
		verticalGradient(g, floorTop, f.Y(1.1), stops`0 ${p.glow} 0.75, 1 ${p.glow} 0`),
	);
}

/** The rows of desks from far to near, a lamp over each side of the aisle. */
function* rowsOfDesks(g: Brush, { f, p, rows, vx, vy, day }: Layout): Generator<void, void> {
	const chance = createChance(8);
	for (const t of rows) {
		yield;
		for (const side of [-1, 1]) desks(g, f, p, vx, vy, t, side, chance);
		const ly = lerp(vy, f.Y(-0.05), t);
		for (const side of [-0.55, 0.55])
			pendant(
				g,
				vx + side * f.u * t * 1.4,
				ly + f.u * 0.1 * t,
				f.u * 0.06 * t,
				0,
				mix(p.deep, p.mid, 0.65 - t),
				day ? p.glow : p.spark,
			);
	}
}

function paperAndPens(g: Brush, { f, p, deskY: y }: Layout): void {
	for (let i = 0; i < 4; i++)
		poly(
			g,
			pts`${f.X(0.62) + i * 3},${y - f.u * (0.008 + i * 0.006)}
			${f.X(0.84) - i * 2},${y - f.u * (0.008 + i * 0.006)} ${f.X(0.86) - i * 3},${y - f.u * i * 0.006}
			${f.X(0.6) + i},${y - f.u * i * 0.006}`,
			mix(p.glow, p.mid, 0.2 + 0.12 * (i % 2)),
		);
	oval(g, f.X(0.92), y - f.u * 0.035, f.u * 0.022, f.u * 0.036, mix(p.deep, p.mid, 0.2));
	for (const k of [-0.3, 0.1, 0.45])
		line(
			g,
			pts`${f.X(0.92) + k * f.u * 0.03},${y - f.u * 0.06} ${f.X(0.92) + k * f.u * 0.09},${y - f.u * 0.14}`,
			f.u * 0.006,
			mix(p.deep, k > 0.3 ? p.low : p.mid, 0.4),
		);
}

function nearDesk(g: Brush, { f, p, left, wide, vx, deskY: y }: Layout): void {
	box(
		g,
		left,
		y,
		wide,
		f.h,
		verticalGradient(
			g,
			y,
			f.Y(1.15),
			stops`0 ${mix(p.deep, p.mid, 0.34)}, 0.08 ${mix(p.deep, p.high, 0.2)}, 1 ${p.deep}`,
		),
	);
	box(g, left, y, wide, f.u * 0.006, alpha(p.glow, 0.5));
	if (f.portrait) lettersOnDesk(g, f, p, vx, y);
}

/** Somebody close by, out of focus. */
function clerk(g: Brush, { f, p, right }: Layout): void {
	person(
		g,
		right - f.u * (f.portrait ? 0.02 : 0.12),
		f.portrait ? f.h * 1.1 : f.Y(1.5),
		f.u * (f.portrait ? 1.2 : 1.15),
		{ ...randomBuild(createChance(3)), hair: "bob", holds: "", wide: 1.2, hem: 0.98 },
		{ coat: p.deep, dark: p.deep, hair: p.deep, accent: p.deep },
	);
}

function sunBeam({ f, p }: Layout): AmbientElement {
	return {
		kind: "mover",
		w: f.u * 0.5,
		h: f.u,
		from: [f.X(0.1), f.Y(0)],
		to: [f.X(0.8), f.Y(0)],
		seconds: 70,
		gap: 4,
		depth: 0.35,
		light: true,
		draw: (g) =>
			poly(
				g,
				pts`${f.u * 0.3},0 ${f.u * 0.4},0 ${f.u * 0.2},${f.u} 0,${f.u}`,
				verticalGradient(g, 0, f.u, stops`0 ${p.glow} 0.11, 1 ${p.glow} 0`),
			),
	};
}

function ambient(at: Layout): AmbientElement[] {
	const { p, vx, vy, r, day, glass } = at;
	return [
		glowLight(vx, vy - r * 0.1, r * 1.4, p.glow, 0.1, day ? 0.35 : 0.3, "breath"),
		sunBeam(at),
		glowLight(
			glass.x + glass.w / 2,
			glass.y + glass.h / 2,
			glass.w * 0.6,
			mix(p.spark, p.glow, 0.6),
			0.66,
			0.13,
			"breath",
		),
	];
}

export const letterOffice: Place = {
	words: {
		day: "The Letter Office by day: a long bright hall under a half-round window, rows of desks, and on a pane of glass in front a letter in someone else's handwriting.",
		dusk: "The Letter Office at dusk. The great window has gone coral, the lamps are on over the rows, and the handwriting glows on its glass.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: endWall },
			{ depth: 0.15, draw: [ribs, hallFloor, (g, { f, p, vx, vy }) => vignette(g, f, p.deep, 0.35, vx, vy)] },
			{ depth: 0.35, after: rowsOfDesks },
			{ depth: 0.64, draw: (g, { f, p, glass }) => litLetter(g, f, p, glass) },
			{ depth: 0.8, draw: [nearDesk, paperAndPens] },
			{ depth: 1, blur: 0.016, draw: clerk },
		],
		ambient,
		own: ({ f, vx }) => ({
			weatherDepth: -1,
			presenceAnchor: { x: vx, y: f.Y(0.28), size: f.u * 0.34 },
			ground: { y: f.Y(0.96), tall: f.u * 0.5, depth: 0.6 },
		}),
	}),
};
