// Amy's flat: microphones on long arms, records to the ceiling, one warm lamp, a tape machine with two reels.
// The eye goes first to a microphone in the lamp's light, listening to nobody.

import { vignette } from "../brushes/atmosphere.ts";
import { alpha, mix } from "../brushes/colour.ts";
import {
	type Brush,
	blended,
	box,
	curve,
	fillPath,
	glow,
	line,
	linearGradient,
	oval,
	poly,
	pts,
	stops,
	verticalGradient,
} from "../brushes/pen.ts";
import { boards, scatter } from "../motifs/floors.ts";
import { fronds } from "../motifs/plant.ts";
import { cup } from "../motifs/props.ts";
import { boom, records, reels } from "../motifs/recording-gear.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { composePlanes, glowLight } from "./place-kit.ts";

function layout(light: string, f: Viewport) {
	const p = paletteOf("amys-flat", light);
	const { left, right, wide } = viewportEdges(f);
	const foot = f.Y(0.8);
	const ink = mix(p.deep, p.high, 0.1);
	const lamp = { x: f.X(f.portrait ? 0.4 : 0.42), y: f.Y(0.24), r: f.u * 0.12 };
	return { f, p, left, right, wide, foot, ink, lamp };
}
type Layout = ReturnType<typeof layout>;

function lampLitWall(g: Brush, { f, p, left, right, wide, lamp }: Layout): void {
	box(
		g,
		left,
		0,
		wide,
		f.h,
		linearGradient(
			g,
			left,
			0,
			right,
			0,
			stops`0 ${mix(p.high, p.deep, 0.3)}, 0.3 ${p.mid}, 0.7 ${p.high}, 1 ${mix(p.high, p.deep, 0.5)}`,
		),
	);
	glow(g, lamp.x, lamp.y + lamp.r, f.u * 0.95, p.low, 0.95);
	glow(g, lamp.x, lamp.y + lamp.r * 1.4, f.u * 0.42, p.glow, 0.8);
	vignette(g, f, p.deep, 0.5, lamp.x, f.Y(0.5));
}

function* recordsAndQuilts(g: Brush, at: Layout): Iterable<void> {
	const { f, p, foot } = at;
	yield* records(g, f, p, f.X(f.portrait ? 0.68 : 0.8), f.Y(0.08), f.u * (f.portrait ? 0.5 : 0.78), foot - f.Y(0.08));
	quilts(g, at);
	if (!f.portrait) framedWaveform(g, at);
}

/** The quilts hang there for the sound. */
function quilts(g: Brush, { f, p, left }: Layout): void {
	const quilt = mix(p.mid, p.high, 0.55);
	box(
		g,
		left,
		f.Y(0.06),
		f.X(0.16) - left,
		f.Y(0.56),
		verticalGradient(g, 0, f.Y(0.6), stops`0 ${quilt}, 1 ${mix(quilt, p.deep, 0.3)}`),
	);
	for (let i = 0; i < 6; i++)
		for (let j = 0; j < 9; j++)
			oval(
				g,
				left + i * f.u * 0.05 + (j % 2) * f.u * 0.025,
				f.Y(0.09) + j * f.u * 0.06,
				f.u * 0.004,
				f.u * 0.004,
				alpha(p.deep, 0.5),
			);
}

/** A photograph of nothing: a waveform in a frame. */
function framedWaveform(g: Brush, { f, p, ink }: Layout): void {
	const [wx, wy, ww, wh] = [f.X(0.52), f.Y(0.2), f.u * 0.2, f.u * 0.12];
	box(g, wx - 3, wy - 3, ww + 6, wh + 6, ink);
	box(g, wx, wy, ww, wh, mix(p.glow, p.low, 0.35));
	for (let i = 0; i < 32; i++)
		line(
			g,
			pts`${wx + (ww * (i + 0.5)) / 32},${wy + wh * (0.5 - 0.36 * Math.abs(Math.sin(i * 1.7) * Math.sin(i * 0.1)))}
			${wx + (ww * (i + 0.5)) / 32},${wy + wh * (0.5 + 0.36 * Math.abs(Math.sin(i * 2.1) * Math.sin(i * 0.1)))}`,
			1,
			ink,
		);
}

function floor(g: Brush, { f, p, left, wide, foot, lamp }: Layout): void {
	box(
		g,
		left,
		foot,
		wide,
		f.h,
		verticalGradient(
			g,
			foot,
			f.Y(1.2),
			stops`0 ${mix(p.high, p.mid, 0.3)}, 0.4 ${mix(p.high, p.deep, 0.45)}, 1 ${p.deep}`,
		),
	);
	blended(g, "lighter", () => glow(g, lamp.x, foot + f.u * 0.06, f.u * 0.5, p.spark, 0.5, 0.22));
	oval(g, lamp.x + f.u * 0.05, foot + f.u * 0.1, f.u * 0.52, f.u * 0.075, alpha(mix(p.spark, p.high, 0.6), 0.6));
	oval(g, lamp.x + f.u * 0.05, foot + f.u * 0.1, f.u * 0.46, f.u * 0.062, alpha(mix(p.glow, p.high, 0.5), 0.35));
}

/** In portrait her floor comes to us: boards, and records out of their shelf, face up. */
function recordsOnFloor(g: Brush, { f, p, foot, lamp }: Layout): void {
	if (!f.portrait) return;
	const ground = { x: lamp.x, y: foot + f.u * 0.2, eye: 0.5, ink: p.deep, lit: p.low };
	boards(g, f, ground, 0.12);
	scatter(f, ground, 8, 5, (x, y, u, chance) => {
		const [s, a] = [Math.min(u, f.u * 1.8) * 0.12, chance() - 0.5];
		const sleeve = mix(chance() < 0.5 ? p.mid : p.high, p.deep, 0.3 + 0.3 * chance());
		poly(
			g,
			pts`${x},${y} ${x + s},${y + s * 0.3 * a} ${x + s * (1.1 - 0.4 * a)},${y + s * 0.6} ${x - s * 0.4 * a},${y + s * 0.56}`,
			alpha(sleeve, 0.9),
		);
		oval(g, x + s * 0.52, y + s * 0.3, s * 0.3, s * 0.17, alpha(p.deep, 0.6));
		oval(g, x + s * 0.52, y + s * 0.3, s * 0.1, s * 0.055, alpha(p.spark, 0.4));
	});
}

/** The lamp's arc comes over from the left. */
function arcLamp(g: Brush, { f, p, foot, ink, lamp }: Layout): void {
	curve(
		g,
		pts`${f.X(0.02)},${foot + f.u * 0.04} ${f.X(0.02)},${f.Y(0.3)} ${f.X(0.14)},${f.Y(0.09)}
			${f.X(0.3)},${f.Y(0.07)} ${lamp.x},${lamp.y - lamp.r * 0.6}`,
		f.u * 0.008,
		ink,
	);
	poly(
		g,
		pts`${lamp.x - lamp.r},${lamp.y + lamp.r * 0.62} ${lamp.x - lamp.r * 0.55},${lamp.y - lamp.r * 0.4}
			${lamp.x + lamp.r * 0.55},${lamp.y - lamp.r * 0.4} ${lamp.x + lamp.r},${lamp.y + lamp.r * 0.62}`,
		verticalGradient(
			g,
			lamp.y - lamp.r * 0.4,
			lamp.y + lamp.r * 0.62,
			stops`0 ${mix(p.mid, p.deep, 0.2)}, 1 ${p.spark}`,
		),
	);
	oval(g, lamp.x, lamp.y + lamp.r * 0.62, lamp.r, lamp.r * 0.13, p.glow);
}

function tapeMachine(g: Brush, { f, p, foot, ink }: Layout): void {
	const y = foot + f.u * 0.06;
	box(g, f.X(0.72), f.Y(0.72), f.u * 0.5, f.u * 0.016, ink);
	for (const k of [0.02, 0.46]) box(g, f.X(0.72) + f.u * k, f.Y(0.72), f.u * 0.014, y - f.Y(0.72), ink);
	reels(g, f, p, f.X(0.72) + f.u * 0.27, f.Y(0.72), f.u * 0.2, ink);
	cup(g, f.X(0.73) + f.u * 0.03, f.Y(0.72), f.u * 0.04, mix(p.deep, p.low, 0.5));
}

/** A low sofa, for people to sit on. */
function sofa(g: Brush, { f, p, foot }: Layout): void {
	const y = foot + f.u * 0.06;
	fillPath(
		g,
		f.X(0),
		y + f.u * 0.04,
		f.u * 0.42,
		"M0 0L0-.42C.0-.5.1-.52.13-.45L.14-.3L.16-.62C.16-.7.22-.72.3-.72L.9-.72C.98-.72 1.04-.7 1.04-.62L1.06-.3L1.07-.45C1.1-.52 1.2-.5 1.2-.42L1.2 0L1.14 0L1.12-.06L.08-.06L.06 0Z",
		mix(p.deep, p.mid, 0.3),
	);
	fillPath(
		g,
		f.X(0),
		y + f.u * 0.04,
		f.u * 0.42,
		"M.2-.66C.24-.7.9-.7 1-.66L1-.64L.2-.64ZM.16-.3L1.04-.3L1.04-.28L.16-.28Z",
		alpha(p.glow, 0.4),
	);
}

function microphone(g: Brush, { f, p, left, right, ink }: Layout): void {
	boom(g, f.X(0.2), f.Y(0.99), f.u * 0.62, 0.42, ink, p.glow);
	curve(
		g,
		pts`${left},${f.Y(1)} ${f.X(0.3)},${f.Y(1.03)} ${f.X(0.7)},${f.Y(0.97)} ${right},${f.Y(1.03)}`,
		f.u * 0.006,
		p.deep,
	);
}

function nearFronds(g: Brush, { f, p, right }: Layout): void {
	fronds(g, right, f.Y(f.portrait ? 1.12 : 1.04), f.u * 0.36, -2.7, -1.3, p.deep, 12);
}

const ambient = ({ f, p, lamp }: Layout): AmbientElement[] => [
	glowLight(lamp.x, lamp.y + lamp.r * 0.8, f.u * 0.62, p.spark, 0.3, 0.4, "breath"),
	glowLight(f.X(0.96), f.Y(0.715), f.u * 0.03, p.spark, 0.6, 0.9, "flicker"),
	{ kind: "plume", x: f.X(0.73), y: f.Y(0.7), r: f.u * 0.014, rise: f.u * 0.14, colour: p.glow, depth: 0.62 },
];

export const amysFlat: Place = {
	words: {
		evening:
			"Amy's flat in the evening: a wall of records, one warm lamp on a long arc, a tape machine with its two reels, and a microphone in the light, listening to nobody.",
	},
	paint: composePlanes({
		layout,
		planes: [
			{ depth: 0, draw: lampLitWall },
			{ depth: 0.16, after: recordsAndQuilts },
			{ depth: 0.32, draw: [floor, recordsOnFloor, arcLamp] },
			{ depth: 0.55, draw: [tapeMachine, sofa] },
			{ depth: 0.78, draw: microphone },
			{ depth: 1, blur: 0.014, draw: nearFronds },
		],
		ambient,
		own: ({ f }) => ({
			weatherDepth: -1,
			presenceAnchor: { x: f.X(0.56), y: f.Y(0.42), size: f.u * 0.3 },
			ground: { y: f.Y(0.96), tall: f.u * 0.56, depth: 0.62 },
		}),
	}),
};
