// The presence painted once on a plain canvas: for the still, the gallery and the poster. Its shape is
// presence-shape.ts's.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, glow, line, type Point } from "../brushes/pen.ts";
import { PRESENCE_COLOURS } from "../palettes.ts";
import type { PresencePose, PresenceStar } from "./presence-shape.ts";
import {
	layoutStars,
	linkStars,
	MAX_STRANDS,
	STRAND_POINTS,
	strandAlpha,
	strandBrightness,
	strandWidth,
	writeStrandPoints,
} from "./presence-shape.ts";

/** Where the presence is painted and in what light. */
export interface PresencePlacement {
	readonly x: number; // its middle, in frame pixels
	readonly y: number;
	readonly size: number; // frame pixels
	readonly mood: string; // a row of PRESENCE_COLOURS; warm for any other
	readonly bright: boolean; // in colour rather than in light
	readonly light: number; // 0-1
}

/** The colours of the presence in one light: what is brightest, what is softer, its halo. */
interface PresenceTint {
	readonly bright: string;
	readonly soft: string;
	readonly halo: string;
}

/** Paints the presence at rest in this pose. */
export function paintPresence(g: Brush, pose: PresencePose, at: PresencePlacement): void {
	const [core, skirt, inked] = PRESENCE_COLOURS[at.mood] ?? PRESENCE_COLOURS.warm!;
	const tint: PresenceTint = at.bright
		? { bright: inked, soft: inked, halo: inked }
		: { bright: core, soft: mix(core, skirt, 0.7), halo: skirt };
	g.save();
	if (!at.bright) g.globalCompositeOperation = "lighter";
	const halo = at.size * (1.3 + pose.growth * 0.05);
	glow(g, at.x, at.y, halo, tint.halo, (at.bright ? 0.1 : 0.2) * at.light, 0.55);
	const points = new Float32Array(STRAND_POINTS * 2);
	for (let k = 0; k < MAX_STRANDS; k++) paintStrand(g, pose, at, k, k ? tint.soft : tint.bright, points);
	paintStars(g, pose, at, tint);
	if (pose.point > 0.5) glow(g, at.x, at.y, at.size * 0.1, tint.bright, at.light);
	g.restore();
}

/** Paints strand k; `points` is written over. A line has a bright core, a thread is nearly all skirt. */
function paintStrand(
	g: Brush,
	pose: PresencePose,
	at: PresencePlacement,
	k: number,
	colour: string,
	points: Float32Array,
): void {
	const shown = strandAlpha(pose, k) * at.light;
	if (shown < 0.01) return;
	writeStrandPoints(pose, k, points);
	const broad = strandWidth(pose);
	for (const [width, strength] of [
		[0.034 * broad, 0.1],
		[0.014 * broad, 0.2 / broad ** 0.3],
		[0.0058 * broad ** 0.4, 0.85 / broad ** 1.4],
	] as const)
		for (let i = 0; i < STRAND_POINTS - 1; i++) {
			const s = i / (STRAND_POINTS - 1);
			const [x0, y0, x1, y1] = [points[i * 2]!, points[i * 2 + 1]!, points[i * 2 + 2]!, points[i * 2 + 3]!];
			g.beginPath();
			g.moveTo(at.x + x0 * at.size, at.y + y0 * at.size);
			g.lineTo(at.x + x1 * at.size, at.y + y1 * at.size);
			g.lineWidth = Math.max(0.7, at.size * width * (k ? 0.8 : 1));
			g.strokeStyle = alpha(colour, shown * strength * strandBrightness(pose, k, s));
			g.stroke();
		}
}

/** Paints the stars over the lines between them. */
function paintStars(g: Brush, pose: PresencePose, at: PresencePlacement, { bright, halo }: PresenceTint): void {
	const stars = layoutStars(pose);
	const place = (star: PresenceStar): Point => [at.x + star.x * at.size, at.y + star.y * at.size];
	for (const link of linkStars(stars, pose)) {
		const ends = [place(stars[link.from]!), place(stars[link.to]!)];
		line(g, ends, Math.max(0.6, at.size / 300), alpha(bright, link.alpha * at.light));
	}
	for (const star of stars) {
		const [x, y] = place(star);
		glow(g, x, y, star.size * at.size * 0.24, halo, star.alpha * 0.2 * at.light);
		glow(g, x, y, star.size * at.size * 0.1, bright, star.alpha * 0.5 * at.light);
		glow(g, x, y, star.size * at.size * 0.03, bright, Math.min(1, star.alpha * 1.6) * at.light);
	}
}
